#!/bin/bash
set -e
retry() {
  set +e
  "$@"
}
