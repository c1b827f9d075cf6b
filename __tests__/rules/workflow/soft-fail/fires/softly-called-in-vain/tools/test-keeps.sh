#!/bin/bash
pytest tests/keeps
echo done
