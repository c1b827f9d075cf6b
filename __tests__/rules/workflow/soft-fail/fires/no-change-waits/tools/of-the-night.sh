#!/bin/bash
pytest
cargo audit
echo done
