import type { Job } from '../../../sources/workflows/model.ts'
import type { Publication } from '../publishing/publishes.ts'
import { GRADES, type Grade } from './grade.ts'
import type { Guard } from './guard.ts'

/** A publication that the gate does not hold back. */
export interface Miss {
  readonly job: Job
  readonly publication: Publication
  readonly guard: Guard
  readonly grade: Grade
}

/**
 * What goes out, what is between it and the gate, and why that matters.
 * @param more further jobs of the workflow of which the same is true
 */
export function messageOf({ job, publication, guard, grade }: Miss, more: readonly Miss[]): string {
  const [what, why] = WHAT[guard.kind](namedBy(guard))
  const also = GRADES.map((other) => others(grade, other, more)).join('')
  return `Job \`${job.id.value}\` ${DOES[grade](`\`${publication.by}\``)}${also}; ${what}. ${WHY[grade] ?? why}`
}

/** What a job does with a command or action, by how far it goes. */
export const DOES: Readonly<Record<Grade, (by: string) => string>> = {
  public: (by) => `publishes with ${by}`,
  snapshot: (by) => `publishes snapshots with ${by}`,
  staged: (by) => `stages a package with ${by}`,
  draft: (by) => `makes a draft release with ${by}`,
  preview: (by) => `publishes previews of open pull requests with ${by}`,
  'test-image': (by) => `pushes an image for tests with ${by}`,
  folder: (by) => `publishes to a folder with ${by}`,
  'own-container': (by) => `pushes with ${by} the image that jobs of this workflow run in`,
  keyless: (by) => `runs ${by} with no key and no right to write`,
}

/** What a lesser publication comes to, whatever is wrong with the gate. */
const WHY: Readonly<Record<Grade, string | null>> = {
  public: null,
  snapshot: 'A snapshot is no release, but whoever builds against it runs it unjudged.',
  staged: 'It is public once somebody approves it, and nothing has judged it until then.',
  draft: 'Its files are public once somebody publishes the draft, and nothing has judged them until then.',
  preview:
    'It is no release, but goes out under the name of this repository, and who asks decides what is in it.',
  'test-image': 'Only names, or the test that takes it, say that it is no release.',
  folder: 'Only the build itself knows whether it publishes the same elsewhere as well.',
  'own-container': 'It is no release, but what is in it decides what those jobs say.',
  keyless: 'Nothing of it goes out as it stands, but would as soon as the job is given a key.',
}

/** The other jobs, each with what it does. */
function others(of: Grade, grade: Grade, more: readonly Miss[]): string {
  const jobs = more.filter((one) => one.grade === grade).map(({ job }) => `\`${job.id.value}\``)
  if (jobs.length === 0) return ''
  const [one, several] = ALSO[grade]
  if (of === grade) return `, and so ${jobs.length === 1 ? 'does' : 'do'} ${jobs.join(', ')}`
  return `, and ${jobs.join(', ')} ${jobs.length === 1 ? one : several}`
}

const ALSO: Readonly<Record<Grade, readonly [one: string, several: string]>> = {
  public: ['publishes', 'publish'],
  snapshot: ['publishes snapshots', 'publish snapshots'],
  staged: ['stages a package', 'stage packages'],
  draft: ['makes a draft release', 'make draft releases'],
  preview: ['publishes previews', 'publish previews'],
  'test-image': ['pushes an image for tests', 'push images for tests'],
  folder: ['publishes to a folder', 'publish to folders'],
  'own-container': ['pushes an image that jobs run in', 'push images that jobs run in'],
  keyless: ['publishes with no key', 'publish with no key'],
}

/** The job or call that a guard is about, for a message. */
function namedBy(guard: Guard): string {
  if ('job' in guard) return `\`${guard.job.id.value}\``
  return 'caller' in guard ? `\`${guard.caller}\`` : ''
}

const WHAT: Readonly<Record<Guard['kind'], (named: string) => readonly [what: string, why: string]>> = {
  guarded: () => ['', ''],
  absent: () => [
    'no job before it runs this gate',
    'Tag, tree, dependencies and workflows go out without its verdict.',
  ],
  'called-from-elsewhere': () => [
    'no job of this workflow runs this gate, and nothing here calls it',
    'Whoever calls it from elsewhere publishes unjudged, unless they run the gate before.',
  ],
  'unguarded-call': (caller) => [
    `${caller} calls it without this gate`,
    'Tag, tree, dependencies and workflows go out without its verdict.',
  ],
  'not-needed': (job) => [
    `it does not wait for the gate in job ${job}`,
    'Both run at once, and a verdict against the release comes too late.',
  ],
  soft: (job) => [
    `the gate in job ${job} cannot fail`,
    '`continue-on-error`, a `cancel` or its script turns every verdict into success.',
  ],
  'may-be-skipped': (job) => [
    `the gate in job ${job} may be skipped`,
    'A condition decides whether it runs, and skipped counts as passed.',
  ],
  ignored: (job) => [
    `it runs although the gate in job ${job} fails`,
    'Its `if` asks for a run that goes on after a failure.',
  ],
  'too-late': () => ['the gate comes after it', 'What is published cannot be taken back by a later step.'],
  unawaited: () => [
    'the gate is in the background and still at work',
    'Nothing waits for it before, and a verdict against the release comes too late.',
  ],
}
