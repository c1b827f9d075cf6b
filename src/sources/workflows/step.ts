import type { SourceInvalid } from '../../errors.ts'
import { conditionExpressions } from './expressions/find.ts'
import type { Entry, Step, Text } from './model.ts'
import { readUses } from './reference.ts'
import { readScript } from './script.ts'
import { type ShellDefaults, stepShell } from './shell.ts'
import { field, invalidAt, isEmpty, type MapNode, type Node, scalar, scalarField } from './yaml/node.ts'

/** A step as it is written, before it is known what waits for it. */
export type WrittenStep = Omit<Step, 'background'>

/** Every key that GitHub takes on a step that runs something. */
const KEYS = new Set([
  'id',
  'name',
  'if',
  'uses',
  'with',
  'run',
  'shell',
  'env',
  'continue-on-error',
  'timeout-minutes',
  'working-directory',
])

/**
 * One step with `run` or `uses`.
 * @param what the step's place, for messages
 * @param defaults `null` in a composite action, where every script has to name its shell
 * @throws SourceInvalid where it is not what GitHub takes for a step
 */
export function readStep(
  map: MapNode,
  what: string,
  index: number,
  defaults: ShellDefaults | null,
): WrittenStep {
  const run = scalarField(map, 'run', what)
  const usesText = scalarField(map, 'uses', what)
  if (run !== null && usesText !== null) throw invalidAt(map.at, `${what} has both \`run\` and \`uses\``)
  const unknown = map.entries.find(({ key }) => !KEYS.has(key.value) && key.value !== 'background')
  if (unknown !== undefined) throw unknownKey(unknown.key, what)
  if (run === null && usesText === null) throw invalidAt(map.at, `${what} has neither \`run\` nor \`uses\``)
  const shell = scalarField(map, 'shell', what)
  const name = scalarField(map, 'name', what)
  return {
    index,
    at: map.at,
    id: scalarField(map, 'id', what),
    name,
    title: titleOf(name, run, usesText),
    if: conditionField(map, what),
    uses: usesText === null ? null : readUses(usesText),
    with: entriesField(map, 'with', what),
    run: run === null ? null : readScript(run, stepShell(shell, defaults)),
    env: entriesField(map, 'env', what),
    continueOnError: scalarField(map, 'continue-on-error', what),
    timeoutMinutes: scalarField(map, 'timeout-minutes', what),
    workingDirectory: scalarField(map, 'working-directory', what),
  }
}

/** A key that the reader does not know could change what every other one means. */
export function unknownKey(key: Text, what: string): SourceInvalid {
  return invalidAt(key.at, `${what} has the key \`${oneLine(key.value)}\`, which GitHub does not take there`)
}

/** An `if:`, whose value is an expression with or without braces. */
export function conditionField(map: MapNode, what: string): Text | null {
  const text = scalarField(map, 'if', what)
  return text === null ? null : { ...text, expressions: conditionExpressions(text.value) }
}

/**
 * Single values by name (`env`, `with`, `outputs`).
 * A whole map that is one expression becomes one entry whose key and value are that expression; see `isDynamic`.
 * @throws SourceInvalid where a value is a mapping or a list
 */
export function entriesField(map: MapNode, name: string, what: string): readonly Entry[] {
  const node = field(map, name)
  return isEmpty(node) ? [] : readEntries(node, `${what}'s \`${name}\``)
}

/** See `entriesField`. */
export function readEntries(node: Node, what: string): readonly Entry[] {
  if (node.kind === 'scalar' && node.text.expressions.length === 1)
    return [{ key: node.text, value: node.text }]
  if (node.kind !== 'map') throw invalidAt(node.at, `${what} is not a mapping`)
  return node.entries.map(({ key, value }) => ({
    key,
    value: scalar(value, `\`${oneLine(key.value)}\` of ${what}`),
  }))
}

function titleOf(name: Text | null, run: Text | null, uses: Text | null): string {
  if (name !== null && name.value.trim() !== '') return oneLine(name.value)
  return `Run ${oneLine((run ?? uses)!.value.trimStart())}`
}

function oneLine(value: string): string {
  return value.split(/[\r\n\x85\u2028\u2029]/, 1)[0]!.trim()
}
