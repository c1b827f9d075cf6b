#!/bin/sh
cd library
make -j4
apt-get install -y tree
