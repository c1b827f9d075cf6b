import { describe, expect, test } from 'vitest'
import { INFO, kinds, METADATA, readWheelOf, recordOf, told, WHEEL_NAME, wheelFiles } from './built.ts'

describe('a sound wheel', () => {
  test('says its name in three places, what it brings, and what its builder made', async () => {
    const wheel = await readWheelOf({
      [`${INFO}/entry_points.txt`]:
        '[console_scripts]\ncalm = calm_sea.cli:main\n\n[calm.plugins]\nwave = calm_sea\n',
      [`${INFO}/top_level.txt`]: 'calm_sea\n',
      [`${INFO}/licenses/LICENSE`]: 'Do as you like.\n',
      [`${INFO}/METADATA`]: METADATA.replace(
        '\n\n',
        '\nLicense-File: LICENSE\nRequires-Dist: tide>=2; extra == "tides"\nRequires-Dist: wind (<3,>=1)\nProvides-Extra: tides\n\n',
      ),
      'calm_sea-1.2.3.data/scripts/calm.sh': '#!/bin/sh\n',
      'calm_sea-1.2.3.data/platlib/_calm.cpython-311-x86_64-linux-gnu.so': 'ELF',
      'one,two "three".txt': 'quoted in RECORD\n',
    })
    expect(told(wheel)).toEqual([
      'stray-file one,two "three".txt: would be installed beside all other packages and is no module (W003)',
    ])
    expect(wheel).toMatchObject({
      format: 'wheel',
      ecosystem: 'PyPI',
      claims: [
        { where: 'file name', name: 'calm_sea', version: '1.2.3' },
        { where: `${INFO}/`, name: 'calm_sea', version: '1.2.3' },
        { where: `${INFO}/METADATA`, name: 'calm-sea', version: '1.2.3' },
      ],
      provides: {
        modules: ['_calm', 'calm_sea'],
        entryPoints: [
          { name: 'calm', target: 'calm_sea.cli:main' },
          { name: 'calm.plugins:wave', target: 'calm_sea' },
          { name: 'calm.sh', target: 'calm_sea-1.2.3.data/scripts/calm.sh' },
        ],
      },
      dependencies: [
        { name: 'tide', range: '>=2', scope: 'optional' },
        { name: 'wind', range: '<3,>=1', scope: 'runtime' },
      ],
    })
    expect([...wheel.made]).toEqual(
      ['METADATA', 'WHEEL', 'entry_points.txt', 'top_level.txt', 'RECORD'].map((file) => `${INFO}/${file}`),
    )
    expect([...wheel.standsFor!]).toEqual([
      [`${INFO}/licenses/LICENSE`, 'LICENSE'],
      ['calm_sea-1.2.3.data/scripts/calm.sh', 'calm.sh'],
      [
        'calm_sea-1.2.3.data/platlib/_calm.cpython-311-x86_64-linux-gnu.so',
        '_calm.cpython-311-x86_64-linux-gnu.so',
      ],
    ])
  })

  test.each([
    ['in other letters', 'Calm.Sea-1.2.3-py3-none-any.whl', {}],
    ['with a version in another spelling', 'calm_sea-1.2.3.0-py3-none-any.whl', {}],
    [
      'with a build tag and a set of tags',
      'calm_sea-1.2.3-1a-py2.py3-none-any.whl',
      {
        [`${INFO}/WHEEL`]:
          'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\nBuild: 1a\n',
      },
    ],
    ['signed', WHEEL_NAME, { [`${INFO}/RECORD.jws`]: '{}', [`${INFO}/RECORD.p7s`]: 'x' }],
    ['with a list of what is in its libraries', WHEEL_NAME, { [`${INFO}/sboms/auditwheel.cdx.json`]: '{}' }],
  ])('%s', async (_, name, changes) => {
    expect(told(await readWheelOf(changes, { name }))).toEqual([])
  })

  test('with rows of RECORD for folders, and none for its signatures', async () => {
    const wheel = await readWheelOf(
      {},
      {
        record: (text) => `calm_sea/,,\r\n${text.replaceAll('\n', '\r\n')}`,
        more: [
          { name: 'calm_sea/', content: '' },
          { name: `${INFO}/RECORD.jws`, content: '{}' },
        ],
      },
    )
    expect(told(wheel)).toEqual([])
  })
})

