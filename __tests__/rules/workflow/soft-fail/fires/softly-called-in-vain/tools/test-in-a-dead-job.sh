#!/bin/bash
pytest tests/in-a-dead-job
echo done
