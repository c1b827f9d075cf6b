import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import type { CheckoutFiles, CheckoutListing, Git } from '../context.ts'
import { SourceInvalid } from '../errors.ts'
import { MAX_TEXT_BYTES } from '../files.ts'
import { type RepositoryPath, repositoryPath } from '../location.ts'
import { GITLINK } from '../sources/git/committed-tree.ts'
import { isAscii, pathText, safePath, type TreePath } from '../sources/git/path-text.ts'
import { gitListing } from '../sources/git/staged.ts'

/**
 * The checkout's files: what the index holds, and what is untracked and not ignored by a `.gitignore`.
 * @param root absolute; no file outside of it is read, whatever a link says
 */
export function diskFiles(root: string, git: Git): CheckoutFiles {
  let listed: Promise<CheckoutListing> | undefined
  return listedFiles(root, () => {
    listed ??= listing(git)
    return listed
  })
}

/** The checkout's files as they were listed, by this thread or another. */
export function listedFiles(root: string, paths: () => Promise<CheckoutListing>): CheckoutFiles {
  return {
    root,
    listing: paths,
    list: async () => [...(await paths()).keys()],
    read: async (path) => {
      const known = (await paths()).get(path)
      if (known !== undefined && known.length > 1) {
        throw new SourceInvalid(path, 'is the name of two files that differ only in bytes that are not UTF-8')
      }
      return contents(root, path, known?.[0])
    },
  }
}

async function listing(git: Git): Promise<CheckoutListing> {
  const { index, untracked } = await gitListing(git)
  const paths = new Set<TreePath>(index.filter(({ mode }) => mode !== GITLINK).map(({ path }) => path))
  for (const path of untracked) {
    // A name with `/` at its end is a repository inside this one, not a file of this one.
    if (!path.endsWith('/')) paths.add(path)
  }
  const byText = new Map<RepositoryPath, TreePath[]>()
  for (const path of paths) {
    const text = safePath(path, 'the work tree')
    const same = byText.get(text)
    if (same === undefined) byText.set(text, [path])
    else same.push(path)
  }
  return new Map([...byText].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** @param bytes the path as bytes, where the list has it */
function contents(root: string, path: RepositoryPath, bytes: TreePath | undefined): Uint8Array {
  checked(path)
  const wanted =
    bytes === undefined || isAscii(bytes) || pathText(bytes) === Buffer.from(bytes, 'latin1').toString('utf8')
      ? `${root}/${path}`
      : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes, 'latin1')])
  try {
    const real = realpathSync.native(wanted, 'buffer')
    confined(root, path, real)
    return regular(path, real)
  } catch (error) {
    if (error instanceof SourceInvalid) throw error
    throw new SourceInvalid(path, problem((error as NodeJS.ErrnoException).code, bytes !== undefined))
  }
}

function checked(path: RepositoryPath): void {
  try {
    if (repositoryPath(path) !== path)
      throw new SourceInvalid(path, 'is not written as the repository writes it')
  } catch (error) {
    if (error instanceof SourceInvalid) throw error
    throw new SourceInvalid(JSON.stringify(path), 'is not a path inside the repository')
  }
}

/** Links may lead anywhere inside the work tree but into `.git`, where credentials of the checkout lie. */
function confined(root: string, path: RepositoryPath, real: Buffer): void {
  const base = realpathSync.native(root)
  const text = real.toString('utf8')
  const inside = text.startsWith(base.endsWith(sep) ? base : base + sep)
  const relative = text.slice(base.length).split(sep).filter(Boolean).join('/')
  if (!inside || /^\.git(?:\/|$)/i.test(relative)) {
    throw new SourceInvalid(path, 'is a link out of the repository, which is not followed')
  }
  // A case-insensitive file system opens `README` for `readme`; the commit holds only one of them.
  if (folded(relative) === folded(path) && relative.normalize('NFC') !== path.normalize('NFC')) {
    throw new SourceInvalid(path, `is written \`${relative}\` on disk`)
  }
}

function regular(path: RepositoryPath, real: Buffer): Uint8Array {
  const file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new SourceInvalid(path, 'is not a regular file')
    if (stat.size > MAX_TEXT_BYTES) {
      throw new SourceInvalid(path, `has ${stat.size} bytes; files up to ${MAX_TEXT_BYTES} are read`)
    }
    const bytes = readFileSync(file)
    if (bytes.length !== stat.size) throw new SourceInvalid(path, 'changed while it was read')
    return bytes
  } finally {
    closeSync(file)
  }
}

function problem(code: string | undefined, tracked: boolean): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return tracked ? 'is tracked but not on disk' : 'is not in the repository'
  }
  if (code === 'ELOOP') return 'is a link that leads back to itself'
  return `cannot be read from disk (${code ?? 'unknown'})`
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
