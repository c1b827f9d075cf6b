#!/bin/bash
set -o errexit
set -o pipefail
ROOT=$(pwd)
