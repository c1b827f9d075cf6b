import { describe, expect, test } from 'vitest'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import type { DeclaredVersion, Manifest, ManifestsModel } from '../../../src/sources/manifests/model.ts'
import { memoryFiles } from '../../support/memory-files.ts'

const read = (files: Record<string, string | Uint8Array | null>): Promise<ManifestsModel> =>
  readManifests(memoryFiles(files), () => null)

const shown = (version: DeclaredVersion | null): string => {
  if (version === null) return 'none'
  const { path, startLine, startColumn, endColumn } = version.at
  const place = `${path}:${startLine}:${startColumn}-${endColumn}`
  return version.kind === 'static'
    ? `${version.value} at ${place}`
    : `${version.fromTag === true ? 'from the tag' : 'dynamic'}: ${version.how} at ${place}`
}

async function manifest(files: Record<string, string>, path: string): Promise<Manifest> {
  const model = await read(files)
  expect(model.coverage.skipped).toEqual([])
  return model.manifests.find((one) => one.path === path)!
}

const versionOf = async (files: Record<string, string>, path: string): Promise<string> =>
  shown((await manifest(files, path)).version)

const project = (rest: string): string => `[project]\nname = "thing"\ndynamic = ["version"]\n${rest}`
const attr = (attribute: string, rest = ''): string =>
  project(`[tool.setuptools.dynamic]\nversion = { attr = "${attribute}" }\n${rest}`)

