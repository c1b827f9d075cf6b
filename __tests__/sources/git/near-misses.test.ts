import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GitModel } from '../../../src/sources/git/model.ts'
import { differencesOf, gitModel } from '../../support/git-model.ts'
import { gitEnvironment, testRepository } from '../../support/repository.ts'

function expectClean(model: GitModel): void {
  expect(model.differences).toEqual([])
  expect(model.hidden).toEqual([])
  expect(model.operations).toEqual([])
  expect(model.coverage).toEqual({ found: model.trackedFiles, read: model.trackedFiles, skipped: [] })
}

describe('a clean repository', () => {
  test('is clean, with its facts', async () => {
    const repository = testRepository({ 'a.txt': 'a\n', 'b/c.txt': 'c\n' })
    repository.git('tag', 'v1.0.0')
    repository.git('tag', '--annotate', '--message', 'two', 'v2.0.0')
    repository.git('tag', '--annotate', '--message', 'nested', 'nested', 'v2.0.0')
    repository.git('tag', 'tree', 'HEAD^{tree}')
    const model = await gitModel(repository)
    expectClean(model)
    const head = repository.git('rev-parse', 'HEAD')
    expect(model).toMatchObject({
      head,
      objectFormat: 'sha1',
      shallow: false,
      committedAt: '2026-01-02T03:04:05Z',
      trackedFiles: 2,
      submodules: [],
      tags: [
        { name: 'nested', commit: head, annotated: true },
        { name: 'v1.0.0', commit: head, annotated: false },
        { name: 'v2.0.0', commit: head, annotated: true },
      ],
    })
  })

  test('with SHA-256 objects', async () => {
    const repository = testRepository(
      { 'a.txt': 'a\n', 'b/c.txt': 'c\n', '.gitattributes': '*.x eol=crlf\n', 'd.x': '1\n' },
      ['--object-format=sha256'],
    )
    const model = await gitModel(repository)
    expectClean(model)
    expect(model.objectFormat).toBe('sha256')
    expect(model.head).toMatch(/^[0-9a-f]{64}$/)
    repository.write('d.x', '1\r\n')
    expectClean(await gitModel(repository))
    repository.write('a.txt', 'b\n')
    expect(differencesOf(await gitModel(repository))).toEqual(['content a.txt'])
  })

  test('in a linked work tree, whose own state is read', async () => {
    const repository = testRepository({ 'a.txt': 'a\n' })
    const folder = join(testRepository().root, 'linked')
    repository.git('worktree', 'add', '--quiet', '--detach', folder)
    repository.write('a.txt', 'changed in the main one')
    expectClean(await gitModel({ root: folder }))
    writeFileSync(join(folder, 'b.txt'), '')
    execFileSync('git', ['bisect', 'start'], { cwd: folder, env: gitEnvironment(), stdio: 'ignore' })
    const model = await gitModel({ root: folder })
    expect(differencesOf(model)).toEqual(['untracked b.txt'])
    expect(model.operations).toEqual(['bisect'])
  })

  test('that is shallow', async () => {
    const origin = testRepository({ 'a.txt': 'a\n' })
    origin.write('a.txt', 'b\n')
    origin.commit()
    const folder = join(testRepository().root, 'clone')
    origin.git('clone', '--quiet', '--depth', '1', `file://${origin.root}`, folder)
    const model = await gitModel({ root: folder })
    expectClean(model)
    expect(model.shallow).toBe(true)
  })

  test('with caches, virtual environments, installed packages and build output that it ignores', async () => {
    const repository = testRepository({
      '.gitignore':
        'node_modules/\n.venv/\n__pycache__/\ncoverage/\ndist/\nbuild/\n*.egg-info/\n.env\n*.log\n',
      'package.json':
        '{"name":"a","version":"1.0.0","files":["dist","*.js","!*.test.js"],"main":"dist/index.js"}',
      'index.js': '',
      'src/pkg/__init__.py': '',
    })
    for (const path of [
      'node_modules/x/index.js',
      'node_modules/gyp/pkg/__init__.py',
      '.venv/lib/site-packages/x.pth',
      'src/pkg/__pycache__/a.cpython-312.pyc',
      'src/pkg/node_modules/gyp/x.py',
      'coverage/index.js',
      'dist/index.js',
      'build/lib/pkg/__init__.py',
      'pkg.egg-info/PKG-INFO',
      '.env',
      'npm.log',
      'src/pkg/debug.log',
    ]) {
      repository.write(path, 'x')
    }
    expectClean(await gitModel(repository))
  })

  test('with a cache that ignores itself, and empty folders', async () => {
    const repository = testRepository({ 'a.py': '' })
    repository.write('.pytest_cache/.gitignore', '*\n')
    repository.write('.pytest_cache/v/cache', '')
    repository.write('.ruff_cache/.gitignore', '*\n')
    repository.write('.ruff_cache/0.1/x', '')
    mkdirSync(join(repository.root, 'empty/inside'), { recursive: true })
    expectClean(await gitModel(repository))
  })

  test('with the evidence of this very run in it', async () => {
    const repository = testRepository({ 'a.py': '' })
    repository.write('evidence/one/report.json', '')
    repository.write('evidence-not/report.json', '')
    const model = await gitModel(repository, {}, { ownOutput: ['evidence/one'] })
    expect(differencesOf(model)).toEqual(['untracked evidence-not/report.json'])
  })

  test('inside a git hook, whose variables name this repository', async () => {
    const repository = testRepository({ 'a.py': '' })
    expectClean(
      await gitModel(repository, {
        GIT_DIR: '.git',
        GIT_INDEX_FILE: '.git/index',
        GIT_WORK_TREE: repository.root,
        GIT_AUTHOR_NAME: 'somebody',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_PARAMETERS: "'user.name'='A B' 'safe.directory=*'",
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
      }),
    )
  })

  test('with settings that hide nothing', async () => {
    const repository = testRepository({ 'a.py': '' })
    for (const [key, value] of [
      ['core.fsmonitor', 'false'],
      ['core.hooksPath', '.husky'],
      ['status.showUntrackedFiles', 'all'],
      ['submodule.x.ignore', 'none'],
      ['filter.lfs.clean', 'git-lfs clean -- %f'],
      ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
      ['filter.lfs.process', 'git-lfs filter-process'],
      ['filter.lfs.required', 'true'],
      ['core.worktree', repository.root],
    ]) {
      repository.git('config', key!, value!)
    }
    expectClean(await gitModel(repository))
  })

  test.skipIf(process.platform === 'win32')(
    'with names that hold newlines, escapes, magic and bytes that are not UTF-8',
    async () => {
      const repository = testRepository({
        'a\nb.txt': '1',
        ':(top)c': '2',
        '-rf': '3',
        'esc\u001b[31m': '4',
        '::error::x': '5',
        'ünïcode/é.txt': '6',
        'back\\slash': '7',
        ' space ': '8',
      })
      writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/latin-`), Buffer.from([0xe9])]), 'x')
      repository.commit()
      expectClean(await gitModel(repository))
      writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/latin-`), Buffer.from([0xe9])]), 'y')
      repository.write('a\nb.txt', 'changed')
      repository.write(':(top)extra', '')
      writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/extra-`), Buffer.from([0xff])]), 'y')
      expect(differencesOf(await gitModel(repository))).toEqual([
        'untracked :(top)extra',
        'content a\nb.txt',
        'untracked extra-\\xFF',
        'content latin-\\xE9',
      ])
    },
  )

  test.skipIf(process.platform === 'win32')('whose only commit is empty', async () => {
    const repository = testRepository()
    repository.commit()
    const model = await gitModel(repository)
    expectClean(model)
    expect(model.trackedFiles).toBe(0)
  })
})

/** Lets git write the file anew, with its attributes. */
function checkout(root: string, path: string): void {
  unlinkSync(join(root, path))
  execFileSync('git', ['checkout', '--', path], { cwd: root, env: gitEnvironment() })
}

describe('attributes of the commit', () => {
  test('eol=crlf: what git checks out passes, mixed endings do not', async () => {
    const repository = testRepository({
      '.gitattributes': '*.bat eol=crlf\n* text=auto\n',
      'run.bat': 'one\ntwo\n',
    })
    checkout(repository.root, 'run.bat')
    expect(readFileSync(join(repository.root, 'run.bat'), 'utf8')).toBe('one\r\ntwo\r\n')
    expectClean(await gitModel(repository))
    repository.write('run.bat', 'one\r\ntwo\n')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content run.bat'])
  })

  test('ident: the blob id passes, anything else between the dollars does not', async () => {
    // Committed before the attribute, so that the foreign keyword is in the blob.
    const repository = testRepository({ 'run.sh': '# $Id$ and $Id: a b c$\n' })
    repository.write('.gitattributes', '*.sh ident\n')
    repository.git('add', '.gitattributes')
    repository.git('commit', '--quiet', '--message', 'ident')
    checkout(repository.root, 'run.sh')
    const id = repository.git('rev-parse', 'HEAD:run.sh')
    expect(readFileSync(join(repository.root, 'run.sh'), 'utf8')).toBe(`# $Id: ${id} $ and $Id: a b c$\n`)
    expectClean(await gitModel(repository))
    repository.write('run.sh', '# $Id: $(evil) $ and $Id: a b c$\n')
    expect(differencesOf(await gitModel(repository))).toEqual(['content run.sh'])
  })

  test.each(['UTF-16', 'UTF-16LE', 'UTF-16BE', 'UTF-16LE-BOM', 'ISO-8859-1', 'SHIFT-JIS'])(
    'working-tree-encoding=%s: what git checks out passes, another text does not',
    async (encoding) => {
      const text = encoding === 'SHIFT-JIS' ? '日本\n' : 'é\n'
      const repository = testRepository()
      repository.write('.gitattributes', '*.txt -text\n')
      repository.write('a.txt', text)
      repository.commit()
      const blob = repository.git('rev-parse', 'HEAD:a.txt')
      repository.write('.gitattributes', `*.txt text working-tree-encoding=${encoding}\n`)
      repository.git('add', '.gitattributes')
      repository.git('update-index', '--cacheinfo', `100644,${blob},a.txt`)
      repository.git('commit', '--quiet', '--message', 'encoding')
      checkout(repository.root, 'a.txt')
      expect(readFileSync(join(repository.root, 'a.txt'))).not.toEqual(Buffer.from(text))
      expectClean(await gitModel(repository))
      writeFileSync(join(repository.root, 'a.txt'), 'e\n')
      expect(differencesOf(await gitModel(repository))).toEqual(['content a.txt'])
    },
  )

  test('an encoding that is not known here is unread, never clean', async () => {
    const repository = testRepository({ '.gitattributes': '*.txt working-tree-encoding=UTF-32\n' })
    repository.write('a.txt', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]))
    repository.commit()
    const model = await gitModel(repository)
    expect(model.differences).toEqual([])
    expect(model.coverage).toEqual({
      found: 2,
      read: 1,
      skipped: [
        {
          path: 'a.txt',
          reason: 'has the working-tree-encoding "UTF-32", which cannot be compared here',
          kind: 'unread',
        },
      ],
    })
  })

  test("attributes on disk that are not the commit's excuse nothing", async () => {
    const repository = testRepository({ 'a.bat': 'a\n' })
    repository.write('.gitattributes', '*.bat eol=crlf\n')
    repository.write('a.bat', 'a\r\n')
    expect(differencesOf(await gitModel(repository))).toEqual(['untracked .gitattributes', 'content a.bat'])
  })
})

