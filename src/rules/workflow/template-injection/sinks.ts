import type { Shell, Step, Text } from '../../../sources/workflows/model.ts'

/** A value of a step that is run as code. */
export interface Sink {
  readonly text: Text
  /** "the script", "input `script`". */
  readonly what: string
  /** How the code reads a variable of its environment. */
  readonly variable: (name: string) => string
  /** Whether the code is JavaScript, in which JSON outside quotes is a value and nothing else. */
  readonly javascript: boolean
}

/**
 * Inputs that actions run as code, a JavaScript text, a shell command or a template with calls.
 * Source: the CodeQL models of github/codeql, `actions/ql/lib/ext`, and the actions' own documentation.
 */
const SCRIPT_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['amadevus/pwsh-script', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['cardinalby/js-eval-action', ['expression']],
  ['devorbitus/yq-action-output', ['cmd']],
  ['jannekem/run-python-script-action', ['script']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command', 'on_retry_command']],
  ['nick-invision/retry', ['command', 'on_retry_command']],
  ['satackey/action-js-inline', ['script']],
  ['sergeysova/jq-action', ['cmd']],
])

const SHELL_VARIABLE = (name: string): string => `"$${name}"`

/** What of a step GitHub pastes expressions into before it is run as code. */
export function sinksOf(step: Step): readonly Sink[] {
  if (step.run !== null) {
    return [
      { text: step.run.text, what: 'the script', variable: variableIn(step.run.shell), javascript: false },
    ]
  }
  const reference = step.uses?.reference
  if (reference?.kind !== 'repository') return []
  const action = `${reference.owner}/${reference.repository}`.toLowerCase()
  const inputs = SCRIPT_INPUTS.get(action) ?? []
  const javascript = /github-script|js-/.test(action)
  return step.with
    .filter(({ key }) => inputs.includes(key.value.toLowerCase()))
    .map(({ key, value }) => ({
      text: value,
      what: `input \`${key.value}\``,
      variable: javascript ? (name) => `process.env.${name}` : SHELL_VARIABLE,
      javascript,
    }))
}

function variableIn(shell: Shell): (name: string) => string {
  if (shell.name === 'pwsh' || shell.name === 'powershell') return (name) => `$env:${name}`
  if (shell.name === 'python') return (name) => `os.environ["${name}"]`
  return SHELL_VARIABLE
}
