#!/bin/bash
set -e
lenient() { shopt -uo errexit; }
