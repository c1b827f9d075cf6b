import type {
  Action,
  ActionReference,
  Comment,
  Entry,
  Image,
  ImageReference,
  Text,
  Uses,
  Workflow,
} from '../sources/workflows/model.ts'
import type { Layout } from './layout.ts'

export type RepositoryReference = Extract<ActionReference, { kind: 'repository' }>

/** One `uses:` as it is written; used through an alias it is still one. */
export interface UsesPlace {
  readonly file: Workflow | Action
  readonly uses: Uses
  /** A job calls a reusable workflow with it. */
  readonly calledByJob: boolean
  /** The step's inputs; with aliases, of every step that it serves. */
  readonly inputs: readonly Entry[]
  /** The line that its comment stands on, or would. */
  readonly line: number
  /** The comment on that line. */
  readonly comment: Comment | null
  /** Another `uses:` ends on the same line: nobody can say which of them a comment there is about. */
  readonly crowded: boolean
}

/** Every `uses:` of a file, in the order of the file. */
export function usesPlaces(file: Workflow | Action, layout: Layout): readonly UsesPlace[] {
  const found = new Map<Text, { uses: Uses; calledByJob: boolean; inputs: Entry[] }>()
  const add = (uses: Uses | null, calledByJob: boolean, inputs: readonly Entry[]): void => {
    if (uses === null) return
    const known = found.get(uses.text)
    if (known === undefined) found.set(uses.text, { uses, calledByJob, inputs: [...inputs] })
    else known.inputs.push(...inputs)
  }
  if (file.kind === 'workflow') {
    for (const job of file.jobs) {
      add(job.uses, true, job.with)
      for (const step of job.steps) add(step.uses, false, step.with)
    }
  } else for (const step of file.steps) add(step.uses, false, step.with)

  const onLine = new Map<number, number>()
  for (const text of found.keys()) {
    const line = layout.commentLine(text)
    onLine.set(line, (onLine.get(line) ?? 0) + 1)
  }
  return [...found.values()]
    .map((place) => {
      const line = layout.commentLine(place.uses.text)
      const comment = commentBeside(place.uses.text, line, file.comments)
      return { file, ...place, line, comment, crowded: onLine.get(line)! > 1 }
    })
    .sort((a, b) => before(a.uses.text, b.uses.text))
}

/** The images of a file that a mutable tag names; another tool's work, and named so. */
export function mutableImages(file: Workflow | Action): readonly Text[] {
  const images: Image[] =
    file.kind === 'workflow'
      ? file.jobs.flatMap((job) => [...(job.container === null ? [] : [job.container]), ...job.services])
      : file.image === null
        ? []
        : [file.image]
  const steps = file.kind === 'workflow' ? file.jobs.flatMap((job) => job.steps) : file.steps
  const texts = [
    ...images.filter(({ reference }) => isMutable(reference)).map(({ text }) => text),
    ...steps.flatMap(({ uses }) =>
      uses?.reference.kind === 'docker' && isMutable(uses.reference.image) ? [uses.text] : [],
    ),
  ]
  return [...new Set(texts)].sort(before)
}

/** An image that is an expression is named elsewhere: here nothing can be said of it. */
function isMutable({ pinned, dynamic }: ImageReference): boolean {
  return !pinned && !dynamic
}

function commentBeside(text: Text, line: number, comments: readonly Comment[]): Comment | null {
  const from = text.at.startLine === line ? text.at.startColumn : 0
  return (
    comments.find(({ trailing, at }) => trailing && at.startLine === line && at.startColumn > from) ?? null
  )
}

function before(a: Text, b: Text): number {
  return a.at.startLine - b.at.startLine || a.at.startColumn - b.at.startColumn
}
