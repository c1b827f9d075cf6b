#!/bin/sh
set -e
curl -fsSL https://get.example.org/sdk.sh | bash -s -- --channel 9
