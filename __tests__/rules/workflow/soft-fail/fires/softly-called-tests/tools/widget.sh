#!/bin/bash
pytest tests/widget
echo done
