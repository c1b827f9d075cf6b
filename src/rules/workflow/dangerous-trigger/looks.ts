import type { Entry, Job, Script, Step, Text, Workflow } from '../../../sources/workflows/model.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import { callsNothing } from './objects.ts'

/**
 * Whether a job only looks at the files around it, whatever is in them, and has nothing to lose but its token.
 *
 * A list of what is known to look, and nothing beside it: a program that starts nothing by itself can be told to by a
 * file, an option, its configuration or a variable.
 */
export function onlyLooks(file: Workflow, job: Job): boolean {
  const shared = [...file.env, ...job.env]
  return (
    // A container has variables of its own, and may be signed in to with a secret.
    job.container === null &&
    job.defaultFolder === null &&
    job.containerSettings.length === 0 &&
    shared.every(isPlainVariable) &&
    !readsSecret([
      ...shared.map(({ value }) => value),
      ...(job.if === null ? [] : [job.if]),
      ...job.steps.flatMap(textsOf),
    ]) &&
    job.steps.every((step) => step.env.every(isPlainVariable) && stepLooks(step))
  )
}

function textsOf(step: Step): readonly Text[] {
  const entries = [...step.env, ...step.with].map(({ value }) => value)
  return [...entries, ...[step.run?.text, step.if].filter((text) => text !== null && text !== undefined)]
}

function readsSecret(texts: readonly Text[]): boolean {
  return texts.some(({ expressions }) =>
    expressions.some(
      ({ ast, reads }) =>
        ast === null ||
        reads.some(
          ({ path }) => path[0]?.toLowerCase() === 'secrets' && path[1]?.toLowerCase() !== 'github_token',
        ),
    ),
  )
}

/** Variables that make the programs below start something, or others be found in their place. */
const STARTS =
  /^(?:PATH|ENV|IFS|SHELL\w*|PAGER|EDITOR|VISUAL|BROWSER|HOME|XDG_\w+|GIT\w*|GH_(?!TOKEN$)\w*|LD_\w*|DYLD_\w*|BASH\w*|LESS\w*|PS4|PROMPT_COMMAND|ACTIONS_\w*|GITHUB_(?!TOKEN$)\w*)$/i

/** What an outsider cannot word: an option in it would be one of the programs below. */
const WORDED_BY_GITHUB =
  /^(?:github\.(?:token|repository|run_id|sha|event\.number|event\.(?:pull_request|issue)\.(?:number|html_url|url)|event\.pull_request\.(?:head|base)\.sha)|secrets\.github_token)$/i

function isPlainVariable({ key, value }: Entry): boolean {
  return (
    !STARTS.test(key.value) &&
    value.expressions.every(({ reads }) => reads.every(({ path }) => WORDED_BY_GITHUB.test(path.join('.'))))
  )
}

/** Actions that read, keep or send files. */
const LOOKS = new Set([
  'actions/checkout',
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/labeler',
])

function stepLooks(step: Step): boolean {
  if (step.run !== null) return scriptLooks(step)
  const name = actionName(step) ?? ''
  // An output that is pasted may hold what a file says.
  return name === 'actions/github-script'
    ? callsNothing(step) && step.with.every(({ value }) => value.expressions.length === 0)
    : LOOKS.has(name)
}

/** Outputs, summaries and streams: no file that a program reads its settings from. */
const HARMLESS_REDIRECT =
  /[12]?>&[12](?!\d)|[12&]?>>?\s*\/dev\/null(?![\w/.])|>>\s*(["']?)\$\{?GITHUB_(?:OUTPUT|STEP_SUMMARY)\}?\1(?![\w/.])/g

/** What evaluates the text of variables, or fills them with what a file says. */
const EVALUATES = /\[\[|\(\(|\$\[|`|\b(?:for|select|GITHUB_ENV|GITHUB_PATH|github\.env|github\.path)\b/

function scriptLooks({ run, workingDirectory }: Step): boolean {
  const script = run!
  const text = script.text.value
  // A folder of the pull request can be a bare repository, with settings of its own for git.
  if (workingDirectory !== null || !isPlainShell(script.shell)) return false
  if (script.text.expressions.length > 0 || EVALUATES.test(text)) return false
  if (text.replaceAll(HARMLESS_REDIRECT, '').includes('>')) return false
  const commands = commandsOf(script)
  if (commands?.every(commandLooks) !== true) return false
  const said = commands.filter(saysOutput).length
  return text.split('GITHUB_OUTPUT').length - 1 === said
}

/** Not one that reads a file first: `bash --rcfile x -i {0}`. */
function isPlainShell({ template }: Script['shell']): boolean {
  return template === null || /^(?:bash|sh)(?: -[eux]+)* \{0\}$/.test(template.trim())
}

/** An output of the workflow's own words, not of a file's. */
function saysOutput({ program, args, redirects, script }: ShellCommand): boolean {
  return (
    (program === 'echo' || program === 'printf') &&
    redirects.length === 1 &&
    args.every(({ value }) => !value.replaceAll('$?', '').includes('$')) &&
    script.text.value.slice(redirects[0]!.pos, redirects[0]!.end).includes('GITHUB_OUTPUT')
  )
}

const PRINTS = new Set('echo cat ls grep wc head tail diff cmp'.split(' '))
const GIT_READS = new Set('log diff show rev-parse merge-base rev-list ls-files status'.split(' '))

function commandLooks({ program, words, args, assignments }: ShellCommand): boolean {
  // With a value that a command finds out, a later word could be any option.
  if (assignments.some(({ name, value }) => STARTS.test(name) || value.dynamic)) return false
  if (program === '') return true
  // Not `./echo`, and nothing that starts it.
  if (words[0]?.value !== program || words[0].dynamic) return false
  if (PRINTS.has(program)) return true
  const values = args.map(({ value }) => value)
  // They can set a variable, and evaluate the name of one.
  if (program === 'printf' || program === 'test' || program === '[')
    return !values.some((value) => value.startsWith('-v'))
  // The name of a file may be an option.
  if (values.some((value) => /[*[]|\?|\$\(/.test(value))) return false
  if (program === 'jq') return !values.some((value) => /^-\w*[fL]|^--(?:from|library)/.test(value))
  if (program === 'gh') return /^(?:pr (?:comment|edit)|issue comment|api)\b/.test(values.join(' '))
  return program === 'git' && gitLooks(args)
}

function gitLooks([verb, ...rest]: ShellCommand['args']): boolean {
  if (verb === undefined || verb.dynamic) return false
  if (GIT_READS.has(verb.value)) return !rest.some(({ value }) => /^--(?:ou|ext|textc|show-sig)/.test(value))
  // It brings objects of this repository, and no file.
  return (
    verb.value === 'fetch' &&
    /^origin$/.test(rest.find(({ value }) => !value.startsWith('-'))?.value ?? '') &&
    rest.every(({ value }) => !value.startsWith('-') || /^--(?:depth=\d+|quiet|no-tags)$/.test(value)) &&
    rest.every(({ value }) => !value.includes(':'))
  )
}
