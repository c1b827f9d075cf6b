import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitProcess } from '../../../src/capabilities/git-process.ts'
import { remoteRefs } from '../../../src/capabilities/remote-refs.ts'
import { type RemoteModel, readRemote } from '../../../src/sources/git/remote.ts'
import { gitServer } from '../../support/git-server.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../../support/repository.ts'

const posix = process.platform !== 'win32'

/** A clone whose origin is a bare repository beside it, both with one commit and the tag `v1.0.0`. */
function cloned(annotated = false): { clone: TestRepository; bare: TestRepository; commit: string } {
  const bare = testRepository({}, ['--bare'])
  const clone = testRepository({ 'a.txt': '1' })
  const commit = clone.git('rev-parse', 'HEAD')
  if (annotated) clone.git('tag', '--annotate', '--message', 'one', 'v1.0.0')
  else clone.git('tag', 'v1.0.0')
  clone.git('remote', 'add', 'origin', bare.root)
  clone.git('push', '--quiet', 'origin', 'main', 'v1.0.0')
  return { clone, bare, commit }
}

function ask(
  { root }: Pick<TestRepository, 'root'>,
  more: Readonly<Record<string, string | undefined>> = {},
  timeout = 20_000,
): Promise<RemoteModel> {
  const env = { ...gitEnvironment(), HOME: root, ...more }
  return readRemote(
    { root, env, git: gitProcess(root, env), remoteRefs: remoteRefs(root, env, timeout) },
    'v1.0.0',
  )
}

function why(model: RemoteModel): string {
  return model.kind === 'unanswered' ? model.why : JSON.stringify(model)
}

/** The variables of a step on a runner whose server is `url`. */
function runner(url: string, name: string, more: Readonly<Record<string, string>> = {}) {
  return { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: name, ...more }
}

describe('over a folder', () => {
  test('a lightweight tag', async () => {
    const { clone, bare, commit } = cloned()
    expect(await ask(clone)).toEqual({
      kind: 'answered',
      address: bare.root,
      tag: { object: commit, commit, annotated: false },
      local: { object: commit, annotated: false },
    })
  })

  test('an annotated tag is peeled, a tag of a tag to its end', async () => {
    const { clone, commit } = cloned(true)
    const object = clone.git('rev-parse', 'refs/tags/v1.0.0')
    expect(await ask(clone)).toMatchObject({
      tag: { object, commit, annotated: true },
      local: { object, annotated: true },
    })
    clone.git('tag', '--annotate', '--message', 'outer', '--force', 'v1.0.0', 'v1.0.0')
    clone.git('push', '--quiet', '--force', 'origin', 'v1.0.0')
    expect(await ask(clone)).toMatchObject({ tag: { commit, annotated: true } })
  })

  test('a tag that is not there, beside names that end like it and a branch of its name', async () => {
    const { clone } = cloned()
    clone.git('push', '--quiet', 'origin', ':refs/tags/v1.0.0', 'HEAD:refs/heads/v1.0.0')
    clone.git('push', '--quiet', 'origin', 'HEAD:refs/heads/x/refs/tags/v1.0.0', 'HEAD:refs/tags/x/v1.0.0')
    expect(await ask(clone)).toMatchObject({ kind: 'answered', tag: null })
  })

  test('a remote by relative path, by file URL, and the only one under another name', async () => {
    const { clone, bare } = cloned()
    clone.git('remote', 'set-url', 'origin', join('..', basename(bare.root)))
    expect(dirname(clone.root)).toBe(dirname(bare.root))
    expect(await ask(clone)).toMatchObject({ kind: 'answered', address: bare.root })
    clone.git('remote', 'rename', 'origin', 'upstream')
    clone.git('remote', 'set-url', 'upstream', `file://${bare.root}`)
    expect(await ask(clone)).toMatchObject({ kind: 'answered' })
    clone.git('remote', 'add', 'fork', '/nowhere')
    expect(why(await ask(clone))).toBe('none of the remotes is called origin')
  })

  test('no remote, a remote that is not there, and a run that is offline are no answer', async () => {
    const { clone } = cloned()
    const env = gitEnvironment()
    const offline = { root: clone.root, env, git: gitProcess(clone.root, env), remoteRefs: null }
    expect(why(await readRemote(offline, 'v1.0.0'))).toBe('the run is offline')
    clone.git('remote', 'set-url', 'origin', '/nowhere/at-all')
    expect(why(await ask(clone))).toMatch(/^the remote repository: \/nowhere\/at-all did not answer: /)
    clone.git('remote', 'remove', 'origin')
    expect(why(await ask(clone))).toBe('this clone has no remote')
  })
})

