import { describe, expect, test } from 'vitest'
import { reachedTasks } from '../../../../src/rules/workflow/shell/tasks.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

const PACKAGE = JSON.stringify({
  name: 'root',
  scripts: {
    pretest: 'echo before',
    test: 'npm run unit && yarn lint:all',
    posttest: 'echo after',
    unit: 'jest',
    'lint:all': 'run-p lint:js lint:css:*',
    'lint:js': 'eslint .',
    'lint:css:a': 'stylelint a',
    'lint:css:b:c': 'stylelint c',
    both: 'concurrently -n a,b "npm:lint:js" "yarn unit"',
    never: 'rm -rf /',
    prepare: 'husky',
    loop: 'npm run loop',
    script: 'bash ci/check.sh',
  },
})
const MAKEFILE =
  'all: build\nbuild:\n\t$(MAKE) -C sub deep\nlint: deps\n\truff check .\ndeps:\n\tpip install ruff\ninclude mk/more.mk\n'
const FILES = {
  'package.json': PACKAGE,
  'packages/a/package.json': JSON.stringify({ name: '@acme/a', scripts: { test: 'vitest', own: 'x' } }),
  'packages/b/package.json': JSON.stringify({ name: 'b', scripts: { test: 'mocha' } }),
  'fixtures/c/package.json': JSON.stringify({ name: 'c', scripts: { test: 'false' } }),
  Makefile: MAKEFILE,
  'mk/more.mk': 'more:\n\tnpm run unit\n',
  'sub/Makefile': 'deep:\n\tcd .. && npm run unit\n',
  'ci/check.sh': '#!/bin/sh\nmake lint\n',
}

async function reached(run: string, folder = ''): Promise<readonly string[]> {
  const at = folder === '' ? '' : `        working-directory: ${folder}\n`
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: |\n          ${run.replaceAll('\n', '\n          ')}\n${at}`
  const model = await workflowModel({ ...FILES, '.github/workflows/a.yml': text })
  return reachedTasks(model).tasks.map(({ file, task }) => `${file.path} ${task.name}`)
}

const root = (...names: readonly string[]) => names.map((name) => `package.json ${name}`)
const LINTS = root('lint:all', 'lint:js', 'lint:css:a')

describe('the tasks that a step reaches', () => {
  test.each<[string, readonly string[]]>([
    ['npm test', root('pretest', 'test', 'unit', ...LINTS.map((one) => one.slice(13)), 'posttest')],
    ['npm run unit', root('unit')],
    ['npm run-script unit -- --fix', root('unit')],
    ['npm run "unit"', root('unit')],
    ['yarn unit', root('unit')],
    ['pnpm run --silent unit', root('unit')],
    ['bun run unit', root('unit')],
    ['node --run unit', root('unit')],
    ['npm run both', root('both', 'lint:js', 'unit')],
    ['npm ci', root('prepare')],
    ['npm run loop', root('loop')],
    ['npm run gone', []],
    ['npm run "$WHICH"', []],
    ['npx jest', []],
    ['echo npm run unit', []],
    ['npm --prefix packages/a run own', ['packages/a/package.json own']],
    ['cd packages/a && npm run own', ['packages/a/package.json own']],
    ['cd "$DIR"\nnpm run unit', []],
    ['npm test -w @acme/a', ['packages/a/package.json test']],
    ['npm test --workspace=packages/b', ['packages/b/package.json test']],
    ['pnpm --filter "@acme/*" run test', ['packages/a/package.json test']],
    ['yarn workspace b test', ['packages/b/package.json test']],
    ['lerna run own', ['packages/a/package.json own']],
    ['turbo run own --cache-dir=x', ['packages/a/package.json own']],
    ['make lint', ['Makefile lint', 'Makefile deps']],
    ['make', ['Makefile all', 'Makefile build', 'sub/Makefile deep', 'package.json unit']],
    ['make -j4 -s more V=1', ['mk/more.mk more', 'package.json unit']],
    ['make -C sub deep', ['sub/Makefile deep', 'package.json unit']],
    ['make --directory=sub deep', ['sub/Makefile deep', 'package.json unit']],
    ['make -f mk/more.mk more', ['mk/more.mk more', 'package.json unit']],
    ['make "$TARGET"', []],
    ['npm run script', ['package.json script', 'Makefile lint', 'Makefile deps']],
    ['./ci/check.sh', ['Makefile lint', 'Makefile deps']],
    ['bash ci/check.sh', ['Makefile lint', 'Makefile deps']],
    ['sudo make lint', ['Makefile lint', 'Makefile deps']],
  ])('%s', async (run, expected) => {
    expect(await reached(run)).toEqual(expected)
  })

  test('from the step’s own folder, and up to the nearest package', async () => {
    expect(await reached('npm run own', 'packages/a')).toEqual(['packages/a/package.json own'])
    expect(await reached('npm run unit', 'packages')).toEqual(['package.json unit'])
    expect(await reached('npm run unit', '${{ matrix.folder }}')).toEqual([])
  })

  test('every workspace, but no fixture', async () => {
    const found = await reached('npm test --workspaces')
    expect(found.filter((one) => one.startsWith('packages/'))).toEqual([
      'packages/a/package.json test',
      'packages/b/package.json test',
    ])
    expect(found.some((one) => one.startsWith('fixtures/'))).toBe(false)
  })

  test('a package.json that cannot be read is named where a step needs it', async () => {
    const text = 'on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: npm test\n'
    const model = await workflowModel({ 'package.json': '{', '.github/workflows/a.yml': text })
    expect(reachedTasks(model)).toMatchObject({ tasks: [], unread: [{ error: 'package.json: is not JSON' }] })
  })

  test('hundreds of tasks that all call each other cost no more than their number', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `t${index}`)
    const all = names.map((name) => `npm run ${name}`).join(' && ')
    const scripts = Object.fromEntries(names.map((name) => [name, all]))
    const rules = names.map((name) => `${name}: ${names.join(' ')}\n\tmake ${names.join(' ')}\n`).join('')
    const model = await workflowModel({
      'package.json': JSON.stringify({ scripts }),
      Makefile: rules,
      '.github/workflows/a.yml':
        'on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: npm run t0\n      - run: make\n',
    })
    const started = performance.now()
    expect(reachedTasks(model).tasks).toHaveLength(300)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('nothing is opened where nobody calls npm or make', async () => {
    const model = await workflowModel({
      ...FILES,
      'ci/check.sh': '#!/bin/sh\ntrue\n',
      '.github/workflows/a.yml':
        'on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: cargo test\n',
    })
    expect(model.taskFiles).toEqual([])
  })
})
