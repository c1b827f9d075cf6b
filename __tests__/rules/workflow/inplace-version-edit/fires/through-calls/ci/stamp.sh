#!/usr/bin/env bash
set -euo pipefail
sed -i.bak "s/\"version\": \".*\"/\"version\": \"$1\"/" package.json
npm pack
