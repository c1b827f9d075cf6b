#!/bin/sh
# Vendored, and run all the same.
curl -L https://github.com/pyenv/pyenv-installer/raw/master/bin/pyenv-installer | bash
