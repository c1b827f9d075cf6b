#!/bin/bash
pytest tests/tells
echo done
