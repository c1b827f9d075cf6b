import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differencesOf, gitModel, hiddenOf } from '../../support/git-model.ts'
import { gitEnvironment, testRepository } from '../../support/repository.ts'

const FILES = { 'README.md': 'readme\n', 'src/main.py': 'print(1)\n', 'src/pkg/__init__.py': '' }

/** What plain `git status` says, to prove that the state is one it is silent about. */
function status(root: string, env: Record<string, string> = {}): string {
  return execFileSync('git', ['status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...gitEnvironment(), ...env },
  })
}

describe('what plain git status shows too', () => {
  test('a changed file', async () => {
    const repository = testRepository(FILES)
    repository.write('src/main.py', 'print(2)\n')
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      { path: 'src/main.py', kind: 'content', detail: 'has other bytes on disk than in the commit' },
    ])
  })

  test('a deleted file', async () => {
    const repository = testRepository(FILES)
    unlinkSync(join(repository.root, 'README.md'))
    expect(differencesOf(await gitModel(repository))).toEqual(['missing README.md'])
  })

  test.skipIf(process.platform === 'win32')('an executable bit', async () => {
    const repository = testRepository(FILES)
    chmodSync(join(repository.root, 'README.md'), 0o755)
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      { path: 'README.md', kind: 'mode', detail: 'is executable on disk, not in the commit' },
    ])
  })

  test('a staged change whose file on disk was put back', async () => {
    const repository = testRepository(FILES)
    repository.write('README.md', 'other\n')
    repository.git('add', 'README.md')
    repository.write('README.md', 'readme\n')
    expect(differencesOf(await gitModel(repository))).toEqual(['staged README.md'])
  })

  test('a staged new file, a staged removal and a staged mode', async () => {
    const repository = testRepository(FILES)
    repository.write('new.txt', 'x')
    repository.git('add', 'new.txt')
    repository.git('rm', '--quiet', '--cached', 'README.md')
    repository.git('update-index', '--chmod=+x', 'src/main.py')
    expect(differencesOf(await gitModel(repository))).toEqual([
      'staged README.md',
      'staged new.txt',
      'staged src/main.py',
    ])
  })

  test('a removed index', async () => {
    const repository = testRepository(FILES)
    unlinkSync(join(repository.root, '.git/index'))
    expect(differencesOf(await gitModel(repository))).toEqual([
      'staged README.md',
      'staged src/main.py',
      'staged src/pkg/__init__.py',
    ])
  })

  test('an untracked file, alone and in a folder, and a folder of many as one', async () => {
    const repository = testRepository(FILES)
    repository.write('a.txt', '')
    repository.write('new/deep/b.txt', '')
    for (let count = 0; count < 21; count++) repository.write(`many/${count}`, '')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['untracked a.txt', 'untracked many', 'untracked new/deep/b.txt'])
    expect(model.differences[1]!.detail).toBe('is an untracked folder with 21 files')
  })

  test('an untracked repository inside', async () => {
    const repository = testRepository(FILES)
    mkdirSync(join(repository.root, 'inner'))
    repository.git('init', '--quiet', 'inner')
    repository.git('init', '--quiet', 'src')
    expect(differencesOf(await gitModel(repository))).toEqual(['untracked inner', 'untracked src/.git'])
  })

  test.skipIf(process.platform === 'win32')(
    'a changed link target, and a file in place of a link',
    async () => {
      const repository = testRepository(FILES)
      symlinkSync('README.md', join(repository.root, 'one'))
      symlinkSync('README.md', join(repository.root, 'two'))
      repository.commit()
      for (const name of ['one', 'two']) unlinkSync(join(repository.root, name))
      symlinkSync('/etc/passwd', join(repository.root, 'one'))
      writeFileSync(join(repository.root, 'two'), 'README.md')
      expect(differencesOf(await gitModel(repository))).toEqual(['link-target one', 'type two'])
    },
  )

  test.skipIf(process.platform === 'win32')('a tracked folder replaced by a link to its copy', async () => {
    const repository = testRepository({ ...FILES, '.gitignore': 'copy\nsrc\n' })
    renameSync(join(repository.root, 'src'), join(repository.root, 'copy'))
    symlinkSync('copy', join(repository.root, 'src'))
    const found = differencesOf(await gitModel(repository))
    expect(found).toContain('missing src/main.py')
  })

  test.skipIf(process.platform === 'win32')('a pipe in place of a file is not waited for', async () => {
    const repository = testRepository(FILES)
    unlinkSync(join(repository.root, 'README.md'))
    execFileSync('mkfifo', [join(repository.root, 'README.md'), join(repository.root, 'other')])
    expect(differencesOf(await gitModel(repository))).toEqual(
      ['untracked other', 'type README.md'].sort(byPath),
    )
  })
})

