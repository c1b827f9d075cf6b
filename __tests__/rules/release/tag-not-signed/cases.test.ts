import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findProgram } from '../../../../src/capabilities/find-program.ts'
import { gitProcess } from '../../../../src/capabilities/git-process.ts'
import { gpgVerify } from '../../../../src/capabilities/gpg-verify.ts'
import { openPgpKeys } from '../../../../src/rules/release/tag-not-signed/signers.ts'
import { tagNotSigned } from '../../../../src/rules/release/tag-not-signed.ts'
import { runRule } from '../../../../src/rules/run.ts'
import type { RemoteModel } from '../../../../src/sources/git/remote.ts'
import { readTagSignature } from '../../../../src/sources/git/signature/index.ts'
import { HEAD, OTHER, releaseRun } from '../../../support/git-facts.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../../../support/repository.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'tags')
const fixture = (name: string): string => readFileSync(join(FOLDER, name), 'latin1')
const KEY = fixture('ed25519.pub').trim()
const NOBODY: RemoteModel = { kind: 'unanswered', why: 'the run is offline' }

/** A repository in which `refs/tags/<tag>` is the given object. */
function tagged(object: string, tag = 'v1.0.0'): TestRepository {
  const repository = testRepository({ a: '1' })
  const id = execFileSync('git', ['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {
    cwd: repository.root,
    env: gitEnvironment(),
    input: Buffer.from(object, 'latin1'),
    encoding: 'utf8',
  }).trim()
  repository.git('update-ref', `refs/tags/${tag}`, id)
  return repository
}

async function judge(
  { root }: Pick<TestRepository, 'root'>,
  keys: readonly string[],
  { tag = 'v1.0.0', remote = NOBODY, revoked = [] as string[], env = gitEnvironment() } = {},
) {
  const signature = await readTagSignature(
    gitProcess(root, env),
    tag,
    gpgVerify(root, env),
    openPgpKeys(keys),
  )
  const run = releaseRun({ tag, ref: `refs/tags/${tag}` })
  return runRule(tagNotSigned, { run, signature, remote }, { keys, revoked })
}

type Answer = Awaited<ReturnType<typeof judge>>

function headline({ findings, unverified, notes = [] }: Answer): string {
  const lines = [
    ...findings.map(({ message }) => message.split('. ')[0]!),
    ...unverified.map((draft) => `unverified: ${draft.unverified}`),
    ...notes.map((note) => `silent: ${note}`),
  ]
  expect(lines).toHaveLength(1)
  return lines[0]!
}

