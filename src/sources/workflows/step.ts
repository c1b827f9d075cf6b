import { conditionExpressions } from './expressions/find.ts'
import type { Entry, Step, Text } from './model.ts'
import { readUses } from './reference.ts'
import { readScript } from './script.ts'
import { type ShellDefaults, stepShell } from './shell.ts'
import { field, invalidAt, isEmpty, type MapNode, type Node, scalar, scalarField } from './yaml/node.ts'

/** A step as it is written, before it is known what waits for it. */
export type WrittenStep = Omit<Step, 'background'>

/** Every key that GitHub takes on a step that runs something. */
const KEYS: ReadonlySet<string> = new Set(
  'id name if uses with run shell env continue-on-error timeout-minutes working-directory background'.split(
    ' ',
  ),
)

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
  requireKnownKeys(map, KEYS, what)
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

/**
 * GitHub refuses a key that it does not know there, and one that it has learnt since could change what all others mean.
 * @throws SourceInvalid for the first that is none of `known`
 */
export function requireKnownKeys(map: MapNode, known: ReadonlySet<string>, what: string): void {
  const key = map.entries.find((entry) => !known.has(entry.key.value))?.key
  if (key === undefined) return
  const name = `\`${oneLine(key.value)}\``
  throw invalidAt(key.at, `${what} has the key ${name}, which is none of GitHub's, or newer than this reader`)
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
