#!/bin/bash
npm test
./scripts/inner.sh
echo done
