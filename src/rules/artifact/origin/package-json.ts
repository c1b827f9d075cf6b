/** A table of JSON. */
type Table = Readonly<Record<string, unknown>>

/** Scripts that a packer may leave out, because they serve the publishing itself. Source: pnpm, `createExportableManifest`. */
const PUBLISHING = new Set([
  'prepublishOnly',
  'prepack',
  'prepare',
  'postpack',
  'publish',
  'postpublish',
  'prepublish',
])

/** Keys that packers leave out. */
const LEFT_OUT = new Set([
  'pnpm',
  'packageManager',
  'devDependencies',
  'publishConfig',
  'workspaces',
  'private',
])

const DEPENDENCIES = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'] as const

/** What only a workspace understands, and what its packer replaces by a version. */
const WORKSPACE_RANGE = /^(?:workspace|catalog|jsr|link|file):/

/**
 * How the package.json of a package differs from the commit's beyond what pnpm, Yarn and Bun change when they pack:
 * `workspace:` and `catalog:` become versions, `publishConfig` is laid over the fields that it names, and what only
 * the repository needs is left out.
 * Sources: https://pnpm.io/workspaces#publishing-workspace-packages; https://yarnpkg.com/features/workspaces;
 * https://pnpm.io/package_json#publishconfig.
 * @param version the release's: a placeholder of the commit may have become it
 * @returns one clause a difference; `null` where either text is no package.json
 */
export function packageJsonDifferences(
  packed: string,
  committed: string,
  version: string | null,
): string[] | null {
  const [is, was] = [table(packed), table(committed)]
  if (is === null || was === null) return null
  const overlay = isTable(was['publishConfig']) ? was['publishConfig'] : {}
  const found: string[] = []
  for (const key of new Set([...Object.keys(is), ...Object.keys(was)])) {
    if (key === 'scripts') found.push(...scripts(is[key], was[key]))
    else if (DEPENDENCIES.includes(key as 'dependencies')) found.push(...ranges(key, is[key], was[key]))
    else if (!isFieldSound(key, is, was, overlay, version))
      found.push(`\`${key}\` ${changed(is[key], was[key])}`)
  }
  return found
}

function isFieldSound(key: string, is: Table, was: Table, overlay: Table, version: string | null): boolean {
  const value = is[key]
  if (same(value, was[key])) return true
  if (value === undefined) return LEFT_OUT.has(key)
  if (key in overlay && same(value, overlay[key])) return true
  // npm itself fills these in from the rest of the file, from the tag and from the checkout
  if (key === 'gitHead' || key === '_id' || key === '_from' || key === '_resolved' || key === '_integrity')
    return true
  return key === 'version' && /^0\.0\.0(?:-|$)/.test(String(was[key])) && value === version
}

function scripts(is: unknown, was: unknown): string[] {
  const [packed, committed] = [isTable(is) ? is : {}, isTable(was) ? was : {}]
  const found: string[] = []
  for (const name of new Set([...Object.keys(packed), ...Object.keys(committed)])) {
    if (packed[name] === committed[name]) continue
    if (packed[name] === undefined && PUBLISHING.has(name)) continue
    found.push(`the script \`${name}\` ${changed(packed[name], committed[name])}`)
  }
  return found
}

function ranges(key: string, is: unknown, was: unknown): string[] {
  if (is === undefined && key === 'devDependencies') return []
  const [packed, committed] = [isTable(is) ? is : {}, isTable(was) ? was : {}]
  return [...new Set([...Object.keys(packed), ...Object.keys(committed)])].flatMap((name) => {
    const [now, before] = [packed[name], committed[name]]
    if (now === before) return []
    const isReplaced =
      typeof before === 'string' &&
      WORKSPACE_RANGE.test(before) &&
      typeof now === 'string' &&
      // an alias leads to another package than the one that is named
      (!/^(?:[a-z+]+:|[./])/i.test(now) || now.startsWith('npm:@jsr/')) &&
      isWrittenOut(before, now)
    return isReplaced ? [] : [`\`${key}.${name}\` ${changed(now, before)}`]
  })
}

/**
 * What a packer makes of `workspace:`: of `*`, `^` and `~` the version of the other package, with that sign; any other
 * range stays. An attacker's own range is none of these.
 */
function isWrittenOut(before: string, now: string): boolean {
  const wanted = /^workspace:([^/@]*)$/.exec(before)?.[1]
  // pnpm resolves each part of a range of several for itself
  if (wanted === undefined || /[\s|]/.test(wanted)) return true
  if (wanted === '*' || wanted === '') return /^[0-9]/.test(now) && !/[\s|]/.test(now)
  if (wanted === '^' || wanted === '~') return now.startsWith(wanted) && /^.[0-9][^\s|]*$/.test(now)
  return now === wanted
}

function changed(now: unknown, before: unknown): string {
  if (before === undefined) return `is ${shown(now)} in the package and not in the commit`
  if (now === undefined) return `is ${shown(before)} in the commit and not in the package`
  return `is ${shown(now)} in the package and ${shown(before)} in the commit`
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', "'")
  return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``
}

function table(text: string): Table | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isTable(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal whatever the order of keys, but for conditions of `exports`, whose order decides. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
