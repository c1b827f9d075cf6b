#!/bin/bash
pytest tests/scans
pip-audit
echo done
