#!/bin/bash
pytest tests/before-release
echo done
