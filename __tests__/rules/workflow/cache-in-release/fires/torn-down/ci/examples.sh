#!/bin/sh
set -e
for example in examples/*; do
  cd "$example"
  terraform apply -auto-approve
  terraform destroy -auto-approve
done
