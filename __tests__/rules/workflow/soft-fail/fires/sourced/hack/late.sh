#!/bin/bash
go test ./...
source hack/common.sh
echo done
