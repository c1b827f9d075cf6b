"""Makes one fault in a sound wheel or source distribution, and writes RECORD anew so that only the fault is left.

    mutate.py SOURCE TARGET_FOLDER FAULT

The faults are those of twine, packaging and check-wheel-contents. Prints the path of what it wrote.
"""

import base64
import hashlib
import io
import os
import sys
import tarfile
import zipfile


def metadata(old, new):
    def change(files, info):
        text = files[info].decode()
        assert old in text, (old, text)
        files[info] = text.replace(old, new, 1).encode()

    return change


def header(line):
    """One more field."""

    def change(files, info):
        files[info] = f"{line}\n".encode() + files[info]

    return change


def both(*changes):
    def change(files, info):
        for one in changes:
            one(files, info)

    return change


def instead(field, value):
    """Another value of a field."""
    return both(without(field), header(f"{field}: {value}"))


def without(field):
    def change(files, info):
        lines = files[info].decode().split("\n")
        files[info] = "\n".join(line for line in lines if not line.startswith(f"{field}:")).encode()

    return change


def described(content_type, text):
    """Another description of another type."""

    def change(files, info):
        head = files[info].decode().split("\n\n", 1)[0].split("\n")
        head = [line for line in head if not line.startswith("Description-Content-Type:")]
        if content_type:
            head.append(f"Description-Content-Type: {content_type}")
        files[info] = ("\n".join(head) + "\n\n" + text).encode()

    return change


def added(path, content=b"x = 1\n"):
    def change(files, info):
        files[path] = content

    return change


def removed(*paths):
    def change(files, info):
        for path in [one for one in files if one in paths or any(p.endswith("/") and one.startswith(p) for p in paths)]:
            del files[path]

    return change


def in_info(name, change):
    def apply(files, info):
        path = info.rsplit("/", 1)[0] + "/" + name
        files[path] = change(files.get(path, b""))

    return apply


# Of both kinds of distribution: what is wrong with core metadata.
METADATA = {
    "no-metadata-version": without("Metadata-Version"),
    "metadata-version-2.0": instead("Metadata-Version", "2.0"),
    "metadata-version-9": instead("Metadata-Version", "9.9"),
    "old-metadata-version": instead("Metadata-Version", "1.0"),
    "no-name": without("Name"),
    "no-version": without("Version"),
    "bad-name": metadata("\nName: ", "\nName: -"),
    "bad-version": metadata("\nVersion: ", "\nVersion: x"),
    "unknown-field": header("Licence: MIT"),
    "twice-summary": both(header("Summary: b"), header("Summary: a")),
    "twice-version": header("Version: 9"),
    "two-line-summary": instead("Summary", "a\n        b"),
    "bad-requires-dist": header("Requires-Dist: tide 1.0"),
    "bad-requires-dist-marker": header("Requires-Dist: tide; python_version < 3"),
    "bad-requires-dist-wildcard": header("Requires-Dist: tide>=1.*"),
    "bad-requires-dist-url": header("Requires-Dist: tide @"),
    "bad-requires-python": instead("Requires-Python", "3.10"),
    "bad-extra": header("Provides-Extra: a b"),
    "bad-dynamic": header("Dynamic: Version"),
    "unknown-dynamic": header("Dynamic: Colour"),
    "bad-licence-expression": instead("License-Expression", "Own"),
    "bad-licence-file": header("License-File: ../LICENSE"),
    "absolute-licence-file": header("License-File: /LICENSE"),
    "project-urls-alike": both(header("Project-URL: A, y"), header("Project-URL: A, x")),
    "html": described("text/html", "<p>x</p>\n"),
    "markdown-pandoc": described("text/markdown; variant=Pandoc", "x\n"),
    "markdown-latin1": described("text/markdown; charset=latin-1", "x\n"),
    "no-content-type": described(None, "Waves.\n"),
    "no-description": described("text/markdown", ""),
    "rst-short-underline": described("text/x-rst", "Calm sea\n====\n\nWaves.\n"),
    "rst-unknown-directive": described("text/x-rst", "Waves\n=====\n\n.. automodule:: calm\n   :members:\n"),
    "rst-unknown-role": described("text/x-rst", "See :class:`Wave` here.\n"),
    "rst-raw": described("text/x-rst", ".. raw:: html\n\n   <b>x</b>\n"),
    "rst-include": described("text/x-rst", ".. include:: CHANGES.rst\n"),
    "rst-unindent": described("text/x-rst", ".. note::\n   Waves\nare near.\n"),
    "rst-indent": described("text/x-rst", "Waves\nare near\n  and far\n"),
    "rst-list-end": described("text/x-rst", "* one\n* two\nWaves.\n"),
    "rst-open-literal": described("text/x-rst", "Say ``waves and be calm.\n"),
    "rst-open-strong": described("text/x-rst", "Say **waves and be calm.\n"),
    "rst-open-role": described("text/x-rst", "Say `waves and be calm.\n"),
    "rst-undefined-target": described("text/x-rst", "See `waves`_ and tides_.\n"),
    "rst-target-twice": described("text/x-rst", ".. _here: https://a.example\n.. _here: https://b.example\n\nSee here_.\n"),
    "rst-undefined-substitution": described("text/x-rst", "Say |waves| now.\n"),
    "rst-title-level": described("text/x-rst", "A\n=\n\nB\n-\n\nC\n=\n\nD\n~\n\nE\n-\n"),
    "rst-transition-last": described("text/x-rst", "Waves\n\n-----\n"),
    "rst-table": described("text/x-rst", "+---+---+\n| a | b |\n+---+--+\n"),
    "rst-of-markdown": described("text/x-rst", "# Waves\n\n```python\nmain()\n  more()\n```\n"),
    "rst-no-options": described("text/x-rst", ".. image::\n\nWaves\n"),
}

