import type { Progress } from '../context.ts'
import { decodeUtf8 } from '../files/decode.ts'
import type { Files } from '../files.ts'
import type { RepositoryPath } from '../location.ts'
import { inlineWaivers } from '../policy/inline.ts'
import type { Policy } from '../policy/model.ts'
import { isInForce, pathMatcher } from '../policy/waivers.ts'
import { RULES } from '../rules/index.ts'
import { unpinnedUses } from '../rules/workflow/unpinned-uses.ts'
import type { ActionsLock } from '../sources/workflows/model.ts'
import { type Answers, ask } from './answers.ts'
import { refusedFile, rewritten, withoutPath } from './file.ts'
import { Layout } from './layout.ts'
import type { FileReport, PinReport } from './model.ts'
import { usesPlaces } from './places.ts'
import { type Reading, readPinnable } from './read.ts'
import type { Resolver } from './resolver.ts'
import type { PinSettings } from './settings.ts'
import { type Accepted, standing } from './standing.ts'

/** Why nobody can be asked, and whether that was chosen. */
export interface Unavailable {
  readonly unavailable: string
  readonly offline: boolean
}

export interface PinRequest {
  readonly files: Files
  readonly policy: Policy
  readonly settings: PinSettings
  /** Called when there is something to ask. */
  readonly resolver: () => Promise<Resolver | Unavailable>
  readonly progress: Progress
}

/** The texts of a report, and the bytes on disk that each changed file was read from. */
export interface PinResult {
  readonly report: PinReport
  readonly bytes: ReadonlyMap<RepositoryPath, Uint8Array>
}

/**
 * What pinning would make of a repository. Reads and asks; writes nothing.
 * @throws SourceInvalid or SourceUnavailable when the files cannot be listed
 */
export async function pin({ files, policy, settings, resolver, progress }: PinRequest): Promise<PinResult> {
  progress('reading workflows and actions')
  const exclusions = policy.exclude.map(({ path, reason }) => ({ matches: pathMatcher(path), reason }))
  const excluded = (path: RepositoryPath): string | null =>
    exclusions.find(({ matches }) => matches(path))?.reason ?? null
  const { model, files: found, bytes } = await readPinnable(files, excluded)
  const accepted = acceptedBy(policy, model, settings.now)
  const lock = lockProblem(model.coverage.skipped)
  const readings = found.map((file) => {
    const text = decodeUtf8(bytes.get(file.path)!, file.path)
    const layout = new Layout(text)
    const places = usesPlaces(file, layout).map((place) => ({
      ...place,
      standing: standing(place, accepted),
    }))
    return { file, reading: { text, layout, places } satisfies Reading }
  })

  const questions = readings.flatMap(({ reading }) =>
    reading.places.flatMap(({ standing }) =>
      standing.kind === 'pinned' || standing.kind === 'mutable'
        ? [
            {
              repository: standing.reference,
              ref: standing.kind === 'pinned' ? null : standing.reference.ref,
            },
          ]
        : [],
    ),
  )
  const answers = await answersTo(questions, resolver, progress)
  const reports = readings.map(({ file, reading }) =>
    // Which references of a workflow are locked is not known then.
    lock !== null && file.kind === 'workflow'
      ? refusedFile(file, reading, `was not looked at, because ${lock}`)
      : rewritten(file, reading, answers, settings),
  )
  const unread = model.coverage.skipped
    .filter(({ kind }) => kind === 'unread')
    .map(({ path, reason }): FileReport => unreadFile(path, reason))
  return {
    report: {
      files: [...reports, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1)),
      excluded: model.coverage.skipped
        .filter(({ kind }) => kind === 'excluded')
        .map(({ path, reason }) => ({ path, reason })),
      unasked: 'unavailable' in answers && questions.length > 0 ? answers.unavailable : null,
      offline: 'unavailable' in answers && answers.offline,
    },
    bytes,
  }
}

async function answersTo(
  questions: Parameters<typeof ask>[0],
  resolver: PinRequest['resolver'],
  progress: Progress,
): Promise<Answers | Unavailable> {
  if (questions.length === 0) return { unavailable: 'there was nothing to ask', offline: true }
  const found = await resolver()
  return 'unavailable' in found ? found : ask(questions, found, progress)
}

function acceptedBy(
  policy: Policy,
  model: Parameters<typeof inlineWaivers>[0] & { readonly actionsLock: ActionsLock | null },
  now: number,
): Accepted {
  const today = new Date(now).toISOString().slice(0, 10)
  const allow = policy.rules.get(unpinnedUses.id)?.options['allow']
  return {
    allow: Array.isArray(allow) ? allow.filter((entry): entry is string => typeof entry === 'string') : [],
    waivers: inlineWaivers(model, RULES).filter(
      (waiver) => waiver.rule === unpinnedUses.id && isInForce(waiver, today),
    ),
    lock: model.actionsLock,
  }
}

function lockProblem(skipped: readonly { readonly path: string; readonly reason: string }[]): string | null {
  return skipped.find(({ path }) => path === '.github/workflows/actions.lock')?.reason ?? null
}

function unreadFile(path: string, reason: string): FileReport {
  return {
    path,
    outcome: 'refused',
    problem: withoutPath(reason, path),
    places: [],
    images: [],
    before: '',
    after: '',
  }
}
