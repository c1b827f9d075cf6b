#!/bin/bash
pytest tests/before-push
echo done
