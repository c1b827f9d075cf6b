#!/bin/sh
kubectl apply -f "$DIR"/test/config/issuer/
kubectl apply -f config/production/
go test ./test/e2e/...