function byPath(one: string, other: string): number {
  return one.split(' ')[1]! < other.split(' ')[1]! ? -1 : 1
}

describe('what plain git status misses', () => {
  test('ignored files that would ship', async () => {
    const repository = testRepository({ ...FILES, '.gitignore': '_native.py\n*.so\n*.log\n' })
    repository.write('src/pkg/_native.py', 'evil()')
    repository.write('src/pkg/sub/fast.so', 'elf')
    repository.write('src/pkg/debug.log', 'x')
    repository.write('scratch/_native.py', 'x')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual([
      'ignored-shipping src/pkg/_native.py',
      'ignored-shipping src/pkg/sub/fast.so',
    ])
    expect(model.differences[0]!.detail).toBe(
      'is ignored by git and inside the Python package `src/pkg`, so it would ship',
    )
  })

  test('status.showUntrackedFiles=no', async () => {
    const repository = testRepository(FILES)
    repository.git('config', 'status.showUntrackedFiles', 'no')
    repository.write('extra.py', '')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['untracked extra.py'])
    expect(hiddenOf(model)).toEqual(['configuration status.showuntrackedfiles'])
  })

  test('info/exclude', async () => {
    const repository = testRepository(FILES)
    mkdirSync(join(repository.root, '.git/info'), { recursive: true })
    writeFileSync(join(repository.root, '.git/info/exclude'), '# mine\nsecret*\n')
    repository.write('src/secret.py', '')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      {
        path: 'src/secret.py',
        kind: 'untracked',
        detail: 'is an untracked file, hidden by `secret*` in `info/exclude`',
      },
    ])
    expect(model.hidden).toEqual([
      { kind: 'info-exclude', subject: 'info/exclude', detail: 'hides `src/secret.py` from git' },
    ])
  })

  test.each([
    [
      'named in ~/.gitconfig',
      (home: string) => writeFileSync(join(home, '.gitconfig'), '[core]\n\texcludesFile = ~/mine\n'),
      'mine',
    ],
    [
      'in its usual place',
      (home: string) => mkdirSync(join(home, '.config/git'), { recursive: true }),
      '.config/git/ignore',
    ],
  ])('a global excludes file %s', async (_where, prepare, file) => {
    const repository = testRepository(FILES)
    const home = testRepository().root
    prepare(home)
    writeFileSync(join(home, file), '*.secret\n')
    repository.write('a.secret', '')
    const env = { HOME: home, XDG_CONFIG_HOME: undefined, GIT_CONFIG_GLOBAL: undefined }
    const model = await gitModel(repository, env)
    expect(differencesOf(model)).toEqual(['untracked a.secret'])
    expect(model.hidden).toEqual([
      { kind: 'global-excludes', subject: 'core.excludesFile', detail: 'hides `a.secret` from git' },
    ])
  })

  test('core.excludesFile of the repository', async () => {
    const repository = testRepository(FILES)
    writeFileSync(join(repository.root, '.git/mine'), 'extra.py\n')
    repository.git('config', 'core.excludesFile', join(repository.root, '.git/mine'))
    repository.write('extra.py', '')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['untracked extra.py'])
    expect(hiddenOf(model)).toEqual(['global-excludes core.excludesFile'])
  })

  test('a .gitignore that is itself untracked and ignores itself', async () => {
    const repository = testRepository(FILES)
    repository.write('src/new/.gitignore', '*\n')
    repository.write('src/new/evil.py', '')
    expect(status(repository.root)).toBe('')
    expect(differencesOf(await gitModel(repository))).toEqual([
      'untracked src/new/.gitignore',
      'untracked src/new/evil.py',
    ])
  })

  test.skipIf(process.platform === 'win32')('core.fileMode=false', async () => {
    const repository = testRepository(FILES)
    repository.git('config', 'core.fileMode', 'false')
    chmodSync(join(repository.root, 'src/main.py'), 0o755)
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['mode src/main.py'])
    expect(hiddenOf(model)).toEqual(['configuration core.filemode'])
  })

  test.skipIf(process.platform === 'win32')('core.symlinks=false', async () => {
    const repository = testRepository(FILES)
    symlinkSync('README.md', join(repository.root, 'link'))
    repository.commit()
    repository.git('config', 'core.symlinks', 'false')
    unlinkSync(join(repository.root, 'link'))
    writeFileSync(join(repository.root, 'link'), 'README.md')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      { path: 'link', kind: 'type', detail: 'is a regular file on disk and a symbolic link in the commit' },
    ])
    expect(hiddenOf(model)).toEqual(['configuration core.symlinks'])
  })

  test('an autocrlf checkout', async () => {
    const repository = testRepository(FILES)
    repository.git('config', 'core.autocrlf', 'true')
    unlinkSync(join(repository.root, 'README.md'))
    repository.git('checkout', '--', 'README.md')
    expect(readFileSync(join(repository.root, 'README.md'), 'utf8')).toBe('readme\r\n')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      {
        path: 'README.md',
        kind: 'content',
        detail:
          'has CRLF line endings on disk and LF in the commit (`core.autocrlf`), and no committed attribute asks for them',
      },
    ])
  })

  test.skipIf(process.platform === 'win32')('a lying fsmonitor, whose program is not run', async () => {
    const repository = testRepository(FILES)
    const program = join(repository.root, '.git/liar')
    writeFileSync(program, `#!/bin/sh\ntouch "${repository.root}/.git/was-run"\nprintf 'token\\0'\n`, {
      mode: 0o755,
    })
    repository.git('config', 'core.fsmonitor', program)
    status(repository.root)
    status(repository.root)
    repository.write('src/main.py', 'print(2)\n')
    expect(status(repository.root)).toBe('')
    expect(existsSync(join(repository.root, '.git/was-run'))).toBe(true)
    unlinkSync(join(repository.root, '.git/was-run'))
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content src/main.py'])
    expect(hiddenOf(model)).toEqual(['configuration core.fsmonitor'])
    expect(existsSync(join(repository.root, '.git/was-run'))).toBe(false)
  })

  test('replaced objects', async () => {
    const repository = testRepository(FILES)
    const commit = repository.git('rev-parse', 'HEAD')
    repository.write('README.md', 'replaced\n')
    const other = repository.commit()
    repository.git('reset', '--quiet', '--hard', commit)
    repository.git('replace', commit, other)
    repository.git('reset', '--quiet', '--hard')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content README.md', 'staged README.md'])
    expect(hiddenOf(model)).toEqual([`replaced-object ${commit}`])
  })

  test('GIT_DIR and GIT_WORK_TREE of the environment', async () => {
    const repository = testRepository(FILES)
    const clean = testRepository(FILES)
    repository.write('README.md', 'changed')
    const env = { GIT_DIR: join(clean.root, '.git'), GIT_WORK_TREE: clean.root }
    expect(status(repository.root, env)).toBe('')
    const model = await gitModel(repository, env)
    expect(differencesOf(model)).toEqual(['content README.md'])
    expect(hiddenOf(model)).toEqual(['environment GIT_DIR', 'environment GIT_WORK_TREE'])
  })

  test('GIT_CONFIG_COUNT of the environment', async () => {
    const repository = testRepository(FILES)
    repository.write('extra', '')
    const env = {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'status.showUntrackedFiles',
      GIT_CONFIG_VALUE_0: 'no',
      GIT_CONFIG_KEY_1: 'http.https://git.example/.extraheader',
      GIT_CONFIG_VALUE_1: 'AUTHORIZATION: basic c2VjcmV0',
    }
    expect(status(repository.root, env)).toBe('')
    const model = await gitModel(repository, env)
    expect(differencesOf(model)).toEqual(['untracked extra'])
    expect(hiddenOf(model)).toEqual(['environment GIT_CONFIG_KEY_0: status.showUntrackedFiles'])
    expect(JSON.stringify(model)).not.toContain('c2VjcmV0')
  })
})

