#!/bin/sh
# A step runs it.
curl -L https://github.com/pyenv/pyenv-installer/raw/master/bin/pyenv-installer | bash
