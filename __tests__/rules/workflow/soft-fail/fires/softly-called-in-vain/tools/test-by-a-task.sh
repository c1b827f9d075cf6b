#!/bin/bash
pytest tests/by-a-task
echo done
