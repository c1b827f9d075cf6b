import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packagesHere } from '../../src/capabilities/package-work.ts'
import { parseCommand } from '../../src/cli/arguments.ts'
import { pinCommand } from '../../src/cli/pin-command.ts'
import { commitOf } from '../support/github-hosted.ts'
import { type GitHubServer, gitHubServer } from '../support/github-server.ts'
import { testRepository } from '../support/repository.ts'

const CI = '.github/workflows/ci.yml'
const V1 = commitOf('v1.2.3')
const UPSTREAM = {
  'acme/tool': {
    branches: { main: commitOf('main') },
    tags: {
      v1: { object: commitOf('an annotated tag'), of: V1 },
      'v1.2.3': V1,
      'v1.9.0': { object: commitOf('another'), of: commitOf('v1.9.0'), date: '2026-02-20T00:00:00Z' },
    },
    releases: [{ tagName: 'v1.2.3', publishedAt: '2026-01-05T00:00:00Z' }],
  },
}

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('')
  return `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`
}

async function run(root: string, argv: readonly string[], env: Readonly<Record<string, string>>) {
  const command = parseCommand(['pin', ...argv])
  if (command.name !== 'pin') throw new Error('not pin')
  let stdout = ''
  const stream = { write: (text: string) => (stdout += text), columns: 100 }
  const process = {
    stdout: stream,
    stderr: { write: () => true },
    env: { PATH: globalThis.process.env.PATH, ...env },
  }
  const code = await pinCommand(command.arguments, root, process as never, packagesHere)
  return { code, stdout }
}

