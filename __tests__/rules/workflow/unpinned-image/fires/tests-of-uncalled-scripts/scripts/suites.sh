#!/bin/sh
for path in tests/docker/*/; do
  docker compose -f "$path/compose.yml" up --build
done
