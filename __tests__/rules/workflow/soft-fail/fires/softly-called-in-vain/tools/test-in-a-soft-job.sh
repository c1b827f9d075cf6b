#!/bin/bash
pytest tests/in-a-soft-job
echo done
