#!/bin/sh
set -e
cd production
terraform apply -auto-approve