describe('RECORD', () => {
  const A = 'calm_sea/cli.py'
  const cases: readonly (readonly [string, (text: string) => string | null, readonly string[]])[] = [
    [
      'another digest',
      (text) => text.replace(/(cli\.py,sha256=).{43}/, `$1${'A'.repeat(43)}`),
      [`record-digest ${A}: has another digest in RECORD than its content`],
    ],
    [
      'a digest in hex',
      (text) => text.replace(/(cli\.py,sha256=).{43}/, `$1${'a'.repeat(64)}`),
      [`record-digest ${A}: has another digest in RECORD than its content`],
    ],
    [
      'a digest with padding',
      (text) => text.replace(/(cli\.py,sha256=.{43})/, '$1='),
      [`record-digest ${A}: has another digest in RECORD than its content`],
    ],
    [
      'a weak digest',
      (text) => text.replace(/(cli\.py,)sha256=/, '$1md5='),
      [`record-digest ${A}: has a digest by \`md5\` in RECORD, where sha256 is what installers check`],
    ],
    [
      'no digest',
      (text) => text.replace(/(cli\.py,)sha256=.{43}/, '$1'),
      [`record-digest ${A}: has no digest in RECORD`],
    ],
    [
      'another size',
      (text) => text.replace(/(cli\.py,.*),\d+/, '$1,7'),
      [`record-size ${A}: has 31 bytes, and \`7\` in RECORD`],
    ],
    [
      'no size',
      (text) => text.replace(/(cli\.py,.*),\d+/, '$1,'),
      [`record-size ${A}: has no size in RECORD`],
    ],
    [
      'a file left out',
      (text) => text.replace(/^.*cli\.py.*\n/m, ''),
      [`record-unlisted ${A}: is not listed in RECORD`],
    ],
    [
      'a file twice',
      (text) => `${text}${/^.*cli\.py.*\n/m.exec(text)![0]}`,
      [`record-duplicate ${INFO}/RECORD: lists \`${A}\` more than once`],
    ],
    [
      'a file that is not there',
      (text) => `evil.py,sha256=x,1\n${text}`,
      [`record-missing-member ${INFO}/RECORD: lists \`evil.py\`, which is not in the wheel`],
    ],
    [
      'a path that leads out',
      (text) => `../../evil.py,,\n${text}`,
      [
        `record-path ${INFO}/RECORD: lists \`../../evil.py\`, a path outside of the wheel`,
        `record-missing-member ${INFO}/RECORD: lists \`../../evil.py\`, which is not in the wheel`,
      ],
    ],
    [
      'a row of two',
      (text) => `${text}a,b\n`,
      [`record-malformed ${INFO}/RECORD: has the row \`a,b\`, which is not a path, a digest and a size`],
    ],
    [
      'a row of four',
      (text) => `${text}a,b,c,d\n`,
      [`record-malformed ${INFO}/RECORD: has the row \`a,b,c,d\`, which is not a path, a digest and a size`],
    ],
    [
      'an open quotation',
      (text) => `${text}"a,b`,
      [`record-malformed ${INFO}/RECORD: has a quotation mark that is not closed`],
    ],
    ['no RECORD', () => null, [`record-missing -: has no \`${INFO}/RECORD\``]],
  ]
  test.each(cases)('%s', async (_, record, expected) => {
    expect(told(await readWheelOf({}, { record }))).toEqual(expected)
  })

  test('a digest that is allowed and not supported makes the wheel unverified, not wrong', async () => {
    const stronger = (text: string): string => text.replace(/(cli\.py,)sha256=/, '$1sha512=')
    await expect(readWheelOf({}, { record: stronger })).rejects.toThrow(
      '`calm_sea/cli.py`: has a digest by sha512 in RECORD, which is not supported',
    )
  })

  test('a file that was added with its row is no matter of RECORD, one that was added without is', async () => {
    const added = { 'calm_sea/evil.py': 'import os\n' }
    expect(told(await readWheelOf(added))).toEqual([])
    expect(told(await readWheelOf(added, { record: () => recordOf(wheelFiles()) }))).toEqual([
      'record-unlisted calm_sea/evil.py: is not listed in RECORD',
    ])
  })
})