describe('pyproject.toml: where the version stands', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'PEP 621',
      { 'pyproject.toml': '[project]\nname = "thing"\nversion = "1.2.3"\n' },
      '1.2.3 at pyproject.toml:3:11-18',
    ],
    [
      'Poetry',
      { 'pyproject.toml': '[tool.poetry]\nname = "x"\nversion = "1.2.3"\n' },
      '1.2.3 at pyproject.toml:3:11-18',
    ],
    [
      'Poetry with a plugin that overwrites it',
      {
        'pyproject.toml':
          '[tool.poetry]\nname = "x"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
      },
      'from the tag: poetry-dynamic-versioning derives it from the tag at pyproject.toml:4:1-33',
    ],
    ['tools only', { 'pyproject.toml': '[tool.ruff]\n' }, 'none'],
    [
      'attr of a package',
      { 'pyproject.toml': attr('thing.__version__'), 'thing/__init__.py': "__version__ = '1.2.3'\n" },
      '1.2.3 at thing/__init__.py:1:15-22',
    ],
    [
      'attr in the src layout',
      { 'pyproject.toml': attr('thing.VERSION'), 'src/thing/__init__.py': 'VERSION = (1, 2, 3)\n' },
      '1.2.3 at src/thing/__init__.py:1:11-20',
    ],
    [
      'attr of a module, through package-dir',
      {
        'pyproject.toml': attr('thing.about.version', '[tool.setuptools.package-dir]\n"" = "lib"\n'),
        'lib/thing/about.py': 'version = ("1.2.3")  # here\n',
      },
      '1.2.3 at lib/thing/about.py:1:12-19',
    ],
    [
      'attr of a mapped package',
      {
        'pyproject.toml': attr('thing.about.v', '[tool.setuptools.package-dir]\nthing = "elsewhere"\n'),
        'elsewhere/about.py': 'v = "1.2.3"\n',
      },
      '1.2.3 at elsewhere/about.py:1:5-12',
    ],
    [
      'attr through an import',
      {
        'pyproject.toml': attr('thing.__version__'),
        'thing/__init__.py': 'from ._version import (\n    other,\n    version as __version__,\n)\n',
        'thing/_version.py': '__version__ = version = "1.2.3"\n',
      },
      '1.2.3 at thing/_version.py:1:25-32',
    ],
    [
      'attr through an absolute import',
      {
        'pyproject.toml': attr('thing.__version__'),
        'src/thing/__init__.py': 'from thing.about import __version__\n',
        'src/thing/about.py': '__version__ = "1.2.3"\n',
      },
      '1.2.3 at src/thing/about.py:1:15-22',
    ],
    [
      'imports that go round',
      {
        'pyproject.toml': attr('thing.__version__'),
        'thing/__init__.py': 'from .a import __version__\n',
        'thing/a.py': 'from .b import __version__\n',
        'thing/b.py': 'from .a import __version__\n',
      },
      'dynamic: `thing/__init__.py` passes `__version__` through too many modules at pyproject.toml:5:20-39',
    ],
    [
      'attr that is computed',
      { 'pyproject.toml': attr('thing.__version__'), 'thing/__init__.py': '__version__ = get()\n' },
      'dynamic: `thing/__init__.py` computes `__version__` at thing/__init__.py:1:1-12',
    ],
    [
      'attr with no module',
      { 'pyproject.toml': attr('thing.__version__') },
      'dynamic: no module in the repository holds `thing.__version__` at pyproject.toml:5:20-39',
    ],
    [
      'file',
      {
        'pyproject.toml': project('[tool.setuptools.dynamic]\nversion = {file = "VERSION"}\n'),
        VERSION: '\n1.2.3\n',
      },
      '1.2.3 at VERSION:2:1-6',
    ],
    [
      'file in a list',
      {
        'pyproject.toml': project('[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n'),
        VERSION: '1.2.3',
      },
      '1.2.3 at VERSION:1:1-6',
    ],
    [
      'file of several lines',
      {
        'pyproject.toml': project('[tool.setuptools.dynamic]\nversion = {file = "V"}\n'),
        V: '1.2.3\n1.2.4\n',
      },
      'dynamic: `V` is not one line at pyproject.toml:5:19-22',
    ],
    [
      'file outside the repository',
      { 'pyproject.toml': project('[tool.setuptools.dynamic]\nversion = {file = "../VERSION"}\n') },
      'dynamic: `../VERSION` is not in the repository at pyproject.toml:5:19-31',
    ],
    [
      'hatch path',
      {
        'pyproject.toml': project('[tool.hatch.version]\npath = "a.py"\n'),
        'a.py': '"""doc"""\n__version__ = "v1.2.3"\n',
      },
      '1.2.3 at a.py:2:15-23',
    ],
    [
      'hatch with a pattern of its own',
      {
        'pyproject.toml': project('[tool.hatch.version]\npath = "a.py"\npattern = "(?P<version>.*)"\n'),
        'a.py': '',
      },
      "dynamic: a pattern of hatch's reads it from `a.py` at pyproject.toml:6:11-28",
    ],
    [
      'hatch vcs',
      { 'pyproject.toml': project('[tool.hatch.version]\nsource = "vcs"\n') },
      'from the tag: hatch-vcs derives it from the tag at pyproject.toml:5:10-15',
    ],
    [
      'flit',
      {
        'pyproject.toml': project(
          '[build-system]\nrequires = ["flit_core>=3"]\nbuild-backend = "flit_core.buildapi"\n',
        ),
        'thing.py': '"""A thing."""\n__version__ = "1.2.3"\n',
      },
      '1.2.3 at thing.py:2:15-22',
    ],
    [
      "maturin, from the crate's version",
      {
        'pyproject.toml': project('[build-system]\nrequires = ["maturin>=1"]\nbuild-backend = "maturin"\n'),
        'Cargo.toml': '[package]\nname = "thing"\nversion = "1.2.3-rc.1"\n',
      },
      '1.2.3-rc.1 at Cargo.toml:3:11-23',
    ],
    [
      "maturin, from a crate elsewhere that takes its workspace's version",
      {
        'pyproject.toml': project(
          '[build-system]\nbuild-backend = "maturin"\nrequires = []\n[tool.maturin]\nmanifest-path = "rust/Cargo.toml"\n',
        ),
        'rust/Cargo.toml': '[package]\nname = "thing"\nversion.workspace = true\n',
      },
      'dynamic: `rust/Cargo.toml`, from which maturin takes it, does not state it at pyproject.toml:8:17-34',
    ],
    [
      'pdm file',
      {
        'pyproject.toml': project('[tool.pdm.version]\nsource = "file"\npath = "a.py"\n'),
        'a.py': '__version__ = "1.2.3"\n',
      },
      '1.2.3 at a.py:1:15-22',
    ],
    [
      'pdm scm',
      { 'pyproject.toml': project('[tool.pdm.version]\nsource = "scm"\n') },
      'from the tag: pdm derives it from the tag at pyproject.toml:5:10-15',
    ],
    [
      'setuptools_scm by its table',
      { 'pyproject.toml': project('[tool.setuptools_scm]\n') },
      'from the tag: setuptools_scm derives it from the tag at pyproject.toml:4:1-22',
    ],
    [
      'versioneer by requirement',
      { 'pyproject.toml': project('[build-system]\nrequires = ["setuptools", "versioneer==0.29"]\n') },
      'from the tag: versioneer derives it from the tag at pyproject.toml:5:27-45',
    ],
    [
      'left to setup.cfg',
      { 'pyproject.toml': project(''), 'setup.cfg': '[metadata]\nversion = 1.2.3\n' },
      '1.2.3 at setup.cfg:2:11-16',
    ],
    [
      'left to setup.py',
      { 'pyproject.toml': project(''), 'setup.py': 'setup(version="1.2.3")' },
      '1.2.3 at setup.py:1:15-22',
    ],
    [
      'left to nobody',
      { 'pyproject.toml': project('') },
      'dynamic: the build backend decides it at pyproject.toml:3:11-22',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await versionOf(files, 'pyproject.toml')).toBe(expected)
  })
})

