#!/bin/bash
cd docs
make SPHINXOPTS=-v all
STATUS=$(echo $?)
tar czf docs.tgz build/html
exit $STATUS
