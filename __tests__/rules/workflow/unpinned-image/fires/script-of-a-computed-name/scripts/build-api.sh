#!/bin/sh
docker build -f deploy/api/Dockerfile .