describe('an attribute of a module is a literal only where nothing else can change it', () => {
  test.each<[string, string | null]>([
    ['__version__ = "1.2.3"', '1.2.3'],
    ["__version__: str = '1.2.3' # comment", '1.2.3'],
    ['__version__: Final[str] = "1.2.3"', '1.2.3'],
    ['__version__ = """1.2.3"""', '1.2.3'],
    ['__version__ = u"1.2.3"', '1.2.3'],
    ['__version__ = ("1.2.3")', '1.2.3'],
    ['__version__ = (1, 2, "3rc1")', '1.2.3rc1'],
    ['__version__ = [1, 2, 3,]', '1.2.3'],
    ['import x; __all__ = ["__version__"]\n__version__ = "1.2.3"', '1.2.3'],
    ['x = {\n"a": 1}\n__version__ = "1.2.3"', '1.2.3'],
    ['"""\n__version__ = "9"\n"""\n__version__ = "1.2.3"', '1.2.3'],
    ['# __version__ = "9"\n__version__ = "1.2.3"', '1.2.3'],
    ['a.__version__ = "9"\n__version__ = "1.2.3"', '1.2.3'],
    ['f(__version__="9")\n__version__ = "1.2.3"', '1.2.3'],
    ['__version__ == "9"\n__version__ = "1.2.3"', '1.2.3'],
    ['my__version__ = "9"\n__version__ = "1.2.3"', '1.2.3'],
    ['__version__ = "1.2.3"\r\n', '1.2.3'],
    ['__version__ = "1.2.3"\n__version__ = "1.2.4"', null],
    ['__version__ = "1.2.3"\n__version__ += ".dev0"', null],
    ['if x:\n    __version__ = "1.2.3"', null],
    ['__version__ = "1.2.3"\nif x:\n    __version__ = "1.2.4"', null],
    ['try:\n    from .v import __version__\nexcept ImportError:\n    __version__ = "0"', null],
    ['__version__ = "1.2.3" if x else "1.2.4"', null],
    ['__version__ = "1.2.3" + suffix', null],
    ['__version__ = "1.2.%d" % 3', null],
    ['__version__ = "1.2.3".strip("3")', null],
    ['__version__ = "1.2" ".3"', null],
    ['__version__ = ("1.2"\n ".3")', null],
    ['__version__ = f"1.2.{x}"', null],
    ['__version__ = b"1.2.3"', null],
    ['__version__ = "1.2.\\x33"', null],
    ['__version__ = ".".join(("1", "2"))', null],
    ['__version__ = (1, 2, three)', null],
    ['__version__ = metadata.version("thing")', null],
    ['else: __version__ = "1.2.3"', null],
    ['__version__ = "1.2.3', null],
    ['x = ")\n__version__ = "1.2.3"', null],
    ['def f(:\n__version__ = "1.2.3"\n', null],
    ['', null],
  ])('%j: %s', async (module, expected) => {
    const files = { 'pyproject.toml': attr('other.__version__'), 'other.py': `${module}\n` }
    const { version } = await manifest(files, 'pyproject.toml')
    expect(version!.kind === 'static' ? version!.value : null).toBe(expected)
  })
})

