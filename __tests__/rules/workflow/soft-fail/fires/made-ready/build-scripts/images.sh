#!/bin/bash
docker build -t "$IMAGE" .
docker run --rm "$IMAGE" cp -r /out /here
make docker-images
make "$BIN"/kubeval
TAG=app:dev make docker
make test
make -j4
./compare.sh
