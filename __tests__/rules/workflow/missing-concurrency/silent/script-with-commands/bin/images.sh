#!/usr/bin/env bash
build() {
  docker build -t app .
}
push() {
  docker push registry.example/app:1.0.0
}
case "$1" in
  build) build ;;
  push) push ;;
esac
