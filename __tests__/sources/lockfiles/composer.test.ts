import { describe, expect, test } from 'vitest'
import { composerContentHash } from '../../../src/sources/lockfiles/composer/content-hash.ts'
import { phpDecode, phpEncode } from '../../../src/sources/lockfiles/composer/php-json.ts'
import { fixture, lockfilesIn, summary } from './support.ts'

const CONTENT = fixture('composer')
const LOCK = CONTENT['composer.lock']!
const HASH = '"content-hash":"00000000000000000000000000000000"'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

async function lock(text: string, rest: Record<string, string> = {}) {
  const model = await lockfilesIn({ ...rest, 'composer.lock': text })
  expect(model.coverage.skipped).toEqual([])
  return model.lockfiles[0]!
}

/** A lockfile of one package with these members. */
function one(members: Record<string, unknown>): string {
  const entry = { name: 'a/b', version: '1.0.0', ...members }
  return `{${HASH},"packages":[${JSON.stringify(entry)}],"packages-dev":null}`
}

describe('lockfiles as Composer writes them', () => {
  test('packages of a forge, of git, of the repository, and one without files', async () => {
    const lockfile = await lock(LOCK, CONTENT)
    expect(lockfile).toMatchObject({
      format: 'composer.lock',
      formatVersion: '2.6.0',
      ecosystem: 'Packagist',
      missing: [],
      currentContentHash: { hex: lockfile.contentHash, at: { startLine: 5, startColumn: 19 } },
    })
    await expect(`${summary(lockfile.packages).join('\n')}\n`).toMatchFileSnapshot(
      'fixtures/composer.expected.txt',
    )
    expect(
      lockfile.packages.map(({ name, source, foreignHash, licence, isEmpty }) =>
        [name, JSON.stringify(source), foreignHash?.slice(0, 12), licence, isEmpty].join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "acme/bundle | {"kind":"registry","url":null} |  | MIT | true",
        "acme/fork | {"kind":"git","url":"https://git.example/acme/fork.git#0123456789abcdef0123456789abcdef01234567"} |  | GPL-2.0-only OR MIT | ",
        "acme/lib | {"kind":"local","path":"packages/lib"} |  |  | ",
        "monolog/monolog | {"kind":"registry","url":"https://api.github.com/repos/monolog/monolog/zipball/10fb10fb10fb10fb10fb10fb10fb10fb10fb10fb"} | commit:10fb1 | MIT | ",
        "psr/log | {"kind":"registry","url":"https://api.github.com/repos/psr/log/zipball/f16ef16ef16ef16ef16ef16ef16ef16ef16ef16e"} | commit:f16ef | LGPL-2.1-only OR MIT | ",
        "phpunit/phpunit | {"kind":"registry","url":"https://api.github.com/repos/phpunit/phpunit/zipball/30e330e330e330e330e330e330e330e330e330e3"} | commit:30e33 | BSD-3-Clause | ",
        "sebastian/cli-parser | {"kind":"registry","url":"https://api.github.com/repos/sebastianbergmann/cli-parser/zipball/15c515c515c515c515c515c515c515c515c515c5"} | commit:15c51 | BSD-3-Clause | ",
      ]
    `)
  })

  test('without a composer.json nothing is known to be direct, and nobody knows whether it fits', async () => {
    const lockfile = await lock(LOCK)
    expect(lockfile.packages.filter(({ direct }) => direct)).toEqual([])
    expect(lockfile.currentContentHash).toEqual({ unknown: 'no composer.json stands beside it' })
  })

  test('a hash of Composer 1.2 says nothing about today’s', async () => {
    const lockfile = await lock(LOCK.replace('content-hash', 'hash'), CONTENT)
    expect(lockfile.contentHash).toBeUndefined()
    expect(lockfile.currentContentHash).toEqual({ unknown: 'Composer wrote no `content-hash` before 1.3' })
  })

  test('what is required and neither locked, replaced nor provided is missing', async () => {
    const require = { 'c/d': '^1', 'e/f': '^1', php: '>=8', 'ext-json': '*', 'composer-runtime-api': '^2' }
    const lockfile = await lock(one({ require }), { 'composer.json': '{"provide":{"E/f":"1"}}' })
    expect(lockfile.missing).toMatchObject([{ from: 'a/b@1.0.0', name: 'c/d', range: '^1' }])
  })

  const dist = (url: string, reference = COMMIT) => ({ type: 'zip', url, reference, shasum: '' })
  const source = (url: string, reference = COMMIT) => ({ type: 'git', url, reference })
  test.each([
    ['GitHub', dist(`https://api.github.com/repos/a/b/zipball/${COMMIT}`), source('https://github.com/a/b.git'), true],
    ['GitHub over ssh', dist(`https://api.github.com/repos/a/b/zipball/${COMMIT}`), source('git@github.com:a/b.git'), true],
    ['GitHub by codeload', dist(`https://codeload.github.com/A/b/legacy.zip/${COMMIT}`), source('https://github.com/a/B'), true],
    ['GitHub without a source', dist(`https://api.github.com/repos/a/b/zipball/${COMMIT}`), null, true],
    ['GitLab', dist(`https://gitlab.com/api/v4/projects/a%2Fb/repository/archive.zip?sha=${COMMIT}`), source('https://gitlab.com/a/b.git'), true],
    ['a server of its own', dist(`https://git.example/a/b/${COMMIT}.zip`), source('https://git.example/a/b.git'), true],
    ['another repository', dist(`https://api.github.com/repos/x/b/zipball/${COMMIT}`), source('https://github.com/a/b.git'), false],
    ['another commit', dist(`https://api.github.com/repos/a/b/zipball/${COMMIT}`), source('https://github.com/a/b.git', 'f'.repeat(40)), false],
    ['a commit that is not asked for', dist('https://api.github.com/repos/a/b/zipball/v1'), source('https://github.com/a/b.git'), false],
    ['a tag', dist('https://api.github.com/repos/a/b/zipball/v1', 'v1'), source('https://github.com/a/b.git', 'v1'), false],
    ['another host', dist(`https://files.example/${COMMIT}.zip`), source('https://github.com/a/b.git'), false],
    ['any host without a source', dist(`https://files.example/${COMMIT}.zip`), null, false],
    ['no encryption', dist(`http://api.github.com/repos/a/b/zipball/${COMMIT}`), source('https://github.com/a/b.git'), false],
  ])('whether the commit fixes the archive: %s', async (_, archive, repository, fixes) => {
    const lockfile = await lock(one({ dist: archive, ...(repository === null ? {} : { source: repository }) }))
    expect(lockfile.packages[0]!.foreignHash).toBe(fixes ? `commit:${COMMIT}` : undefined)
  }) // biome-ignore format: a table

  test.each([
    [['MIT'], 'MIT'],
    [['MIT', 'GPL-2.0-or-later'], 'MIT OR GPL-2.0-or-later'],
    [['(LGPL-2.1-only or MIT)'], 'LGPL-2.1-only OR MIT'],
    [['MIT and Apache-2.0', 'ISC'], '(MIT AND Apache-2.0) OR ISC'],
    ['MIT', 'MIT'],
    [[], null],
    [undefined, null],
  ])('licence %j is %s', async (license, expected) => {
    expect((await lock(one({ license }))).packages[0]!.licence).toBe(expected)
  })
})

describe('the content hash', () => {
  // each with what PHP 8.2 makes of it: `echo json_encode(json_decode($text, true), 0)`
  test.each([
    ['{}', '[]'],
    ['{"0":1,"1":2}', '[1,2]'],
    ['{"1":1,"0":2}', '{"1":1,"0":2}'],
    ['{"10":1,"2":2,"a":3}', '{"10":1,"2":2,"a":3}'],
    ['{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
    ['{"":1,"00":[]}', '{"":1,"00":[]}'],
    ['"a/b\\u00e9\\ud83d\\ude00\\u007f\\u2028<>&"', '"a\\/b\\u00e9\\ud83d\\ude00\u007f\\u2028<>&"'],
    ['"\\b\\f\\n\\r\\t\\u0000\\u001f\\"\\\\"', '"\\b\\f\\n\\r\\t\\u0000\\u001f\\"\\\\"'],
    ['1.0', '1'],
    ['-0', '0'],
    ['-0.0', '-0'],
    ['1e25', '1.0e+25'],
    ['1.5e-7', '1.5e-7'],
    ['0.0001', '0.0001'],
    ['0.00001', '1.0e-5'],
    ['9223372036854775807', '9223372036854775807'],
    ['9223372036854775808', '9.223372036854776e+18'],
    ['12345678901234567.5', '12345678901234568'],
  ])('%s is written as PHP writes it', (text, expected) => {
    expect(phpEncode(phpDecode(text))).toBe(expected)
  })

  test('is not changed by what does not decide the resolution', () => {
    const text = '{"name":"a/b","require":{"c/d":"^1"},"description":"x","config":{"sort-packages":true}}'
    expect(composerContentHash(text)).toBe(composerContentHash('{"require":{"c/d":"^1"},"name":"a/b"}'))
    expect(composerContentHash(text)).not.toBe(composerContentHash(text.replace('^1', '^2')))
    expect(composerContentHash(text)).not.toBe(
      composerContentHash(text.replace('"sort-packages":true', '"platform":{"php":"8.2"}')),
    )
  })

  test('is unknown where PHP refuses the manifest', async () => {
    const lockfile = await lock(LOCK, { 'composer.json': '{"name":"a/\\ud800"}' })
    expect(lockfile.currentContentHash).toEqual({ unknown: 'half a surrogate pair stands in it' })
  })
})

describe('what Composer would not write is unread', () => {
  test.each([
    ['an empty file', '', /not valid JSON/],
    ['merge conflicts', `<<<<<<< HEAD\n${LOCK}`, /not valid JSON/],
    ['a list', '[]', /not a table/],
    ['no hash', '{"packages":[]}', /no `content-hash`/],
    ['a conflict in the hash', '{"content-hash":"VCS merge conflict detected.","packages":[]}', /merge conflicts/],
    ['no packages', `{${HASH}}`, /nothing is locked/],
    ['packages as a table', `{${HASH},"packages":{}}`, /not a list/],
    ['a Composer to come', `{${HASH},"packages":[],"plugin-api-version":"3.0.0"}`, /those of Composer 1 and 2/],
    ['a package without name', `{${HASH},"packages":[{"version":"1"}]}`, /has no `name`/],
    ['a package without version', `{${HASH},"packages":[{"name":"a/b"}]}`, /has no `version`/],
    ['a version as number', one({ version: 1 }), /is not a string/],
    ['a package that is text', `{${HASH},"packages":["a/b"]}`, /not a table/],
    ['a package twice', `{${HASH},"packages":[{"name":"a/b","version":"1"}],"packages-dev":[{"name":"A/B","version":"2"}]}`, /one package twice/],
    ['a key twice', `{${HASH},"packages":[{"name":"a/b","version":"1","n\\u0061me":"c/d"}]}`, /twice/],
    ['packages twice', `{${HASH},"packages":[],"packages":[]}`, /twice/],
    ['an archive without type', one({ dist: { url: 'https://files.example/x.zip' } }), /has no `type`/],
    ['a truncated hash', one({ dist: { type: 'zip', url: 'https://files.example/x.zip', shasum: 'abcd' } }), /truncated/],
    ['requirements as text', one({ require: 'php' }), /not a table/],
    ['a requirement as number', one({ require: { 'a/c': 1 } }), /not a string/],
    ['a licence as number', one({ license: [1] }), /is no text/],
  ])('%s', async (_, text, reason) => {
    const model = await lockfilesIn({ 'composer.lock': text })
    expect(model.lockfiles).toEqual([])
    expect(model.coverage.skipped).toMatchObject([{ path: 'composer.lock', kind: 'unread' }])
    expect(model.coverage.skipped[0]!.reason).toMatch(reason)
  }) // biome-ignore format: a table

  test('every prefix is unread', async () => {
    for (let length = 0; length < LOCK.trimEnd().length; length += 83) {
      expect((await lockfilesIn({ 'composer.lock': LOCK.slice(0, length) })).lockfiles).toEqual([])
    }
  })

  test('a composer.json that is none leaves the lockfile unread', async () => {
    const model = await lockfilesIn({ 'composer.lock': LOCK, 'composer.json': '{' })
    expect(model.coverage.skipped).toMatchObject([{ path: 'composer.lock', kind: 'unread' }])
  })
})
