import { join } from 'node:path'
import type { Git } from '../../context.ts'
import { isSourceError } from '../../errors.ts'
import { committedAttributes } from './attributes.ts'
import { committedTree, EXECUTABLE, GITLINK, LINK, reported, type TreeEntry } from './committed-tree.ts'
import { type Attributes, converts, encodingOf, toWorkTree } from './conversions.ts'
import { lfsPointer } from './lfs.ts'
import type { Submodule } from './model.ts'
import { objectSizes, readObjects } from './objects.ts'
import { pathText, type TreePath } from './path-text.ts'
import { formatOf, objectId } from './proof.ts'
import { commonFolder, gitFolder } from './repository-state.ts'
import { gitWithin } from './within.ts'

/** One file of the commit, and every form in which a build from that commit may rightly hold it. */
export interface CommittedFile {
  readonly path: string
  readonly executable: boolean
  /** Object id of its blob. */
  readonly blob: string
  /** Blob ids of what a checkout makes of it, where the commit's own attributes ask for other bytes (`eol`, `ident`). */
  readonly checkedOut: readonly string[]
  /** SHA-256 of the content that its Git LFS pointer names; `null` for what is no pointer. */
  readonly lfs: string | null
  /** For a symbolic link: where it leads, as written. */
  readonly link: string | null
  /** Its text, where somebody asked for it or `export-subst` holds for it. */
  readonly text: string | null
  /** `git archive` fills `$Format:…$` in it. */
  readonly exportSubst: boolean
}

/** What HEAD holds, submodules at their recorded commits included. */
export interface CommitModel {
  readonly files: ReadonlyMap<string, CommittedFile>
  /** Submodules of which nothing can be told here, with the reason. */
  readonly absent: readonly { readonly path: string; readonly reason: string }[]
}

/** Where nobody asks. */
export const NO_FILES: CommitModel = { files: new Map(), absent: [] }

export interface CommitQuestion {
  /** Absolute. */
  readonly root: string
  readonly git: Git
  /** As the git source found them. */
  readonly submodules: readonly Submodule[]
  /** Files whose text rules want to compare; asked with the path. */
  readonly wantsText: (path: string) => boolean
}

/** Larger texts are no manifests and no scripts. */
const MAX_TEXT = 1024 * 1024
/** Git answers with this much at one time. */
const BATCH_BYTES = 64 * 1024 * 1024

/**
 * The files of HEAD by path. The tree itself is proven by the git source; this one reads the same answer of git again
 * and adds what a packaged file is to be compared with.
 * @throws SourceUnavailable, SourceInvalid when the commit cannot be listed or a blob is missing from the clone
 */
export async function readCommittedFiles(question: CommitQuestion): Promise<CommitModel> {
  const files = new Map<string, CommittedFile>()
  for (const file of await filesOf(question)) files.set(file.path, file)
  const absent: { path: string; reason: string }[] = []
  for (const { path, state, detail } of question.submodules) {
    if (state !== 'clean') {
      absent.push({ path, reason: `the submodule ${detail}` })
      continue
    }
    try {
      const root = join(question.root, path)
      const inside = { ...question, root, git: gitWithin(question.git, root) }
      const wantsText = (below: string): boolean => question.wantsText(`${path}/${below}`)
      for (const file of await filesOf({ ...inside, wantsText }))
        files.set(`${path}/${file.path}`, { ...file, path: `${path}/${file.path}` })
    } catch (error) {
      if (!isSourceError(error)) throw error
      absent.push({ path, reason: error.message })
    }
  }
  return { files, absent }
}

async function filesOf({ root, git, wantsText }: CommitQuestion): Promise<CommittedFile[]> {
  const tree = await committedTree(git, 'HEAD')
  const entries = [...tree.values()].filter(({ mode }) => mode !== GITLINK)
  const format = formatOf(entries[0]?.id ?? '')
  const attributesOf = await committedAttributes(
    git,
    tree,
    entries.map(({ path }) => path),
    join(commonFolder(gitFolder(root)), 'objects'),
    format,
  )
  const plain = new Map<TreePath, CommittedFile>()
  const toRead: TreeEntry[] = []
  for (const entry of entries) {
    const file = bare(entry, attributesOf(entry.path))
    plain.set(entry.path, file)
    if (needsContent(entry, attributesOf(entry.path)) || wantsText(file.path)) toRead.push(entry)
  }
  for await (const [entry, bytes] of contents(git, toRead)) {
    const known = plain.get(entry.path)!
    plain.set(entry.path, filled(known, entry, bytes, attributesOf(entry.path), wantsText(known.path)))
  }
  return [...plain.values()]
}

function bare(entry: TreeEntry, attributes: Attributes): CommittedFile {
  return {
    path: reported(entry.path),
    executable: entry.mode === EXECUTABLE,
    blob: entry.id,
    checkedOut: [],
    lfs: null,
    link: null,
    text: null,
    exportSubst: attributes.exportSubst === 'set',
  }
}

function needsContent({ mode }: TreeEntry, attributes: Attributes): boolean {
  return (
    mode === LINK || attributes.filter === 'lfs' || attributes.exportSubst === 'set' || converts(attributes)
  )
}

function filled(
  file: CommittedFile,
  entry: TreeEntry,
  bytes: Buffer,
  attributes: Attributes,
  isWanted: boolean,
): CommittedFile {
  if (entry.mode === LINK) return { ...file, link: pathText(bytes.toString('latin1')) }
  // re-encoding is not undone: such a file in an artefact is told as different
  const forms =
    converts(attributes) && encodingOf(attributes) === null ? toWorkTree(bytes, entry.id, attributes) : []
  const format = formatOf(entry.id)
  const keep = (isWanted || attributes.exportSubst === 'set') && bytes.length <= MAX_TEXT
  return {
    ...file,
    checkedOut: forms.map((form) => objectId('blob', form, format)),
    lfs: attributes.filter === 'lfs' ? (lfsPointer(bytes)?.sha256 ?? null) : null,
    text: keep ? bytes.toString('utf8') : null,
  }
}

/** What is missing from the clone, or too large to be held, is left as it is: its plain blob still counts. */
async function* contents(git: Git, entries: readonly TreeEntry[]): AsyncGenerator<[TreeEntry, Buffer]> {
  const sizes = await objectSizes(git, [...new Set(entries.map(({ id }) => id))])
  const small = entries.filter(({ id }) => (sizes.get(id)?.size ?? Infinity) <= BATCH_BYTES)
  let batch: TreeEntry[] = []
  let bytes = 0
  for (const [index, entry] of small.entries()) {
    batch.push(entry)
    bytes += sizes.get(entry.id)?.size ?? 0
    if (bytes < BATCH_BYTES && index < small.length - 1) continue
    const objects = await readObjects(git, [...new Set(batch.map(({ id }) => id))])
    for (const queued of batch) {
      const object = objects.get(queued.id)
      if (object?.type === 'blob' && objectId('blob', object.bytes, formatOf(queued.id)) === queued.id)
        yield [queued, object.bytes]
    }
    batch = []
    bytes = 0
  }
}
