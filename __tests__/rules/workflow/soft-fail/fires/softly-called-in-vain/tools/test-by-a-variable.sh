#!/bin/bash
pytest tests/by-a-variable
echo done
