#!/bin/bash
if [[ -n $GCS_SA_PATH ]]; then
    gcloud auth activate-service-account --key-file="$GCS_SA_PATH"
fi
