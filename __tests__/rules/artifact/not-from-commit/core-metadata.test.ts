import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { recorded, sdist, wheelContents, zipOf } from '../../../support/artifacts.ts'
import { artifactModels, told } from '../artifact-models.ts'

const THING = { name: 'acme-thing', version: '1.0.0' }
const PROJECT = `[project]
name = "acme-thing"
version = "1.0.0"
description = "A thing"
readme = "README.md"
requires-python = ">=3.9, <4"
license = "MIT"
keywords = ["one", "two"]
authors = [{name = "A", email = "a@example.com"}]
dependencies = ["requests >= 2.0,<3", "tomli; python_version < '3.11'", "Some_Thing[b,a] @ https://files.example/x.whl"]
[project.optional-dependencies]
fast-er = ["orjson>=3; (sys_platform == 'linux' or sys_platform == 'darwin')"]
[project.urls]
Homepage = "https://acme.example/"
`
const METADATA = `Summary: A thing
Project-URL: Homepage, https://acme.example
Author-email: A <a@example.com>
License-Expression: MIT
Keywords: two,one
Requires-Python: <4,>=3.9
Requires-Dist: requests<3,>=2
Requires-Dist: tomli ; python_version < "3.11"
Requires-Dist: some-thing[a,b]@ https://files.example/x.whl
Provides-Extra: fast_er
Requires-Dist: orjson>=3; (sys_platform == "linux" or sys_platform == "darwin") and extra == "fast-er"
Description-Content-Type: text/markdown
`
const README = '# Thing\n\nIt does things.\n'
const TREE = { 'README.md': README, 'acme_thing.py': '' }
const release = (metadata: string, pyproject = PROJECT, readme = README) => {
  const info = 'acme_thing-1.0.0.dist-info'
  const contents = wheelContents({ name: 'acme_thing', version: '1.0.0' }, { 'acme_thing.py': '' }, metadata)
  const text = String(contents[`${info}/METADATA`]).replace(/Text\.\n$/, readme)
  return {
    tree: { ...TREE, 'pyproject.toml': pyproject },
    dist: {
      'acme_thing-1.0.0-py3-none-any.whl': zipOf(recorded(info, { ...contents, [`${info}/METADATA`]: text })),
    },
  }
}
const judge = (metadata: string, pyproject?: string, readme?: string) =>
  told(notFromCommit, release(metadata, pyproject, readme))
/** With one thing of the metadata changed. */
const changed = (from: string | RegExp, to: string): string => {
  const after = METADATA.replace(from, to)
  if (after === METADATA) throw new Error(`no ${String(from)}`)
  return after
}

