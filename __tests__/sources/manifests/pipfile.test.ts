import { expect, test } from 'vitest'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../support/memory-files.ts'

async function pipfile(text: string) {
  const { manifests, coverage } = await readManifests(memoryFiles({ Pipfile: text }), () => null)
  return { manifest: manifests[0], coverage }
}

test('a Pipfile names no project, and its tables are groups', async () => {
  const { manifest } = await pipfile(
    '[[source]]\nurl = "https://index.example/simple"\nverify_ssl = true\nname = "index"\n[packages]\na = "*"\n"b.c" = {version = ">=1", extras = ["x"]}\n[dev-packages]\nd = "~=2.0"\n[docs]\ne = "3.*"\n[requires]\npython_version = "3.11"\n[scripts]\nstart = "python -m a"\n[pipenv]\nallow_prereleases = true\n',
  )
  expect(manifest).toMatchObject({
    format: 'Pipfile',
    ecosystem: 'PyPI',
    name: null,
    version: null,
    publishable: false,
    requiresPython: '==3.11.*',
  })
  expect(manifest!.dependencies.map(({ name, range, group, scope }) => [name, range, group, scope])).toEqual([
    ['a', '*', 'packages', 'runtime'],
    ['b.c', '>=1', 'packages', 'runtime'],
    ['d', '~=2.0', 'dev-packages', 'development'],
    ['e', '3.*', 'docs', 'optional'],
  ])
  expect(manifest!.dependencies[1]!.at).toMatchObject({ startLine: 7, startColumn: 1, endColumn: 6 })
})

test.each([
  ['{git = "https://git.example/a.git", ref = "v1"}', '@ git+https://git.example/a.git@v1'],
  ['{git = "https://git.example/a.git"}', '@ git+https://git.example/a.git'],
  ['{hg = "https://hg.example/a"}', '@ hg+https://hg.example/a'],
  ['{path = ".", editable = true}', 'file:.'],
  ['{file = "https://files.example/a.zip"}', '@ https://files.example/a.zip'],
  ['{file = "vendor/a.whl"}', 'file:vendor/a.whl'],
  ['{extras = ["x"]}', '*'],
])('%s asks for %s', async (entry, range) => {
  const { manifest } = await pipfile(`[packages]\na = ${entry}\n`)
  expect(manifest!.dependencies[0]!.range).toBe(range)
})

test.each([
  [`{version = "*", markers = "os_name == 'nt'"}`, "os_name == 'nt'"],
  [`{version = "*", sys_platform = "== 'win32'"}`, "sys_platform == 'win32'"],
  [
    `{version = "*", markers = "os_name == 'nt' or os_name == 'posix'", python_version = "< '3.9'"}`,
    "(os_name == 'nt' or os_name == 'posix') and python_version < '3.9'",
  ],
])('the marker of %s', async (entry, marker) => {
  const { manifest } = await pipfile(`[packages]\na = ${entry}\n`)
  expect(manifest!.dependencies[0]!.marker).toBe(marker)
})

test.each([
  ['[packages', /./],
  ['packages = 1\n', /should be a table/],
  ['[packages]\na = 1\n', /should be a string/],
  ['[packages]\na = {version = 1}\n', /should be a string/],
])('%j is unread', async (text, reason) => {
  const { manifest, coverage } = await pipfile(text)
  expect(manifest).toBeUndefined()
  expect(coverage.skipped).toMatchObject([{ path: 'Pipfile', kind: 'unread' }])
  expect(coverage.skipped[0]!.reason).toMatch(reason)
})

test("PDM's own lists may hold what is installed for editing, and its workspace has members", async () => {
  const { manifests, coverage } = await readManifests(
    memoryFiles({
      'pyproject.toml':
        '[project]\nname = "root"\nversion = "1"\n[tool.pdm.dev-dependencies]\ndev = ["-e file:///${PROJECT_ROOT}/packages/sub#egg=sub", "pytest"]\n[tool.pdm.workspace]\nmembers = ["packages/*"]\n',
      'packages/sub/pyproject.toml': '[project]\nname = "sub"\nversion = "1"\n',
    }),
    () => null,
  )
  expect(coverage.skipped).toEqual([])
  const root = manifests.find(({ name }) => name === 'root')!
  expect(root.dependencies.map(({ name, range }) => [name, range])).toEqual([
    ['sub', '@ file:///${PROJECT_ROOT}/packages/sub#egg=sub'],
    ['pytest', ''],
  ])
  expect(root.workspaceMembers).toEqual(['packages/sub'])
  expect(manifests.find(({ name }) => name === 'sub')!.workspaceRoot).toBe('pyproject.toml')
})