describe('what the clone says does not steer the question', () => {
  test('url.insteadOf, a proxy, a credential helper and an ssh command of the clone are not used', async () => {
    const { clone, bare } = cloned()
    const spy = join(clone.root, 'spied')
    writeFileSync(join(clone.root, 'spy'), `#!/bin/sh\ntouch ${spy}\n`)
    chmodSync(join(clone.root, 'spy'), 0o755)
    const evil = testRepository({ 'b.txt': '2' })
    evil.git('tag', 'v1.0.0')
    clone.git('config', `url.${evil.root}.insteadOf`, bare.root)
    clone.git('config', 'http.proxy', 'http://127.0.0.1:1')
    clone.git('config', 'credential.helper', `!${clone.root}/spy`)
    clone.git('config', 'core.sshCommand', `${clone.root}/spy`)
    clone.git('config', 'core.askPass', `${clone.root}/spy`)
    clone.git('config', 'protocol.allow', 'always')
    const server = await gitServer(dirname(bare.root))
    clone.git('config', 'remote.origin.url', `${server.url}/${basename(bare.root)}`)
    clone.git('config', `url.${evil.root}.insteadOf`, server.url)
    expect(await ask(clone)).toMatchObject({
      kind: 'answered',
      address: `${server.url}/${basename(bare.root)}`,
      tag: { commit: clone.git('rev-parse', 'v1.0.0') },
    })
    clone.git('config', 'remote.origin.url', 'ssh://git@127.0.0.1:1/x.git')
    expect(why(await ask(clone, {}, 5000))).toContain('the remote repository: ')
    server.fault = (_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      return true
    }
    clone.git('config', 'remote.origin.url', `${server.url}/${basename(bare.root)}`)
    expect(why(await ask(clone))).toContain('did not answer: fatal: ')
    expect(existsSync(spy)).toBe(false)
  })

  test.each([
    ['ext::sh -c touch% spied'],
    ['fd::17/x'],
    ['git://127.0.0.1/x'],
    ['http://registry.example/x.git'],
    ['ftp://127.0.0.1/x'],
    ['ssh://-oProxyCommand=touch/x'],
    ['transport::https://127.0.0.1/x'],
    ['https://a\nb/x'],
  ])('%j is not asked', async (address) => {
    const { clone } = cloned()
    clone.git('config', 'remote.origin.url', address)
    expect(why(await ask(clone))).toMatch(/is no address that is asked; https, ssh and file are$/)
  })

  test('the environment of git does not reach the question', async () => {
    const { clone } = cloned()
    const hostile = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'url./nowhere.insteadOf',
      GIT_CONFIG_VALUE_0: '/',
      GIT_SSL_NO_VERIFY: '1',
      GIT_DIR: '/nowhere',
      GIT_EXEC_PATH: '/nowhere',
    }
    expect(await ask(clone, hostile)).toMatchObject({ kind: 'answered', tag: { annotated: false } })
  })
})

