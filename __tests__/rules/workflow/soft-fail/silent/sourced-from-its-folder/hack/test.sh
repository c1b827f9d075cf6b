#!/bin/bash
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
ROOT=$HERE/..
source "$ROOT/hack/common.sh"
go test ./...
echo done
