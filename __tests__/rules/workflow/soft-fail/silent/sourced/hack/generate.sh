#!/bin/bash
source "$(dirname "$0")/../hack/common.sh"
for project in a b; do
  make all
  make test
done
go test ./...
echo done
