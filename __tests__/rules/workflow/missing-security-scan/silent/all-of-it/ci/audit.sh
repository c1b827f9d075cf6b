#!/usr/bin/env bash
set -euo pipefail
pip-audit -r requirements.txt
