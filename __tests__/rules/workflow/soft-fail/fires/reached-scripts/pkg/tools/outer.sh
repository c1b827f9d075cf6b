#!/bin/bash
set -e
"$(dirname "$0")"/inner.sh
