#!/bin/bash
# These are arguments, not options.
set -- -verbose
