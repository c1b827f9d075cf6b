import { type CommitSha, commitSha } from '../../src/location.ts'
import type { PinReport } from '../../src/pin/model.ts'
import type { Meanings, Resolver, Tag } from '../../src/pin/resolver.ts'
import { pin } from '../../src/pin/run.ts'
import type { PinSettings } from '../../src/pin/settings.ts'
import { effectivePolicy, findPolicyFile } from '../../src/policy/load.ts'
import { RULES } from '../../src/rules/index.ts'
import { memoryFiles } from '../support/memory-files.ts'

export const NOW = Date.parse('2026-03-01T00:00:00Z')

/** The commit that a short name stands for in these tests: `a1` is `a1a1…`. */
export function sha(name: string): CommitSha {
  return commitSha(name.repeat(40).slice(0, 40))
}

interface Upstream {
  /** Name to commit, or to commit and date. */
  readonly tags?: Readonly<Record<string, CommitSha | readonly [CommitSha, string]>>
  readonly branches?: Readonly<Record<string, CommitSha>>
  readonly commits?: readonly CommitSha[]
}

const OLD = '2025-01-01T00:00:00Z'

/** A resolver over a plain object; a repository that is not in it cannot be asked about. */
export function fakeResolver(upstream: Readonly<Record<string, Upstream>>): Resolver {
  const named = ({ owner, repository }: { owner: string; repository: string }) =>
    upstream[`${owner}/${repository}`.toLowerCase()]
  const problem = { problem: 'GitHub does not show the repository to this token' }
  return {
    meanings: (questions) =>
      Promise.resolve(
        questions.map(({ repository, ref }) => {
          const known = named(repository)
          if (known === undefined) return problem
          const tag = tagsOf(known).find(({ name }) => name === ref.replace(/^refs\/tags\//, ''))
          const branch = known.branches?.[ref.replace(/^refs\/heads\//, '')]
          const commit = (known.commits ?? []).find(
            (commit) => /^[0-9a-f]{7,}$/.test(ref) && commit.startsWith(ref),
          )
          const dated = (found: CommitSha | undefined) =>
            found === undefined ? null : { commit: found, date: OLD }
          const value: Meanings = {
            tag: ref.startsWith('refs/heads/') ? null : (tag ?? null),
            branch: ref.startsWith('refs/tags/') ? null : dated(branch),
            commit: dated(commit),
          }
          return { value }
        }),
      ),
    tags: (repository) => {
      const known = named(repository)
      return Promise.resolve(known === undefined ? problem : { value: tagsOf(known) })
    },
  }
}

function tagsOf({ tags = {} }: Upstream): readonly Tag[] {
  return Object.entries(tags).map(([name, found]) =>
    typeof found === 'string'
      ? { name, commit: found, date: OLD }
      : { name, commit: found[0], date: found[1] },
  )
}

/** Two repositories that most cases need. */
export const UPSTREAM: Readonly<Record<string, Upstream>> = {
  'actions/checkout': {
    tags: {
      v4: sha('a1'),
      'v4.2': sha('a1'),
      'v4.2.2': sha('a1'),
      'v4.2.1': sha('b2'),
      'v4.1.0': sha('c3'),
      'v5.0.0': sha('d4'),
      'v4.3.0-beta.1': sha('e5'),
    },
    branches: { main: sha('f6') },
    commits: [sha('a1'), sha('f6')],
  },
  'acme/tool': { tags: { v1: sha('17') }, branches: { main: sha('28'), release: sha('39') } },
}

export interface Pinned {
  readonly report: PinReport
  /** The text of each file afterwards. */
  readonly after: Readonly<Record<string, string>>
}

/** Pins a repository held in an object. */
export async function pinned(
  content: Readonly<Record<string, string>>,
  settings: Partial<PinSettings> = {},
  resolver: Resolver | { readonly unavailable: string; readonly offline: boolean } = fakeResolver(UPSTREAM),
): Promise<Pinned> {
  const files = memoryFiles(content)
  const { report } = await pin({
    files,
    policy: effectivePolicy(await findPolicyFile(files, null, RULES), 'audit', 'head', RULES),
    settings: { update: false, cooldownDays: 0, now: NOW, ...settings },
    resolver: () => Promise.resolve(resolver),
    progress: () => {},
  })
  return { report, after: Object.fromEntries(report.files.map(({ path, after }) => [path, after])) }
}

export const CI = '.github/workflows/ci.yml'

/** A workflow of one job with these steps, indented by six. */
export function workflowOf(steps: string): string {
  return `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`
}

/** What becomes of the steps of one workflow. */
export async function pinnedSteps(steps: string, settings: Partial<PinSettings> = {}): Promise<string> {
  const text = workflowOf(steps)
  const { after } = await pinned({ [CI]: text }, settings)
  return after[CI]!.slice(text.length - steps.length)
}

/** `outcome why` of each reference. */
export function outcomes(report: PinReport): readonly string[] {
  return report.files.flatMap(({ places }) => places.map(({ outcome, why }) => `${outcome} ${why}`.trim()))
}
