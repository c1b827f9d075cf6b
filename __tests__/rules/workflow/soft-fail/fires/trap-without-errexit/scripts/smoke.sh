#!/usr/bin/env bash

put_back() {
  npm run verify
  echo bye
}
trap put_back EXIT
make build
