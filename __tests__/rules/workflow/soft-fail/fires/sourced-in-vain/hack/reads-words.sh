#!/bin/bash
source hack/words.sh
go test ./...
echo done
