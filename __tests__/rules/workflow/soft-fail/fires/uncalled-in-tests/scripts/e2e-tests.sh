#!/bin/bash
kubectl apply -f fixtures.yaml
echo made ready
