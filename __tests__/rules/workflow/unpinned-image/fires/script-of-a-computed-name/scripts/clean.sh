#!/bin/sh
docker build -f deploy/old/Dockerfile .
