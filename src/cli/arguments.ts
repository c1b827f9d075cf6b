import { parseArgs } from 'node:util'
import { MODES, type Mode } from '../context.ts'
import { InputError } from '../errors.ts'
import { SEVERITIES, type Severity } from '../findings.ts'
import { cooldownDays, PIN_FORMATS, type PinArguments, refuseForeign } from './pin-arguments.ts'

export const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

export interface CheckArguments {
  readonly directory: string
  readonly mode: Mode | null
  readonly tag: string | null
  readonly base: string | null
  readonly policy: string | null
  readonly advisories: string | null
  /** Globs, relative to the directory. */
  readonly artifacts: readonly string[]
  readonly offline: boolean
  readonly output: string | null
  readonly format: Format
  readonly failOn: Severity | null
  readonly skip: readonly string[]
  readonly quiet: boolean
  readonly verbose: boolean
  readonly colour: boolean
}

export type Command =
  | { readonly name: 'check'; readonly arguments: CheckArguments }
  | { readonly name: 'pin'; readonly arguments: PinArguments }
  | { readonly name: 'explain'; readonly rule: string | null; readonly colour: boolean }
  | { readonly name: 'demo'; readonly colour: boolean }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

const OPTIONS = {
  mode: { type: 'string' },
  tag: { type: 'string' },
  base: { type: 'string' },
  policy: { type: 'string' },
  advisories: { type: 'string' },
  artifacts: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  output: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  skip: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  update: { type: 'boolean' },
  cooldown: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const COMMANDS = ['check', 'pin', 'explain', 'demo', 'help'] as const

/**
 * @param argv the arguments after the program's name
 * @throws InputError naming the option and its allowed values
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv)
  if (values.help || positionals[0] === 'help') return { name: 'help' }
  if (values.version) return { name: 'version' }
  const colour = values['no-color'] !== true
  const [first, ...rest] = positionals
  refuseForeign(
    first === 'pin' || first === 'explain' || first === 'demo' ? first : 'check',
    Object.keys(values),
  )
  if (first === 'explain') return { name: 'explain', rule: atMostOne(rest, 'explain'), colour }
  if (first === 'demo') {
    if (rest.length > 0) throw new InputError('demo takes no arguments')
    return { name: 'demo', colour }
  }
  if (first === 'pin') {
    return {
      name: 'pin',
      arguments: {
        directory: atMostOne(rest, 'pin') ?? '.',
        check: values.check === true,
        update: values.update === true,
        cooldown: cooldownDays(values.cooldown),
        offline: values.offline === true,
        format: oneOf('format', values.format, PIN_FORMATS) ?? 'text',
        quiet: values.quiet === true,
        colour,
      },
    }
  }
  const directory = atMostOne(first === 'check' ? rest : positionals, 'check', values.artifacts !== undefined)
  if (first !== 'check' && first !== undefined && !/[./\\]/.test(first)) {
    throw new InputError(
      `unknown command ${JSON.stringify(first)}: use ${COMMANDS.join(', ')}; a directory is written ./${first}`,
    )
  }
  const text = (name: 'tag' | 'base' | 'policy' | 'advisories' | 'output'): string | null => {
    if (values[name] === '') throw new InputError(`--${name} must not be empty`)
    return values[name] ?? null
  }
  return {
    name: 'check',
    arguments: {
      directory: directory ?? '.',
      mode: oneOf('mode', values.mode, MODES),
      tag: text('tag'),
      base: text('base'),
      policy: text('policy'),
      advisories: text('advisories'),
      artifacts: (values.artifacts ?? []).map(named),
      offline: values.offline === true,
      output: text('output'),
      format: oneOf('format', values.format, FORMATS) ?? 'text',
      failOn: oneOf('fail-on', values['fail-on'], SEVERITIES),
      skip: values.skip ?? [],
      quiet: values.quiet === true,
      verbose: values.verbose === true,
      colour,
    },
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw new InputError(
      `${(error as Error).message.split('. ')[0]!.split('\n')[0]}; \`--help\` lists the options`,
    )
  }
}

function named(pattern: string): string {
  if (pattern.trim() === '') throw new InputError('--artifacts must not be empty')
  return pattern
}

function atMostOne(positionals: readonly string[], command: string, isAfterPattern = false): string | null {
  if (positionals.length > 1) {
    // a shell that fills in a pattern leaves all but the first name without their option
    const hint = isAfterPattern ? "; quote a pattern, or repeat the option: --artifacts 'dist/*.whl'" : ''
    throw new InputError(`${command} takes one argument, not ${positionals.length}${hint}`)
  }
  return positionals[0] ?? null
}

/** @throws InputError listing the choices */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | null {
  if (value === undefined) return null
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined)
    throw new InputError(`${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}`)
  return choice
}
