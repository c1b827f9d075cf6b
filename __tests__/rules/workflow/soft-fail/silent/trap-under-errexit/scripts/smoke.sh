#!/usr/bin/env bash
set -eo pipefail

if [ "$IS_LOCAL" == "true" ]; then
  function put_back {
    npm pkg set version=$VERSION
    node scripts/reset.js
    if [ "$(git rev-parse HEAD)" != "$START" ]; then
      echo "HEAD is on another commit."
    fi
  }
  trap put_back EXIT
fi

node scripts/pack.js --to="$OUT"
npm test -- "$@"
