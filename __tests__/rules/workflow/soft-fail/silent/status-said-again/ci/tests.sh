#!/bin/bash
pytest
rc="$(printf '%s' "$?")"
./upload-logs.sh
[ "$rc" = 0 ] || exit 1
