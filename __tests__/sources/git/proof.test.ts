import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitProcess } from '../../../src/capabilities/git-process.ts'
import type { Git } from '../../../src/context.ts'
import { committedTree } from '../../../src/sources/git/committed-tree.ts'
import { readGit } from '../../../src/sources/git/index.ts'
import { readObjects } from '../../../src/sources/git/objects.ts'
import { objectId, treeId } from '../../../src/sources/git/proof.ts'
import { nulRecords } from '../../../src/sources/git/records.ts'
import { gitModel } from '../../support/git-model.ts'
import { gitEnvironment, testRepository } from '../../support/repository.ts'

test('the id of a tree is computed as git computes it', async () => {
  const repository = testRepository({
    'a.txt': '1',
    'a/b.txt': '2',
    'a-b': '3',
    'a/c/d/e.txt': '4',
    a0: '5',
    'x/y/z': '6',
    z: '7',
  })
  const entries = await committedTree(gitProcess(repository.root, gitEnvironment()), 'HEAD')
  expect(treeId(entries.values(), 'sha1')).toBe(repository.git('rev-parse', 'HEAD^{tree}'))
})

function overwriteObject(root: string, id: string, type: string, bytes: Uint8Array): void {
  const path = join(root, '.git/objects', id.slice(0, 2), id.slice(2))
  mkdirSync(dirname(path), { recursive: true })
  chmodSync(path, 0o644)
  writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])))
}

test("a tree that was written under another tree's name is refused", async () => {
  const repository = testRepository({ 'src/a.py': 'good\n' })
  const tree = repository.git('rev-parse', 'HEAD:src')
  repository.write('src/a.py', 'evil\n')
  repository.git('add', '--all')
  const evil = repository.git('ls-files', '-s', 'src/a.py').split(' ')[1]!
  overwriteObject(
    repository.root,
    tree,
    'tree',
    Buffer.concat([Buffer.from('100644 a.py\0'), Buffer.from(evil, 'hex')]),
  )
  await expect(gitModel(repository)).rejects.toThrow(`the tree ${tree} does not hash to its own name`)
})

test("a commit that was written under another commit's name is refused", async () => {
  const repository = testRepository({ 'a.py': 'good\n' })
  const commit = repository.git('rev-parse', 'HEAD')
  repository.write('a.py', 'evil\n')
  const other = repository.commit()
  const bytes = execFileSync('git', ['cat-file', 'commit', other], { cwd: repository.root })
  overwriteObject(repository.root, commit, 'commit', bytes)
  writeFileSync(join(repository.root, '.git/refs/heads/main'), `${commit}\n`)
  // Some versions of git notice by themselves.
  await expect(gitModel(repository)).rejects.toThrow(/does not hash to its own name|hash mismatch/)
})

test('old modes and empty trees, which a listing shows otherwise, are proven by their objects', async () => {
  const repository = testRepository({ 'a.txt': 'a' })
  const blob = repository.git('rev-parse', 'HEAD:a.txt')
  const write = (type: string, bytes: Uint8Array): string =>
    execFileSync('git', ['hash-object', '--literally', '-w', '-t', type, '--stdin'], {
      cwd: repository.root,
      input: bytes,
      encoding: 'utf8',
    }).trim()
  const empty = write('tree', new Uint8Array())
  const tree = write(
    'tree',
    Buffer.concat([
      Buffer.from('100664 a.txt\0'),
      Buffer.from(blob, 'hex'),
      Buffer.from('40000 empty\0'),
      Buffer.from(empty, 'hex'),
    ]),
  )
  const commit = repository.git('commit-tree', '-m', 'old', tree)
  repository.git('reset', '--quiet', '--hard', commit)
  const model = await gitModel(repository)
  expect(model.head).toBe(commit)
  expect(model.differences).toEqual([])
})

test.each(['..', '.git', '.GIT'])('a tree that holds %s is refused', async (name) => {
  const repository = testRepository({ 'a.txt': 'a' })
  const blob = repository.git('rev-parse', 'HEAD:a.txt')
  const inner = Buffer.concat([Buffer.from('100644 config\0'), Buffer.from(blob, 'hex')])
  const write = (bytes: Uint8Array): string =>
    execFileSync('git', ['hash-object', '--literally', '-w', '-t', 'tree', '--stdin'], {
      cwd: repository.root,
      input: bytes,
      encoding: 'utf8',
    }).trim()
  const tree = write(Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(write(inner), 'hex')]))
  const commit = repository.git('commit-tree', '-m', 'hostile', tree)
  repository.git('update-ref', 'HEAD', commit)
  await expect(gitModel(repository)).rejects.toThrow('which git itself refuses')
})

/** The real git, with the answer of one command changed. */
function meddled(root: string, command: string, change: (stdout: Buffer) => Buffer): Git {
  const git = gitProcess(root, gitEnvironment())
  return {
    run: async (args, options) => {
      const result = await git.run(args, options)
      return args.includes(command) ? { ...result, stdout: change(result.stdout) } : result
    },
  }
}

test.each(['ls-tree', 'ls-files', 'cat-file', 'config', 'check-ignore', 'check-attr', 'for-each-ref'])(
  'an answer of %s that is cut off is an error, never an emptier answer',
  async (command) => {
    const repository = testRepository({
      'a.txt': 'a\n',
      'b/c.txt': 'c\n',
      '.gitattributes': 'a.txt eol=crlf\n',
    })
    repository.git('tag', '-a', '-m', 'x', 'v1')
    repository.write('a.txt', 'a\r\n')
    repository.write('extra', '')
    for (const keep of [0.3, 0.7, 0.99]) {
      const git = meddled(repository.root, command, (stdout) =>
        stdout.subarray(0, Math.floor(stdout.length * keep)),
      )
      await expect(readGit({ root: repository.root, git, env: {} })).rejects.toThrow(
        /cut off|form|answer|names no|hash/,
      )
    }
  },
)

test('any object list comes back whole and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 10 }), async (contents) => {
      const ids = contents.map((bytes) => objectId('blob', bytes, 'sha1'))
      const stdout = Buffer.concat(
        contents.flatMap((bytes, at) => [
          Buffer.from(`${ids[at]} blob ${bytes.length}\n`),
          bytes,
          Buffer.from('\n'),
        ]),
      )
      const git: Git = { run: () => Promise.resolve({ code: 0, stdout, stderr: '' }) }
      const objects = await readObjects(git, ids)
      for (const [at, bytes] of contents.entries()) {
        expect(objects.get(ids[at]!)!.bytes.equals(Buffer.from(bytes))).toBe(true)
      }
      if (stdout.length === 0) return
      const short: Git = {
        run: () => Promise.resolve({ code: 0, stdout: stdout.subarray(0, -1), stderr: '' }),
      }
      await expect(readObjects(short, ids)).rejects.toThrow('cut off')
    }),
  )
})

test('records of any bytes but NUL are split as they were joined', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ min: 1, minLength: 1 })), (records) => {
      const joined = Buffer.concat(records.flatMap((record) => [record, Buffer.from([0])]))
      expect(nulRecords(joined, 'x')).toEqual(records.map((record) => Buffer.from(record).toString('latin1')))
    }),
  )
})
