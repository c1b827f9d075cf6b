#!/bin/bash
./mvnw -Pdist install
cmake --build out
go build ./...
pytest
./mvnw verify
echo done