describe('Git LFS', () => {
  const content = Buffer.alloc(5000, 'x')
  const oid = createHash('sha256').update(content).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`

  test('the content that a pointer names passes; another does not; a pointer left in place does not', async () => {
    const repository = testRepository({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' })
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: repository.root,
      input: pointer,
    })
    repository.git('update-index', '--add', '--cacheinfo', `100644,${blob.toString().trim()},a.bin`)
    repository.git('commit', '--quiet', '--message', 'lfs')
    repository.write('a.bin', content)
    expectClean(await gitModel(repository))
    repository.write('a.bin', Buffer.alloc(5000, 'y'))
    expect(differencesOf(await gitModel(repository))).toEqual(['lfs-content a.bin'])
    repository.write('a.bin', pointer)
    expect(differencesOf(await gitModel(repository))).toEqual(['lfs-pointer a.bin'])
  })

  test('a pointer that no attribute makes one is only a file', async () => {
    expectClean(await gitModel(testRepository({ 'fixture.txt': pointer })))
  })
})

describe('what ships although git ignores it', () => {
  test('npm files, entry points and .npmignore, but not in a private package', async () => {
    const repository = testRepository({
      '.gitignore': 'gen.js\nsecret/\n',
      'package.json': '{"private":true,"files":["*"]}',
      'packages/a/package.json': '{"name":"a","files":["src/**","!src/skip/**"]}',
      'packages/a/src/b.js': '',
      'packages/c/package.json': '{"name":"c","main":"./gen"}',
      'packages/d/package.json': '{"name":"d"}',
      'packages/d/.npmignore': 'secret\n',
      'packages/e/package.json': '{"name":"e"}',
    })
    for (const path of [
      'gen.js',
      'packages/a/gen.js',
      'packages/a/src/gen.js',
      'packages/a/src/skip/gen.js',
      'packages/c/gen.js',
      'packages/d/gen.js',
      'packages/d/secret/x',
      'packages/e/gen.js',
    ]) {
      repository.write(path, '')
    }
    expect(differencesOf(await gitModel(repository))).toEqual([
      'ignored-shipping packages/a/src/gen.js',
      'ignored-shipping packages/c/gen.js',
      'ignored-shipping packages/d/gen.js',
    ])
  })

  test('importable folders of a Python package, whatever their name; declared build output does not count', async () => {
    const repository = testRepository({ '.gitignore': 'lib/\nvenv/\n_version.py\n', 'pkg/__init__.py': '' })
    repository.write('pkg/lib/evil.py', '')
    repository.write('pkg/venv/evil.py', '')
    repository.write('pkg/_version.py', '')
    repository.write('lib/x.py', '')
    expect(differencesOf(await gitModel(repository))).toEqual([
      'ignored-shipping pkg/_version.py',
      'ignored-shipping pkg/lib/evil.py',
      'ignored-shipping pkg/venv/evil.py',
    ])
    const model = await gitModel(repository, {}, { buildOutputs: ['pkg/_version.py', 'lib'] })
    expect(differencesOf(model)).toEqual(['ignored-shipping pkg/venv/evil.py'])
  })

  test('a manifest that is not JSON leaves the question open', async () => {
    const repository = testRepository({ '.gitignore': 'gen.js\n', 'package.json': '{"files":' })
    repository.write('gen.js', '')
    const model = await gitModel(repository)
    expect(model.coverage.skipped).toEqual([
      { path: 'package.json', reason: 'cannot say which ignored files ship (is not JSON)', kind: 'unread' },
    ])
  })
})

describe('what cannot be read', () => {
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'an unreadable file is unread',
    async () => {
      const repository = testRepository({ 'a.txt': 'a', 'b.txt': 'b' })
      execFileSync('chmod', ['000', join(repository.root, 'a.txt')])
      const model = await gitModel(repository)
      expect(model.coverage).toMatchObject({
        found: 2,
        read: 1,
        skipped: [{ path: 'a.txt', kind: 'unread' }],
      })
    },
  )

  test('a link loop and a link to a folder are links', async () => {
    const repository = testRepository({ 'a/b.txt': '' })
    symlinkSync('loop', join(repository.root, 'loop'))
    symlinkSync('a', join(repository.root, 'to-a'))
    repository.commit()
    expectClean(await gitModel(repository))
    rmSync(join(repository.root, 'loop'))
    expect(differencesOf(await gitModel(repository))).toEqual(['missing loop'])
  })
})