describe('on a runner', () => {
  test("the runner's repository is asked, whatever origin says", async () => {
    const { clone, bare } = cloned()
    const evil = testRepository({ 'b.txt': '2' })
    clone.git('remote', 'set-url', 'origin', evil.root)
    const folder = join(dirname(bare.root), `${basename(bare.root)}-owner`)
    mkdirSync(folder)
    execFileSync('git', ['clone', '--quiet', '--bare', bare.root, join(folder, 'thing')], {
      env: gitEnvironment(),
    })
    const server = await gitServer(dirname(bare.root))
    const name = `${basename(folder)}/thing`
    expect(await ask(clone, runner(server.url, name))).toMatchObject({
      kind: 'answered',
      address: `${server.url}/${name}`,
      tag: { commit: clone.git('rev-parse', 'v1.0.0') },
    })
  })

  test('the header that actions/checkout left goes to that server alone; the token serves without one', async () => {
    const { clone, bare } = cloned()
    const server = await gitServer(dirname(bare.root))
    const name = `${basename(bare.root)}/x`
    const basic = Buffer.from('x-access-token:one').toString('base64')
    clone.git('config', 'http.https://elsewhere.example/.extraheader', `AUTHORIZATION: basic ${basic}`)
    await ask(clone, runner(server.url, name))
    expect(server.requests.at(-1)?.authorization).toBeUndefined()
    clone.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
    await ask(clone, runner(server.url, name, { GITHUB_TOKEN: 'two' }))
    expect(server.requests.at(-1)?.authorization).toBe(`basic ${basic}`)
    clone.git('config', '--unset', `http.${server.url}/.extraheader`)
    await ask(clone, runner(server.url, name, { GITHUB_TOKEN: 'two' }))
    expect(server.requests.at(-1)?.authorization).toBe(
      `Basic ${Buffer.from('x-access-token:two').toString('base64')}`,
    )
  })

  test('a credential follows no redirect', async () => {
    const { clone, bare } = cloned()
    const other = await gitServer(dirname(bare.root))
    const server = await gitServer(dirname(bare.root))
    server.fault = (request, response) => {
      response.writeHead(302, { location: `${other.url}${request.url}` }).end()
      return true
    }
    const model = await ask(clone, runner(server.url, 'o/r', { GITHUB_TOKEN: 'two' }))
    expect(model.kind).toBe('unanswered')
    expect(other.requests).toEqual([])
  })

  test.each([[401], [403], [404], [429], [500]])(
    'status %i is no answer, and holds no token',
    async (status) => {
      const { clone, bare } = cloned()
      const server = await gitServer(dirname(bare.root))
      server.fault = (_, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end('<html>no</html>')
        return true
      }
      const said = why(await ask(clone, runner(server.url, 'o/r', { GITHUB_TOKEN: 'canary' })))
      expect(said).toMatch(/^the remote repository: http:\/\/127\.0\.0\.1:\d+\/o\/r did not answer: fatal: /)
      expect(said).not.toContain('canary')
    },
  )

  test('HTML with status 200, half an answer and silence are no answer', async () => {
    const { clone, bare } = cloned()
    const server = await gitServer(dirname(bare.root))
    server.fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>')
      return true
    }
    expect(why(await ask(clone, runner(server.url, 'o/r')))).toContain('it is empty, or no repository')
    server.fault = (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' })
        .end('001e# service=git-upload-pack\n0000004895dc')
      return true
    }
    expect((await ask(clone, runner(server.url, 'o/r'))).kind).toBe('unanswered')
    server.fault = () => true
    const started = Date.now()
    expect(why(await ask(clone, runner(server.url, 'o/r'), 500))).toContain('took longer than 0.5 s')
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  test('variables that name no repository are no answer', async () => {
    const { clone } = cloned()
    expect(why(await ask(clone, { GITHUB_ACTIONS: 'true' }))).toContain('name no repository')
    expect(why(await ask(clone, runner('http://registry.example', 'o/r')))).toContain(
      'is no address that is asked',
    )
  })
})

test('a password in the address of origin is sent as a header and stands in no message', async () => {
  const { clone, bare } = cloned()
  const server = await gitServer(dirname(bare.root))
  clone.git(
    'remote',
    'set-url',
    'origin',
    `${server.url.replace('://', '://me:canary@')}/${basename(bare.root)}`,
  )
  const model = await ask(clone)
  expect(model).toMatchObject({ kind: 'answered', address: `${server.url}/${basename(bare.root)}` })
  expect(server.requests[0]!.authorization).toBe(`Basic ${Buffer.from('me:canary').toString('base64')}`)
  server.fault = (_, response) => {
    response.writeHead(403).end()
    return true
  }
  expect(why(await ask(clone))).not.toContain('canary')
})

test.skipIf(!posix)('programs of the repository are not taken for git or ssh', async () => {
  const { clone } = cloned()
  const bin = join(clone.root, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  for (const name of ['git', 'ssh']) {
    writeFileSync(join(bin, name), `#!/bin/sh\ntouch ${clone.root}/spied\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const path = `${bin}:${process.env.PATH}`
  expect(await ask(clone, { PATH: path })).toMatchObject({ kind: 'answered' })
  clone.git('config', 'remote.origin.url', 'git@127.0.0.1:x.git')
  await ask(clone, { PATH: path }, 5000)
  expect(existsSync(join(clone.root, 'spied'))).toBe(false)
})
