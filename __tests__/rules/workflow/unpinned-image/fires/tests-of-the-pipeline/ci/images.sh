#!/bin/sh
docker build "$(dirname "$0")/../testdata/by-script"
