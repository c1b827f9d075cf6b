#!/bin/bash
pushd library
meson build --prefix=/usr && ninja -C build install
popd
gem build acme.gemspec && VERSION=$(cat VERSION); gem install "acme-$VERSION.gem"
