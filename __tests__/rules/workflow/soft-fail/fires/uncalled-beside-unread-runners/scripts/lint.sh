#!/bin/bash
ruff check .
echo done