describe('the archive', () => {
  test.each([
    [
      'a data descriptor, which the index refuses',
      { name: 'x.py', content: '', descriptor: 'signed' },
      'data-descriptor',
    ],
    [
      'a comment on a member, which the index refuses',
      { name: 'x.py', content: '', comment: 'x' },
      'entry-comment',
    ],
    [
      'a symbolic link, which installers write as a text',
      { name: 'x.py', content: 'y', mode: 0o120777 },
      'symlink',
    ],
    [
      'another name in its own header',
      { name: 'x.py', content: '', local: { name: 'y.py' } },
      'header-mismatch',
    ],
  ] as const)('%s', async (_, member, kind) => {
    const wheel = await readWheelOf({}, { record: (text) => `x.py,,\n${text}`, more: [member] })
    expect(wheel.integrity.map((problem) => problem.kind)).toContain(kind)
  })

  test('a tar under the name of a wheel is refused', async () => {
    const { artifactOf } = await import('../artifact-file.ts')
    const { tarGz } = await import('../../../support/tar.ts')
    await expect(artifactOf(WHEEL_NAME, tarGz([{ name: 'a', content: 'x' }]))).rejects.toThrow(
      `dist/${WHEEL_NAME}: is no whole zip archive: it has no end record, as when it was cut off`,
    )
  })
})

describe('names and folders', () => {
  test.each([
    ['four parts', 'calm_sea-1.2.3-py3-any.whl', ['file-name']],
    ['seven parts', 'calm_sea-1.2.3-1-a-py3-none-any.whl', ['file-name']],
    ['a name that is none', 'calm__sea-1.2.3-py3-none-any.whl', ['file-name']],
    ['a version that is none', 'calm_sea-latest-py3-none-any.whl', ['file-name']],
    ['a build tag without a digit', 'calm_sea-1.2.3-x-py3-none-any.whl', ['file-name']],
    ['an empty tag', 'calm_sea-1.2.3-py3.-none-any.whl', ['file-name']],
    ['another name', 'calm_lake-1.2.3-py3-none-any.whl', ['dist-info-name']],
    ['another version', 'calm_sea-1.2.4-py3-none-any.whl', ['dist-info-name']],
    ['another tag', 'calm_sea-1.2.3-py3-none-linux_x86_64.whl', ['wheel-tags', 'wheel-tags']],
    ['another build', 'calm_sea-1.2.3-7-py3-none-any.whl', ['wheel-build']],
  ])('a file name with %s', async (_, name, expected) => {
    expect(kinds(await readWheelOf({}, { name }))).toEqual(expected)
  })

  test('two dist-info folders', async () => {
    const wheel = await readWheelOf({ 'evil-9.dist-info/METADATA': 'Name: evil\n' })
    expect(told(wheel)).toEqual([
      'ambiguous-dist-info -: has 2 `.dist-info` folders: `calm_sea-1.2.3.dist-info/`, `evil-9.dist-info/`',
    ])
  })

  test('no dist-info folder', async () => {
    const wheel = await readWheelOf(
      { [`${INFO}/METADATA`]: null, [`${INFO}/WHEEL`]: null },
      { record: () => null },
    )
    expect(kinds(wheel)).toEqual(['record-missing', 'missing-dist-info'])
  })

  test('no METADATA, no WHEEL', async () => {
    const wheel = await readWheelOf({ [`${INFO}/METADATA`]: null, [`${INFO}/WHEEL`]: null })
    expect(kinds(wheel)).toEqual(['missing-metadata', 'missing-wheel-file'])
  })

  test('files of an installer', async () => {
    const wheel = await readWheelOf({ [`${INFO}/INSTALLER`]: 'pip\n', [`${INFO}/direct_url.json`]: '{}' })
    expect(kinds(wheel)).toEqual(['installer-file', 'installer-file'])
  })

  test.each([
    ['of another project', 'evil-1.0.data/scripts/x', ['data-folder-name']],
    ['with a folder that nobody installs', 'calm_sea-1.2.3.data/bin/x', ['data-scheme']],
    ['with a file in no folder', 'calm_sea-1.2.3.data/x', ['data-scheme']],
  ])('a data folder %s', async (_, path, expected) => {
    expect(kinds(await readWheelOf({ [path]: '' }))).toEqual(expected)
  })

  test('a licence file that is not there', async () => {
    const metadata = METADATA.replace('\n\n', '\nLicense-File: docs/LICENSE\n\n')
    expect(told(await readWheelOf({ [`${INFO}/METADATA`]: metadata }))).toEqual([
      `missing-license-file ${INFO}/METADATA: names the licence file \`docs/LICENSE\`, and \`${INFO}/licenses/docs/LICENSE\` is not in the wheel`,
    ])
    // Before 2.4 each tool had its own place for it.
    const older = metadata.replace('2.4', '2.1')
    expect(told(await readWheelOf({ [`${INFO}/METADATA`]: older }))).toEqual([])
  })
})

