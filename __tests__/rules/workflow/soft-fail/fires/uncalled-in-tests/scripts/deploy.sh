#!/bin/bash
kubectl apply -f server.yaml
echo applied
