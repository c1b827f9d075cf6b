#!/bin/bash
pytest tests/for-all
echo done