describe('WHEEL', () => {
  const sound = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n'
  test.each([
    ['nothing', '', ['missing-field', 'missing-field', 'missing-field']],
    ['a later version', sound.replace('1.0', '2.0'), ['wheel-version']],
    ['no truth', sound.replace('true', 'maybe'), ['root-is-purelib']],
    ['one field twice', `${sound}Root-Is-Purelib: false\n`, ['duplicate-field']],
    ['a line that is none', `${sound}hello\n`, ['malformed-wheel-file']],
    ['one tag too few', sound.replace('py3-none-any', 'py2-none-any'), ['wheel-tags', 'wheel-tags']],
    ['one tag too many', `${sound}Tag: cp311-cp311-win32\n`, ['wheel-tags']],
    ['a tag that is none', `${sound}Tag: any\n`, ['wheel-tags']],
    ['a build', `${sound}Build: 2\n`, ['wheel-build']],
  ])('%s', async (_, text, expected) => {
    expect(kinds(await readWheelOf({ [`${INFO}/WHEEL`]: text }))).toEqual(expected)
  })
})

describe('entry points', () => {
  const targets: readonly (readonly [string, string, string | null])[] = [
    ['a function', 'calm_sea.cli:main', null],
    ['a function with an extra', 'calm_sea.cli:main [tides]', null],
    ['an attribute of an object', 'calm_sea.cli:app.main', null],
    ['a module that is not there', 'calm_sea.gone:main', 'a module that is not in the wheel'],
    ['a package that is not there', 'gone:main', 'a module that is not in the wheel'],
    ['no function', 'calm_sea.cli', 'which names no function'],
    ['a name that cannot be imported', 'calm_sea.class:main', 'which cannot be imported'],
    ['no object', 'calm sea:main', 'which is no object'],
  ]
  test.each(targets)('a command to %s', async (_, target, trouble) => {
    const text = `[console_scripts]\ncalm = ${target}\n`
    expect(told(await readWheelOf({ [`${INFO}/entry_points.txt`]: text }))).toEqual(
      trouble === null
        ? []
        : [`invalid-entry-point ${INFO}/entry_points.txt: leads \`calm\` to \`${target}\`, ${trouble}`],
    )
  })

  test('what another project may bring is not missed, what this one would have to bring is', async () => {
    const requires = METADATA.replace('\n\n', '\nRequires-Dist: tide\n\n')
    const text = (target: string): Record<string, string> => ({
      [`${INFO}/METADATA`]: requires,
      [`${INFO}/entry_points.txt`]: `[console_scripts]\ncalm = ${target}\n`,
    })
    expect(told(await readWheelOf(text('tide.cli:main')))).toEqual([])
    expect(kinds(await readWheelOf(text('calm_sea.gone:main')))).toEqual(['invalid-entry-point'])
    // A namespace, which several projects share.
    const namespace = { 'calm_sea/__init__.py': null, ...text('calm_sea.gone:main') }
    expect(told(await readWheelOf(namespace))).toEqual([])
  })

  test('data is found through the folder that it lies in', async () => {
    const text = '[pkg_config]\ncalm = calm_sea.pkgconfig\n'
    const changes = { 'calm_sea/pkgconfig/calm.pc': 'x', [`${INFO}/entry_points.txt`]: text }
    expect(told(await readWheelOf(changes))).toEqual([])
  })

  test.each([
    ['a line before any group', 'a = b:c\n', 'invalid-entry-point'],
    ['a line without a target', '[console_scripts]\ncalm\n', 'invalid-entry-point'],
    ['a group that is none', '[console scripts]\ncalm = calm_sea.cli:main\n', 'invalid-entry-point'],
    [
      'a command in letters that no shell takes',
      '[console_scripts]\nca lm = calm_sea.cli:main\n',
      'invalid-entry-point',
    ],
    [
      'one command twice',
      '[console_scripts]\na = calm_sea.cli:main\na = calm_sea.cli:main\n',
      'duplicate-entry-point',
    ],
  ])('%s', async (_, text, kind) => {
    expect(kinds(await readWheelOf({ [`${INFO}/entry_points.txt`]: text }))).toEqual([kind])
  })
})