describe('SSH signatures', () => {
  const signed = () => tagged(fixture('ed25519.tag'))
  const FINGERPRINT = 'SHA256:ya222OYLbT3b95+UDXWVvO9pAGMHWbVoL9k4Bw5syJY'

  test.each<[string, string, string]>([
    ['a bare key', KEY, `silent: the tag is signed by SSH key ${FINGERPRINT}`],
    ['a key with a comment', `${KEY} me@work`, `silent: the tag is signed by SSH key ${FINGERPRINT}`],
    ['a line of allowed signers', `ann@example.com,b@example.com namespaces="git" ${KEY} x`, `silent: the tag is signed by ann@example.com,b@example.com, SSH key ${FINGERPRINT}`],
    ['in force', `ann valid-after="20250101Z",valid-before="20270101" ${KEY}`, `silent: the tag is signed by ann, SSH key ${FINGERPRINT}`],
    ['expired on the day of the run', `ann valid-before="20260102Z" ${KEY}`, `The tag \`v1.0.0\` is signed by the SSH key \`${FINGERPRINT}\`, which may not sign it today`],
    ['not valid yet', `ann valid-after="202601020400Z" ${KEY}`, `The tag \`v1.0.0\` is signed by the SSH key \`${FINGERPRINT}\`, which may not sign it today`],
    ['for files alone', `ann namespaces="file" ${KEY}`, `The tag \`v1.0.0\` is signed by the SSH key \`${FINGERPRINT}\`, which may not sign it today`],
    ['another key', fixture('ecdsa-256.pub'), `The tag \`v1.0.0\` is signed by the SSH key \`${FINGERPRINT}\`, which the policy does not name`],
  ])('%s', async (_, key, expected) => expect(headline(await judge(signed(), [key]))).toBe(expected)) // biome-ignore format: a table

  test('a key that was revoked may sign no more, wherever it stands', async () => {
    expect(headline(await judge(signed(), [KEY], { revoked: [`${KEY} stolen`] }))).toContain(
      'which was revoked',
    )
  })

  test('a changed message, object, tagger or name makes the signature that of another tag', async () => {
    const text = fixture('ed25519.tag')
    for (const [from, to] of [
      ['Release', 'Release!'],
      ['object 0', 'object 1'],
      ['1767323045', '1767323046'],
    ]) {
      expect(headline(await judge(tagged(text.replace(from!, to!)), [KEY]))).toBe(
        'The signature of the tag `v1.0.0` is not valid: it is not over the content of this tag',
      )
    }
    const renamed = tagged(text.replace('tag v1.0.0', 'tag v2.0.0'), 'v2.0.0')
    expect(headline(await judge(renamed, [KEY], { tag: 'v2.0.0' }))).toContain('is not valid: it is not over')
  })

  test('the object of an older tag under a new name is not the new one’s signature', async () => {
    const copied = tagged(fixture('ed25519.tag'), 'v2.0.0')
    expect(headline(await judge(copied, [KEY], { tag: 'v2.0.0' }))).toBe(
      'The tag `v2.0.0` holds the tag object of `v1.0.0`',
    )
  })
})

describe('no signature', () => {
  test('a lightweight tag', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', 'v1.0.0')
    expect(headline(await judge(repository, [KEY]))).toBe('The tag `v1.0.0` is not signed')
  })

  test('a lightweight tag that is an annotated one on the remote was rewritten by checkout', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', 'v1.0.0')
    const remote: RemoteModel = {
      kind: 'answered',
      address: 'https://git.example/o/r',
      tag: { object: OTHER, commit: HEAD, annotated: true },
      local: { object: HEAD, annotated: false },
    }
    expect(headline(await judge(repository, [KEY], { remote }))).toContain(
      'as actions/checkout leaves it before its version 6.0.2',
    )
  })

  test('an annotated tag', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', '--annotate', '--message', 'one', 'v1.0.0')
    expect(headline(await judge(repository, [KEY]))).toBe('The tag `v1.0.0` is not signed')
  })

  test('no such tag, a damaged one, and a policy without keys are unverified', async () => {
    const repository = testRepository({ a: '1' })
    expect(headline(await judge(repository, [KEY]))).toContain(
      'unverified: the tag `v1.0.0` is not in this clone',
    )
    expect(
      headline(await judge(tagged(fixture('ed25519.tag').replace('\n\n', '\nodd x\n\n')), [KEY])),
    ).toMatch(
      /^unverified: the tag `v1\.0\.0` cannot be read: the tag object .*has a header that is not known/,
    )
    expect(headline(await judge(tagged(fixture('ed25519.tag')), []))).toContain(
      'unverified: the policy names no key',
    )
  })

  test('the configuration of the clone makes no signature good', async () => {
    const repository = testRepository({ a: '1' })
    repository.git('tag', '--annotate', '--message', 'one', 'v1.0.0')
    repository.git('config', 'gpg.program', '/bin/true')
    repository.git('config', 'gpg.ssh.program', '/bin/true')
    repository.git('config', 'gpg.ssh.allowedSignersFile', '/dev/null')
    expect(headline(await judge(repository, [KEY]))).toBe('The tag `v1.0.0` is not signed')
  })
})

