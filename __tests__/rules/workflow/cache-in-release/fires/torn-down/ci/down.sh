#!/bin/sh
set -e
cd scratch
terraform destroy -auto-approve
