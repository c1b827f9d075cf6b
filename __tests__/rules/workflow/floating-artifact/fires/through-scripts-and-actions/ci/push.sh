#!/bin/sh
set -e
IMAGE=registry.example/acme/tool
docker build -t "$IMAGE:latest" .
docker push "$IMAGE:latest"
