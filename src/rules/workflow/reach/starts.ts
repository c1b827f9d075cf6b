import type { Trigger, Workflow } from '../../../sources/workflows/model.ts'

/** One way in which a workflow starts, as far as its file says. */
export interface Start {
  /** `github.event_name` in lower case; `null` where a caller decides it. */
  readonly event: string | null
  /** `null` where nothing is known. */
  readonly ref: Ref | null
  /** Every value of `github.base_ref`; `null` where that cannot be known. */
  readonly bases: readonly string[] | null
  /** Every value of `github.event.action`; `null` where that cannot be known. */
  readonly actions: readonly string[] | null
}

/** What is known of `github.ref`, in lower case as GitHub compares texts. */
export interface Ref {
  readonly namespace: 'refs/heads/' | 'refs/tags/' | 'refs/pull/'
  /** The whole ref, or how it begins. */
  readonly text: string
  readonly isWhole: boolean
  /** Refs that have a start of their own. */
  readonly others: ReadonlySet<string>
}

/** Above that, refs that conditions name get no start of their own. */
const MAX_NAMED = 24

/**
 * Every way in which a workflow starts. Where its conditions name refs, each has a start of its own, so that two
 * conditions that ask for different ones are seen to exclude each other.
 */
export function startsOf(workflow: Workflow): readonly Start[] {
  const named = namedRefs(workflow)
  return workflow.triggers.flatMap((trigger): readonly Start[] => {
    const event = trigger.event.value.toLowerCase()
    // A called workflow sees the event and the ref of its caller, which may stand in another repository.
    if (event === 'workflow_call') return [{ event: null, ref: null, bases: null, actions: null }]
    const refs = refsOf(event, trigger)
    const rest = { event, bases: basesOf(event, trigger), actions: actionsOf(event, trigger) }
    if (refs === null) return [{ ...rest, ref: null }]
    return refs.flatMap((ref) => apart(ref, named)).map((ref) => ({ ...rest, ref }))
  })
}

/** A ref of which the beginning is known becomes one start for each ref that is named, and one for all others. */
function apart(ref: Ref, named: ReadonlySet<string>): readonly Ref[] {
  if (ref.isWhole || ref.namespace === 'refs/pull/') return [ref]
  const own = [...named].filter((text) => text.startsWith(ref.text))
  return [...own.map((text) => ({ ...ref, text, isWhole: true })), { ...ref, others: named }]
}

function namedRefs({ jobs }: Workflow): ReadonlySet<string> {
  const conditions = jobs.flatMap((job) => [job.if, ...job.steps.map((step) => step.if)])
  const asking = conditions.flatMap((text) =>
    text !== null && /\bref(?:_name)?\b/i.test(text.value) ? [text.value] : [],
  )
  const texts = asking.flatMap((value) =>
    [...value.matchAll(/'((?:[^']|'')*)'/g)].map(([, literal]) =>
      literal!.replaceAll("''", "'").toLowerCase(),
    ),
  )
  const plain = new Set(texts.filter((text) => text !== '' && !/[\s~^:?*[\]\\]/.test(text)))
  if (plain.size > MAX_NAMED) return new Set()
  return new Set(
    [...plain].flatMap((text) => [
      ...(/^refs\/(?:heads|tags)\/./.test(text) ? [text] : []),
      `refs/heads/${text}`,
      `refs/tags/${text}`,
    ]),
  )
}

/**
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows, the column
 * `GITHUB_REF`. Events that are not here bring any ref, or none.
 */
function refsOf(event: string, trigger: Trigger): readonly Ref[] | null {
  switch (event) {
    case 'push':
      return pushedRefs(trigger)
    case 'schedule':
    case 'pull_request_target':
    case 'workflow_run':
      return [beginning('refs/heads/')]
    case 'merge_group':
      return [beginning('refs/heads/', 'refs/heads/gh-readonly-queue/')]
    case 'workflow_dispatch':
      return [beginning('refs/heads/'), beginning('refs/tags/')]
    case 'pull_request':
      // Of one that was merged it is no longer the pull request's own.
      return actionsOf(event, trigger)?.includes('closed') === false ? [beginning('refs/pull/')] : null
    default:
      return null
  }
}

/**
 * A filter for branches alone keeps tags out, and the other way round. One that only leaves some out is not trusted to.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function pushedRefs({ filters }: Trigger): readonly Ref[] {
  const wanted = (name: string): readonly string[] | null => {
    const own = filters.filter(({ key }) => key.value === name)
    const patterns = own.flatMap(({ values }) => values.map(({ value }) => value))
    // What an empty filter means is not documented.
    return patterns.length === 0 ? null : patterns
  }
  const isNamed = (name: string): boolean => filters.some(({ key }) => key.value.startsWith(name))
  const [branches, tags] = [wanted('branches'), wanted('tags')]
  return [
    ...(branches !== null || tags === null || isNamed('branches') ? matching('refs/heads/', branches) : []),
    ...(tags !== null || branches === null || isNamed('tags') ? matching('refs/tags/', tags) : []),
  ]
}

/** The refs that patterns let in; what a `!` takes out again is not looked at. */
function matching(namespace: Ref['namespace'], patterns: readonly string[] | null): readonly Ref[] {
  const wanted = (patterns ?? []).filter((pattern) => !pattern.startsWith('!'))
  if (wanted.length === 0) return [beginning(namespace)]
  return wanted.map((pattern) => {
    const special = pattern.search(SPECIAL)
    if (special === -1)
      return { namespace, text: namespace + pattern.toLowerCase(), isWhole: true, others: NONE }
    // `?` and `+` are about the character before them.
    const end = /[?+]/.test(pattern[special]!) ? Math.max(0, special - 1) : special
    return beginning(namespace, namespace + pattern.slice(0, end).toLowerCase())
  })
}

const SPECIAL = /[*?+![\]\\$]/
const NONE: ReadonlySet<string> = new Set()

function beginning(namespace: Ref['namespace'], text: string = namespace): Ref {
  return { namespace, text, isWhole: false, others: NONE }
}

const NO_BASE = new Set(['push', 'schedule', 'workflow_dispatch'])

function basesOf(event: string, { filters }: Trigger): readonly string[] | null {
  if (NO_BASE.has(event)) return ['']
  if (event !== 'pull_request' && event !== 'pull_request_target') return null
  const branches = filters
    .filter(({ key }) => key.value === 'branches')
    .flatMap(({ values }) => values.map(({ value }) => value))
    .filter((pattern) => !pattern.startsWith('!'))
  return branches.length === 0 || branches.some((pattern) => SPECIAL.test(pattern)) ? null : branches
}

/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const USUAL_ACTIONS = ['opened', 'synchronize', 'reopened']

function actionsOf(event: string, { filters }: Trigger): readonly string[] | null {
  if (event !== 'pull_request' && event !== 'pull_request_target') return null
  const own = filters.filter(({ key }) => key.value === 'types')
  const types = own.flatMap(({ values }) => values.map(({ value }) => value.toLowerCase()))
  // What an empty list means is not documented.
  return own.length === 0 ? USUAL_ACTIONS : types.length === 0 ? null : types
}