describe('what check-wheel-contents finds', () => {
  const requires = METADATA.replace('\n\n', '\nRequires-Dist: tide\n\n')
  const nothing = { 'calm_sea/__init__.py': null, 'calm_sea/cli.py': null }
  test.each([
    ['W001', { 'calm_sea/x.pyc': 'x' }, ['bytecode'], []],
    ['W002', { 'calm_sea/copy.py': 'def main():\n    print("waves")\n' }, [], ['duplicate-content']],
    ['W003', { 'README.md': '# x' }, ['stray-file'], ['several-top-levels']],
    ['W003, for the stub of a module', { '_wave.py': 'x = 1', '_wave.pyi': 'x: int' }, [], ['stray-file']],
    ['W004', { 'calm_sea/my-script.py': 'x = 1' }, [], ['unimportable-module']],
    ['W005', { 'tests/__init__.py': '' }, ['common-top-level'], ['several-top-levels']],
    ['W006', { '__init__.py': '' }, ['top-level-init'], []],
    ['W007', { ...nothing, 'calm_sea-1.2.3.data/scripts/x': '' }, [], ['empty-library']],
    ['W008', nothing, ['empty-wheel'], []],
    ['W008, where others are required', { ...nothing, [`${INFO}/METADATA`]: requires }, [], ['empty-wheel']],
    ['W009', { 'other.py': 'x = 1' }, [], ['several-top-levels']],
    [
      'W010',
      { 'data/x.txt': 'x', 'calm_sea-stubs/a.pyi': 'x: int' },
      ['common-top-level'],
      ['no-modules', 'several-top-levels'],
    ],
    ['W201, by top_level.txt', { [`${INFO}/top_level.txt`]: 'calm_sea\ngone\n' }, ['missing-top-level'], []],
    ['no fault with a module called as the project', { 'calm_sea.pth': '', '_calm.py': 'x = 1' }, [], []],
  ])('%s', async (_, changes, metadata, advice) => {
    const wheel = await readWheelOf(changes)
    expect(wheel.integrity).toEqual([])
    expect(wheel.metadata.map(({ kind }) => kind)).toEqual(metadata)
    expect(wheel.advice?.map(({ kind }) => kind)).toEqual(advice)
  })
})
