import type { Script, Step } from '../../../sources/workflows/model.ts'
import { actionName, checkingAction, isAction, isReporting } from './jobs.ts'
import { linesOf } from './other-shells.ts'
import type { ScriptAnswer } from './script.ts'
import type { Check } from './tools/classify.ts'
import { CHECKING, INCIDENTAL, LEADING, parted } from './tools/words.ts'

/** What is known of a step's commands; `null` for scripts that are not read as POSIX and for actions. */
export type AnswerOf = (step: Step) => ScriptAnswer | null

/**
 * How much a step's failure matters to the verdict: a check's does; what makes, sends or tells something stands beside
 * it; what looks, tidies up or fetches what can be missing weighs nothing.
 */
export type Weight = 'check' | 'beside' | 'none'

/**
 * A step weighs as its commands or its action do.
 * @param counts which of its checks are meant; all where none is named
 */
export function weightOf(
  step: Step,
  answerOf: AnswerOf,
  counts: (check: Check) => boolean = () => true,
): Weight {
  if (step.uses !== null) return actionWeight(step)
  if (step.run === null) return 'none'
  const answer = answerOf(step)
  if (answer === null) return linesWeight(step.run)
  const checks = answer.checks.filter(counts)
  if (checks.some(({ kind }) => kind === 'known' || kind === 'script')) return 'check'
  if (checks.length > 0) return 'beside'
  return answer.incidental || answer.checks.length > 0 ? 'none' : 'beside'
}

/** An action that says by its name, or by its step's, that it scans. */
export function scansBy(step: Step): boolean {
  if (step.uses === null) return false
  const said = `${step.uses.text.value} ${step.name?.value ?? ''}`
  return (
    checkingAction(step)?.kind === 'scan' ||
    /scan|audit|secur|vuln|cve|sast|secret|leak|licen[cs]e/i.test(said)
  )
}

/** Whether a command of a step scans. */
export function scansIn(step: Step, answerOf: AnswerOf): boolean {
  return answerOf(step)?.checks.some(({ scans }) => scans) ?? false
}

/** Whether a step only hands on what others have found: an upload, a report, a message. */
export function tells(step: Step): boolean {
  return (step.uses !== null && isReporting(step)) || TELLING.test(parted(step.name?.value ?? ''))
}

function actionWeight(step: Step): Weight {
  if (checkingAction(step) !== null) return 'check'
  const reference = step.uses!.reference
  const name = actionName(step) ?? (reference.kind === 'local' ? step.uses!.text.value.toLowerCase() : '')
  // An action's own repository tries it: whether it fails is the test.
  if (/^\.\/?$/.test(name)) return 'check'
  if (isAction(name, 'actions/github-script')) return scriptWeight(inputOf(step, 'script'))
  if (isAction(name, 'octokit/request-action'))
    return /\/(?:issues|labels|comments|reactions)\b/.test(inputOf(step, 'route')) ? 'none' : 'beside'
  if (TIDYING.test(name) || isPruning(step, name)) return 'none'
  if (isReporting(step)) return 'beside'
  const title = parted(step.name?.value ?? '')
  if (LEADING.test(title) || TELLING.test(title)) return 'beside'
  return CHECKING.test(name.replaceAll('@', '/')) ||
    MAKING.test(name) ||
    CHECKING.test(title) ||
    MAKING.test(title)
    ? 'check'
    : 'beside'
}

/** Caches, files that need not be there, logins, labels and boards: nobody waits for them to fail. */
const TIDYING =
  /(?:^|[/_-])(?:checkout|caches?|download|login|labels?|labell?er|stale|add-to-project|project-(?:automation|beta-automations|boards?)|triage|assign|auto-assign|cleanup|free-disk-space|tmate|greetings?|first-interaction|lock-threads|(?:create-github-)?app-token|(?:remove|delete|destroy|teardown)-(?:cluster|environment|namespace|instance|vm))(?:[/_-]|$)/

/** What takes old things away. */
const PRUNING =
  /(?:^|[/_-])(?:(?:delete|prune|purge)-(?:package-versions|packages|artifacts?|workflow-runs|caches?|branches)|retention-policy)(?=[/_-]|$)/

/** Whether an action of others only takes old things away; one that says that it checks something beside that does so. */
function isPruning(step: Step, name: string): boolean {
  if (step.uses?.reference.kind !== 'repository' || !PRUNING.test(name)) return false
  return !CHECKING.test(name.replace(PRUNING, '')) && !scansBy(step)
}

/** What a name or a title says that its step tells or sends. */
const TELLING =
  /^(?:upload|notify|comment|label|report|summari[sz]e|post|send|announce|record|changelog|pr-summary|slack|telemetry|badge)(?=$|[-_:./])/i

/** Words beside those of checks that say that something is released. */
const MAKING =
  /(?:^|[-_:./])(?:mirror|push|sign|attest\w*|sbom|provenance|upload-release\w*|analy[sz]e|sonar\w*|snyk|codeql)(?=$|[-_:./\d])/i

/** A script for `actions/github-script` judges or releases where it says so; else it talks, and what it calls is named. */
function scriptWeight(script: string): Weight {
  if (
    /\bsetFailed\b|\bthrow\b|process\.exit|createRelease|uploadReleaseAsset|createDeployment|createWorkflowDispatch|pulls\.merge/.test(
      script,
    )
  )
    return 'check'
  const called = [
    ...script.matchAll(/require\(\s*[`'"]([^`'"]*)[`'"]\s*\)|import\(\s*[`'"]([^`'"]*)[`'"]\s*\)/g),
  ]
    .map((match) =>
      (match[1] ?? match[2] ?? '')
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, ''),
    )
    .filter((name) => name !== '')
  return called.every((name) => INCIDENTAL.test(name) && !CHECKING.test(name)) ? 'none' : 'beside'
}

function inputOf(step: Step, input: string): string {
  return step.with.find(({ key }) => key.value.toLowerCase() === input)?.value.value ?? ''
}

/** What PowerShell and `cmd` look, list and move with. */
const LOOKING =
  /^(?:(?:get|write|show|import|select|format|measure|out|test|copy|move|remove|new|start-sleep|stop|set|add|clear|resolve|join|split|where|foreach|sort|group)(?:-\w+)?|echo|dir|type|cd|set|if|else|elseif|\}|\{|\)|\(|\$\S+|&|@\S*|dotnet --(?:info|version|list-\S+)|\S+ (?:--version|--info|--help|version|-v))(?=$|[\s({=.[])/i

function linesWeight(script: Script): Weight {
  const lines = linesOf(script, /^(?:#|rem\b|::|\/\/)/i)
  if (lines.some(({ check }) => check?.kind === 'known' || check?.kind === 'script')) return 'check'
  // Another language's lines say nothing of what they do.
  if (!/^(?:pwsh|powershell|cmd|unknown)$/.test(script.shell.name)) return 'beside'
  return lines.every(({ text, check }) => check === null && LOOKING.test(text.trim())) ? 'none' : 'beside'
}
