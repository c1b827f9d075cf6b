#!/bin/bash
pytest tests/plainly
echo done
