#!/bin/bash
if [ -n "$STRICT" ]; then
  source hack/common.sh
fi
go test ./...
echo done
