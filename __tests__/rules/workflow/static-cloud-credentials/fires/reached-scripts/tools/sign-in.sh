#!/bin/bash
gcloud auth activate-service-account --key-file "$KEY_FILE"
