#!/bin/bash
TOOLS=/opt/tools
source "$TOOLS/common.sh"
go test ./...
echo done
