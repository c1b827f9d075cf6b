import { describe, expect, test } from 'vitest'
import { repositoryPath } from '../../../src/location.ts'
import { readWorkflows } from '../../../src/sources/workflows/index.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { workflowModel } from '../../support/workflow-model.ts'

const GOOD = 'on: push\njobs: {a: {runs-on: x, steps: [{run: echo}]}}\n'

const vendored = (path: string): string | null =>
  path.startsWith('vendor/') ? 'third-party, never run' : null

describe('every file of a pipeline is read, or named with the reason why not', () => {
  test.each(['.github', '.github/workflows', '.GitHub/Workflows'])('a link in place of %s', async (path) => {
    const model = await workflowModel({ [path]: '../pipelines', 'pipelines/a.yml': GOOD })
    expect(model.coverage).toEqual({
      found: 1,
      read: 0,
      skipped: [
        {
          path,
          reason: `${path}: is a link or file where GitHub looks for a folder of workflows`,
          kind: 'unread',
        },
      ],
    })
  })

  test('kinds of files are told by their paths', async () => {
    const model = await workflowModel({
      '.github/workflows/a.yml': GOOD,
      '.github/workflows/b.yaml': GOOD,
      '.github/workflows/deeper/c.yml': 'not: a workflow',
      '.github/workflows/notes.md': '# notes',
      '.github/actions/x/action.yaml': 'runs: {using: node20, main: x.js}',
      'action.yml': 'runs: {using: composite, steps: []}',
      'locales/action.yml': 'buy: Kaufen',
      Dockerfile: 'FROM scratch',
      'docker/Dockerfile.dev': 'FROM scratch',
      'docker/api.Dockerfile': 'FROM scratch',
      Containerfile: 'FROM scratch',
      'Dockerfile.dockerignore': '*',
      'Dockerfile.license': 'SPDX-License-Identifier: MIT',
      'templates/Dockerfile.tt': 'FROM ruby:<%= version %>',
      'templates/Dockerfile.eex':
        'FROM elixir:<%= @version %>\n<%= if @assets do %>\nCOPY assets assets\n<% end %>',
      'real/Dockerfile.tt': '# <%= a comment %>\nFROM scratch',
      'x.sh': 'echo',
      'lib/y.bash': 'echo',
      'scripts/release': '#!/bin/sh\necho',
      'bin/tool': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff]),
      'bin/py': '#!/usr/bin/env python3\n',
      'src/thing': '#!/bin/sh\necho',
      '.npmrc': 'registry=https://registry.example',
      'pip.conf': '[global]',
      '.pip/pip.conf': '[global]',
      'uv.toml': '',
      'pyproject.toml': '',
      'requirements.txt': '',
      'requirements-dev.txt': '',
      'dev-requirements.in': '',
      'requirements/base.txt': '',
      'README.txt': '',
    })
    expect(model.coverage.skipped).toEqual([])
    expect(model.workflows.map(({ path }) => path)).toEqual([
      '.github/workflows/a.yml',
      '.github/workflows/b.yaml',
    ])
    expect(model.actions.map(({ path }) => path)).toEqual(['.github/actions/x/action.yaml', 'action.yml'])
    expect(model.supportFiles.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
      'dockerfile Containerfile',
      'dockerfile Dockerfile',
      'dockerfile docker/Dockerfile.dev',
      'dockerfile docker/api.Dockerfile',
      'dockerfile real/Dockerfile.tt',
      'npmrc .npmrc',
      'pip-config .pip/pip.conf',
      'pip-config pip.conf',
      'pyproject pyproject.toml',
      'requirements dev-requirements.in',
      'requirements requirements-dev.txt',
      'requirements requirements.txt',
      'requirements requirements/base.txt',
      'shell-script lib/y.bash',
      'shell-script scripts/release',
      'shell-script x.sh',
      'uv-config uv.toml',
    ])
    expect(model.coverage).toEqual({ found: 21, read: 21, skipped: [] })
  })

  test('one bad file does not hide the others', async () => {
    const model = await workflowModel({
      '.github/workflows/absent.yml': null,
      '.github/workflows/bytes.yml': new Uint8Array([0x6f, 0x6e, 0x3a, 0xff, 0xfe]),
      '.github/workflows/good.yml': GOOD,
      '.github/workflows/nul.yml': 'on: push\0',
      'evil\n::error::x/action.yml': 'runs: [',
    })
    expect(model.workflows).toHaveLength(1)
    expect(model.coverage.found).toBe(5)
    expect(model.coverage.read).toBe(1)
    expect(model.coverage.skipped.map(({ kind }) => kind)).toEqual(['unread', 'unread', 'unread', 'unread'])
    expect(model.coverage.skipped.map(({ reason }) => reason)).toEqual([
      '.github/workflows/absent.yml: is tracked but not on disk',
      '.github/workflows/bytes.yml: is not UTF-8; convert it, or exclude it in the policy with a reason',
      '.github/workflows/nul.yml: holds a NUL character; it is not a text file',
      expect.stringMatching(/^evil\n::error::x\/action\.yml:1: is not valid YAML/),
    ])
  })

  test('what the policy excludes is named with its reason and not read', async () => {
    const files = memoryFiles({ '.github/workflows/a.yml': GOOD, 'vendor/action.yml': null })
    expect((await readWorkflows(files, vendored)).coverage).toEqual({
      found: 2,
      read: 1,
      skipped: [{ path: 'vendor/action.yml', reason: 'third-party, never run', kind: 'excluded' }],
    })
  })

  test('trouble that is not about a file is not swallowed', async () => {
    const broken = {
      list: () => Promise.resolve([repositoryPath('action.yml')]),
      read: () => Promise.reject(new TypeError('a bug')),
    }
    await expect(readWorkflows(broken, () => null)).rejects.toThrow('a bug')
    const unlisted = { list: () => Promise.reject(new Error('no list')), read: broken.read }
    await expect(readWorkflows(unlisted, () => null)).rejects.toThrow('no list')
  })

  test("a Docker action's file is read as Dockerfile under any name", async () => {
    const model = await workflowModel({
      'tools/x/action.yml': 'runs: {using: docker, image: ../image.build}',
      'tools/image.build': 'FROM alpine:3\n',
      'tools/y/action.yml': 'runs: {using: docker, image: ../../../outside}',
    })
    expect(model.supportFiles).toMatchObject([
      { path: 'tools/image.build', images: [{ text: { value: 'alpine:3' } }] },
    ])
  })

  test('a byte-order mark changes nothing', async () => {
    const model = await workflowModel({ '.github/workflows/a.yml': `\ufeff${GOOD}` })
    expect(model.workflows[0]!.triggers[0]!.event.at).toMatchObject({ startLine: 1, startColumn: 5 })
  })
})

