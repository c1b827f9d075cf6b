import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { gitProcess } from '../../../src/capabilities/git-process.ts'
import { type CommitModel, readCommittedFiles } from '../../../src/sources/git/committed-files.ts'
import { objectId } from '../../../src/sources/git/proof.ts'
import { gitModel } from '../../support/git-model.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../../support/repository.ts'

async function committed(
  repository: TestRepository,
  wantsText: (path: string) => boolean = () => false,
): Promise<CommitModel> {
  const { root } = repository
  const { submodules } = await gitModel(repository)
  return readCommittedFiles({ root, git: gitProcess(root, gitEnvironment()), submodules, wantsText })
}

const blob = (text: string): string => objectId('blob', Buffer.from(text), 'sha1')

describe('the files of the commit', () => {
  test('are those of HEAD, whatever is on disk', async () => {
    const repository = testRepository({ 'a.txt': 'a\n', 'b/c.txt': 'c\n' })
    repository.write('a.txt', 'changed\n')
    repository.write('new.txt', 'new\n')
    const { files, absent } = await committed(repository)
    expect([...files].map(([path, file]) => [path, file.blob])).toEqual([
      ['a.txt', blob('a\n')],
      ['b/c.txt', blob('c\n')],
    ])
    expect(absent).toEqual([])
  })

  test('carry the forms that the committed attributes ask for, and no other', async () => {
    const repository = testRepository({ 'crlf.bat': 'a\nb\n', 'plain.txt': 'a\n', 'id.c': '/* $Id$ */\n' })
    repository.write('.gitattributes', '*.bat text eol=crlf\n*.c ident\n')
    repository.git('add', '--all')
    repository.commit()
    repository.write('.gitattributes', '*.txt text eol=crlf\n')
    const { files } = await committed(repository)
    expect(files.get('crlf.bat')).toMatchObject({ blob: blob('a\nb\n'), checkedOut: [blob('a\r\nb\r\n')] })
    expect(files.get('plain.txt')!.checkedOut).toEqual([])
    const expanded = blob(`/* $Id: ${blob('/* $Id$ */\n')} $ */\n`)
    expect(files.get('id.c')!.checkedOut).toContain(expanded)
  })

  test('know what a Git LFS pointer stands for, and where `git archive` fills in', async () => {
    const oid = createHash('sha256').update('large').digest('hex')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`
    const repository = testRepository({
      '.gitattributes': '*.bin filter=lfs -text\n.git_archival.txt export-subst\n',
      'a.bin': pointer,
      '.git_archival.txt': 'node: $Format:%H$\n',
    })
    const { files } = await committed(repository)
    expect(files.get('a.bin')!.lfs).toBe(oid)
    expect(files.get('.git_archival.txt')).toMatchObject({ exportSubst: true, text: 'node: $Format:%H$\n' })
  })

  test('have their text where it is asked for', async () => {
    const { files } = await committed(testRepository({ 'package.json': '{}', 'other.json': '[]' }), (path) =>
      path.endsWith('package.json'),
    )
    expect(files.get('package.json')!.text).toBe('{}')
    expect(files.get('other.json')!.text).toBeNull()
  })

  test('include those of submodules at their recorded commits, and name the others', async () => {
    const library = testRepository({ 'lib.c': 'int x;\n' })
    const repository = testRepository({ 'a.txt': 'a\n' })
    for (const path of ['vendor/here', 'vendor/gone'])
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, path)
    repository.commit()
    repository.git('submodule', '--quiet', 'deinit', '--force', 'vendor/gone')
    const { files, absent } = await committed(repository)
    expect(files.get('vendor/here/lib.c')).toMatchObject({
      path: 'vendor/here/lib.c',
      blob: blob('int x;\n'),
    })
    expect(absent).toEqual([{ path: 'vendor/gone', reason: 'the submodule is not checked out' }])
    expect([...files.keys()].some((path) => path.startsWith('vendor/gone'))).toBe(false)
  })
})