describe('setup.cfg and setup.py', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['literal', { 'setup.cfg': '[metadata]\nversion = 1.2.3\n' }, 'setup.cfg', '1.2.3 at setup.cfg:2:11-16'],
    [
      'attr with package_dir',
      {
        'setup.cfg': '[metadata]\nversion = attr: a.v\n[options]\npackage_dir =\n  =lib\n',
        'lib/a.py': 'v = "1.2.3"',
      },
      'setup.cfg',
      '1.2.3 at lib/a.py:1:5-12',
    ],
    ['file', { 'setup.cfg': '[metadata]\nversion = file: V\n', V: '1.2.3' }, 'setup.cfg', '1.2.3 at V:1:1-6'],
    ['tools only', { 'setup.cfg': '[flake8]\nmax-line-length = 100\n' }, 'setup.cfg', 'none'],
    [
      'literal argument',
      { 'setup.py': 'setup(\n  name="x",\n  version="1.2.3",\n)' },
      'setup.py',
      '1.2.3 at setup.py:3:11-18',
    ],
    [
      'a name',
      { 'setup.py': 'V = "1.2.3"\nsetuptools.setup(version=V)' },
      'setup.py',
      '1.2.3 at setup.py:1:5-12',
    ],
    [
      'a comment is no argument',
      { 'setup.py': '# setup(version="9")\nsetup(  # version="8"\n)' },
      'setup.py',
      'none',
    ],
    ['a string is no argument', { 'setup.py': 'setup(name="version=\'9\'")' }, 'setup.py', 'none'],
    ['an inner argument is none', { 'setup.py': 'setup(x=f(version="9"))' }, 'setup.py', 'none'],
    [
      'a call',
      { 'setup.py': 'setup(version=find("a"))' },
      'setup.py',
      'dynamic: `setup.py` computes it at setup.py:1:15-24',
    ],
    [
      'a sum',
      { 'setup.py': 'setup(version="1" + x)' },
      'setup.py',
      'dynamic: `setup.py` computes it at setup.py:1:15-16',
    ],
    [
      'a name assigned twice',
      { 'setup.py': 'V = "1"\nV = "2"\nsetup(version=V)' },
      'setup.py',
      'dynamic: `setup.py` computes it at setup.py:3:15-16',
    ],
    [
      'spread',
      { 'setup.py': 'setup(name="x", **meta)' },
      'setup.py',
      'dynamic: `setup()` gets computed arguments at setup.py:1:17-19',
    ],
    [
      'two calls',
      { 'setup.py': 'from setuptools import *\nif a:\n setup(version="1")\nelse:\n setup(version="2")' },
      'setup.py',
      'dynamic: `setup.py` does not call `setup()` exactly once at setup.py:1:1-1',
    ],
    [
      'scm',
      { 'setup.py': 'setup(use_scm_version=True)' },
      'setup.py',
      'from the tag: setuptools_scm derives it from the tag at setup.py:1:7-22',
    ],
    [
      'versioneer',
      { 'setup.py': 'setup(version=versioneer.get_version())' },
      'setup.py',
      'from the tag: versioneer derives it from the tag at setup.py:1:15-39',
    ],
    [
      'setup.cfg decides',
      { 'setup.cfg': '[metadata]\nversion = 1\n', 'setup.py': 'setup(**x)' },
      'setup.py',
      'none',
    ],
    ['no setup at all', { 'setup.py': 'print(1)' }, 'setup.py', 'none'],
    ['a script of that name', { 'setup.py': 'def setup():\n  pass\nsetup()\nsetup()' }, 'setup.py', 'none'],
  ])('%s', async (_, files, path, expected) => {
    expect(await versionOf(files, path)).toBe(expected)
  })

  test('a setup.py that does not lex is unread', async () => {
    const { coverage } = await read({ 'setup.py': 'setup(version="1.2.3)' })
    expect(coverage.skipped[0]!.reason).toBe(
      'setup.py: does not read as Python: a string or bracket is not closed',
    )
  })
})

const listed = ({ dependencies }: Manifest): string[] =>
  dependencies.map(({ name, range, group, scope, at }) =>
    [name, JSON.stringify(range), group, scope, `${at.startLine}:${at.startColumn}`].join(' '),
  )

