#!/bin/bash
set -e
trap 'cleanup; exit 0' EXIT
