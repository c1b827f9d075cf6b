import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DatabaseLimits } from '../../../src/sources/advisories/database-files.ts'
import { readAdvisories } from '../../../src/sources/advisories/read.ts'
import type { LockedPackage } from '../../../src/sources/lockfiles/model.ts'
import { locked, lockfilesOf } from '../../support/locked-packages.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { advisory, affects } from '../../support/osv-server.ts'
import { zip } from '../../support/zip.ts'

const NOW = Date.parse('2026-01-10T00:00:00Z')
const lodash = locked('lodash@4.17.15')
const django = locked('Django@2.2.0', { ecosystem: 'PyPI' })

const FIXED = affects('npm', 'lodash', { introduced: '0' }, { fixed: '4.17.21' })
const GHSA = JSON.stringify(advisory('GHSA-one', { affected: [FIXED] }))
const OTHER = JSON.stringify(
  advisory('GHSA-other', { affected: [affects('npm', 'other', { introduced: '0' })] }),
)

function directory(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'guardrail-advisories-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'db', path)), { recursive: true })
    writeFileSync(join(root, 'db', path), content)
  }
  return root
}

function read(
  root: string,
  packages: readonly LockedPackage[] = [lodash],
  more: { source?: string; maxAgeDays?: number; limits?: DatabaseLimits } = {},
) {
  return readAdvisories(
    {
      http: () => Promise.reject(new Error('a local database asks nobody')),
      files: memoryFiles({}),
      root,
      source: 'db',
      now: () => NOW,
      progress: () => undefined,
      ...more,
    },
    lockfilesOf(packages),
  )
}

const problem = (failing: Promise<unknown>): Promise<string> =>
  failing.then(
    () => 'nothing thrown',
    (error: Error) => `${error.name} ${error.message}`,
  )

describe('a local database', () => {
  test('of folders, one an ecosystem', async () => {
    const root = directory({
      'npm/GHSA-one.json': GHSA,
      'npm/GHSA-other.json': OTHER,
      'PyPI/GHSA-two.json': JSON.stringify(
        advisory('GHSA-two', {
          affected: [affects('PyPI', 'django', { introduced: '2' }, { fixed: '2.2.4' })],
        }),
      ),
      'README.md': '# Advisories',
      '.git/objects/x.json': 'not a record',
    })
    const model = await read(root, [lodash, django, locked('lodash@4.17.21', { id: 'fixed' })])
    expect(model).toMatchObject({
      source: 'db',
      asOf: '2026-01-01T00:00:00.000Z',
      queried: 3,
      answered: 3,
      coverage: { found: 3, read: 3, skipped: [] },
    })
    expect(model.matches.map(({ id, package: each, fixed }) => [id, each.name, each.version, fixed])).toEqual(
      [
        ['GHSA-one', 'lodash', '4.17.15', ['4.17.21']],
        ['GHSA-two', 'Django', '2.2.0', ['2.2.4']],
      ],
    )
  })

  test('in one zip, and in zips beside folders, by an absolute path too', async () => {
    const root = directory({
      'all.zip': zip([{ name: 'GHSA-one.json', content: GHSA }]),
      'npm/GHSA-other.json': OTHER,
    })
    const inFolder = await read(root)
    const alone = await read('/nowhere', [lodash], { source: join(root, 'db', 'all.zip') })
    expect(inFolder.matches.map(({ id }) => id)).toEqual(['GHSA-one'])
    expect(alone.matches.map(({ id }) => id)).toEqual(['GHSA-one'])
  })

  test('whose newest copy of a record is withdrawn does not report it from an older copy', async () => {
    const withdrawn = advisory('GHSA-one', {
      modified: '2026-01-02T00:00:00Z',
      withdrawn: '2026-01-02T00:00:00Z',
      affected: [FIXED],
    })
    const root = directory({ 'a/GHSA-one.json': JSON.stringify(withdrawn), 'b/GHSA-one.json': GHSA })
    expect((await read(root)).matches).toEqual([])
  })

  test('with a record that cannot be decided leaves the package unread, and reports the others', async () => {
    const range = { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: 'soon' }] }
    const odd = advisory('GHSA-odd', {
      affected: [{ package: { ecosystem: 'npm', name: 'lodash' }, ranges: [range] }],
    })
    const root = directory({ 'GHSA-odd.json': JSON.stringify(odd), 'GHSA-one.json': GHSA })
    const model = await read(root)
    expect(model.matches.map(({ id }) => id)).toEqual(['GHSA-one'])
    expect(model.coverage).toEqual({
      found: 1,
      read: 0,
      skipped: [
        {
          path: 'lodash@4.17.15',
          reason: 'whether GHSA-odd affects it cannot be decided: "soon" is not a SemVer version',
          kind: 'unread',
        },
      ],
    })
  })

  test('keeps keys such as __proto__ as data', async () => {
    const hostile = `{"id":"GHSA-p","modified":"2026-01-01T00:00:00Z","__proto__":{"withdrawn":"2020-01-01T00:00:00Z"},"affected":[{"package":{"ecosystem":"npm","name":"__proto__"},"versions":["1.0.0"]}]}`
    const model = await read(directory({ 'x.json': hostile }), [locked('__proto__@1.0.0')])
    expect(model.matches.map(({ id }) => id)).toEqual(['GHSA-p'])
    expect(({} as Record<string, unknown>).withdrawn).toBeUndefined()
  })
})

