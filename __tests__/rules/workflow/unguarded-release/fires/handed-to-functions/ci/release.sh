#!/bin/bash
set -euo pipefail
# A function runs what it is handed.
retry() {
  for _ in 1 2 3; do "$@" && return 0; done
  return 1
}
upload() {
  gh release upload "$1" dist/*
}
unused() {
  npm publish
}
retry upload "$1"
