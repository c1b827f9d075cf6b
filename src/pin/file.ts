import { SourceInvalid } from '../errors.ts'
import { locate } from '../sources/workflows/locate.ts'
import type { Action, Workflow } from '../sources/workflows/model.ts'
import type { Answers } from './answers.ts'
import { type Decision, decideMutable, decidePinned } from './decide.ts'
import { type Edit, edited, placeEdits } from './edit.ts'
import type { FileReport, PlaceReport } from './model.ts'
import { mutableImages, type UsesPlace } from './places.ts'
import { proveOnlyReferencesChanged, startOf } from './proof.ts'
import type { Reading } from './read.ts'
import type { PinSettings } from './settings.ts'
import type { Standing } from './standing.ts'

type Placed = UsesPlace & { readonly standing: Standing }

/** Why nobody could be asked. */
interface Unavailable {
  readonly unavailable: string
}

/**
 * One file with its references rewritten. Where one of them could not be resolved, or the result would say more than
 * that its references changed, the whole file stays as it is.
 */
export function rewritten(
  file: Workflow | Action,
  reading: Reading,
  answers: Answers | Unavailable,
  settings: PinSettings,
): FileReport {
  const places: PlaceReport[] = []
  const edits: Edit[] = []
  const changes = new Map<string, string>()
  for (const place of reading.places) {
    if (place.standing.kind === 'none') continue
    const made = placed(place, reading, answers, settings)
    places.push(made.report)
    edits.push(...made.edits)
    if (made.value !== null) changes.set(startOf(place.uses.text), made.value)
  }
  const images = imagesOf(file)
  const untouched = { path: file.path, places, images, before: reading.text, after: reading.text }
  const held = { ...untouched, places: places.map(asHeld) }
  if (places.some(({ outcome }) => outcome === 'refused')) {
    return { ...held, outcome: 'refused', problem: null }
  }
  if (edits.length === 0) return { ...untouched, outcome: 'unchanged', problem: null }
  const after = edited(reading.text, edits)
  try {
    proveOnlyReferencesChanged(file.path, reading.text, after, changes)
  } catch (error) {
    if (!(error instanceof SourceInvalid)) throw error
    return { ...held, outcome: 'refused', problem: withoutPath(error.message, file.path) }
  }
  return { ...untouched, outcome: 'changed', problem: null, after }
}

/** Of a file that is not written; what it would have been set to is worth knowing all the same. */
export function asHeld(place: PlaceReport): PlaceReport {
  return place.outcome === 'changed' ? { ...place, outcome: 'held', why: '' } : place
}

/** A file that nobody may touch, with its references listed for nothing but their images. */
export function refusedFile(file: Workflow | Action, { text }: Reading, problem: string): FileReport {
  return {
    path: file.path,
    outcome: 'refused',
    problem,
    places: [],
    images: imagesOf(file),
    before: text,
    after: text,
  }
}

interface Made {
  readonly report: PlaceReport
  readonly edits: readonly Edit[]
  /** The reference's new value; `null` where it stays. */
  readonly value: string | null
}

function placed(
  place: Placed,
  reading: Reading,
  answers: Answers | Unavailable,
  settings: PinSettings,
): Made {
  const { standing, uses } = place
  const blank = {
    at: locate(uses.text, 0, uses.text.value.length),
    uses: uses.text.value,
    commit: null,
    version: null,
    why: '',
    mend: '',
  }
  const stays = (outcome: PlaceReport['outcome'], why = '', mend = ''): Made => ({
    report: { ...blank, outcome, why, mend },
    edits: [],
    value: null,
  })
  if (standing.kind === 'none') return stays('settled')
  if (standing.kind === 'exempt') return stays('exempt', `${standing.why}.`)
  if (standing.kind === 'left') return stays('left', standing.why, standing.mend)
  if ('unavailable' in answers) {
    return standing.kind === 'pinned' && !settings.update
      ? stays('unasked')
      : stays('refused', `could not be resolved: ${answers.unavailable}.`)
  }
  const { reference } = standing
  const decision = decided(place, standing, reading, answers, settings)
  if (typeof decision === 'string') {
    // What is pinned is safe to leave; a file with half of its references pinned is not what was asked for.
    return standing.kind === 'pinned' && !settings.update
      ? stays('unasked', `could not be compared with its comment: ${decision}.`)
      : stays('refused', `could not be resolved: ${decision}.`)
  }
  if (decision.kind === 'settled') return stays('settled')
  if (decision.kind === 'left') return stays('left', decision.why, decision.mend)
  if (decision.kind === 'refused') return stays('refused', `${decision.why}.`)
  const { wanted, note } = decision
  const { edits, omitted, problem } = placeEdits(place, reference, wanted, reading.layout)
  if (problem !== null) return stays('refused', `${problem}.`)
  if (edits.length === 0) return stays('settled')
  const why = [
    ...(note === null ? [] : [`${note}.`]),
    ...(omitted === null ? [] : [`${wanted.version} is not written beside it: ${omitted}.`]),
  ].join(' ')
  return {
    report: {
      ...blank,
      outcome: 'changed',
      commit: wanted.commit,
      version: wanted.version ?? wanted.replaces?.word ?? null,
      why,
    },
    edits,
    value: wanted.commit === null ? null : uses.text.value.slice(0, reference.refStart) + wanted.commit,
  }
}

/** @returns the resolver's words where it had no answer */
function decided(
  { comment }: Placed,
  { kind, reference }: Extract<Standing, { kind: 'pinned' | 'mutable' }>,
  { layout }: Reading,
  answers: Answers,
  settings: PinSettings,
): Decision | string {
  const source =
    comment === null
      ? null
      : layout.line(comment.at.startLine).slice(comment.at.startColumn - 1, comment.at.endColumn - 1)
  const tags = answers.tags(reference)
  if ('problem' in tags) return tags.problem
  if (kind === 'pinned') return decidePinned(reference.ref, source, tags.value, settings)
  const meanings = answers.meanings(reference, reference.ref)
  if ('problem' in meanings) return meanings.problem
  return decideMutable(reference.ref, source, meanings.value, tags.value, settings)
}

function imagesOf(file: Workflow | Action): FileReport['images'] {
  return mutableImages(file).map((text) => ({ at: locate(text, 0, text.value.length), image: text.value }))
}

/** A reader's message as a clause that follows the file's name. */
export function withoutPath(message: string, path: string): string {
  if (!message.startsWith(`${path}:`)) return message
  return message
    .slice(path.length)
    .replace(/^:(?:(\d+):)? ?/, (_, line?: string) => (line === undefined ? '' : `line ${line} `))
}
