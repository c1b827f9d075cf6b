#!/bin/bash
set -o errexit
