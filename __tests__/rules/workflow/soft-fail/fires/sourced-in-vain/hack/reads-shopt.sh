#!/bin/bash
source hack/shopt.sh
go test ./...
echo done
