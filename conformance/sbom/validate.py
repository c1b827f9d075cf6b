"""Validates each given CycloneDX JSON file with cyclonedx-python-lib's strict validator, which carries the official
schema of the version that the file names and refuses what that does not know. Started by run.mjs, in a virtual
environment that has `cyclonedx-python-lib[validation]`."""

import json
import sys
from importlib.metadata import version

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

failed = False
for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    error = JsonStrictValidator(SchemaVersion.from_version(json.loads(text)["specVersion"])).validate_str(text)
    if error is not None:
        failed = True
        print(f"{path}: {error}")
print(f"cyclonedx-python-lib {version('cyclonedx-python-lib')}")
sys.exit(1 if failed else 0)