/** The words of a report, whatever its width. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

async function scene(files: Readonly<Record<string, string>>): Promise<{
  root: string
  server: GitHubServer
  pin: (...argv: string[]) => ReturnType<typeof run>
  read: (path?: string) => string
}> {
  const { root } = testRepository(files)
  const server = await gitHubServer(UPSTREAM)
  return {
    root,
    server,
    pin: (...argv) => run(root, argv, server.env),
    read: (path = CI) => readFileSync(join(root, path), 'utf8'),
  }
}

describe('pin, from the command line to the file', () => {
  test('writes the commit of an annotated tag and the full version, and is done the second time', async () => {
    const { pin, read } = await scene({
      [CI]: workflow('acme/tool@v1', 'acme/tool@main', `acme/tool@${V1.slice(0, 8)}`),
    })
    const first = await pin()
    expect(read()).toBe(
      workflow(
        `acme/tool@${V1} # v1.2.3`,
        `acme/tool@${commitOf('main')} # main`,
        `acme/tool@${V1} # v1.2.3`,
      ),
    )
    expect(first).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": ".github/workflows/ci.yml
               6  acme/tool@v1 to 4d409804341d v1.2.3
               7  acme/tool@main to b28b7af69320 main
               8  acme/tool@4d409804 to 4d409804341d v1.2.3

      note        \`acme/tool@main\` is a branch: it stays at today's commit until somebody moves it.
                  .github/workflows/ci.yml:7:15

      3 references in 1 file changed.
      ",
      }
    `)
    expect(await pin()).toEqual({ code: 0, stdout: 'Nothing changed.\n' })
  })

  test('--check writes nothing, shows the change and exits 1', async () => {
    const text = workflow('acme/tool@v1')
    const { pin, read } = await scene({ [CI]: text })
    expect(await pin('--check')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stdout": "--- a/.github/workflows/ci.yml
      +++ b/.github/workflows/ci.yml
      @@ -3,4 +3,4 @@
         j:
           runs-on: ubuntu-24.04
           steps:
      -      - uses: acme/tool@v1
      +      - uses: acme/tool@4d409804341db78ffe48b8e7db68ac3376c20e43 # v1.2.3

      1 reference in 1 file would change.
      ",
      }
    `)
    expect(read()).toBe(text)
  })

  test('--format diff is a patch that git applies, CRLF and a missing last newline included', async () => {
    const text = workflow('acme/tool@v1', 'acme/tool@main').replaceAll('\n', '\r\n').trimEnd()
    const { pin, read, root } = await scene({
      [CI]: text,
      'ядро/a b/action.yml': workflowlike('acme/tool@v1'),
    })
    const { stdout } = await pin('--check', '--format', 'diff')
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], {
      cwd: root,
      input: stdout,
    })
    const applied = [read(), read('ядро/a b/action.yml')]
    execFileSync('git', ['checkout', '--quiet', '.'], { cwd: root })
    expect((await pin()).code).toBe(0)
    expect([read(), read('ядро/a b/action.yml')]).toEqual(applied)
    expect(applied[0]).toContain(`acme/tool@${commitOf('main')} # main`)
    expect(applied[0]).not.toMatch(/[^\r]\n/)
  })

  test('--format json holds suggestions as review comments of a pull request take them', async () => {
    const { pin } = await scene({ [CI]: workflow('acme/tool@v1') })
    const { code, stdout } = await pin('--check', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      exitCode: 1,
      written: false,
      files: [
        {
          path: CI,
          outcome: 'changed',
          references: [{ line: 6, column: 15, commit: V1, version: 'v1.2.3' }],
        },
      ],
      suggestions: [
        {
          path: CI,
          line: 6,
          side: 'RIGHT',
          body: `\`\`\`suggestion\n      - uses: acme/tool@${V1} # v1.2.3\n\`\`\``,
        },
      ],
    })
  })

  test('--update and --cooldown go by the day on which GitHub published the release', async () => {
    const { pin, read } = await scene({ [CI]: workflow(`acme/tool@${V1} # v1.2.3`) })
    await pin('--update', '--cooldown', '9999')
    expect(read()).toBe(workflow(`acme/tool@${V1} # v1.2.3`))
    await pin('--update')
    expect(read()).toBe(workflow(`acme/tool@${commitOf('v1.9.0')} # v1.9.0`))
  })

  test('a full tag is as young as its release, whatever date its author wrote', async () => {
    const text = workflow('acme/tool@v2.0.0')
    const { root } = testRepository({ [CI]: text })
    const published = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()
    const server = await gitHubServer({
      'acme/tool': {
        tags: { 'v2.0.0': commitOf('v2.0.0') },
        releases: [{ tagName: 'v2.0.0', publishedAt: published }],
      },
    })
    const { code, stdout } = await run(root, ['--cooldown', '7'], server.env)
    expect(code).toBe(1)
    expect(unwrapped(stdout)).toContain(
      `\`v2.0.0\` is of ${published.slice(0, 10)}, and nothing of its line is 7 days old.`,
    )
    expect(readFileSync(join(root, CI), 'utf8')).toBe(text)
  })

  test('what cannot be resolved keeps its file, and the others are written', async () => {
    const bad = workflow('acme/tool@v1', 'acme/gone@v1', 'acme/tool@v9')
    const other = '.github/workflows/other.yml'
    const { pin, read } = await scene({ [CI]: bad, [other]: workflow('acme/tool@v1') })
    expect(await pin()).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stdout": ".github/workflows/other.yml
               6  acme/tool@v1 to 4d409804341d v1.2.3

      refused     \`acme/gone@v1\` could not be resolved: GitHub: acme/gone: is not to be seen with this
                  token: it is private, renamed or deleted. Give a token that may read it.
                  .github/workflows/ci.yml:7:15

      refused     \`acme/tool@v9\` names no tag, branch or commit there.
                  .github/workflows/ci.yml:8:15

      1 reference in 1 file changed; 1 file could not be done and stays as before.
      ",
      }
    `)
    expect(read()).toBe(bad)
    expect(read(other)).toBe(workflow(`acme/tool@${V1} # v1.2.3`))
  })

  test.each([
    ['401', 401],
    ['403', 403],
    ['404', 404],
  ])('GitHub answers %s: nothing is written, exit 2', async (_, status) => {
    const text = workflow('acme/tool@v1')
    const { pin, read, server } = await scene({ [CI]: text })
    server.fault = (__, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"no"}')
      return true
    }
    const { code, stdout } = await pin()
    expect(code).toBe(2)
    expect(stdout).toContain('could not be resolved: GitHub')
    expect(read()).toBe(text)
  })

  test('without a token it says which variable to set', async () => {
    const { root } = testRepository({ [CI]: workflow('acme/tool@v1') })
    const { code, stdout } = await run(root, [], {})
    expect(code).toBe(2)
    expect(unwrapped(stdout)).toContain('set GITHUB_TOKEN or GH_TOKEN')
  })

  test('offline is fine where everything is pinned, and says what it did not compare', async () => {
    const { root, server } = await scene({ [CI]: workflow(`acme/tool@${V1} # v1.2.3`) })
    expect(await run(root, ['--offline'], server.env)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "unverified  The comments beside 1 pin were not compared with the commits: the run is offline, and
                  only GitHub can say what refs stand for.

      Nothing changed.
      ",
      }
    `)
    expect(server.requests).toEqual([])
  })

  test('nothing that a repository holds reaches the terminal as a command', async () => {
    const { root, server } = await scene({
      [CI]: workflow('"acme/tool@v\\e[31m1"', '"acme/tool@::error::x"'),
    })
    const { stdout } = await run(root, [], { ...server.env, GITHUB_ACTIONS: 'true' })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/^\s*::/m)
  })
})

function workflowlike(uses: string): string {
  return `runs:\n  using: composite\n  steps:\n    - uses: ${uses}\n`
}

describe('the file on disk', () => {
  test('keeps its mode, its byte-order mark, and leaves nothing beside it', async () => {
    const { pin, root, read } = await scene({ [CI]: `\ufeff${workflow('acme/tool@v1')}` })
    chmodSync(join(root, CI), 0o640)
    expect((await pin()).code).toBe(0)
    expect(statSync(join(root, CI)).mode & 0o777).toBe(0o640)
    expect(read()).toBe(`\ufeff${workflow(`acme/tool@${V1} # v1.2.3`)}`)
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['ci.yml'])
  })

  test('is not written when it is a link, in or out of the repository', async () => {
    const { pin, root, read } = await scene({
      'shared/real.yml': workflow('acme/tool@v1'),
      [CI]: workflow('acme/tool@v1'),
    })
    symlinkSync('../../shared/real.yml', join(root, '.github/workflows/link.yml'))
    const { code, stdout } = await pin()
    expect(code).toBe(2)
    expect(unwrapped(stdout)).toContain(
      '`.github/workflows/link.yml` is a link, or lies behind one; links are not written through',
    )
    expect(lstatSync(join(root, '.github/workflows/link.yml')).isSymbolicLink()).toBe(true)
    expect(read('shared/real.yml')).toBe(workflow('acme/tool@v1'))
    expect(read()).toContain(V1)
  })

  test('is not written when it is read-only', async () => {
    const { pin, root, read } = await scene({ [CI]: workflow('acme/tool@v1') })
    chmodSync(join(root, CI), 0o444)
    const { code, stdout } = await pin()
    expect(code).toBe(2)
    expect(unwrapped(stdout)).toContain(`\`${CI}\` is read-only; make it writable first`)
    expect(read()).toBe(workflow('acme/tool@v1'))
  })

  test('is not written when somebody saved it meanwhile', async () => {
    const { pin, root, read, server } = await scene({ [CI]: workflow('acme/tool@v1') })
    server.fault = () => {
      writeFileSync(join(root, CI), 'on: push # edited\n')
      return false
    }
    const { code, stdout } = await pin()
    expect(code).toBe(2)
    expect(unwrapped(stdout)).toContain('changed while GitHub was asked')
    expect(read()).toBe('on: push # edited\n')
  })
})
