import { describe, expect, test } from 'vitest'
import type { ArtifactProblem } from '../../../../src/sources/artifacts/model.ts'
import { readCoreMetadata } from '../../../../src/sources/artifacts/python/core-metadata.ts'

const HEAD = 'Metadata-Version: 2.4\nName: calm-sea\nVersion: 1.2.3\n'
const BODY = '\nText.\n'

function judged(text: string): { readonly problems: string[]; readonly advice: string[] } {
  const problems: ArtifactProblem[] = []
  const advice: ArtifactProblem[] = []
  readCoreMetadata(text, 'PKG-INFO', problems, advice)
  return { problems: problems.map(({ kind }) => kind), advice: advice.map(({ kind }) => kind) }
}

/** Problems of one more field. */
function field(line: string): string[] {
  return judged(`${HEAD}Description-Content-Type: text/plain\n${line}\n${BODY}`).problems
}

describe('fields', () => {
  test('a sound file has no problem and no advice', () => {
    expect(judged(`${HEAD}Description-Content-Type: text/plain\n${BODY}`)).toEqual({
      problems: [],
      advice: [],
    })
  })

  test.each([
    ['nothing', '', ['missing-field', 'missing-field', 'missing-field']],
    ['an unknown field', `${HEAD}Licence: MIT\n`, ['unknown-field']],
    ['a line that is no field', `${HEAD}hello world\nSummary: x\n`, ['malformed-metadata']],
    ['a field twice', `${HEAD}Version: 1.2.4\n`, ['duplicate-field']],
    ['a field in two spellings', `${HEAD}VERSION: 1.2.4\n`, ['duplicate-field']],
    ['an unknown version of metadata', HEAD.replace('2.4', '2.0'), ['metadata-version']],
    ['a field of a later version', `${HEAD.replace('2.4', '1.1')}Requires-Python: >=3\n`, ['field-too-new']],
    [
      'a licence file before its time, as setuptools wrote it',
      `${HEAD.replace('2.4', '2.1')}License-File: LICENSE\n`,
      [],
    ],
    ['a name that is none', HEAD.replace('calm-sea', '-calm'), ['invalid-name']],
    ['a version that is none', HEAD.replace('1.2.3', 'latest'), ['invalid-version']],
    ['an empty version', HEAD.replace('1.2.3', ''), ['missing-field']],
    ['a description in a field and below', `${HEAD}Description: a\n\nb\n`, ['duplicate-field']],
  ])('%s', (_, text, problems) => {
    expect(judged(text).problems).toEqual(problems)
  })

  test.each([
    ['Summary: one\n  two', ['invalid-summary']],
    ['Requires-Python: >=3.10, !=3.11.*', []],
    ['Requires-Python: 3.10', ['invalid-requires-python']],
    ['Requires-Python: >=3.10.*', ['invalid-requires-python']],
    ['Provides-Extra: all', []],
    ['Provides-Extra: all!', ['invalid-provides-extra']],
    ['Description-Content-Type: text/markdown; variant=GFM', ['duplicate-field']],
    ['License-Expression: MIT OR Apache-2.0', []],
    ['License-Expression: GPL-2.0-or-later WITH Classpath-exception-2.0', []],
    ['License-Expression: LicenseRef-Own', []],
    ['License-Expression: Own', ['invalid-license-expression']],
    ['License-Expression: MIT OR', ['invalid-license-expression']],
    ['License-Expression: DocumentRef-x:LicenseRef-y', ['invalid-license-expression']],
    ['License-File: licenses/MIT.txt', []],
    ['License-File: ../LICENSE', ['invalid-license-file']],
    ['License-File: /LICENSE', ['invalid-license-file']],
    ['License-File: C:/LICENSE', ['invalid-license-file']],
    ['License-File: LICENSE*', ['invalid-license-file']],
    ['License-File: licenses\\MIT', ['invalid-license-file']],
    ['License-File: licenses//MIT', ['invalid-license-file']],
    ['Dynamic: Version', ['invalid-dynamic']],
    ['Dynamic: Colour', ['invalid-dynamic']],
    ['Dynamic: Requires-Dist', []],
    ['Project-URL: Home, https://calm.example', []],
    ['Project-URL: Home, https://a.example\nProject-URL: Home, https://b.example', ['duplicate-project-url']],
  ])('%s', (line, problems) => {
    expect(field(line)).toEqual(problems)
  })

  test.each([
    ['Import-Name: calm.sea', []],
    ['Import-Name: calm ; private', []],
    ['Import-Name: calm ; public', ['invalid-import-name']],
    ['Import-Name: calm-sea', ['invalid-import-name']],
    ['Import-Namespace: class', ['invalid-import-namespace']],
  ])('%s', (line, problems) => {
    expect(judged(`${HEAD.replace('2.4', '2.5')}${line}\n`).problems).toEqual(problems)
    expect(judged(`${HEAD}${line}\n`).problems).toContain('field-too-new')
  })
})

describe('requirements', () => {
  test.each([
    'tide',
    'tide>=1,<2',
    'tide (>=1)',
    'tide[a,b] ~= 1.2',
    'tide[]',
    "tide==1.*; python_version < '3.11'",
    'tide !=1.0+local.1',
    'tide===anything-goes',
    'tide @ https://host.example/tide-1.0.tar.gz',
    'tide @ https://host.example/t.whl ; extra == "all"',
    "tide; (os_name == 'posix' or 'linux' in sys_platform)",
    "tide>=1; platform_machine not in 'x86 arm'",
    'tide ; extra == "all" and python_full_version >= "3.9.1"',
  ])('%s', (text) => {
    expect(field(`Requires-Dist: ${text}`)).toEqual([])
  })

  test.each([
    '',
    '-tide',
    'tide 1.0',
    'tide>=1.*',
    'tide>1.0+local',
    'tide~=1',
    'tide[a b]',
    'tide[a',
    'tide (>=1',
    'tide>=1;',
    "tide; python = '3'",
    'tide; python_version < 3',
    "tide; python_version < '3.11' or",
    "tide; (os_name == 'posix'",
    'tide @',
    'tide>=1 os_name',
  ])('not %s', (text) => {
    expect(field(`Requires-Dist: ${text}`)).toEqual(['invalid-requires-dist'])
  })
})

describe('the description', () => {
  test.each([
    ['text/plain', []],
    ['text/markdown', []],
    ['text/markdown; charset=UTF-8; variant=CommonMark', []],
    ['text/markdown; variant="GFM"', []],
    ['text/x-rst; charset=utf-8', []],
    ['TEXT/Markdown', []],
    ['markdown', ['invalid-description-content-type']],
    ['text/html', ['invalid-description-content-type']],
    ['text/markdown; charset=latin-1', ['invalid-description-content-type']],
    ['text/markdown; variant=Pandoc', ['invalid-description-content-type']],
    ['text/markdown; variant', ['invalid-description-content-type']],
    ['text/x-rst; variant=x', []],
  ])('%s', (type, problems) => {
    expect(judged(`${HEAD}Description-Content-Type: ${type}\n${BODY}`).problems).toEqual(problems)
  })

  test('none, or no type for it, is what only a strict check refuses', () => {
    expect(judged(HEAD)).toEqual({ problems: [], advice: ['missing-description'] })
    expect(judged(`${HEAD}\nUNKNOWN\n`)).toEqual({ problems: [], advice: ['missing-description'] })
    expect(judged(`${HEAD}${BODY}`)).toEqual({ problems: [], advice: ['missing-description-type'] })
  })
})