describe('fires', () => {
  test('who is given it, and what an extra brings', async () => {
    expect(
      await judge(changed('Requires-Python: <4,>=3.9', 'Requires-Python: >=2.7')),
    ).toMatchInlineSnapshot(`
      [
        "medium \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`>=2.7\` for \`Requires-Python\`, where \`pyproject.toml\` of the commit has \`>=3.9, <4\`. It decides who is given this version: others than those it was made for install it, or miss it.",
      ]
    `)
    expect(await judge(changed(/Requires-Python: .*\n/, ''))).toHaveLength(1)
    expect(
      await judge(changed('Provides-Extra: fast_er', 'Provides-Extra: fast_er\nProvides-Extra: more')),
    ).toMatchInlineSnapshot(`
      [
        "medium \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`fast_er\`, \`more\` for \`Provides-Extra\`, where \`pyproject.toml\` of the commit has \`fast-er\`. Whoever asks for an extra would get other packages than those that were reviewed.",
      ]
    `)
  })

  test('another range, another address, another marker, another extra', async () => {
    expect(
      await judge(changed('requests<3,>=2', 'requests @ https://evil.example/x.whl')),
    ).toMatchInlineSnapshot(`
      [
        "high \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`requests @ https://evil.example/x.whl\` for \`Requires-Dist\`, where \`pyproject.toml\` of the commit has \`requests<3,>=2\`. Other packages than the reviewed ones would be installed with it.",
      ]
    `)
    expect(await judge(changed('requests<3,>=2', 'requests==2.0.1'))).toHaveLength(1)
    expect(await judge(changed('requests<3', 'requests[socks]<3'))).toHaveLength(1)
    expect(await judge(changed(' ; python_version < "3.11"', ''))).toMatchInlineSnapshot(`
      [
        "high \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`tomli\` for \`Requires-Dist\`, where \`pyproject.toml\` of the commit has \`tomli; python_version < "3.11"\`. Other packages than the reviewed ones would be installed with it.",
      ]
    `)
    expect(await judge(changed('files.example/x.whl', 'files.example/y.whl'))).toHaveLength(1)
    // without the brackets `or` reaches over the extra: everybody on Linux gets it
    expect(
      await judge(changed(/\((sys_platform == "linux" or sys_platform == "darwin")\)/, '$1')),
    ).toHaveLength(1)
    expect(await judge(changed(' and extra == "fast-er"', ''))).toHaveLength(1)
  })

  test('a requirement that is gone', async () => {
    expect(await judge(changed(/Requires-Dist: tomli.*\n/, ''))).toMatchInlineSnapshot(`
      [
        "medium \`dist/acme_thing-1.0.0-py3-none-any.whl\` does not ask for \`tomli; python_version < "3.11"\`, which \`pyproject.toml\` of the commit does. It was built from another project file.",
      ]
    `)
  })

  test('fields that no project file has a place for', async () => {
    expect(
      await judge(
        changed('Summary: A thing', 'Summary: A thing\nObsoletes-Dist: requests\nRequires-External: libevil'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "medium \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`libevil\` for \`Requires-External\`, where \`pyproject.toml\` of the commit has nothing. It tells installers and people of other packages, and no project file has a place for it.",
        "medium \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`requests\` for \`Obsoletes-Dist\`, where \`pyproject.toml\` of the commit has nothing. It tells installers and people of other packages, and no project file has a place for it.",
      ]
    `)
  })

  test('what people read, in one finding', async () => {
    const { findings } = runRule(
      notFromCommit,
      await artifactModels(
        release(
          changed('https://acme.example', 'https://acrne.example').replace('a@example.com', 'e@example.com'),
          PROJECT,
          '# Thing\n\nRun this.\n',
        ),
      ),
    )
    expect(
      findings.map(({ severity, message, remedy }) => [severity, message, remedy]),
    ).toMatchInlineSnapshot(`
      [
        [
          "low",
          "\`Author-email\`, \`Project-URL\` and \`Description\` in \`dist/acme_thing-1.0.0-py3-none-any.whl\` are not what \`pyproject.toml\` of the commit has. People read other words about the package than those that were reviewed.",
          "Build from a fresh checkout of the tag. Where the build writes them on purpose, list them as \`dynamic\` in pyproject.toml.",
        ],
      ]
    `)
  })

  test('in a source distribution too', async () => {
    const metadata = changed('Requires-Python: <4,>=3.9', 'Requires-Python: >=2.7')
    const tree = { ...TREE, 'pyproject.toml': PROJECT.replace('readme = "README.md"\n', '') }
    const dist = { 'acme_thing-1.0.0.tar.gz': sdist(THING, tree, metadata) }
    expect(await told(notFromCommit, { tree, dist })).toHaveLength(1)
  })
})

describe('silent', () => {
  test('as builders write it: clauses, quotes, extras and addresses in their own forms', async () => {
    expect(await judge(METADATA)).toEqual([])
    expect(await judge(changed('<4,>=3.9', '>=3.9.0, <4.0'))).toEqual([])
    expect(await judge(METADATA, PROJECT, `${README}\n`)).toEqual([])
    expect(await judge(METADATA, PROJECT, README.trimEnd())).toEqual([])
  })

  test('what is dynamic', async () => {
    const dynamic = `[project]
name = "acme-thing"
version = "1.0.0"
dynamic = ["requires-python", "readme", "dependencies", "optional-dependencies", "urls", "authors", "description", "keywords", "license"]
`
    const { findings, unverified, notes } = runRule(
      notFromCommit,
      await artifactModels(release(METADATA, dynamic)),
    )
    expect([findings, unverified]).toEqual([[], []])
    expect(notes).toMatchInlineSnapshot(`
      [
        "\`Requires-Python\`, \`Provides-Extra\`, \`Requires-Dist\`, \`Summary\`, \`Keywords\`, \`License-Expression\` and \`Author-email\` of \`dist/acme_thing-1.0.0-py3-none-any.whl\` are told by the build alone, so that they are not compared",
      ]
    `)
  })

  test('code of the project that changes the metadata while it is built', async () => {
    const hooked = `${PROJECT}[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n`
    const given = release(changed('<4,>=3.9', '>=2.7'), hooked)
    expect(await told(notFromCommit, given)).toHaveLength(1)
    const { findings, notes } = runRule(
      notFromCommit,
      await artifactModels({ ...given, tree: { ...given.tree, 'pdm_build.py': 'x' } }),
    )
    expect(findings).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/^only the build tells the metadata/)])
  })

  test('Poetry’s own tables and notation', async () => {
    const poetry = `[tool.poetry]
name = "acme-thing"
version = "1.0.0"
description = "A thing"
homepage = "https://acme.example/"
keywords = ["one", "two"]
[tool.poetry.dependencies]
python = "^3.9"
requests = ">=2,<3"
tomli = {version = "*", python = "<3.11"}
some-thing = {url = "https://files.example/x.whl"}
orjson = {version = ">=3", optional = true}
[tool.poetry.extras]
fast-er = ["orjson"]
`
    const metadata = changed('<4,>=3.9', '>=3.9,<4.0')
    expect(await judge(metadata, poetry)).toEqual([])
    expect(await judge(changed('<4,>=3.9', '>=2.7'), poetry)).toHaveLength(1)
  })

  test('what the policy states', async () => {
    const stated = [{ field: 'Requires-Python', values: ['>=3.8'], reason: 'set by the build' }]
    const given = release(changed('<4,>=3.9', '>= 3.8'))
    expect(await told(notFromCommit, given, { stated })).toEqual([])
    expect(await told(notFromCommit, release(changed('<4,>=3.9', '>=3')), { stated })).toHaveLength(1)
  })
})

