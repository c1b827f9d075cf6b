#!/bin/bash
pytest tests/by-a-matrix
echo done