describe('a database that cannot stand as proof is refused', () => {
  const future = JSON.stringify(advisory('GHSA-f', { modified: '2031-01-01T00:00:00Z', affected: [FIXED] }))
  const valid = { 'GHSA-one.json': GHSA }
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'no record at all',
      { 'README.md': '' },
      'SourceInvalid db: holds no advisories; give a directory or zip of OSV records',
    ],
    [
      'a truncated record',
      { ...valid, 'GHSA-t.json': GHSA.slice(0, -3) },
      'SourceInvalid db/GHSA-t.json: is not whole JSON',
    ],
    ['an empty record', { ...valid, 'GHSA-t.json': '' }, 'SourceInvalid db/GHSA-t.json: is empty'],
    [
      'a record that is a list',
      { ...valid, 'x.json': '[]' },
      'SourceInvalid db/x.json: is not an OSV record: `id` invalid key: Expected "id" but received undefined',
    ],
    [
      'a record about another package without times',
      { ...valid, 'x.json': '{"id":"GHSA-x"}' },
      'SourceInvalid db/x.json: is not an OSV record: `modified` invalid key: Expected "modified" but received undefined',
    ],
    [
      'a wrongly typed name',
      {
        ...valid,
        'x.json':
          '{"id":"GHSA-x","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":["lodash"]}}]}',
      },
      'SourceInvalid db/x.json: is not an OSV record: `affected.0.package.name` invalid type: Expected string but received Array',
    ],
    [
      'bytes that are not UTF-8',
      { ...valid, 'x.json': Uint8Array.of(0x7b, 0xff, 0x7d) },
      'SourceInvalid db/x.json: is not UTF-8',
    ],
    [
      'a record from the future',
      { ...valid, 'x.json': future },
      'SourceInvalid db/x.json: was modified in the future; the age of the database cannot be told',
    ],
    [
      'advisories as YAML',
      { ...valid, 'PYSEC-1.yaml': 'id: PYSEC-1' },
      'SourceInvalid db/PYSEC-1.yaml: is neither JSON nor a zip; advisories in another form would be left out',
    ],
    [
      'advisories packed otherwise',
      { ...valid, 'all.tar.gz': '' },
      'SourceInvalid db/all.tar.gz: is neither JSON nor a zip; advisories in another form would be left out',
    ],
    [
      'a name with a newline',
      { ...valid, 'x\n::error::.json': '' },
      'SourceInvalid db/x ::error::.json: is empty',
    ],
    [
      'no record of an asked ecosystem',
      {
        'x.json': JSON.stringify(
          advisory('GHSA-x', { affected: [affects('PyPI', 'a', { introduced: '0' })] }),
        ),
      },
      "SourceUnavailable advisories: the local database db has no record about npm, which the lockfiles need; add OSV's export npm/all.zip to it",
    ],
    [
      'a zip that is none',
      { ...valid, 'all.zip': 'PK' },
      'SourceInvalid db/all.zip: is not a whole zip archive: End of central directory record signature not found. Either not a zip file, or file is truncated.',
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await problem(read(directory(files)))).toBe(expected)
  })

  test('older than allowed, counted for each ecosystem of its own', async () => {
    const fresh = advisory('GHSA-py', {
      modified: '2026-01-09T00:00:00Z',
      affected: [affects('PyPI', 'django', { introduced: '0' })],
    })
    const old = advisory('GHSA-js', { modified: '2025-12-26T23:59:59Z', affected: [FIXED] })
    const root = directory({ 'a.json': JSON.stringify(fresh), 'b.json': JSON.stringify(old) })
    expect(await problem(read(root, [lodash, django]))).toBe(
      "SourceUnavailable advisories: the newest npm record of the local database db is 14 days old, and 14 are allowed; fetch OSV's export npm/all.zip anew",
    )
    expect((await read(root, [django])).asOf).toBe('2026-01-09T00:00:00.000Z')
    expect((await read(root, [lodash, django], { maxAgeDays: 15 })).asOf).toBe('2025-12-26T23:59:59.000Z')
  })

  test('absent, or no file at all', async () => {
    expect(await problem(read('/nowhere'))).toBe(
      'SourceUnavailable advisories: the local database db does not exist',
    )
    expect(await problem(read('/', [lodash], { source: '/dev/null' }))).toBe(
      'SourceInvalid /dev/null: is neither a directory nor a zip archive',
    )
  })

  test('holding a symbolic link', async () => {
    const root = directory({ 'GHSA-one.json': GHSA })
    symlinkSync('/etc', join(root, 'db', 'more'))
    expect(await problem(read(root))).toMatch(/db\/more: is not a regular file/)
  })

  test.skipIf(process.getuid?.() === 0)('holding a folder that cannot be opened', async () => {
    const root = directory({ 'GHSA-one.json': GHSA, 'npm/GHSA-other.json': OTHER })
    chmodSync(join(root, 'db', 'npm'), 0)
    expect(await problem(read(root))).toMatch(/db\/npm: cannot be read \(EACCES\)/)
  })

  test('beyond its limits', async () => {
    const root = directory({ 'a.json': GHSA, 'b.json': OTHER })
    const limits = { files: 100, recordBytes: 10_000, totalBytes: 10_000 }
    expect(await problem(read(root, [lodash], { limits: { ...limits, files: 1 } }))).toMatch(
      /has more than 1 files/,
    )
    expect(await problem(read(root, [lodash], { limits: { ...limits, recordBytes: 10 } }))).toMatch(
      /a\.json: is larger than 10 bytes/,
    )
    expect(await problem(read(root, [lodash], { limits: { ...limits, totalBytes: 300 } }))).toMatch(
      /is larger than 300 bytes/,
    )
  })
})