test('an X.509 signature is unverified, with the way', async () => {
  const text = fixture('ed25519.tag').replace(
    /-----BEGIN SSH[\s\S]*/,
    '-----BEGIN SIGNED MESSAGE-----\nMIIE\n-----END SIGNED MESSAGE-----\n',
  )
  expect(headline(await judge(tagged(text), [KEY]))).toMatch(/^unverified: .*gitsign verify-tag/)
})

const hasGpg = findProgram('gpg', FOLDER, process.env) !== null

describe('OpenPGP signatures', () => {
  const maintainer = fixture('openpgp-maintainer.asc')

  test('by a key where the policy names only SSH keys', async () => {
    expect(headline(await judge(tagged(fixture('openpgp.tag')), [KEY]))).toBe(
      'The tag `v1.0.0` is signed by an OpenPGP key, which the policy does not name',
    )
  })

  test('without gpg they are unverified', async () => {
    const repository = tagged(fixture('openpgp.tag'))
    const signature = await readTagSignature(
      gitProcess(repository.root, gitEnvironment()),
      'v1.0.0',
      gpgVerify(repository.root, { PATH: '/nowhere' }),
      [maintainer],
    )
    const answer = runRule(
      tagNotSigned,
      { run: releaseRun(), signature, remote: NOBODY },
      { keys: [maintainer] },
    )
    expect(headline(answer)).toBe(
      'unverified: the signature of the tag `v1.0.0` could not be verified: gpg is not on the PATH',
    )
  })

  test.skipIf(!hasGpg).each<[string, string, string[], string]>([
    ['a named key', fixture('openpgp.tag'), [maintainer], 'silent: the tag is signed by the OpenPGP key 690F29F698577D63613F6B9B9FD01FA588B16010'],
    ['one of several', fixture('openpgp.tag'), [KEY, fixture('openpgp-another.asc'), maintainer], 'silent: the tag is signed by the OpenPGP key 690F29F698577D63613F6B9B9FD01FA588B16010'],
    ['another key', fixture('openpgp.tag'), [fixture('openpgp-another.asc')], 'The tag `v1.0.0` is signed by the OpenPGP key `9FD01FA588B16010`, which the policy does not name'],
    ['a revoked key', fixture('openpgp.tag'), [fixture('openpgp-revoked.asc')], 'The signature of the tag `v1.0.0` is not valid: its key 9FD01FA588B16010 was revoked'],
    ['an expired key', fixture('openpgp-expired.tag'), [fixture('openpgp-old.asc')], 'The signature of the tag `v1.0.0` is not valid: its key 92D384E153B6924B has expired'],
    ['a changed tag', fixture('openpgp.tag').replace('Release', 'Release!'), [maintainer], 'The signature of the tag `v1.0.0` is not valid: it is not over the content of this tag'],
    ['no signature inside', fixture('openpgp.tag').replace(/(SIGNATURE-----\n\n)[\s\S]*\n(-----END)/, '$1AAAA\n$2'), [maintainer], 'The signature of the tag `v1.0.0` is not valid: it is none that gpg can read'],
    ['a key that gpg cannot read', fixture('openpgp.tag'), [maintainer.replace(/\n\n[\s\S]*\n(-----END)/, '\n\nAAAA\n$1')], 'unverified: the signature of the tag `v1.0.0` could not be verified: one of the policy’s OpenPGP keys cannot be read by gpg'],
  ])('%s', async (_, object, keys, expected) => {
    expect(headline(await judge(tagged(object), keys))).toBe(expected)
  }) // biome-ignore format: a table
})

test('what is no key is refused by the policy', () => {
  const models = { run: releaseRun(), signature: { kind: 'lightweight' as const }, remote: NOBODY }
  for (const key of ['ssh-ed25519', 'hello', `* cert-authority ${KEY}`, `ann valid-before="soon" ${KEY}`]) {
    expect(() => runRule(tagNotSigned, models, { keys: [key] })).toThrow('must be an SSH public key')
  }
})
