import type { Command } from 'unbash'
import type { Script, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { startedAfter } from '../../../sources/workflows/order.ts'
import { commandsOf } from '../shell/commands.ts'
import { tasksOfStep } from '../shell/tasks.ts'
import { actionName, type Sequence } from './jobs.ts'
import type { LostCheck } from './script.ts'
import { type Check, programOf } from './tools/classify.ts'

/** Actions that commit what a job changed, or open a pull request with it. */
const PROPOSES =
  /(?:^|[/_-])(?:create-pull-request|pull-request-action|git-auto-commit-action|add-and-commit|auto-commit|commit-action|commit-and-push|push-changes|planned-changes)(?:[/_-]|$)|^autofix-ci\/action$/

/** Whether a later step commits or proposes what the steps before it have changed: the checks of that change judge it. */
export function isProposed(sequence: Sequence, index: number): boolean {
  return startedAfter(sequence.steps, sequence.steps[index]!).some(proposes)
}

function proposes(step: Step): boolean {
  if (step.uses !== null) return PROPOSES.test(actionName(step) ?? '')
  return COMMITS.test((step.run?.text.value ?? '').replaceAll(ONLY_SAID, ''))
}

const ONLY_SAID = /^\s*(?:#.*|(?:echo|printf|Write-\w+) [^|&;]*)$/gm

const COMMITS =
  /\bgit\s+(?:-\S+\s+\S+\s+)*(?:commit|push)\b|\bgh\s+pr\s+create\b|\bautofix\b|^\s*\S+ (?:\S+ )?commit -m\b/m

/** Whether a script commits itself, further down, what a command in it has changed. */
export function isCommittedBelow(script: Script, { pos }: Command): boolean {
  return (commandsOf(script) ?? []).some(
    ({ program, args, node }) =>
      node.pos > pos &&
      ((program === 'git' && commits(args.map(({ value }) => value))) ||
        (program === 'gh' && args[0]?.value === 'pr' && args[1]?.value === 'create')),
  )
}

/** `git commit`, behind options of git alone: a push brings nothing that was not committed. */
function commits(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) => !word.startsWith('-') && !/^-[cC]$/.test(words[index - 1] ?? ''),
  )
  return words[at] === 'commit' && !words.includes('--dry-run')
}

/** Variables with which tests write what they expect. */
const UPDATING = /^(?:\w+_)?UPDATE_(?:SNAP|GOLDEN|EXPECT|FIXTURE|BASELINE)\w*$/

/** Options with which a tool mends or rewrites what it finds instead of telling. */
const MENDING =
  /^--(?:fix|fix-only|write|write-changes|in-place|apply|auto-?fix|auto-?correct(?:-all)?|unsafe-fixes|update-snapshots?|updateSnapshot|snapshot-update|test-update-snapshots|accept|update-golden|update-goldens|inline-snapshot=(?:fix|create|update)\S*)(?:=true)?$/

const SHORT_MENDING: ReadonlyMap<string, RegExp> = new Map([
  ['jest', /^-u$/],
  ['vitest', /^-u$/],
  ['ava', /^-u$/],
  ['prettier', /^-w$/],
  ['shfmt', /^-w$/],
  ['gofmt', /^-w$/],
  ['codespell', /^-w$/],
  ['rubocop', /^-[aA]$/],
])

/** Hooks that mend files and fail because they did. */
const MENDING_HOOKS =
  /^(?:trailing-whitespace|end-of-file-fixer|mixed-line-ending|pretty-format-\S+|requirements-txt-fixer|file-contents-sorter|fix-\S+|prettier|black|isort|ruff-format|gofmt|go-fmt|terraform_fmt)$/

/**
 * Whether a check mends what it finds: a formatter that writes, hooks that do, tests that rewrite what they expect. A
 * program of the repository in such a job makes the change.
 */
export function mends(check: Check, step: Step, sequence: Sequence, model: WorkflowsModel): boolean {
  if (check.kind === 'program') return true
  const given = [...(sequence.workflow?.env ?? []), ...(sequence.job?.env ?? []), ...step.env]
  if (given.some(({ key, value }) => UPDATING.test(key.value) && !/^(?:false|0|no|)$/i.test(value.value)))
    return true
  const program = programOf(check.words[0] ?? '')
  const args = check.words.slice(1)
  if (isMending(program, args) || tasksMend(program, step, model)) return true
  const hook = /^(?:pre-commit|prek)$/.test(program)
    ? args.filter((arg) => !arg.startsWith('-'))[1]
    : undefined
  return hook !== undefined && MENDING_HOOKS.test(hook)
}

function isMending(program: string, args: readonly string[]): boolean {
  return args.some((arg) => MENDING.test(arg) || SHORT_MENDING.get(program)?.test(arg) === true)
}

/** `npm run lint-fix`: whether every command that the scripts behind a step's names run is told to mend. */
function tasksMend(program: string, step: Step, model: WorkflowsModel): boolean {
  if (!/^(?:npm|pnpm|yarn|bun)$/.test(program)) return false
  const { tasks, unread } = tasksOfStep(model, step)
  const lines = tasks.flatMap(({ task }) => task.lines)
  return (
    unread.length === 0 &&
    lines.length > 0 &&
    lines.every(({ script }) => {
      const commands = commandsOf(script)
      return (
        commands !== null &&
        commands.length > 0 &&
        commands.every(({ program: run, args }) =>
          isMending(
            run,
            args.map(({ value }) => value),
          ),
        )
      )
    })
  )
}

/** All hooks, of which most mend: what they do not mend stops the change that is proposed. */
export function runsHooks({ words }: Check): boolean {
  return /^(?:pre-commit|prek)$/.test(programOf(words[0] ?? '')) && words[1] === 'run'
}

/**
 * Whether a check that is lost only asks what is to be mended, in a script that mends it: `if ! npm audit; then npm
 * audit fix --force; fi`, and `npm audit || true` before it.
 */
export function asksWhatToMend({ cause }: LostCheck, script: Script): boolean {
  return /\baudit fix\b/.test(script.text.value) && (cause.kind === 'if' || cause.kind === 'or')
}
