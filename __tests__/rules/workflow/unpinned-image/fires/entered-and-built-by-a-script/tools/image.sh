#!/bin/sh
docker build -t "$1" .
