/**
 * Check an SBOM against the CycloneDX 1.6 schema and against what a schema cannot say: every `bom-ref` stands once,
 * every reference leads somewhere, no list that must be a set repeats itself. Linear in the document's size.
 * @returns what is wrong, nothing when it is valid; at most one problem from the schema
 */
export async function validateSbom(json: string): Promise<readonly string[]> {
  let bom: unknown
  try {
    bom = JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return [`not JSON: ${error.message}`]
    throw error
  }
  // The schema itself takes any text for the version.
  if ((bom as { specVersion?: unknown } | null)?.specVersion !== '1.6') return ['/specVersion must be 1.6']
  const { validate } = await import('./generated/validator.js')
  if (!validate(bom)) {
    const errors = validate.errors ?? []
    const last = errors.at(-1)
    return [`${last?.instancePath || '/'} ${last?.message ?? 'does not fit the schema'}`]
  }
  return [...referenceProblems(bom as Referring), ...repetitions(bom, '')]
}

interface Referring {
  readonly dependencies?: readonly {
    readonly ref: string
    readonly dependsOn?: readonly string[]
    readonly provides?: readonly string[]
  }[]
  readonly compositions?: readonly {
    readonly assemblies?: readonly string[]
    readonly dependencies?: readonly string[]
    readonly vulnerabilities?: readonly string[]
  }[]
}

function referenceProblems(bom: Referring): readonly string[] {
  const refs = new Set<string>()
  const problems: string[] = []
  for (const ref of bomRefs(bom)) {
    if (refs.has(ref)) problems.push(`the reference ${JSON.stringify(ref)} stands twice`)
    refs.add(ref)
  }
  const wanted = [
    ...(bom.dependencies ?? []).flatMap(({ ref, dependsOn = [], provides = [] }) => [
      ref,
      ...dependsOn,
      ...provides,
    ]),
    ...(bom.compositions ?? []).flatMap(({ assemblies = [], dependencies = [], vulnerabilities = [] }) => [
      ...assemblies,
      ...dependencies,
      ...vulnerabilities,
    ]),
  ]
  for (const ref of new Set(wanted)) {
    // A BOM-Link leads to another document.
    if (!refs.has(ref) && !ref.startsWith('urn:cdx:'))
      problems.push(`the reference ${JSON.stringify(ref)} leads nowhere`)
  }
  const described = new Set<string>()
  for (const { ref } of bom.dependencies ?? []) {
    if (described.has(ref)) problems.push(`the dependencies of ${JSON.stringify(ref)} are given twice`)
    described.add(ref)
  }
  return problems
}

function* bomRefs(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value) yield* bomRefs(item)
    return
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === 'bom-ref' && typeof member === 'string') yield member
    else yield* bomRefs(member)
  }
}

/** Lists that the schema declares `uniqueItems`, by the name of the member that holds them. */
const SETS = new Set([
  'components',
  'services',
  'dependencies',
  'dependsOn',
  'provides',
  'assemblies',
  'compositions',
  'vulnerabilities',
  'lifecycles',
  'resourceReferences',
  'workflows',
  'formulation',
  'tags',
])

function repetitions(value: unknown, path: string): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) => {
    const here = `${path}/${key}`
    const seen = new Set<string>()
    const repeated: string[] = []
    if (SETS.has(key) && Array.isArray(member)) {
      for (const [index, item] of member.entries()) {
        const text = JSON.stringify(item)
        if (seen.has(text)) repeated.push(`${here}/${index} repeats another item`)
        seen.add(text)
      }
    }
    return [...repeated, ...repetitions(member, here)]
  })
}