describe('dependencies', () => {
  test('of a pyproject.toml, in every table', async () => {
    const text = `[build-system]
requires = ["hatchling==1.27.0"]
[project]
name = "thing"
version = "1"
dependencies = [
  "httpx[http2] >=0.27,<1 ; python_version >= '3.9'",
  "own @ git+https://git.example/own@v1 ; extra == 'x'",
  "bare",
  "old (>=1)",
]
[project.optional-dependencies]
test = ["pytest~=8.0"]
[dependency-groups]
dev = [{ include-group = "lint" }, "mypy"]
lint = ["ruff==0.6.0"]
[tool.uv]
dev-dependencies = ["ipython"]
[tool.poetry.dependencies]
python = "^3.11"
requests = { version = "^2", optional = true }
forked = { git = "https://git.example/f" }
several = [{ version = "1", python = "<3.9" }, { version = "2" }]
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
`
    expect(listed(await manifest({ 'pyproject.toml': text }, 'pyproject.toml'))).toEqual([
      'httpx ">=0.27,<1" dependencies runtime 7:3',
      'own "@ git+https://git.example/own@v1" dependencies runtime 8:3',
      'bare "" dependencies runtime 9:3',
      'old ">=1" dependencies runtime 10:3',
      'pytest "~=8.0" optional-dependencies.test optional 13:9',
      'mypy "" dependency-groups.dev development 15:36',
      'ruff "==0.6.0" dependency-groups.lint development 16:9',
      'hatchling "==1.27.0" build-system.requires build 2:13',
      'ipython "" tool.uv.dev-dependencies development 18:21',
      'requests "^2" tool.poetry.dependencies optional 21:12',
      'forked "git+https://git.example/f" tool.poetry.dependencies runtime 22:10',
      'several "1" tool.poetry.dependencies runtime 23:12',
      'several "2" tool.poetry.dependencies runtime 23:48',
      'mkdocs "*" tool.poetry.group.docs development 25:10',
    ])
  })

  test('of a setup.cfg and a setup.py, with what is computed said', async () => {
    const files = {
      'setup.cfg':
        '[options]\ninstall_requires =\n  a>=1 ; python_version < "3.9"\n  b\n[options.extras_require]\nx = c; d>2\n',
      'setup.py':
        'setup(install_requires=["e>=1", "f"], extras_require={"x": ["g"]}, tests_require=read("t"))',
    }
    expect(listed(await manifest(files, 'setup.cfg'))).toEqual([
      'a ">=1" install_requires runtime 3:3',
      'b "" install_requires runtime 4:3',
      'c "" extras_require.x optional 6:5',
      'd ">2" extras_require.x optional 6:5',
    ])
    const setup = await manifest(files, 'setup.py')
    expect(listed(setup)).toEqual([
      'e ">=1" install_requires runtime 1:25',
      'f "" install_requires runtime 1:33',
    ])
    expect(setup.undecidedDependencies!.map(({ group, at }) => `${group} ${at.startColumn}`)).toEqual([
      'tests_require 68',
      'extras_require 39',
    ])
  })

  test('of a requirements.in', async () => {
    const text =
      '# c\n-r base.in\n--index-url https://index.example/simple\na>=1 # why\n\nb[x] \\\n  ==2\n-e .\nhttps://files.example/c.whl#egg=c\n./local\n'
    expect(listed(await manifest({ 'requirements/dev.in': text }, 'requirements/dev.in'))).toEqual([
      'a ">=1" requirements runtime 4:1',
      'b "==2" requirements runtime 6:1',
      'c "https://files.example/c.whl#egg=c" requirements runtime 9:1',
      './local "./local" requirements runtime 10:1',
    ])
  })

  test.each([
    [
      'pyproject.toml',
      '[project]\nname = "x"\ndependencies = ["==1"]\n',
      '3:17: `project.dependencies.0` is not a requirement that can be read',
    ],
    [
      'pyproject.toml',
      '[project]\nname = "x"\ndependencies = "a"\n',
      '3:16: `project.dependencies` is a string and should be a list',
    ],
    ['pyproject.toml', '[project]\nname = 3\n', '2:8: `project.name` is a number and should be a string'],
    [
      'pyproject.toml',
      '[project]\nversion = 1.2\n',
      '2:11: `project.version` is a number and should be a string',
    ],
    [
      'pyproject.toml',
      '[dependency-groups]\na = [{x = 1}]\n',
      '2:6: `dependency-groups.a.0` includes no group',
    ],
    [
      'setup.cfg',
      '[options]\ninstall_requires =\n  ==1\n',
      '3:3: "==1" is not a requirement that can be read',
    ],
    ['requirements.in', 'a b c\n', '1:1: "a b c" is not a requirement that can be read'],
  ])('%s %j is unread', async (path, text, reason) => {
    const { coverage, manifests } = await read({ [path]: text })
    expect(manifests).toEqual([])
    expect(coverage.skipped).toEqual([{ path, kind: 'unread', reason: `${path}: ${reason}` }])
  })
})

