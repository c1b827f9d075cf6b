import type { DeclaredInput, Entry, Trigger } from './model.ts'
import {
  field,
  invalidAt,
  isEmpty,
  list,
  type MapNode,
  mapping,
  type Node,
  scalar,
  scalarField,
} from './yaml/node.ts'

/**
 * `on:` in each of its forms: one event, a list of events, a mapping of events.
 * @throws SourceInvalid where what starts the workflow cannot be known
 */
export function readTriggers(workflow: MapNode): readonly Trigger[] {
  const node = field(workflow, 'on')
  if (isEmpty(node))
    throw invalidAt(node?.at ?? workflow.at, 'says nothing under `on`; GitHub refuses such a workflow')
  if (node.kind === 'scalar') return [bare(node)]
  if (node.kind === 'list') return node.items.map(bare)
  return mapping(node, '`on`').entries.map(({ key, value }) => {
    const none = { event: key, filters: [], inputs: [], outputs: [], secrets: [] }
    if (isEmpty(value)) return none
    if (key.value === 'schedule') return { ...none, filters: schedules(value) }
    const map = mapping(value, `\`on.${key.value}\``)
    return {
      event: key,
      filters: filtersOf(map),
      inputs: readInputs(map, 'inputs'),
      outputs: valuesOf(map),
      secrets: readInputs(map, 'secrets'),
    }
  })
}

/** Declared inputs or secrets: a mapping of names to their properties, or to nothing. */
export function readInputs(map: MapNode, name: string): readonly DeclaredInput[] {
  const node = field(map, name)
  if (isEmpty(node)) return []
  return mapping(node, `\`${name}\``).entries.map(({ key, value }) => {
    if (isEmpty(value)) return { name: key, required: false, default: null, type: null }
    const what = `\`${name}.${key.value}\``
    const properties = mapping(value, what)
    return {
      name: key,
      required: scalarField(properties, 'required', what)?.value === 'true',
      default: scalarField(properties, 'default', what),
      type: scalarField(properties, 'type', what)?.value ?? null,
    }
  })
}

/** Declared outputs with their `value`, or their description where there is none. */
export function valuesOf(map: MapNode): readonly Entry[] {
  const node = field(map, 'outputs')
  if (isEmpty(node)) return []
  return mapping(node, '`outputs`').entries.map(({ key, value }) => {
    if (isEmpty(value)) return { key, value: value.text }
    const what = `\`outputs.${key.value}\``
    const properties = mapping(value, what)
    const shown = scalarField(properties, 'value', what) ?? scalarField(properties, 'description', what)
    return { key, value: shown ?? key }
  })
}

function bare(node: Node): Trigger {
  return { event: scalar(node, '`on`'), filters: [], inputs: [], outputs: [], secrets: [] }
}

function filtersOf(map: MapNode): Trigger['filters'] {
  return map.entries
    .filter(({ key }) => key.value !== 'inputs' && key.value !== 'outputs' && key.value !== 'secrets')
    .map(({ key, value }) => {
      if (isEmpty(value)) return { key, values: [] }
      const items = value.kind === 'list' ? value.items : [value]
      return { key, values: items.map((item) => scalar(item, `\`${key.value}\` of \`on\``)) }
    })
}

function schedules(node: Node): Trigger['filters'] {
  return list(node, '`on.schedule`').items.flatMap((item) =>
    mapping(item, '`on.schedule`').entries.map(({ key, value }) => ({
      key,
      values: [scalar(value, '`on.schedule`')],
    })),
  )
}
