import { poetrySpecifier } from '../../../dependency/sync/python-range.ts'
import { isTable, type Table } from '../pyproject.ts'
import { canonicalRequirement } from './requirement.ts'

/** What a field of core metadata has to be. */
export type Expected =
  | { readonly kind: 'is'; readonly values: readonly string[] }
  /** Only the build tells. */
  | { readonly kind: 'open' }

/** What a pyproject.toml says of the metadata that is made of it, by the fields' names in lower case. */
export interface Declared {
  readonly fields: ReadonlyMap<string, Expected>
  /** The file that becomes the description, relative to the project; `null` where it says none, or only the build tells. */
  readonly readme: string | null
  /** Addresses, under whichever label. */
  readonly addresses: readonly string[] | null
  /** Poetry writes requirements anew, and simplifies their markers. */
  readonly rewrites: boolean
}

/** Fields that no table of a project fills: whatever stands there was put in afterwards. */
export const NEVER_DECLARED = [
  'requires-external',
  'provides-dist',
  'obsoletes-dist',
  'requires',
  'provides',
  'obsoletes',
] as const

export const OPEN: Expected = { kind: 'open' }
export const is = (...values: readonly string[]): Expected => ({ kind: 'is', values })

/**
 * The metadata that a pyproject.toml declares. A build backend may fill in what is listed as `dynamic` and nothing else.
 * Sources: https://packaging.python.org/en/latest/specifications/pyproject-toml/ ("Build back-ends MUST NOT…");
 * https://python-poetry.org/docs/pyproject/.
 * @returns `null` where setuptools takes it from elsewhere
 */
export function declaredMetadata(document: Table): Declared | null {
  const project = tableAt(document, 'project')
  const poetry = tableAt(document, 'tool', 'poetry')
  if (project !== null) return ofProject(project, poetry)
  return poetry === null ? null : ofPoetry(poetry)
}

function ofProject(project: Table, poetry: Table | null): Declared {
  const listed = project['dynamic']
  const dynamic = new Set(Array.isArray(listed) ? listed.map(String) : [])
  const open = (key: string, expected: () => Expected): Expected => (dynamic.has(key) ? OPEN : expected())
  const urls = tableAt(project, 'urls')
  const optional = tableAt(project, 'optional-dependencies') ?? {}
  // Poetry looks into its own table for what this one leaves out
  const fallsBack = (key: string, own: string): boolean =>
    project[key] === undefined && poetry?.[own] !== undefined
  const requiresDist = (): Expected => {
    if (dynamic.has('optional-dependencies') || fallsBack('dependencies', 'dependencies')) return OPEN
    const groups: (readonly [string | null, unknown])[] = [
      [null, project['dependencies'] ?? []],
      ...Object.entries(optional),
    ]
    return requirements(groups)
  }
  const python = poetry === null ? undefined : tableAt(poetry, 'dependencies')?.['python']
  return {
    fields: new Map([
      [
        'requires-python',
        open('requires-python', () =>
          project['requires-python'] === undefined && python !== undefined
            ? OPEN
            : texts(project['requires-python']),
        ),
      ],
      [
        'provides-extra',
        open('optional-dependencies', () =>
          fallsBack('optional-dependencies', 'extras') ? OPEN : is(...Object.keys(optional)),
        ),
      ],
      ['requires-dist', open('dependencies', requiresDist)],
      ['summary', open('description', () => texts(project['description']))],
      ['keywords', open('keywords', () => texts(project['keywords']))],
      // a table goes to `License`, in a form that builders choose
      ...(isTable(project['license'])
        ? []
        : [['license-expression', open('license', () => texts(project['license']))] as const]),
      ['people', dynamic.has('authors') || dynamic.has('maintainers') ? OPEN : people(project)],
      ...NEVER_DECLARED.map((field) => [field, is()] as const),
    ]),
    readme: dynamic.has('readme') ? null : readmeOf(project['readme']),
    addresses: dynamic.has('urls') ? null : Object.values(urls ?? {}).map(String),
    rewrites: poetry !== null,
  }
}

function ofPoetry(poetry: Table): Declared {
  const python = tableAt(poetry, 'dependencies')?.['python']
  const range = typeof python === 'string' ? poetrySpecifier(python) : null
  const extras = tableAt(poetry, 'extras') ?? {}
  const named = ['homepage', 'repository', 'documentation'].flatMap((key) => texts(poetry[key]))
  return {
    fields: new Map<string, Expected>([
      ['requires-python', range === null ? OPEN : is(...(range === '' ? [] : [range]))],
      ['provides-extra', is(...Object.keys(extras))],
      ['requires-dist', OPEN],
      ['summary', texts(poetry['description'])],
      ['keywords', texts(poetry['keywords'])],
      ['people', OPEN],
      ...NEVER_DECLARED.map((field) => [field, is()] as const),
    ]),
    readme: readmeOf(poetry['readme']),
    addresses: [
      ...named.flatMap((one) => (one.kind === 'is' ? one.values : [])),
      ...Object.values(tableAt(poetry, 'urls') ?? {}).map(String),
    ],
    rewrites: true,
  }
}

/** Of each group its requirements, those of an extra under its name. */
export function requirements(groups: readonly (readonly [extra: string | null, list: unknown])[]): Expected {
  const found: string[] = []
  for (const [extra, list] of groups) {
    if (!Array.isArray(list)) return OPEN
    for (const one of list) {
      // Hatchling fills in `{root:uri}`
      if (typeof one !== 'string' || one.includes('{')) return OPEN
      const requirement = canonicalRequirement(one, extra)
      if (requirement === null) return OPEN
      found.push(requirement.whole)
    }
  }
  return is(...found)
}

function texts(value: unknown): Expected {
  if (value === undefined) return is()
  if (typeof value === 'string') return is(value)
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? is(...value) : OPEN
}

/** Addresses of authors and maintainers; names are written in too many ways. */
function people(project: Table): Expected {
  const all = ['authors', 'maintainers'].flatMap((key) => (Array.isArray(project[key]) ? project[key] : []))
  const emails = all.map((one) => (isTable(one) ? one['email'] : undefined))
  return is(...emails.filter((email) => typeof email === 'string'))
}

function readmeOf(value: unknown): string | null {
  const file = isTable(value) ? value['file'] : value
  return typeof file === 'string' ? file : null
}

function tableAt(from: Table, ...keys: readonly string[]): Table | null {
  let at: unknown = from
  for (const key of keys) at = isTable(at) ? at[key] : null
  return isTable(at) ? at : null
}
