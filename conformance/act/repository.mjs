// The repositories that act runs: a small npm package with the workflow that README.md tells people to write.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The commit that the sample workflow pins this action to; act is told where that commit is on disk. */
export const ACTION = `release-guardrail/release-guardrail@${'5eed'.repeat(10)}`
export const TAG = 'v2.3.0'

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'
const dependencies = { 'even-keel': '^3.1.0' }

export const GUARDED_RELEASE = `name: release
on:
  push:
    tags: ['v*']
  pull_request:
  schedule:
    - cron: '0 4 * * *'
permissions: {}
jobs:
  guardrail:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${ACTION} # v0.1.0
        id: guardrail
        with:
          mode: \${{ vars.MODE }}
          advisories: \${{ vars.ADVISORIES }}
          offline: true
      - name: Keep what the gate left
        if: \${{ always() }}
        run: |
          printf '%s' "$OUTPUTS" > "$KEEP/outputs.json"
          node --version > "$KEEP/node"
        env:
          OUTPUTS: \${{ toJSON(steps.guardrail.outputs) }}
          KEEP: \${{ vars.KEEP }}
      - name: Keep the evidence
        if: \${{ always() && steps.guardrail.outputs.evidence != '' }}
        run: cp -R "$EVIDENCE" "$KEEP/evidence"
        env:
          EVIDENCE: \${{ steps.guardrail.outputs.evidence }}
          KEEP: \${{ vars.KEEP }}
  publish:
    needs: guardrail
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: touch "$KEEP/published"
        env:
          KEEP: \${{ vars.KEEP }}
`

/** The runs are offline: what they would ask of the remote, of registries and of GitHub is switched off by name. */
export const OFFLINE = `rules:
  release/tag-commit-mismatch: {options: {remote: false}}
  release/blocked-version: {options: {registries: false}}
  release/version-already-published: off
  workflow/impostor-commit: off
`

/** A release that should go out. */
export const SOUND = {
  '.github/release-guardrail.yml': OFFLINE,
  'package.json': json({ name: 'calm-sea', version: '2.3.0', dependencies }),
  'package-lock.json': lockfile('2.3.0', '3.1.4'),
  'index.js': "module.exports = require('even-keel')\n",
  '.github/workflows/release.yml': GUARDED_RELEASE,
}

/** The same package under a tag that names other code, with an affected dependency and a test that cannot fail. */
export const UNSOUND = {
  ...SOUND,
  'package.json': json({ name: 'calm-sea', version: '2.2.0', dependencies }),
  'package-lock.json': lockfile('2.2.0', '3.1.3'),
  '.github/workflows/test.yml': `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - run: npm test || true
`,
}

/** A local database in OSV format with one advisory, for even-keel below 3.1.4. */
export function advisories() {
  return {
    'npm/GHSA-conf-0000-0001.json': json({
      schema_version: '1.7.0',
      id: 'GHSA-conf-0000-0001',
      modified: new Date().toISOString(),
      published: '2026-01-02T03:04:05Z',
      summary: 'even-keel capsizes on crafted input',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'even-keel', purl: 'pkg:npm/even-keel' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '3.1.4' }] }],
        },
      ],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      database_specific: { severity: 'CRITICAL' },
    }),
  }
}

/** Write files below a folder. */
export function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Commit everything in a folder, which becomes a repository first when it is none; returns the commit. */
export function commit(root, message) {
  if (!existsSync(join(root, '.git'))) git(root, 'init', '--quiet', '--initial-branch=main')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', message)
  return git(root, 'rev-parse', 'HEAD')
}

/** Run git without the machine's configuration; returns its output. */
export function git(root, ...args) {
  const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'A Maintainer'],
    [`GIT_${role}_EMAIL`, 'maintainer@example.com'],
  ])
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(who),
  }
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim()
}

function lockfile(version, locked) {
  const keel = { version: locked, integrity: `sha512-${'k'.repeat(86)}==`, license: 'MIT' }
  return json({
    name: 'calm-sea',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'calm-sea', version, dependencies }, 'node_modules/even-keel': keel },
  })
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}
