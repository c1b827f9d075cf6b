#!/bin/bash
set -e
mypy .
