#!/bin/bash
pytest
npm publish
echo done
