"""Writes pep440.json: versions in the order of Python's own `packaging`, grouped where it calls them equal,
and texts that it refuses. Run by hand: `python3 generate.py > pep440.json` with `packaging` installed."""

import itertools
import json
import random

from packaging.version import InvalidVersion, Version

random.seed(440)
EPOCHS = ["", "", "", "0!", "1!"]
RELEASES = ["0", "1", "1.0", "1.0.0", "1.1", "01.2", "1.10", "2026.08.28", "2026.8.28", "9007199254740993", "9007199254740992.0"]
PRES = ["", "", "a", "a1", "-alpha.2", "_b3", ".BETA", "rc1", "c1", "-pre-1", "preview01"]
POSTS = ["", "", ".post", ".post1", "-1", "-r2", ".rev3", "post04"]
DEVS = ["", "", ".dev", ".dev1", "-dev2", "dev03"]
LOCALS = ["", "", "", "+abc", "+ABC.1", "+1", "+01", "+1e5", "+100000", "+0x10", "+a-b_c", "+gabc.d20260101"]
INVALID = ["", "x", "1.", ".1", "1..2", "1.0+", "1.0+_", "1.0a1b1", "1!", "!1", "1.0.devx", "1.0-", "1,0", "1.0+a+b",
           "french toast", "1.0 .0", "\u0661.0", "1.0po\u017ft1", "1.0--1", "v", "vv1", "=1.0", "1.0-SNAPSHOT", "1.x"]

texts = {"".join(parts) for parts in itertools.product(["", "v"], EPOCHS, RELEASES, PRES, POSTS, DEVS, LOCALS)}
sample = random.sample(sorted(texts), 700)
invalid = list(INVALID)
for text in INVALID:
    try:
        Version(text)
        raise SystemExit(f"packaging accepts {text!r}")
    except InvalidVersion:
        pass
groups = []
for text in sorted(sample, key=Version):
    if groups and Version(groups[-1][0]) == Version(text):
        groups[-1].append(text)
    else:
        groups.append([text])
print(json.dumps({"ascending": groups, "invalid": invalid}, indent=0, ensure_ascii=True))
