#!/bin/bash
source hack/early.sh
go test ./...
echo done
