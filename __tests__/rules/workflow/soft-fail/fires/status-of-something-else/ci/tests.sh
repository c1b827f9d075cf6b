#!/bin/bash
pytest
rc=$(date; echo $?)
mypy .
ok=$(echo $? > /tmp/status)
exit $ok
