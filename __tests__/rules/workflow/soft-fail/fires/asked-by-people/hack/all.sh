#!/bin/bash
make library
echo done
