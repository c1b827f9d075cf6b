#!/bin/bash
pytest tests/newest-leg
echo done
