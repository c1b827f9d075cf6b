#!/bin/bash
npm run lint
echo done
