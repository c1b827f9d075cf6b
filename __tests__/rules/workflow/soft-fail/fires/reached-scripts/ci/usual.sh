#!/bin/bash
set -e
pytest || true