describe('a hostile zip is refused', () => {
  const record = { name: 'GHSA-one.json', content: GHSA }
  const bomb = { name: 'GHSA-b.json', content: Buffer.alloc(8 * 1024 * 1024, ' ') }
  test.each<[string, Buffer, RegExp]>([
    ['a bomb', zip([record, bomb]), /GHSA-b\.json: is compressed more than 250 to 1/],
    [
      'a bomb that claims to be small',
      zip([{ ...bomb, claims: { size: 100 } }]),
      /cannot be unpacked to its declared size/,
    ],
    [
      'an entry larger than it is',
      zip([{ ...record, claims: { size: GHSA.length + 1 } }]),
      /size and checksum/,
    ],
    ['a wrong checksum', zip([{ ...record, claims: { crc: 1 } }]), /does not have the size and checksum/],
    ['an encrypted entry', zip([{ ...record, claims: { flags: 0x801 } }]), /is encrypted/],
    [
      'an unknown compression',
      zip([{ ...record, claims: { method: 14 } }]),
      /compressed in a way that is not known/,
    ],
    ['one name twice', zip([record, record]), /stands twice/],
    [
      'a name outside',
      zip([{ ...record, name: '../GHSA-one.json' }]),
      /not a whole zip archive: invalid relative path/,
    ],
    [
      'an absolute name',
      zip([{ ...record, name: '/GHSA-one.json' }]),
      /not a whole zip archive: absolute path/,
    ],
    [
      'a name with a backslash',
      zip([{ ...record, name: 'a\\b.json' }]),
      /not a whole zip archive: invalid characters/,
    ],
    [
      'an archive within',
      zip([record, { name: 'more.zip', content: zip([record]) }]),
      /an archive within an archive/,
    ],
    ['advisories as YAML', zip([record, { name: 'x.yaml', content: 'id: x' }]), /neither JSON nor a zip/],
    ['a truncated archive', zip([record]).subarray(0, -30), /is not a whole zip archive/],
    [
      'a hole in the middle',
      Buffer.concat([zip([record]).subarray(0, 60), zip([record]).subarray(90)]),
      /SourceInvalid/,
    ],
    ['no entries', zip([]), /holds no advisories/],
    ['directories alone', zip([{ name: 'npm/', content: '' }]), /holds no advisories/],
  ])('%s', async (_name, archive, expected) => {
    const message = await problem(read(directory({ 'all.zip': archive }), [lodash], { source: 'db/all.zip' }))
    expect(message).toMatch(expected)
    expect(message).toMatch(/^SourceInvalid db\/all\.zip/)
    expect(message).not.toContain('\n')
  })

  test('beyond its limits', async () => {
    const root = directory({ 'all.zip': zip([record, { name: 'b.json', content: OTHER }]) })
    const limits = { files: 100, recordBytes: 10_000, totalBytes: 10_000 }
    expect(await problem(read(root, [lodash], { limits: { ...limits, files: 1 } }))).toMatch(
      /more than 1 entries/,
    )
    expect(await problem(read(root, [lodash], { limits: { ...limits, totalBytes: 300 } }))).toMatch(
      /unpacks to more than 300 bytes/,
    )
  })
})
