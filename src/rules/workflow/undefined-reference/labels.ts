import type { Severity } from '../../../findings.ts'
import type {
  Action,
  ContextRead,
  Expression,
  Job,
  Step,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { undefinedReason } from '../references/definitions.ts'
import type { Place } from '../references/places.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { mayHoldCheck } from '../soft-fail/other-shells.ts'
import { uploadName } from './uploads.ts'

type Kind = 'upload' | 'cache' | 'text' | 'tag' | 'optional'

/** Inputs that name things for people, or for the action that wrote them. Source of each: the `action.yml`. */
const LABELS: readonly (readonly [action: RegExp, input: RegExp, kind: Kind])[] = [
  [/^actions\/upload-artifact$/, /^name$/, 'upload'],
  [/^actions\/cache(?:\/restore|\/save)?$/, /^(?:key|restore-keys)$/, 'cache'],
  [/^mamba-org\/setup-micromamba$/, /^cache-(?:environment|downloads)-key$/, 'cache'],
  [/^peter-evans\/create-or-update-comment$/, /^body$/, 'text'],
  [/^peter-evans\/create-pull-request$/, /^(?:title|body|commit-message|labels)$/, 'text'],
  [/^peter-evans\/find-comment$/, /^body-includes$/, 'text'],
  [/^marocchino\/sticky-pull-request-comment$/, /^(?:message|header)$/, 'text'],
  [/^thollander\/actions-comment-pull-request$/, /^(?:message|comment[-_]tag)$/, 'text'],
  [/^codecov\/codecov-action$/, /^(?:name|flags)$/, 'tag'],
  // Empty stands for the repository itself: `jupyter_releaser/util.py`, `prepare_environment`.
  [
    /^jupyter-server\/jupyter_releaser\/\.github\/actions\/(?:prep|populate|finalize)-release$/,
    /^target$/,
    'optional',
  ],
]

/** How much an undefined part of such an input matters; `null` where it does in full, as all that it says. */
export function inputLabel(
  model: WorkflowsModel,
  place: Place,
  expression: Expression,
  read: ContextRead,
): Severity | null {
  const { step, text } = place
  if (step?.uses == null) return null
  const name = actionName(step) ?? ''
  const input = step.with.find(({ value }) => value === text)?.key.value.toLowerCase()
  if (input === undefined) return isCoverageTag(step, name, place) ? 'low' : null
  if (isOwnTag(step, input, place)) return 'medium'
  const kind = LABELS.find(([action, named]) => action.test(name) && named.test(input))?.[2]
  if (kind === 'optional') return isAlone(place, expression) ? 'medium' : null
  if (kind === 'cache') {
    const hasRest = hasOtherWords(place) || hasOtherParts(model, place, expression)
    if (!hasRest) return null
    // Whatever is restored by a part of its key is no hit.
    return input === 'restore-keys' ? 'medium' : cacheKey(place, step, expression)
  }
  if (kind === undefined || !hasOtherWords(place)) return null
  if (kind === 'upload') return uploadName(model, place, step, read)
  // What a step or job found out is missed by whoever reads the text.
  return kind === 'text' && (read.path[0] === 'steps' || read.path[0] === 'needs') ? 'medium' : 'low'
}

/** `flags: unit-${{ matrix.os }}`: a word of its own that an action of this repository is given for a name. */
function isOwnTag({ uses }: Step, input: string, { text }: Place): boolean {
  return (
    uses!.reference.kind === 'local' &&
    /^(?:name|title|flags?|labels?|description)$/.test(input) &&
    /^[a-z][\w./-]*\$\{\{[^}]*\}\}[\w./-]*$/i.test(text.value.trim())
  )
}

/** A variable of which codecov makes a tag of the upload, and nothing else. */
function isCoverageTag(step: Step, action: string, { text }: Place): boolean {
  const key = step.env.find(({ value }) => value === text)?.key.value
  if (action !== 'codecov/codecov-action' || key === undefined || /^(?:codecov|cc)_/i.test(key)) return false
  const listed = step.with.find((entry) => entry.key.value.toLowerCase() === 'env_vars')?.value.value ?? ''
  return listed.split(',').some((one) => one.trim() === key)
}

/** A key without its part is still renewed with what the rest reads. Whoever asks for a hit is decided by it. */
function cacheKey({ job, file, text }: Place, { id }: Step, expression: Expression): Severity | null {
  const isRenewed = text.expressions.some(
    (other) => other !== expression && /\bhashFiles\s*\(/i.test(other.source),
  )
  const owner = file.kind === 'action' ? file : (job ?? file)
  if (id !== null && isAsked(id.value, owner, () => false)) {
    return isRenewed && !isAsked(id.value, owner, onlyPrepares) ? 'medium' : null
  }
  return isRenewed ? 'low' : 'medium'
}

/** A step that a hit leaves out, and that installs or builds what the cache would have held. */
function onlyPrepares({ id, run, uses }: Step): boolean {
  return id === null && uses === null && run !== null && !mayHoldCheck(run, { checks: [], cleanup: [] })
}

/** Expressions of which something comes, besides the one that is empty. */
function hasOtherParts(model: WorkflowsModel, place: Place, expression: Expression): boolean {
  return place.text.expressions.some(
    (other) =>
      other !== expression &&
      (/\bhashFiles\s*\(/i.test(other.source) ||
        (other.reads.length > 0 &&
          other.reads.every(({ path }) => undefinedReason(model, place, path) === null))),
  )
}

/**
 * Whether anything reads the outputs of a step, by its name or of all.
 * @param spared steps whose condition may
 */
function isAsked(id: string, owner: Job | Workflow | Action, spared: (step: Step) => boolean): boolean {
  if (!('steps' in owner)) return false
  const texts = [
    ...owner.steps.flatMap((step) => [
      spared(step) ? null : step.if,
      step.run?.text ?? null,
      ...[...step.with, ...step.env].map(({ value }) => value),
    ]),
    ...owner.outputs.map(({ value }) => value),
  ]
  return texts.some((text) =>
    text?.expressions.some(({ reads }) =>
      reads.some(({ path: [context, step] }) => {
        const isStep = step === undefined || step === '*' || step.toLowerCase() === id.toLowerCase()
        return context === 'steps' && isStep
      }),
    ),
  )
}

/** Words that stand whatever the expressions say. */
function hasOtherWords({ text }: Place): boolean {
  const plain = text.expressions.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text.value,
  )
  return /[a-z0-9]/i.test(plain)
}

function isAlone({ text }: Place, expression: Expression): boolean {
  return text.value.trim() === text.value.slice(expression.start, expression.end)
}
