#!/bin/bash
. hack/well.sh
go test ./...
echo done
