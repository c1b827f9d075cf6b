#!/usr/bin/env bash
set -euo pipefail
npm test
curl --fail --silent --show-error --upload-file out.tgz "https://files.example/out.tgz"
