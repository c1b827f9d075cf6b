#!/bin/bash
pytest -m slow
./tools/of-slow-tests.sh
echo done