describe('what a hardened git status misses as well', () => {
  test('assume-unchanged', async () => {
    const repository = testRepository(FILES)
    repository.git('update-index', '--assume-unchanged', 'src/main.py')
    repository.write('src/main.py', 'print(2)\n')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content src/main.py'])
    expect(hiddenOf(model)).toEqual(['assume-unchanged src/main.py'])
  })

  test('skip-worktree, also without a change, also together with assume-unchanged', async () => {
    const repository = testRepository(FILES)
    repository.git('update-index', '--skip-worktree', 'src/main.py')
    repository.git('update-index', '--skip-worktree', 'README.md')
    repository.git('update-index', '--assume-unchanged', 'README.md')
    repository.write('src/main.py', 'print(2)\n')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content src/main.py'])
    expect(hiddenOf(model)).toEqual([
      'assume-unchanged README.md',
      'skip-worktree README.md',
      'skip-worktree src/main.py',
    ])
  })

  test('a sparse checkout', async () => {
    const repository = testRepository({ ...FILES, 'docs/a.md': '', 'docs/b.md': '' })
    repository.git('sparse-checkout', 'set', 'src')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['missing docs/a.md', 'missing docs/b.md'])
    expect(hiddenOf(model)).toEqual([
      'skip-worktree docs/a.md',
      'skip-worktree docs/b.md',
      'sparse-checkout core.sparsecheckout',
    ])
  })

  test.skipIf(process.platform === 'win32')('a smudge filter that injects bytes', async () => {
    const repository = testRepository({ ...FILES, '.gitattributes': '*.py filter=evil\n' })
    repository.git('config', 'filter.evil.smudge', "sh -c 'cat; echo evil'")
    repository.git('config', 'filter.evil.clean', 'sed /evil/d')
    unlinkSync(join(repository.root, 'src/main.py'))
    repository.git('checkout', '--', 'src/main.py')
    expect(readFileSync(join(repository.root, 'src/main.py'), 'utf8')).toContain('evil')
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(model.differences).toEqual([
      {
        path: 'src/main.py',
        kind: 'content',
        detail: 'holds what the filter "evil" made of it, not the commit\'s bytes',
      },
    ])
    expect(hiddenOf(model)).toEqual(['filter filter.evil.smudge', 'filter filter.evil.clean'])
  })

  test('same size and modification time under trustctime=false', async () => {
    const repository = testRepository(FILES)
    repository.git('config', 'core.trustctime', 'false')
    repository.git('config', 'core.checkStat', 'minimal')
    const path = join(repository.root, 'src/main.py')
    const past = new Date('2026-01-01T00:00:00Z')
    utimesSync(path, past, past)
    repository.git('update-index', '--refresh')
    writeFileSync(path, 'print(9)\n')
    utimesSync(path, past, past)
    expect(statSync(path).size).toBe(9)
    expect(status(repository.root)).toBe('')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content src/main.py'])
    expect(hiddenOf(model)).toEqual(['configuration core.trustctime', 'configuration core.checkstat'])
  })

  test('core.ignoreStat', async () => {
    const repository = testRepository()
    repository.git('config', 'core.ignoreStat', 'true')
    repository.write('a.py', '1\n')
    repository.commit()
    repository.git('checkout-index', '--force', '--index', 'a.py')
    const model = await gitModel(repository)
    expect(hiddenOf(model)).toContain('configuration core.ignorestat')
  })

  test('core.worktree elsewhere', async () => {
    const repository = testRepository(FILES)
    const other = testRepository(FILES)
    repository.git('config', 'core.worktree', other.root)
    repository.write('README.md', 'changed')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content README.md'])
    expect(hiddenOf(model)).toEqual(['worktree-elsewhere core.worktree'])
  })

  test('info/attributes and core.attributesFile', async () => {
    const repository = testRepository(FILES)
    mkdirSync(join(repository.root, '.git/info'), { recursive: true })
    writeFileSync(join(repository.root, '.git/info/attributes'), '*.md text eol=crlf\n')
    repository.git('config', 'core.attributesFile', '/somewhere')
    repository.write('README.md', 'readme\r\n')
    const model = await gitModel(repository)
    expect(differencesOf(model)).toEqual(['content README.md'])
    expect(hiddenOf(model)).toEqual(['configuration core.attributesfile', 'info-attributes info/attributes'])
  })

  test('grafts', async () => {
    const repository = testRepository(FILES)
    mkdirSync(join(repository.root, '.git/info'), { recursive: true })
    writeFileSync(join(repository.root, '.git/info/grafts'), `${repository.git('rev-parse', 'HEAD')}\n`)
    expect(hiddenOf(await gitModel(repository))).toEqual(['graft info/grafts'])
  })
})

