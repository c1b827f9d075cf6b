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
  const walk: Walk = { refs: new Set(), problems: [] }
  visit(bom as object, walk, '')
  return [...walk.problems, ...danglingReferences(bom as Referring, walk.refs)]
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

function danglingReferences(bom: Referring, refs: ReadonlySet<string>): readonly string[] {
  const problems: string[] = []
  const dangling = new Set<string>()
  const follow = (wanted: readonly string[] | undefined): void => {
    for (const ref of wanted ?? []) {
      // A BOM-Link leads to another document.
      if (!refs.has(ref) && !ref.startsWith('urn:cdx:')) dangling.add(ref)
    }
  }
  for (const { ref, dependsOn, provides } of bom.dependencies ?? []) {
    follow([ref])
    follow(dependsOn)
    follow(provides)
  }
  for (const { assemblies, dependencies, vulnerabilities } of bom.compositions ?? []) {
    follow(assemblies)
    follow(dependencies)
    follow(vulnerabilities)
  }
  for (const ref of dangling) problems.push(`the reference ${JSON.stringify(ref)} leads nowhere`)
  const described = new Set<string>()
  for (const { ref } of bom.dependencies ?? []) {
    if (described.has(ref)) problems.push(`the dependencies of ${JSON.stringify(ref)} are given twice`)
    described.add(ref)
  }
  return problems
}

interface Walk {
  /** Every `bom-ref` seen so far. */
  readonly refs: Set<string>
  readonly problems: string[]
}

/** One pass over the whole document: references that stand twice, sets that repeat an item. */
function visit(value: object, walk: Walk, name: string): void {
  if (Array.isArray(value)) {
    if (value.length > 1 && SETS.has(name)) findRepetition(value, name, walk)
    for (const item of value as unknown[]) {
      if (typeof item === 'object' && item !== null) visit(item, walk, '')
    }
    return
  }
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof member === 'object' && member !== null) visit(member, walk, key)
    else if (key === 'bom-ref' && typeof member === 'string') noteReference(member, walk)
  }
}

function noteReference(ref: string, { refs, problems }: Walk): void {
  if (refs.has(ref)) problems.push(`the reference ${JSON.stringify(ref)} stands twice`)
  refs.add(ref)
}

function findRepetition(list: readonly unknown[], name: string, { problems }: Walk): void {
  const seen = new Set<string>()
  for (const item of list) {
    // Two items with references of their own differ by these, or are found by these.
    if (typeof item === 'object' && item !== null && 'bom-ref' in item) continue
    const text = typeof item === 'string' ? item : JSON.stringify(item)
    if (seen.has(text)) problems.push(`${name} repeats ${text.slice(0, 200)}`)
    seen.add(text)
  }
}

/** Lists that the schema declares `uniqueItems`, by the name of the member that holds them. */
const SETS: ReadonlySet<string> = new Set([
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
