import { getInput, getMultilineInput } from '@actions/core'
import { oneOf } from '../cli/arguments.ts'
import { MODES } from '../context.ts'
import { InputError } from '../errors.ts'
import { SEVERITIES } from '../findings.ts'

/** YAML 1.2 core schema. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

/**
 * The action's inputs as action.yml declares them; an empty one counts as not given.
 * @throws InputError listing the choices
 */
export function readInputs() {
  return {
    mode: oneOf('input mode', text('mode'), MODES),
    tag: text('tag') ?? null,
    base: text('base') ?? null,
    policy: text('policy') ?? null,
    advisories: text('advisories') ?? null,
    artifacts: getMultilineInput('artifacts'),
    offline: boolean('offline'),
    output: text('output') ?? null,
    failOn: oneOf('input fail-on', text('fail-on'), SEVERITIES),
    skip: getMultilineInput('skip')
      .flatMap((line) => line.split(/[\s,]+/))
      .filter(Boolean),
    directory: text('directory') ?? '.',
  }
}

function text(name: string): string | undefined {
  return getInput(name) || undefined
}

function boolean(name: string): boolean {
  const given = text(name)
  const value = given === undefined ? false : BOOLEANS.get(given)
  if (value === undefined)
    throw new InputError(`input ${name} must be true or false, not ${JSON.stringify(given)}`)
  return value
}
