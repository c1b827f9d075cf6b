#!/usr/bin/env bash
set -ex
cargo run -- build guide
cd gh-pages
git add .
git commit --amend -m "Deploy $GITHUB_SHA to gh-pages"
git push --force origin +gh-pages
