"""Who of twine and check-wheel-contents rejects each of these files: a line of JSON for each."""

import contextlib
import io
import json
import sys

from check_wheel_contents.checker import WheelChecker
from check_wheel_contents.contents import WheelContents
from twine.commands.check import check


def rejecting(path):
    rejects = {}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            if check([path], strict=True):
                rejects["twine"] = "check --strict"
        except Exception as error:  # every exception of it is a refusal
            rejects["twine"] = str(error)
        if path.endswith(".whl"):
            try:
                failed = WheelChecker().check_contents(WheelContents.from_wheel(path))
                if failed:
                    rejects["check-wheel-contents"] = ",".join(one.check.name for one in failed)
            except Exception as error:
                rejects["check-wheel-contents"] = str(error)
    return rejects


for path in sys.argv[1:]:
    print(json.dumps(rejecting(path)))
