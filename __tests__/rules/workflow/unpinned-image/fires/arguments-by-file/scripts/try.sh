#!/bin/bash
set -e
docker build \
  --build-arg base_image=alpine:3.21 \
  -f "${ROOT}/cmd/app/Dockerfile" \
  "${ROOT}/cmd/app/"
