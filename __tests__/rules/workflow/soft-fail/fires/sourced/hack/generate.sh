#!/bin/bash
# An option of a file that is only named here, or that is not there, is none of this script.
echo 'source hack/common.sh'
. "$ROOT/hack/missing.sh"
go test ./...
echo done
