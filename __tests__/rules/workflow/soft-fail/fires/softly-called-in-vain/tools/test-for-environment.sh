#!/bin/bash
pytest tests/for-environment
echo done
