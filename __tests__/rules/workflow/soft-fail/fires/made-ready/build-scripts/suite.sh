#!/bin/bash
./verify-everything.sh
RESULT=$(grep passed <verify.log)
cargo bench
pytest
echo done
