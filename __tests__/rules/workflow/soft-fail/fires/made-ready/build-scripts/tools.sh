#!/bin/bash
(cd "$SOURCES" && go build -o "$HERE/mc")
rm -rf "$SOURCES"
set -e
"$HERE/mc" mb store/bucket
