#!/bin/bash
pytest
echo done
