import type { Git } from '../../context.ts'
import type { Skipped } from '../coverage.ts'
import { reported, type TreeEntry } from './committed-tree.ts'
import { type Extra, filesBelow } from './disk-audit.ts'
import { type IgnoreVerdict, ignoreVerdicts } from './ignored.ts'
import type { HiddenChange, TreeDifference } from './model.ts'
import { isNoise } from './noise.ts'
import { pathText, type TreePath, treePath } from './path-text.ts'
import { shippedIgnored } from './shipping.ts'

export interface ExtrasQuestion {
  readonly root: string
  readonly git: Git
  readonly tree: ReadonlyMap<TreePath, TreeEntry>
  /** Paths that are in the index: they are reported as staged. */
  readonly staged: ReadonlySet<TreePath>
  /** Tracked paths whose bytes on disk are not the commit's. */
  readonly changed: ReadonlySet<TreePath>
  /** The excludes file that this user's own git would honour, absolute. */
  readonly globalExcludes: string | null
  readonly buildOutputs: readonly string[] | undefined
  /** Paths that this run itself writes. */
  readonly ownOutput: readonly string[]
}

export interface ExtrasAnswer {
  readonly differences: readonly TreeDifference[]
  readonly hidden: readonly HiddenChange[]
  readonly unread: readonly Skipped[]
}

interface Judged {
  readonly extra: Extra
  readonly verdict: IgnoreVerdict
  /** The untracked folder that it was found in, or its own path. */
  readonly top: TreePath
}

/** A folder with more untracked files than this is reported as one. */
const FILES_SHOWN = 20

/**
 * What the disk holds beyond the commit: untracked, hidden by something outside the commit, or ignored by the
 * commit's own `.gitignore` and still part of what a package would hold.
 */
export async function judgeExtras(question: ExtrasQuestion, extras: readonly Extra[]): Promise<ExtrasAnswer> {
  const own = new Set(question.ownOutput.map((path) => treePath(path.replace(/\/+$/, ''))))
  const ours = ({ path }: Extra): boolean =>
    question.staged.has(path) || own.has(path) || [...own].some((folder) => path.startsWith(`${folder}/`))
  const asked = extras.filter((extra) => !ours(extra))
  const first = await verdicts(question, asked)
  const judged: Judged[] = []
  const unread: Skipped[] = []
  const opened: { readonly extra: Extra; readonly top: TreePath }[] = []
  for (const extra of asked) {
    const verdict = first(extra)
    if (verdict.by !== 'nothing' || extra.kind !== 'folder') judged.push({ extra, verdict, top: extra.path })
    else {
      // A pattern can ignore everything inside a folder without ignoring the folder: each file is asked about.
      const below = filesBelow(question.root, extra.path)
      unread.push(...below.unread)
      for (const inner of below.extras) if (!ours(inner)) opened.push({ extra: inner, top: extra.path })
    }
  }
  const second = await verdicts(
    question,
    opened.map(({ extra }) => extra),
  )
  for (const { extra, top } of opened) judged.push({ extra, verdict: second(extra), top })
  const unignored = judged.filter(isUntracked)
  const ignored = judged.filter(({ verdict }) => verdict.by === 'commit').map(({ extra }) => extra)
  const shipping = shippedIgnored(question, ignored)
  return {
    differences: [...untracked(unignored), ...shipping.differences],
    hidden: hiding(unignored),
    unread: [...unread, ...shipping.unread],
  }
}

async function verdicts(
  { git, globalExcludes, tree, changed }: ExtrasQuestion,
  extras: readonly Extra[],
): Promise<(extra: Extra) => IgnoreVerdict> {
  const trusted = (file: TreePath): boolean => tree.has(file) && !changed.has(file)
  const found = await ignoreVerdicts(git, extras, globalExcludes, trusted)
  return (extra) => found.get(extra.path)!
}

/** Ignored by the commit is ignored; ignored by anything else counts only for what tools leave everywhere. */
function isUntracked({ extra, verdict }: Judged): boolean {
  return verdict.by === 'nothing' || (verdict.by !== 'commit' && !isNoise(extra.path))
}

function untracked(judged: readonly Judged[]): TreeDifference[] {
  const differences: TreeDifference[] = []
  for (const [top, members] of byTop(judged)) {
    if (members.length > FILES_SHOWN) {
      const detail = `is an untracked folder with ${members.length} files`
      differences.push({ path: reported(top), kind: 'untracked', detail })
      continue
    }
    for (const { extra, verdict } of members) {
      differences.push({
        path: reported(extra.path),
        kind: 'untracked',
        detail: untrackedDetail(extra, verdict),
      })
    }
  }
  return differences
}

function byTop(judged: readonly Judged[]): Map<TreePath, Judged[]> {
  const groups = new Map<TreePath, Judged[]>()
  for (const one of judged) {
    const members = groups.get(one.top)
    if (members === undefined) groups.set(one.top, [one])
    else members.push(one)
  }
  return groups
}

function untrackedDetail({ kind }: Extra, { by, source, pattern }: IgnoreVerdict): string {
  const noun = { file: 'file', folder: 'folder', repository: 'repository', special: 'special file' }[kind]
  const rule = `\`${shown(pattern)}\``
  const hiders: Readonly<Record<IgnoreVerdict['by'], string>> = {
    'info-exclude': `, hidden by ${rule} in \`info/exclude\``,
    'global-excludes': `, hidden by ${rule} in this user's own excludes file`,
    uncommitted: `, hidden by ${rule} in \`${shown(source)}\`, which is itself not as committed`,
    commit: '',
    nothing: '',
  }
  return `is an untracked ${noun}${hiders[by]}`
}

/** One entry for each file of patterns outside the commit that hides something. */
function hiding(judged: readonly Judged[]): HiddenChange[] {
  const hidden: HiddenChange[] = []
  for (const kind of ['info-exclude', 'global-excludes'] as const) {
    const members = judged.filter(({ verdict }) => verdict.by === kind)
    if (members.length === 0) continue
    const names = members.slice(0, 5).map(({ extra }) => `\`${shown(extra.path)}\``)
    const more = members.length > names.length ? ` and ${members.length - names.length} more` : ''
    hidden.push({
      kind,
      // A global file's path names the user and the machine; what it hides is what matters.
      subject: kind === 'info-exclude' ? 'info/exclude' : 'core.excludesFile',
      detail: `hides ${names.join(', ')}${more} from git`,
    })
  }
  return hidden
}

function shown(path: TreePath): string {
  return JSON.stringify(pathText(path)).slice(1, -1)
}
