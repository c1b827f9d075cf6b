/** Something a tag may name besides the version: a package, known by several names. */
export interface Component {
  /** Best first: the package's full name, its directory, the name without scope, the directory's last segment. */
  readonly names: readonly string[]
}

/** What a tag says. */
export interface TagReading<C extends Component> {
  /** As written, without the leading `v` that the pattern spells out. */
  readonly version: string
  /** The components that the tag names; empty for a tag that names none. */
  readonly components: readonly C[]
  /** The component's name as it stands in the tag; `null` for a tag that names none. */
  readonly componentName: string | null
  /** The pattern that fitted. */
  readonly pattern: string
}

/**
 * Patterns that are understood when the policy declares none, in the field's use: plain tags, npm and changesets
 * (`pkg@1.2.3`, `@scope/pkg@1.2.3`), release-please (`pkg-v1.2.3`), Go submodules (`dir/v1.2.3`).
 */
export const DEFAULT_TAG_PATTERNS: readonly string[] = [
  'v{version}',
  '{version}',
  '{component}@{version}',
  '{component}@v{version}',
  '{component}-v{version}',
  '{component}-{version}',
  '{component}/v{version}',
  '{component}/{version}',
]

/**
 * Read a tag by patterns. The component is one of those given and the longest that fits, so that `core-utils-v1.2.3`
 * is never the version `utils-v1.2.3` of `core`, and a name with slashes stays whole. Where one name is borne by
 * several components, those that bear it as their better name are meant.
 * @param tag without `refs/tags/`
 * @param patterns texts with `{version}` once and `{component}` at most once; others fit nothing
 * @returns `null` when no pattern fits
 */
export function readTag<C extends Component>(
  tag: string,
  components: readonly C[],
  patterns: readonly string[] = DEFAULT_TAG_PATTERNS,
): TagReading<C> | null {
  let best: TagReading<C> | null = null
  for (const pattern of patterns) {
    const reading = isTagPattern(pattern) ? readByPattern(tag, components, pattern) : null
    if (reading === null) continue
    if (best === null || lengthOf(reading.componentName) > lengthOf(best.componentName)) best = reading
  }
  return best
}

/** Whether a text can serve as a tag pattern. */
export function isTagPattern(pattern: string): boolean {
  return pattern.split('{version}').length === 2 && pattern.split('{component}').length <= 2
}

/** Whether a version has fewer parts than a release: `1` and `1.2`, the names of moving tags. */
export function isShort(version: string): boolean {
  return /^[0-9]+(?:\.[0-9]+)?$/.test(version)
}

/** A number, then numbers and any suffix that a version grammar of the field knows; it is judged by one later. */
const VERSION = /^(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-._+]?[A-Za-z0-9](?:[-._+A-Za-z0-9]*[A-Za-z0-9])?)?$/

/** No grammar knows longer versions, and patterns take quadratic time over hostile ones. */
const MAX_VERSION = 256

function readByPattern<C extends Component>(
  tag: string,
  components: readonly C[],
  pattern: string,
): TagReading<C> | null {
  if (!pattern.includes('{component}')) {
    const version = between(tag, ...(pattern.split('{version}') as [string, string]))
    return version === null ? null : { version, components: [], componentName: null, pattern }
  }
  const names = new Set(components.flatMap((component) => component.names.filter((name) => name !== '')))
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const [before, after] = pattern.split('{version}').map((part) => part.replace('{component}', () => name))
    const version = between(tag, before!, after!)
    if (version === null) continue
    return { version, components: bearers(name, components), componentName: name, pattern }
  }
  return null
}

function between(tag: string, before: string, after: string): string | null {
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
    return null
  const version = tag.slice(before.length, tag.length - after.length)
  return version.length <= MAX_VERSION && VERSION.test(version) ? version : null
}

function bearers<C extends Component>(name: string, components: readonly C[]): C[] {
  const ranks = components.map((component) => component.names.indexOf(name))
  const best = Math.min(...ranks.filter((rank) => rank !== -1))
  return components.filter((_, index) => ranks[index] === best)
}

function lengthOf(name: string | null): number {
  return name === null ? 0 : name.length
}