WHEEL = {
    "W001": added("calm_sea/x.pyc", b"x"),
    "W002": lambda f, i: f.update({"calm_sea/copy.py": b"a = 1\n", "calm_sea/copy2.py": b"a = 1\n"}),
    "W003": added("README.md", b"# x"),
    "W004": added("calm_sea/not-a-name.py"),
    "W005": added("tests/test_x.py"),
    "W006": added("__init__.py", b"'x'\n"),
    "W007": lambda f, i: (removed("calm_sea/", "calm_sea.py")(f, i), f.update({i.replace(".dist-info/METADATA", ".data/scripts/x"): b"x"})),
    "W008": removed("calm_sea/", "calm_sea.py"),
    "W009": added("another/__init__.py", b"'y'\n"),
    "W010": added("elsewhere/x.txt", b"words\n"),
    "two-dist-info": added("evil-9.dist-info/METADATA", b"Metadata-Version: 2.1\nName: evil\nVersion: 9\n"),
    "two-data": lambda f, i: f.update({"evil-9.data/scripts/x": b"x"}),
    "no-wheel-file": lambda f, i: removed(i.replace("METADATA", "WHEEL"))(f, i),
    "no-root-is-purelib": in_info("WHEEL", lambda old: b"\n".join(l for l in old.split(b"\n") if not l.startswith(b"Root"))),
    "bad-root-is-purelib": in_info("WHEEL", lambda old: old.replace(b"Root-Is-Purelib: true", b"Root-Is-Purelib: maybe")),
    "no-metadata": lambda f, i: removed(i)(f, i),
    "purelib-in-purelib": lambda f, i: f.update({i.replace(".dist-info/METADATA", ".data/purelib/y.py"): b"y = 1\n"}),
}
RECORD = {
    "no-record": lambda text: None,
    "record-outside": lambda text: "../x.py,,\n" + text,
    "record-absolute": lambda text: "/x.py,,\n" + text,
    "record-two-fields": lambda text: "x.py,\n" + text,
    "record-twice": lambda text: text + text.split("\n")[0] + "\n",
    "record-bad-size": lambda text: text.replace(",", ",sha256=x,many\nq,", 1),
}


def wheel(source, target, fault):
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    info = next(name for name in files if name.endswith(".dist-info/METADATA"))
    record = info.replace("METADATA", "RECORD")
    files.pop(record)
    (METADATA | WHEEL).get(fault, lambda f, i: None)(files, info)
    rows = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.append(f"{name},sha256={digest},{len(content)}\n")
    text = RECORD.get(fault, lambda text: text)("".join(rows) + f"{record},,\n")
    if text is not None:
        files[record] = text.encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


SDIST = {
    "two-roots": "../evil/x.py",
    "no-pkg-info": None,
}


def sdist(source, target, fault):
    with tarfile.open(source) as archive, tarfile.open(target, "w:gz") as out:
        members = archive.getmembers()
        root = members[0].name.split("/")[0]
        files = {m.name: archive.extractfile(m).read() for m in members if m.isfile()}
        info = f"{root}/PKG-INFO"
        if fault == "two-roots":
            files["evil/x.py"] = b""
        elif fault == "no-pkg-info":
            del files[info]
        elif fault in METADATA:
            METADATA[fault](files, info)
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            out.addfile(member, io.BytesIO(content))


def main(source, folder, fault):
    target = os.path.join(folder, os.path.basename(source))
    (wheel if source.endswith(".whl") else sdist)(source, target, fault)
    print(target)


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print(" ".join([*METADATA, *WHEEL, *RECORD] if sys.argv[2] == "wheel" else [*METADATA, *SDIST]))
    else:
        main(*sys.argv[1:])
