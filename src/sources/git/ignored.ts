import type { Git } from '../../context.ts'
import { SourceInvalid } from '../../errors.ts'
import type { Extra } from './disk-audit.ts'
import { type TreePath, treePath } from './path-text.ts'
import { nulRecords } from './records.ts'

/** What makes git pass over a path. */
export interface IgnoreVerdict {
  /**
   * `commit`: a `.gitignore` that is in the commit, unchanged. `uncommitted`: a `.gitignore` that is not.
   * `nothing`: git shows it as untracked.
   */
  readonly by: 'nothing' | 'commit' | 'uncommitted' | 'info-exclude' | 'global-excludes'
  /** The file and the pattern that decided, as git names them. */
  readonly source: string
  readonly pattern: string
}

const NOTHING: IgnoreVerdict = { by: 'nothing', source: '', pattern: '' }

/**
 * Ask git which of these paths are ignored, and by which file.
 * @param globalExcludes absolute path of the user's own excludes file, or `null`
 * @param trusted whether a `.gitignore` is the commit's own
 */
export async function ignoreVerdicts(
  git: Git,
  extras: readonly Extra[],
  globalExcludes: string | null,
  trusted: (file: TreePath) => boolean,
): Promise<Map<TreePath, IgnoreVerdict>> {
  const verdicts = new Map<TreePath, IgnoreVerdict>()
  if (extras.length === 0) return verdicts
  // A leading `./` keeps git from reading `:(top)x` as more than a name; check-ignore knows no literal pathspecs.
  const input = extras.map(({ path }) => `./${path}\0`).join('')
  const { stdout } = await git.run(
    [
      ...(globalExcludes === null ? [] : ['-c', `core.excludesFile=${globalExcludes}`]),
      'check-ignore',
      '--no-index',
      '--verbose',
      '--non-matching',
      '--stdin',
      '-z',
    ],
    { okCodes: [0, 1], input: Buffer.from(input, 'latin1'), env: { GIT_LITERAL_PATHSPECS: '0' } },
  )
  const fields = nulRecords(stdout, 'git check-ignore')
  if (fields.length !== extras.length * 4) {
    throw new SourceInvalid('git check-ignore', 'did not answer for every path')
  }
  const globalSource = globalExcludes === null ? null : treePath(globalExcludes)
  for (const [index, extra] of extras.entries()) {
    const [source, , pattern] = fields.slice(index * 4, index * 4 + 4) as [string, string, string, string]
    verdicts.set(extra.path, verdict(source, pattern, globalSource, trusted))
  }
  return verdicts
}

function verdict(
  source: string,
  pattern: string,
  globalSource: string | null,
  trusted: (file: TreePath) => boolean,
): IgnoreVerdict {
  // A pattern with `!` is the one that took the path back.
  if (source === '' || pattern.startsWith('!')) return NOTHING
  if (source === globalSource) return { by: 'global-excludes', source, pattern }
  if (/(?:^|[\\/])info[\\/]exclude$/.test(source)) return { by: 'info-exclude', source, pattern }
  return { by: trusted(source) ? 'commit' : 'uncommitted', source, pattern }
}
