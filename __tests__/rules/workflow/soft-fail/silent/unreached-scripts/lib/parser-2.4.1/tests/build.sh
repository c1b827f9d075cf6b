#!/bin/sh
pytest || true
