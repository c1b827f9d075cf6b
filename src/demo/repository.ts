import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Content = Readonly<Record<string, string>>

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'
const GATE = '5f0b1c7d2e9a4836b1d7c0e2f4a6980b3c5d7e91'
const INTEGRITY = `sha512-${'k'.repeat(86)}==`

/** What a release can prove without a network: the demo has neither a remote nor a registry to ask. */
const OFFLINE_POLICY = `rules:
  release/tag-commit-mismatch: {options: {remote: false}}
  release/blocked-version: {options: {registries: false}}
  release/version-already-published: off
  workflow/impostor-commit: off
`

/** A release as it is found in the wild: the tag is not the version, the audit cannot fail, the action can change. */
export const BAD_RELEASE: Content = {
  '.github/release-guardrail.yml': OFFLINE_POLICY,
  'package.json': json({ name: 'acme-widget', version: '1.4.0', dependencies: { 'left-align': '^1.0.0' } }),
  'package-lock.json': lockfile('1.4.0', '1.0.2'),
  'index.js': "module.exports = require('left-align')\n",
  '.github/workflows/release.yml': `name: release
on:
  push:
    tags: ['v*']
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm audit --audit-level=high || echo "::warning::audit found something"
      - run: npm test | tee test.log
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
`,
}

/** The same release, mended. */
export const MENDED_RELEASE: Content = {
  'package.json': json({ name: 'acme-widget', version: '1.4.1', dependencies: { 'left-align': '^1.0.0' } }),
  'package-lock.json': lockfile('1.4.1', '1.0.3'),
  '.github/workflows/release.yml': `name: release
on:
  push:
    tags: ['v*']
permissions:
  contents: read
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write # trusted publishing
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          fetch-depth: 0
      - uses: release-guardrail/release-guardrail@${GATE} # v0.1.0
      - run: npm audit --audit-level=high
      - run: npm test | tee test.log
        shell: bash
      - run: npm publish --provenance
`,
}

/** The advisory that the demo's own database holds, in OSV format. */
export function advisory(modified: string): Content {
  return {
    'npm/GHSA-demo-0000-0001.json': json({
      schema_version: '1.7.0',
      id: 'GHSA-demo-0000-0001',
      modified,
      published: '2026-01-02T03:04:05Z',
      summary: 'left-align runs code from the text that it aligns',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'left-align', purl: 'pkg:npm/left-align' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.3' }] }],
        },
      ],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      database_specific: { severity: 'CRITICAL' },
    }),
  }
}

/** Write files below a folder of the demo's own. */
export function writeFiles(root: string, content: Content): void {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Commit everything and tag it, with a fixed identity and clock and no configuration of the machine. */
export function commitAndTag(root: string, tag: string, env: NodeJS.ProcessEnv): void {
  const git = (...args: string[]): void => {
    execFileSync('git', args, { cwd: root, env: gitEnvironment(env), stdio: ['ignore', 'ignore', 'pipe'] })
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${tag}`)
  git('tag', tag)
}

function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
  const who = { NAME: 'Demo', EMAIL: 'demo@example.com', DATE: '2026-01-02T03:04:05Z' }
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const nothing = process.platform === 'win32' ? 'NUL' : '/dev/null'
  return {
    ...inherited,
    ...Object.fromEntries(identity),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: nothing,
  }
}

function lockfile(version: string, locked: string): string {
  const root = { name: 'acme-widget', version, dependencies: { 'left-align': '^1.0.0' } }
  return json({
    name: 'acme-widget',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': root,
      'node_modules/left-align': { version: locked, integrity: INTEGRITY, license: 'MIT' },
    },
  })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
