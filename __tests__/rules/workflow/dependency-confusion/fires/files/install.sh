#!/bin/bash
TOKEN=$(get-token)
pip install --extra-index-url "https://aws:${TOKEN}@packages.example/simple" mine
