#!/bin/sh
cmake --build build --parallel
cmake --install build
