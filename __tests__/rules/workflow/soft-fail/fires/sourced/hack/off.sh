#!/bin/bash
source hack/calm.sh
go test ./...
echo done