describe('setup.cfg', () => {
  const CFG = `[metadata]
name = acme-thing
version = 1.0.0
description = A thing
long_description = file: README.md
author_email = a@example.com
url = https://acme.example
keywords = one, two

[options]
py_modules = acme_thing
python_requires = >=3.9,<4
install_requires =
    requests>=2,<3
    tomli; python_version < "3.11"
    some-thing[a,b] @ https://files.example/x.whl

[options.extras_require]
fast-er = orjson>=3; sys_platform == 'linux' or sys_platform == 'darwin'

[options.entry_points]
console_scripts =
    acme = acme_thing:main
`
  const given = (metadata: string, more: Record<string, string> = {}, points = 'acme = acme_thing:main') => {
    const { dist } = release(metadata)
    const info = 'acme_thing-1.0.0.dist-info'
    const contents = wheelContents(
      { name: 'acme_thing', version: '1.0.0' },
      { 'acme_thing.py': '' },
      metadata,
    )
    const packed = {
      ...contents,
      [`${info}/METADATA`]: String(contents[`${info}/METADATA`]).replace(/Text\.\n$/, README),
      [`${info}/entry_points.txt`]: `[console_scripts]\n${points}\n`,
    }
    const [name] = Object.keys(dist)
    return { tree: { ...TREE, 'setup.cfg': CFG, ...more }, dist: { [name!]: zipOf(recorded(info, packed)) } }
  }
  // with the only requirement on one line, setuptools splits at the semicolon; on lines of its own it does not
  const cfg = CFG.replace('fast-er = orjson>=3; sys', 'fast-er =\n    orjson>=3; sys')
  const sound = {
    'setup.cfg': cfg,
    'setup.py': '#!/usr/bin/env python\nfrom setuptools import setup\n\nsetup()\n',
  }

  test('is what the metadata and the commands are held against', async () => {
    expect(await told(notFromCommit, given(METADATA, sound))).toEqual([])
    expect(
      await told(notFromCommit, given(changed('requests<3,>=2', 'requests==2.0.1'), sound)),
    ).toMatchInlineSnapshot(`
      [
        "high \`dist/acme_thing-1.0.0-py3-none-any.whl\` has \`requests==2.0.1\` for \`Requires-Dist\`, where \`setup.cfg\` of the commit has \`requests<3,>=2\`. Other packages than the reviewed ones would be installed with it.",
      ]
    `)
    expect(await told(notFromCommit, given(changed('<4,>=3.9', '>=2.7'), sound))).toHaveLength(1)
    expect(
      await told(notFromCommit, given(METADATA, sound, 'acme = acme_thing:main\npip = acme_thing:other')),
    ).toMatchInlineSnapshot(`
      [
        "critical \`dist/acme_thing-1.0.0-py3-none-any.whl\` has the entry point \`pip = acme_thing:other\`, which \`setup.cfg\` of the commit does not name. Installing the package would put a command or a plug-in in place that nobody reviewed.",
      ]
    `)
  })

  test('is not where setup.py has its own say, and the rule says so', async () => {
    const own = { ...sound, 'setup.py': 'from setuptools import setup\nsetup(install_requires=read())\n' }
    const { findings, notes } = runRule(
      notFromCommit,
      await artifactModels(given(changed('<4,>=3.9', '>=2.7'), own)),
    )
    expect(findings).toEqual([])
    expect(notes).toEqual([
      expect.stringMatching(/^only the build tells the metadata/),
      expect.stringMatching(/^only the build tells which commands/),
    ])
  })
})
