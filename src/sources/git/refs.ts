import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import { commitSha, isCommitSha } from '../../location.ts'
import { BRANCHES, branchesWithHead } from './branches.ts'
import type { GitBranch, GitTag, HiddenChange } from './model.ts'
import { pathText } from './path-text.ts'

export interface Refs {
  readonly tags: readonly GitTag[]
  readonly replaced: readonly HiddenChange[]
  /** The clone's own and those of remotes, where they were asked for. */
  readonly branches?: readonly GitBranch[]
}

const FORMAT = '%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(symref)'

/**
 * All local tags with the commit they come down to, the replaced objects and the branches.
 * Tags of trees or blobs name no commit and are left out: a release of one is then a tag that is not there.
 * @param withBranches whether branches are asked for, and which of them hold HEAD
 * @throws SourceInvalid when a tag is broken: git would only warn and pass over it
 */
export async function readRefs(git: Git, withBranches: boolean): Promise<Refs> {
  const { stdout, stderr } = await git.run([
    'for-each-ref',
    `--format=${FORMAT}`,
    'refs/tags/',
    'refs/replace/',
    ...(withBranches ? BRANCHES : []),
  ])
  const warning = stderr
    .split('\n')
    .find((line) => line.includes('broken ref') && !/broken ref refs\/(?:heads|remotes)\//.test(line))
  if (warning !== undefined) {
    throw new SourceInvalid(
      'git refs',
      `${JSON.stringify(warning.slice(0, 200)).slice(1, -1)}; delete it or fetch it again`,
    )
  }
  if (stdout.length > 0 && stdout.at(-1) !== 10) {
    throw new SourceInvalid('git for-each-ref', 'the answer is cut off')
  }
  const tags: GitTag[] = []
  const replaced: HiddenChange[] = []
  const nested: string[] = []
  const branches: { readonly ref: string; readonly id: string }[] = []
  for (const line of stdout.toString('latin1').split('\n')) {
    if (line === '') continue
    const [ref, type, id, peeledType, peeled, symbolic] = line.split('\0')
    if (ref === undefined || type === undefined || id === undefined || symbolic === undefined) {
      throw new SourceInvalid('git for-each-ref', 'answered in an unknown form')
    }
    if (ref.startsWith('refs/replace/')) {
      const subject = ref.slice('refs/replace/'.length)
      replaced.push({ kind: 'replaced-object', subject, detail: 'is shown by git as another object' })
    } else if (/^refs\/(?:heads|remotes)\//.test(ref)) {
      // `origin/HEAD` only names another branch
      if (symbolic === '') branches.push({ ref, id })
    } else if (type === 'commit') tags.push(tag(ref, id, false))
    else if (type === 'tag' && peeledType === 'commit') tags.push(tag(ref, peeled!, true))
    else if (type === 'tag' && peeledType === 'tag') nested.push(ref)
  }
  for (const ref of nested) {
    // `*` peels once before git 2.45; a tag of a tag is rare enough to be asked about by itself.
    const name = Buffer.from(ref, 'latin1').toString('utf8')
    const { code, stdout: answer } = await git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
      okCodes: [0, 1, 128],
    })
    if (code === 0) tags.push(tag(ref, answer.toString('latin1').trim(), true))
  }
  tags.sort((one, other) => (one.name < other.name ? -1 : 1))
  if (!withBranches) return { tags, replaced }
  const head = await headId(git)
  // A process that nobody needs where no branch stands elsewhere: a runner that releases a tag fetches none.
  const others = branches.some(({ id }) => id !== head)
  const holds = new Set(others ? await branchesWithHead(git) : [])
  return {
    tags,
    replaced,
    branches: branches.map(({ ref, id }) => ({
      ref: pathText(ref),
      containsHead: id === head || holds.has(ref),
    })),
  }
}

/** Word for word as the context asks it: one process answers both. */
async function headId(git: Git): Promise<string> {
  const { stdout } = await git.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'],
    { okCodes: [0, 1] },
  )
  return stdout.toString('latin1').trim()
}

function tag(ref: string, id: string, annotated: boolean): GitTag {
  if (!isCommitSha(id)) throw new SourceInvalid('git for-each-ref', 'answered in an unknown form')
  return { name: pathText(ref.slice('refs/tags/'.length)), commit: commitSha(id), annotated }
}