describe('structure that would hide something is unread', () => {
  const head = 'on: push\njobs:\n  a:\n    runs-on: x\n'
  test.each([
    ['a list at the top', '- run: x\n', 'a.yml:1: the workflow is a list where GitHub expects a mapping'],
    [
      'a word at the top',
      'hello\n',
      'a.yml:1: the workflow is a single value where GitHub expects a mapping',
    ],
    [
      'no `on`',
      'jobs: {a: {steps: [{run: x}]}}\n',
      'a.yml:1: says nothing under `on`; GitHub refuses such a workflow',
    ],
    ['no jobs', 'on: push\n', 'a.yml:1: has no jobs; GitHub refuses such a workflow'],
    ['empty jobs', 'on: push\njobs:\n', 'a.yml:2: has no jobs; GitHub refuses such a workflow'],
    [
      'jobs as a list',
      'on: push\njobs:\n  - a\n',
      'a.yml:3: `jobs` is a list where GitHub expects a mapping',
    ],
    [
      'a job as a word',
      'on: push\njobs:\n  a: b\n',
      'a.yml:3: job `a` is a single value where GitHub expects a mapping',
    ],
    ['a job without steps', head, 'a.yml:3: job `a` has neither `steps` nor `uses`'],
    [
      'a job with steps and uses',
      `${head}    uses: ./x\n    steps: [{run: x}]\n`,
      'a.yml:3: job `a` has both `steps` and `uses`',
    ],
    [
      'steps as a mapping',
      `${head}    steps:\n      run: x\n`,
      'a.yml:6: `steps` is a mapping where GitHub expects a list',
    ],
    [
      'steps as an expression',
      `${head}    steps: \${{ fromJSON(x) }}\n`,
      'a.yml:5: `steps` is a single value where GitHub expects a list',
    ],
    [
      'a step as a word',
      `${head}    steps: [x]\n`,
      'a.yml:5: step 1 is a single value where GitHub expects a mapping',
    ],
    [
      'an empty step',
      `${head}    steps:\n      -\n`,
      /^a\.yml:\d: step 1 is empty where GitHub expects a mapping$/,
    ],
    [
      'a step with neither',
      `${head}    steps: [{name: x}]\n`,
      'a.yml:5: step 1 has neither `run` nor `uses`',
    ],
    [
      'a step with both',
      `${head}    steps: [{run: x, uses: y}]\n`,
      'a.yml:5: step 1 has both `run` and `uses`',
    ],
    [
      'an unknown key of the workflow',
      `${head}    steps: [{run: x}]\npermission: {}\n`,
      "a.yml:6: the workflow has the key `permission`, which is none of GitHub's, or newer than this reader",
    ],
    [
      'an unknown key of a job',
      `${head}    steps: [{run: x}]\n    permission: {}\n`,
      "a.yml:6: job `a` has the key `permission`, which is none of GitHub's, or newer than this reader",
    ],
    [
      'a script as a list',
      `${head}    steps: [{run: [x]}]\n`,
      "a.yml:5: step 1's `run` is a list where GitHub expects a single value",
    ],
    [
      'an action as a mapping',
      `${head}    steps: [{uses: {x: y}}]\n`,
      "a.yml:5: step 1's `uses` is a mapping where GitHub expects a single value",
    ],
    [
      'a computed key',
      'on: push\njobs:\n  ${{ x }}: {steps: []}\n',
      'a.yml:3: `jobs` has a key that is an expression; what it holds cannot be known',
    ],
    [
      'environment variables as a list',
      `${head}    env: [a]\n    steps: [{run: x}]\n`,
      "a.yml:5: job `a`'s `env` is not a mapping",
    ],
    [
      'a service without image',
      `${head}    services: {db: {ports: [1]}}\n    steps: [{run: x}]\n`,
      'a.yml:5: service `db` of job `a` names no image',
    ],
    [
      'permissions as an unknown word',
      `permissions: all\n${head}    steps: [{run: x}]\n`,
      "a.yml:1: the workflow's `permissions` is neither a mapping nor `read-all` or `write-all`",
    ],
    [
      'a matrix as a word',
      `${head}    strategy: {matrix: x}\n    steps: [{run: x}]\n`,
      "a.yml:5: job `a`'s `matrix` is neither a mapping nor an expression",
    ],
    [
      'a trigger as a number of lists',
      `on: [[push]]\njobs: {a: {steps: [{run: x}]}}\n`,
      'a.yml:1: `on` is a list where GitHub expects a single value',
    ],
  ])('%s', async (_, text, reason) => {
    const model = await workflowModel({ '.github/workflows/a.yml': text })
    expect(model.workflows).toEqual([])
    expect(model.coverage).toMatchObject({ found: 1, read: 0 })
    const [skipped] = model.coverage.skipped
    const shown = skipped!.reason.replace('.github/workflows/', '')
    if (typeof reason === 'string') expect(shown).toBe(reason)
    else expect(shown).toMatch(reason)
  })

  test.each([
    [
      'no runs, at the root',
      'action.yml',
      'name: x\n',
      'action.yml:1: has no `runs`; the runner refuses such an action',
    ],
    [
      'runs in another case',
      'x/action.yml',
      'Runs: {}\n',
      'x/action.yml:1: has no `runs`; the runner refuses such an action',
    ],
    [
      'no using',
      'x/action.yml',
      'runs: {steps: []}\n',
      'x/action.yml:1: has no `runs.using`; the runner refuses such an action',
    ],
    [
      'composite without steps',
      'x/action.yml',
      'runs: {using: composite}\n',
      'x/action.yml:1: is composite and has no `steps`',
    ],
  ])('an action with %s', async (_, path, text, reason) => {
    expect((await workflowModel({ [path]: text })).coverage.skipped).toEqual([
      { path, kind: 'unread', reason },
    ])
  })
})
