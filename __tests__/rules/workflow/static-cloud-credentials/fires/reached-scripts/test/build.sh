#!/bin/bash
source "$(dirname "$0")/build-utils.sh"
