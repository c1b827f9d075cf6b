#!/bin/bash
pytest -m slow
echo done
