import { describe, expect, test } from 'vitest'
import type { RunFacts } from '../../../../src/context.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { staticCloudCredentials } from '../../../../src/rules/workflow/static-cloud-credentials.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

/** Built here, so that no file of this project holds anything of a key's form. */
const KEYS = {
  aws: ['AKIA', 'ABCDEFGHIJKLMNOP'].join(''),
  npm: ['npm', 'a'.repeat(36)].join('_'),
  rubygems: ['rubygems', '0'.repeat(48)].join('_'),
  azure: ['AccountKey', `${'a'.repeat(86)}==`].join('='),
  pypi: ['pypi-AgE', 'a'.repeat(60)].join(''),
}

async function findings(files: Record<string, string>) {
  const workflows = await readWorkflows(memoryFiles(files), () => null)
  expect(workflows.coverage.skipped).toEqual([])
  const run = { repository: { name: 'acme/widget' } } as RunFacts
  return runRule(staticCloudCredentials, { run, workflows }).findings
}

function workflow(run: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`
}

describe('keys written out', () => {
  test.each(Object.entries(KEYS))('%s in a script is critical, and is not repeated', async (_, key) => {
    const [finding, ...more] = await findings({ '.github/workflows/a.yml': workflow(`deploy ${key}`) })
    expect(more).toEqual([])
    expect(finding?.severity).toBe('critical')
    expect(finding?.at).toMatchObject({ startLine: 6, startColumn: 22, endColumn: 22 + key.length })
    expect(JSON.stringify(finding)).not.toContain(key)
  })

  test('in a step that never runs as well: the key is out', async () => {
    const text = workflow(`deploy ${KEYS.aws}`).replace('- run', '- if: false\n        run')
    expect((await findings({ '.github/workflows/a.yml': text })).map(({ severity }) => severity)).toEqual([
      'critical',
    ])
  })

  test('in variables, inputs and support files alike', async () => {
    const found = await findings({
      '.github/workflows/a.yml': `on: push\nenv: { X: ${KEYS.aws} }\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    with: { key: ${KEYS.aws} }\n`,
      Dockerfile: `FROM scratch\nENV KEY=${KEYS.aws}\n`,
    })
    expect(found.map(({ at }) => `${at?.path}:${at?.startLine}`)).toEqual([
      '.github/workflows/a.yml:2',
      '.github/workflows/a.yml:6',
      'Dockerfile:2',
    ])
  })

  test('the documented example key and shorter words are no keys', async () => {
    const words = ['AKIAIOSFODNN7EXAMPLE', KEYS.aws.slice(0, -1), `${KEYS.aws}A`, 'npm_config_registry']
    expect(await findings({ '.github/workflows/a.yml': workflow(words.join(' ')) })).toEqual([])
  })
})

test('a token for the public npm registry in .npmrc is long-lived', async () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const line = (value: string) => `echo "//${host}/:_authToken=${value}" > .npmrc`
  const stored = await findings({ '.github/workflows/a.yml': workflow(line(`\${{ secrets.NPM }}`)) })
  expect(stored.map(({ message }) => message.split('. ')[0])).toEqual([
    '`_authToken in .npmrc` signs in with a long-lived key',
  ])
  const own = await findings({
    '.github/workflows/a.yml': workflow(line(`\${{ secrets.GITHUB_TOKEN }}`)),
  })
  expect(own).toEqual([])
})

test.each([
  ['a later step of the job publishes', 'npm publish --provenance', ['`npm config set _authToken` signs in']],
  ['nothing of the job publishes: it may be for private installs', 'npm ci', []],
])('a token set under its usual name in a step of its own: %s', async (_, last, headlines) => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const steps = [
    { run: `npm set "//${host}/:_authToken=$NPM_TOKEN"`, env: { NPM_TOKEN: '${{ secrets.NPM_TOKEN }}' } },
    { run: last },
  ]
  const jobs = { release: { 'runs-on': 'ubuntu-24.04', steps } }
  const found = await findings({ '.github/workflows/a.yml': JSON.stringify({ on: 'push', jobs }) })
  expect(found.map(({ message }) => message.split(' with ')[0])).toEqual(headlines)
})

test('a step that sets the token and publishes is named once', async () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const run = `npm set "//${host}/:_authToken=$NPM_TOKEN"\nnpm publish`
  const steps = [{ run, env: { NPM_TOKEN: '${{ secrets.NPM_TOKEN }}' } }]
  const jobs = { release: { 'runs-on': 'ubuntu-24.04', steps } }
  const found = await findings({ '.github/workflows/a.yml': JSON.stringify({ on: 'push', jobs }) })
  expect(found.map(({ message }) => message.split(' gives ')[0])).toEqual(['`NPM_TOKEN`'])
})

test('a token that npm reads from the environment of a later step is seen where it is written down', async () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const steps = (secret: string) => [
    { run: `npm config set '//${host}/:_authToken'=\\\${UPLOAD}` },
    { run: 'npm publish', env: { UPLOAD: secret } },
  ]
  const judged = async (secret: string) => {
    const jobs = { release: { 'runs-on': 'ubuntu-24.04', steps: steps(secret) } }
    const found = await findings({ '.github/workflows/a.yml': JSON.stringify({ on: 'push', jobs }) })
    return found.map(({ message }) => message.split(' with ')[0])
  }
  expect(await judged('${{ secrets.UPLOAD }}')).toEqual(['`npm config set _authToken` signs in'])
  expect(await judged('${{ steps.oidc.outputs.token }}')).toEqual([])
})
