#!/bin/bash
cargo build --workspace
cargo test --workspace
cargo clippy
pip-audit || true
echo done