describe('the version that the package repeats', () => {
  const pyproject = '[project]\nname = "My-Thing"\nversion = "1.2.3"\n'
  test.each<[string, Record<string, string>, string[]]>([
    [
      'in the package',
      { 'my_thing/__init__.py': '__version__ = "1.2.2"' },
      ['1.2.2 at my_thing/__init__.py:1:15-22'],
    ],
    [
      'in the src layout',
      { 'src/my_thing/__init__.py': '__version__ = "1.2.2"' },
      ['1.2.2 at src/my_thing/__init__.py:1:15-22'],
    ],
    [
      'beside it',
      { 'my_thing/__init__.py': '', 'my_thing/_version.py': '__version__ = "1"' },
      ['1 at my_thing/_version.py:1:15-18'],
    ],
    ['computed, which repeats nothing', { 'my_thing/__init__.py': '__version__ = version("my-thing")' }, []],
    ['of another package', { 'other/__init__.py': '__version__ = "9"' }, []],
  ])('%s', async (_, files, expected) => {
    const { otherVersions } = await manifest({ 'pyproject.toml': pyproject, ...files }, 'pyproject.toml')
    expect(otherVersions.map(shown)).toEqual(expected)
  })

  test('where it is the source of the version, it is no repetition', async () => {
    const files = {
      'pyproject.toml': attr('thing.__version__'),
      'thing/__init__.py': '__version__ = "1.2.3"\n',
    }
    expect((await manifest(files, 'pyproject.toml')).otherVersions).toEqual([])
  })

  test('a module that cannot be read makes the manifest unread', async () => {
    const { coverage } = await read({
      'pyproject.toml': pyproject,
      'my_thing/__init__.py': new Uint8Array([0xff]),
    })
    expect(coverage.skipped[0]).toMatchObject({ path: 'pyproject.toml', kind: 'unread' })
  })
})

test.each([
  ['[project]\nname = "x"\nversion = "1"\n', true],
  ['[project]\nname = "x"\nversion = "1"\nclassifiers = ["Private :: Do Not Upload"]\n', false],
  ['[project]\nname = "x"\nversion = "1"\n[tool.uv]\npackage = false\n', false],
  ['[tool.poetry]\nname = "x"\nversion = "1"\npackage-mode = false\n', false],
  ['[tool.ruff]\n', false],
])('%j can be published: %s', async (text, publishable) => {
  expect((await manifest({ 'pyproject.toml': text }, 'pyproject.toml')).publishable).toBe(publishable)
})

test('uv workspaces have members, and exclusions', async () => {
  const member = '[project]\nname = "m"\nversion = "1"\n'
  const { manifests } = await read({
    'pyproject.toml':
      '[project]\nname = "r"\nversion = "1"\n[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/old"]\n',
    'packages/a/pyproject.toml': member,
    'packages/old/pyproject.toml': member,
    'packages/a/package.json': '{}',
  })
  expect(manifests.find(({ path }) => path === 'pyproject.toml')!.workspaceMembers).toEqual(['packages/a'])
  expect(manifests.map(({ path, workspaceRoot }) => `${path} ${workspaceRoot}`)).toEqual([
    'packages/a/package.json null',
    'packages/a/pyproject.toml pyproject.toml',
    'packages/old/pyproject.toml null',
    'pyproject.toml null',
  ])
})
