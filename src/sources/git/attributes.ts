import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from '../../context.ts'
import { SourceInvalid, SourceUnavailable } from '../../errors.ts'
import { EXECUTABLE, REGULAR, type TreeEntry } from './committed-tree.ts'
import { type Attributes, UNSPECIFIED } from './conversions.ts'
import type { TreePath } from './path-text.ts'
import type { ObjectFormat } from './proof.ts'
import { nulRecords } from './records.ts'

const NAMES: Readonly<Record<string, keyof Attributes>> = {
  text: 'text',
  crlf: 'crlf',
  eol: 'eol',
  ident: 'ident',
  filter: 'filter',
  'working-tree-encoding': 'encoding',
  'export-subst': 'exportSubst',
}

/**
 * The attributes that the commit itself gives to paths: from its `.gitattributes` files, and neither from the
 * disk nor from `info/attributes`. Git has no switch for that before 2.43, so the question is put to an empty
 * repository in a temporary folder that borrows the objects and has an index of those files alone.
 * @param objects absolute path of the object folder
 */
export async function committedAttributes(
  git: Git,
  tree: ReadonlyMap<TreePath, TreeEntry>,
  paths: readonly TreePath[],
  objects: string,
  format: ObjectFormat,
): Promise<(path: TreePath) => Attributes> {
  const sources = [...tree.values()].filter(
    // Git heeds no `.gitattributes` that is a symbolic link.
    ({ path, mode }) => /(?:^|\/)\.gitattributes$/.test(path) && (mode === REGULAR || mode === EXECUTABLE),
  )
  if (sources.length === 0 || paths.length === 0) return () => UNSPECIFIED
  const folder = emptyRepository(format)
  try {
    const env = {
      GIT_DIR: folder,
      GIT_OBJECT_DIRECTORY: objects,
      GIT_INDEX_FILE: join(folder, 'index'),
    }
    const entries = sources.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('')
    await git.run(['update-index', '-z', '--index-info'], { input: Buffer.from(entries, 'latin1'), env })
    const { stdout } = await git.run(['check-attr', '--cached', '--stdin', '-z', ...Object.keys(NAMES)], {
      input: Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1'),
      env,
    })
    return parsed(stdout, paths)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function parsed(stdout: Buffer, paths: readonly TreePath[]): (path: TreePath) => Attributes {
  const fields = nulRecords(stdout, 'git check-attr')
  const found = new Map<TreePath, Record<keyof Attributes, string>>()
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const name = NAMES[fields[at + 1]!]
    if (name === undefined) throw new SourceInvalid('git check-attr', 'answered with another attribute')
    const attributes = found.get(fields[at]!) ?? { ...UNSPECIFIED }
    attributes[name] = fields[at + 2]!
    found.set(fields[at]!, attributes)
  }
  if (fields.length !== paths.length * 3 * Object.keys(NAMES).length) {
    throw new SourceInvalid('git check-attr', 'did not answer for every path')
  }
  return (path) => {
    const attributes = found.get(path)
    if (attributes === undefined) throw new SourceInvalid('git check-attr', 'did not answer for every path')
    return attributes
  }
}

function emptyRepository(format: ObjectFormat): string {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'release-guardrail-'))
    mkdirSync(join(folder, 'refs'))
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
    const extension = format === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : ''
    const version = format === 'sha256' ? 1 : 0
    writeFileSync(join(folder, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n${extension}`)
    return folder
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new SourceUnavailable('git', `no temporary folder can be made to read attributes in (${code})`)
  }
}
