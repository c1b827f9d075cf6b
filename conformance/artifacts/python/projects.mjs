// Python projects of the usual kinds, each a few files: what `python -m build` makes of them must be without a fault.

const MODULE = '"""Waves."""\n\n\ndef main():\n    print("waves")\n'
const README = '# Calm sea\n\nWaves, and [more](https://calm.example).\n'
const README_RST =
  'Calm sea\n========\n\nWaves, and `more <https://calm.example>`_.\n\n.. code-block:: python\n\n   main()\n'
const LICENCE = 'Do as you like.\n'

const project = (extra = '') => `[project]
name = "calm-sea"
version = "1.2.3rc1"
description = "Waves"
readme = "README.md"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE"]
keywords = ["waves", "sea"]
authors = [{ name = "Ada", email = "ada@calm.example" }]
dependencies = ["packaging>=20; python_version < '3.12'"]
classifiers = ["Programming Language :: Python :: 3"]
${extra}
[project.optional-dependencies]
tides = ["packaging[x]>=20"]

[project.scripts]
calm = "calm_sea.cli:main"

[project.urls]
Home = "https://calm.example"
`
const build = (requires, backend) =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n\n`
const common = { 'README.md': README, LICENSE: LICENCE }

export const PROJECTS = {
  'setuptools, src layout, data, a script and a C extension': {
    ...common,
    'pyproject.toml': `${build('"setuptools"', 'setuptools.build_meta')}${project()}
[tool.setuptools]
script-files = ["bin/calm-too"]
ext-modules = [{ name = "calm_sea._fast", sources = ["src/calm_sea/_fast.c"] }]

[tool.setuptools.data-files]
"share/calm" = ["share/map.txt"]
`,
    'src/calm_sea/__init__.py': '',
    'src/calm_sea/cli.py': MODULE,
    'src/calm_sea/py.typed': '',
    'src/calm_sea/_fast.c': `#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_fast", 0, -1, 0};
PyMODINIT_FUNC PyInit__fast(void) { return PyModule_Create(&module); }
`,
    'bin/calm-too': '#!/usr/bin/env python\nprint("waves")\n',
    'share/map.txt': 'here be dragons\n',
  },
  'setuptools by setup.py and setup.cfg alone': {
    'README.rst': README_RST,
    'LICENSE.txt': LICENCE,
    'setup.py': 'from setuptools import setup\nsetup()\n',
    'setup.cfg': `[metadata]
name = calm.sea
version = 1.2
description = Waves
long_description = file: README.rst
long_description_content_type = text/x-rst
license_files = LICENSE.txt

[options]
packages = find:

[options.entry_points]
console_scripts =
    calm = calm_sea.cli:main
`,
    'calm_sea/__init__.py': '',
    'calm_sea/cli.py': MODULE,
  },
  'setuptools with its version from the tag': {
    ...common,
    'pyproject.toml': `${build('"setuptools", "setuptools-scm"', 'setuptools.build_meta')}${project().replace('version = "1.2.3rc1"', 'dynamic = ["version"]')}
[tool.setuptools_scm]
version_file = "calm_sea/_version.py"
`,
    'calm_sea/__init__.py': '',
    'calm_sea/cli.py': MODULE,
  },
  'hatchling, a namespace package': {
    ...common,
    'pyproject.toml': `${build('"hatchling"', 'hatchling.build')}${project().replace('calm_sea.cli', 'calm.sea.cli')}
[tool.hatch.build.targets.wheel]
packages = ["src/calm"]

[tool.hatch.build.targets.wheel.shared-data]
"share/map.txt" = "share/calm/map.txt"
`,
    'src/calm/sea/__init__.py': '',
    'src/calm/sea/cli.py': MODULE,
    'share/map.txt': 'here be dragons\n',
  },
  'flit, a single module': {
    'README.rst': README_RST,
    LICENSE: LICENCE,
    'pyproject.toml': `${build('"flit_core>=3.11"', 'flit_core.buildapi')}[project]
name = "calm_sea"
dynamic = ["version", "description"]
readme = "README.rst"
license-files = ["LICENSE"]

[project.scripts]
calm = "calm_sea:main"
`,
    'calm_sea.py': '"""Waves."""\n\n__version__ = "1.2.3"\n\n\ndef main():\n    print("waves")\n',
  },
  'poetry-core': {
    ...common,
    'pyproject.toml': `${build('"poetry-core>=2"', 'poetry.core.masonry.api')}${project()}`,
    'calm_sea/__init__.py': '',
    'calm_sea/cli.py': MODULE,
  },
  'pdm-backend': {
    ...common,
    'pyproject.toml': `${build('"pdm-backend"', 'pdm.backend')}${project('gui-scripts = {}')}`.replace(
      'gui-scripts = {}\n',
      '',
    ),
    'src/calm_sea/__init__.py': '',
    'src/calm_sea/cli.py': MODULE,
  },
}
