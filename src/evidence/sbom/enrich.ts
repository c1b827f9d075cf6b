import { byCodeUnit } from '../canonical-json.ts'
import { wellFormed } from './address.ts'
import { usableHashes } from './component.ts'
import type { Composition, NormalizedBom, NormalizedComponent, NormalizedDependency } from './normalized.ts'
import type { Completeness, Occurrence, Part } from './part.ts'
import type { PipelineWorkflow } from './pipeline.ts'

/**
 * Add to the library's plain object what the library has no model for: compositions, and the workflows that build the
 * project. The graph is written here too: the library takes ten times as long for it.
 */
export function enrich(
  bom: NormalizedBom,
  root: Part,
  parts: readonly Part[],
  workflows: readonly PipelineWorkflow[],
): void {
  bom.dependencies = dependenciesOf([root, ...parts])
  bom.compositions = compositionsOf([root, ...parts])
  if (workflows.length > 0) bom.formulation = [formula(workflows)]
}

/** An entry without `dependsOn` says "has no dependencies": not to be said where that is unknown. */
function dependenciesOf(parts: readonly Part[]): NormalizedDependency[] {
  const refs = new Set(parts.map((part) => part.ref))
  if (refs.size !== parts.length) throw new Error('two components of the SBOM share a reference')
  const dependencies: NormalizedDependency[] = []
  for (const part of parts) {
    for (const target of part.dependsOn)
      if (!refs.has(target)) throw new Error(`${part.ref} depends on ${target}, which is not in the SBOM`)
    const ref = wellFormed(part.ref)
    if (part.dependsOn.size > 0)
      dependencies.push({ ref, dependsOn: [...part.dependsOn].map(wellFormed).sort(byCodeUnit) })
    else if (part.completeness === 'complete') dependencies.push({ ref })
  }
  return dependencies.sort((a, b) => byCodeUnit(a.ref, b.ref))
}

/** Where a part was found, and that its identity was read there. */
export function evidenceOf(part: Part): unknown {
  if (part.occurrences.size === 0) return undefined
  const occurrences = [...part.occurrences.values()].sort(byPlace)
  const sources = [...new Set(occurrences.map(({ at }) => at.path))]
  return {
    identity: [
      {
        field: part.purl === null ? 'name' : 'purl',
        confidence: 1,
        concludedValue: part.purl ?? wellFormed(part.name),
        methods: sources.map((value) => ({
          technique: 'manifest-analysis',
          confidence: 1,
          value: wellFormed(value),
        })),
      },
    ],
    occurrences: occurrences.map(({ at, symbol }) => {
      const location = wellFormed(at.path)
      const additionalContext = `column ${at.startColumn}`
      return symbol === null
        ? { location, line: at.startLine, additionalContext }
        : { location, line: at.startLine, symbol: wellFormed(symbol), additionalContext }
    }),
  }
}

function byPlace(a: Occurrence, b: Occurrence): number {
  return (
    byCodeUnit(a.at.path, b.at.path) ||
    a.at.startLine - b.at.startLine ||
    a.at.startColumn - b.at.startColumn ||
    byCodeUnit(a.symbol ?? '', b.symbol ?? '')
  )
}

function compositionsOf(parts: readonly Part[]): Composition[] {
  return (['complete', 'incomplete', 'unknown'] as const)
    .map((aggregate: Completeness) => ({
      'bom-ref': `composition:${aggregate}`,
      aggregate,
      dependencies: parts
        .filter((part) => part.completeness === aggregate)
        .map((part) => wellFormed(part.ref))
        .sort(byCodeUnit),
    }))
    .filter(({ dependencies }) => dependencies.length > 0)
}

/** What a workflow is for cannot be told from its text: its task type is `other`. */
function formula(workflows: readonly PipelineWorkflow[]): unknown {
  return {
    'bom-ref': 'formula:github-actions',
    workflows: workflows.map(({ path, name, refs }) => ({
      'bom-ref': `workflow:${wellFormed(path)}`,
      uid: wellFormed(path),
      ...(name === null ? {} : { name: wellFormed(name) }),
      ...(refs.length === 0 ? {} : { resourceReferences: refs.map((ref) => ({ ref: wellFormed(ref) })) }),
      taskTypes: ['other'],
    })),
  }
}

/**
 * The library drops in silence what it takes for invalid: compare what was meant with what is there.
 * @throws Error naming what was lost; a bug of ours
 */
export function assertNothingLost(bom: NormalizedBom, root: Part, parts: readonly Part[]): void {
  const all = [root, ...parts]
  const components = [bom.metadata.component, ...bom.components]
  const meant = {
    components: all.length,
    'package URLs': total(all, (part) => Number(part.purl !== null)),
    hashes: total(all, (part) => usableHashes(part).length),
    licences: total(all, (part) => Math.min(1, part.licences.size)),
    references: total(all, (part) => part.references.size),
    'reference hashes': total(all, (part) => total(part.references.values(), (r) => r.hashes.length)),
    properties: total(all, (part) => part.properties.size),
    dependencies: total(all, (part) => part.dependsOn.size),
  }
  const there: typeof meant = {
    components: components.length,
    'package URLs': total(components, (component) => Number(component.purl !== undefined)),
    hashes: total(components, (component) => component.hashes?.length ?? 0),
    licences: total(components, (component) => component.licenses?.length ?? 0),
    references: total(components, (component) => component.externalReferences?.length ?? 0),
    'reference hashes': total(components, referenceHashes),
    properties: total(components, (component) => component.properties?.length ?? 0),
    dependencies: total(bom.dependencies, (dependency) => dependency.dependsOn?.length ?? 0),
  }
  for (const kind of Object.keys(meant) as (keyof typeof meant)[]) {
    if (meant[kind] !== there[kind]) {
      throw new Error(`the SBOM lost ${kind}: ${meant[kind]} were meant, ${there[kind]} are there`)
    }
  }
}

function referenceHashes(component: NormalizedComponent): number {
  return total(component.externalReferences ?? [], (reference) => reference.hashes?.length ?? 0)
}

function total<T>(items: Iterable<T>, each: (item: T) => number): number {
  let sum = 0
  for (const item of items) sum += each(item)
  return sum
}
