"""What PDM, Pipenv and pip themselves read in a lockfile, and the digests that they compute, as JSON.

oracle.py pdm FOLDER | pylock FILE | pipenv FOLDER | pdm-hashes FILE | pipenv-hashes FILE
"""

import json
import sys
import tomllib
from pathlib import Path


def pdm(folder):
    from pdm.core import Core

    project = Core().create_project(folder)
    repository = project.get_locked_repository()
    return {
        "hash": project.pyproject_content_hash(),
        "fresh": project.is_lockfile_fresh(),
        "packages": [
            {
                "name": entry.candidate.req.key,
                "version": entry.candidate.version,
                "hashes": sorted({item["hash"] for item in entry.candidate.hashes}),
                "groups": sorted(entry.candidate.req.groups),
            }
            for entry in repository.packages.values()
        ],
    }


def pylock(file):
    from pip._vendor.packaging.pylock import Pylock

    lock = Pylock.from_dict(tomllib.loads(Path(file).read_text("utf-8")))
    packages = []
    for package in lock.packages:
        files = [*(package.wheels or []), *([package.sdist] if package.sdist else [])]
        if package.archive:
            files.append(package.archive)
        hashes = {f"{name}:{digest}" for one in files for name, digest in one.hashes.items()}
        version = None if package.version is None else str(package.version)
        packages.append({"name": package.name, "version": version, "hashes": sorted(hashes)})
    return {"packages": packages}


def pipenv(folder):
    from pipenv.vendor.plette import Lockfile

    with open(Path(folder) / "Pipfile.lock", encoding="utf-8") as file:
        lock = Lockfile.load(file)
    packages = []
    for category, entries in lock._data.items():
        if category == "_meta":
            continue
        for name, entry in entries.items():
            version = entry.get("version", "").removeprefix("==") or None
            hashes = sorted(entry.get("hashes", []))
            packages.append({"name": name, "version": version, "hashes": hashes, "groups": [category]})
    text = (Path(folder) / "Pipfile").read_text("utf-8")
    return {"hash": pipenv_hash(text), "packages": packages}


def pipenv_hash(text):
    """`Pipfile.calculate_hash` of Pipenv, which reads a file by its project."""
    import tempfile
    from types import SimpleNamespace

    from pipenv.utils.pipfile import Pipfile
    from pipenv.vendor.plette.models.base import DataValidationError

    with tempfile.NamedTemporaryFile("w", suffix="Pipfile", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        here = SimpleNamespace(exists=True, location=file.name)
        try:
            return Pipfile.calculate_hash(here)
        except DataValidationError:
            return "refused"
        except TypeError:
            return None


def pdm_hash(text):
    import tempfile

    from pdm.exceptions import ProjectError
    from pdm.project.project_file import PyProject
    from pdm.termui import UI

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pyproject.toml"
        file.write_text(text, "utf-8")
        try:
            return PyProject(file, ui=UI()).content_hash()
        except (TypeError, ProjectError):
            return None


def each(file, digest):
    return [digest(text) for text in json.loads(Path(file).read_text("utf-8"))]


ANSWERS = {
    "pdm": pdm,
    "pylock": pylock,
    "pipenv": pipenv,
    "pdm-hashes": lambda file: each(file, pdm_hash),
    "pipenv-hashes": lambda file: each(file, pipenv_hash),
}

print(json.dumps(ANSWERS[sys.argv[1]](sys.argv[2])))
