#!/bin/sh
trivy fs --exit-code 1 "$1" || true
