#!/bin/bash
pytest integration
echo done