describe('operations', () => {
  test.each([
    ['MERGE_HEAD', 'merge'],
    ['rebase-merge/', 'rebase'],
    ['rebase-apply/', 'rebase'],
    ['rebase-apply/applying', 'am'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
    ['BISECT_LOG', 'bisect'],
  ])('%s is a %s', async (name, operation) => {
    const repository = testRepository(FILES)
    const path = join(repository.root, '.git', name)
    mkdirSync(name.endsWith('/') ? path : join(path, '..'), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, '')
    expect((await gitModel(repository)).operations).toEqual([operation])
  })

  test('a real bisect and a real series of picks', async () => {
    const repository = testRepository(FILES)
    const first = repository.git('rev-parse', 'HEAD')
    repository.write('README.md', 'two')
    const second = repository.commit()
    repository.write('README.md', 'three')
    const third = repository.commit()
    repository.git('checkout', '--quiet', first)
    expect(() => repository.git('cherry-pick', third, second)).toThrow()
    repository.git('reset', '--quiet', '--hard')
    expect((await gitModel(repository)).operations).toEqual(['cherry-pick'])
    rmSync(join(repository.root, '.git/sequencer'), { recursive: true, force: true })
    repository.git('bisect', 'start')
    const model = await gitModel(repository)
    expect(model.operations).toEqual(['bisect'])
    expect(model.differences).toEqual([])
  })
})
