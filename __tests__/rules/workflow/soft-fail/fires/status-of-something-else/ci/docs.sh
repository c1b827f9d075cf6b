#!/bin/bash
make SPHINXOPTS=-v all
echo done
STATUS=$(echo $?)
tar czf docs.tgz build/html
exit $STATUS
