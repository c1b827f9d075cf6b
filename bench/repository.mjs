// Makes repositories of a given size, the same bytes each time, in a temporary folder.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

const OFFLINE = `rules:
  release/tag-commit-mismatch: {options: {remote: false}}
  release/blocked-version: {options: {registries: false}}
  release/version-already-published: off
  workflow/impostor-commit: off
`

/** A workflow of the usual size: three jobs, a dozen steps, a matrix, scripts of several lines. */
function workflow(number) {
  return `name: workflow ${number}
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
concurrency:
  group: ci-${number}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: \${{ matrix.os }}
    timeout-minutes: 20
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-15, windows-2025]
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@${SHA} # v5.0.0
        with:
          node-version: \${{ matrix.node }}
      - name: Install
        run: npm ci
      - name: Test
        shell: bash
        run: |
          set -euo pipefail
          for suite in unit integration end-to-end; do
            echo "running $suite"
            npm run "test:$suite" -- --reporter=dot | tee "$suite.log"
          done
          if [ -f coverage/lcov.info ]; then
            npx nyc report --check-coverage
          fi
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
      - run: npm ci
      - run: npm run lint && npm run types
      - id: version
        run: echo "version=$(node -p 'require("./package.json").version')" >> "$GITHUB_OUTPUT"
      - if: \${{ steps.version.outputs.version != '' }}
        run: echo "linted \${{ steps.version.outputs.version }}"
  gate:
    needs: [test, lint]
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: echo "all is well"
`
}

/** One workflow whose jobs each gather the thirty before them, look at how the last one ended, and publish. */
function gathering(jobs) {
  const one = (index) => {
    const needs = Array.from({ length: Math.min(30, index) }, (_, back) => `job-${index - 1 - back}`)
    const asks = `    needs: [${needs.join(', ')}]
    if: needs.job-${index - 1}.result == 'success' || needs.job-${index - 1}.result == 'skipped'
`
    return `  job-${index}:
${index === 0 ? '' : asks}    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: npm publish
`
  }
  return `on:
  push:
    tags: ['v*']
permissions: {}
jobs:
${Array.from({ length: jobs }, (_, index) => one(index)).join('')}`
}

function lockfile(packages) {
  const names = Array.from({ length: packages }, (_, index) => `package-${index}`)
  const direct = Object.fromEntries(names.slice(0, 40).map((name) => [name, '^1.0.0']))
  const entries = names.map((name, index) => {
    const integrity = `sha512-${createHash('sha512').update(name).digest('base64')}`
    // A shallow, wide graph: each package needs two later ones.
    const needs = [index * 2 + 1, index * 2 + 2].filter((other) => other < packages)
    const dependencies = Object.fromEntries(needs.map((other) => [`package-${other}`, '^1.0.0']))
    return [
      `node_modules/${name}`,
      {
        version: `1.${index % 50}.${index % 7}`,
        integrity,
        license: 'MIT',
        ...(index % 3 === 0 ? { dev: true } : {}),
        dependencies,
      },
    ]
  })
  const root = { name: 'bench', version: '1.0.0', license: 'MIT', dependencies: direct }
  return {
    manifest: JSON.stringify(root, null, 2),
    lock: JSON.stringify(
      {
        name: 'bench',
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: { '': root, ...Object.fromEntries(entries) },
      },
      null,
      2,
    ),
  }
}

/**
 * @param {{workflows: number, packages: number, files: number, jobs?: number}} size `jobs` are of one workflow more
 * @returns {string} the repository's root
 */
export function makeRepository({ workflows, packages, files, jobs = 0 }) {
  const root = mkdtempSync(join(tmpdir(), 'guardrail-bench-'))
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  // The runs are offline, and would be unverified for want of a remote and a registry to ask.
  write('.github/release-guardrail.yml', OFFLINE)
  for (let index = 0; index < workflows; index++)
    write(`.github/workflows/workflow-${index}.yml`, workflow(index))
  if (jobs > 0) write('.github/workflows/gathering.yml', gathering(jobs))
  if (packages > 0) {
    const { manifest, lock } = lockfile(packages)
    write('package.json', manifest)
    write('package-lock.json', lock)
  }
  for (let index = 0; index < files; index++)
    write(`src/${index % 40}/file-${index}.js`, `export const value${index} = ${index}\n`.repeat(40))
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0', ...args],
      { cwd: root, stdio: 'ignore' },
    )
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'bench')
  git('tag', 'v1.0.0')
  return root
}

/** A local advisory database with one record an ecosystem asks for. */
export function makeAdvisories() {
  const root = mkdtempSync(join(tmpdir(), 'guardrail-bench-osv-'))
  const record = {
    schema_version: '1.7.0',
    id: 'GHSA-xxxx-xxxx-0000',
    modified: new Date().toISOString(),
    published: '2026-01-02T03:04:05Z',
    summary: 'bench',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'unrelated' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.0' }] }],
      },
    ],
  }
  writeFileSync(join(root, 'GHSA-xxxx-xxxx-0000.json'), JSON.stringify(record))
  return root
}
