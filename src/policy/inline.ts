import type { Location } from '../location.ts'
import type { Rule } from '../rules/rule.ts'
import type { Action, Comment, Step, Workflow, WorkflowsModel } from '../sources/workflows/model.ts'
import type { Waiver } from './model.ts'
import { judged } from './waivers.ts'

const MARK = /^release-guardrail:\s*/
const FIELD = /([a-z]+)=(?:"([^"]*)"|(\S+))/y

/**
 * The waivers that stand as comments in workflows and action files:
 * `# release-guardrail: waive workflow/soft-fail reason="…" owner=@team expires=2027-01-31`.
 * Behind code it covers that line; on a line of its own, the next line, and the whole step where one starts there,
 * or the whole script where that line opens one.
 */
export function inlineWaivers(model: WorkflowsModel, rules: readonly Rule[]): readonly Waiver[] {
  return [...model.workflows, ...model.actions].flatMap((file) => {
    const waiving = file.comments.filter((comment) => MARK.test(comment.text))
    if (waiving.length === 0) return []
    const covered = coverage(file)
    return waiving.map((comment) => parse(comment, covered(comment), rules))
  })
}

function parse(comment: Comment, lines: readonly [number, number], rules: readonly Rule[]): Waiver {
  const body = comment.text.replace(MARK, '')
  const head = /^waive\s+(\S+)\s*/.exec(body)
  const fields = new Map<string, string>()
  const problems: string[] =
    head === null ? ['it does not read `waive <rule> reason="…" owner=… expires=YYYY-MM-DD`'] : []
  let rest = head === null ? '' : body.slice(head[0].length)
  while (rest !== '') {
    FIELD.lastIndex = 0
    const field = FIELD.exec(rest)
    const name = field?.[1]
    if (field === null || !['reason', 'owner', 'expires'].includes(name!) || fields.has(name!)) {
      problems.push(
        `\`${rest}\` is not understood; the fields are reason="…", owner=… and expires=YYYY-MM-DD, once each`,
      )
      break
    }
    fields.set(name!, field[2] ?? field[3]!)
    rest = rest.slice(field[0].length).trimStart()
  }
  const given = (name: string): string | null => fields.get(name)?.trim() || null
  return judged(
    {
      id: `${comment.at.path}:${comment.at.startLine}`,
      origin: 'inline',
      at: comment.at,
      rule: head?.[1] ?? '',
      scope: { lines },
      reason: given('reason'),
      owner: given('owner'),
      expires: given('expires'),
    },
    rules,
    problems,
  )
}

type Lines = readonly [number, number]

/** What a comment of the file covers. */
function coverage(file: Workflow | Action): (comment: Comment) => Lines {
  const extents = extentsOf(file)
  const next = codeBelow(file.comments)
  return ({ at, trailing }) => {
    const line = trailing ? at.startLine : next.get(at.startLine)!
    return extents.get(line) ?? [line, line]
  }
}

/** For each line that is a comment, the next that is none: comments stacked above one line all speak of that line. */
function codeBelow(comments: readonly Comment[]): ReadonlyMap<number, number> {
  const lines = comments.filter((comment) => !comment.trailing).map((comment) => comment.at.startLine)
  const next = new Map<number, number>()
  for (const line of lines.toSorted((a, b) => b - a)) next.set(line, next.get(line + 1) ?? line + 1)
  return next
}

/** From the line on which a step, a group of steps or a script begins to the end of it. */
function extentsOf(file: Workflow | Action): ReadonlyMap<number, Lines> {
  const extents = new Map<number, Lines>()
  const steps = file.kind === 'workflow' ? file.jobs.flatMap((job) => job.steps) : file.steps
  const controls = file.kind === 'workflow' ? file.jobs.flatMap((job) => job.controls) : []
  const places = [...steps.flatMap(placesOf), ...controls.map(({ at }) => at)]
  for (const at of places) if (!extents.has(at.startLine)) extents.set(at.startLine, span(at))
  return extents
}

/** The group first: on one line with its first step it is what a comment above that line is about. */
function placesOf({ at, run, background }: Step): readonly Location[] {
  const group = background?.group ?? null
  return [...(group === null ? [] : [group.at]), at, ...(run === null ? [] : [run.text.at])]
}

function span(at: Location): readonly [number, number] {
  return [at.startLine, at.endColumn === 1 && at.endLine > at.startLine ? at.endLine - 1 : at.endLine]
}

/** Whether two waivers say the same about the same file. */
export function sameInlineWaiver(a: Waiver, b: Waiver): boolean {
  return (
    a.at.path === b.at.path &&
    a.rule === b.rule &&
    a.reason === b.reason &&
    a.owner === b.owner &&
    a.expires === b.expires
  )
}
