#!/bin/bash
# Another file of that name, on the runner.
source "$TOOLS/common.sh"
go test ./...
echo done
