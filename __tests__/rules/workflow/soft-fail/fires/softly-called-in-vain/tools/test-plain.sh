#!/bin/bash
pytest tests/plain
echo done
