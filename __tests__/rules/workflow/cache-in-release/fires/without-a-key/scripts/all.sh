#!/bin/bash
set -e
LOCAL="$(mktemp -d)"
./gradlew publish -PrepositoryDir="$LOCAL"
