import type { Models } from '../../models.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { grammarFor } from '../../versions/grammar.ts'
import {
  type Component,
  DEFAULT_TAG_PATTERNS,
  isShort,
  readTag,
  type TagReading,
} from '../../versions/tag.ts'

/** What the tag under release names. */
export type TaggedRelease =
  | {
      readonly kind: 'release'
      readonly tag: string
      readonly version: string
      /** The component's name as the tag writes it; `null` for a plain tag. */
      readonly component: string | null
      /** The manifests that are released by this tag. */
      readonly manifests: readonly Manifest[]
    }
  /** `v1`, `v1.2`: the name of a line that moves from release to release. */
  | { readonly kind: 'moving'; readonly tag: string; readonly version: string }
  | { readonly kind: 'unknown'; readonly tag: string }

/** Why the release rules have nothing to ask; `true` when they have. */
export function hasTag({ run }: Pick<Models, 'run'>): true | string {
  if (run.mode !== 'release') return `this is no release: mode \`${run.mode}\``
  return run.repository.tag !== null || 'no tag is under release'
}

/**
 * What the tag names, and which manifests it releases.
 *
 * A tag with a component releases every manifest in that component's folder, whatever its ecosystem.
 *
 * A plain tag releases, for each ecosystem, the publishable manifests at the root together with the publishable
 * members of the root's workspace. An ecosystem that has nothing at the root takes part with every publishable
 * manifest outside folders of tests, fixtures, examples, documentation and vendored code. Where the policy declares a
 * pattern with `{component}` and the root can be published, all below it stays out: it has tags of its own. Where nothing in the
 * repository can be published, its root manifest counts (a private application, an action), unless its version is a
 * placeholder.
 */
export function taggedRelease({
  run,
  manifests,
  policy,
}: Pick<Models, 'run' | 'manifests' | 'policy'>): TaggedRelease {
  const tag = run.repository.tag ?? ''
  const declared = policy.effective.tagPatterns
  const reading = read(tag, manifests.manifests, declared.length > 0 ? declared : DEFAULT_TAG_PATTERNS)
  if (reading === null) return { kind: 'unknown', tag }
  const released =
    reading.componentName === null
      ? releasedByPlainTag(
          manifests.manifests,
          declared.some((pattern) => pattern.includes('{component}')),
        )
      : inFoldersOf(reading, manifests.manifests)
  if (isShort(reading.version) && !released.some((manifest) => writesAsShort(manifest, reading.version))) {
    return { kind: 'moving', tag, version: reading.version }
  }
  return {
    kind: 'release',
    tag,
    version: reading.version,
    component: reading.componentName,
    manifests: released,
  }
}

/** Every manifest that may be published, whatever tag releases it; those of tests, examples and vendored code are not. */
export function publishableManifests(manifests: readonly Manifest[]): Manifest[] {
  return manifests.filter((manifest) => manifest.publishable && !isAside(manifest))
}

/** The folder a manifest stands in; `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

interface Named extends Component {
  readonly folder: string
}

/** Packages that are aside are only looked at where no other bears the name. */
function read(
  tag: string,
  manifests: readonly Manifest[],
  patterns: readonly string[],
): TagReading<Named> | null {
  const main = readTag(tag, manifests.filter((manifest) => !isAside(manifest)).map(named), patterns)
  return main ?? readTag(tag, manifests.filter((manifest) => !isVendored(manifest)).map(named), patterns)
}

function named(manifest: Manifest): Named {
  const folder = folderOf(manifest.path)
  // a Go module is named by its folder alone: its path is an address
  const name = manifest.ecosystem === 'Go' ? '' : (manifest.name ?? '')
  return {
    folder,
    names: [
      name,
      folder,
      name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1),
      folder.slice(folder.lastIndexOf('/') + 1),
    ],
  }
}

function inFoldersOf(reading: TagReading<Named>, manifests: readonly Manifest[]): Manifest[] {
  const folders = new Set(reading.components.map(({ folder }) => folder))
  return manifests.filter(
    (manifest) =>
      folders.has(folderOf(manifest.path)) &&
      (manifest.publishable || manifest.version !== null || manifest.versionFromTag === true),
  )
}

function releasedByPlainTag(manifests: readonly Manifest[], membersHaveTags: boolean): Manifest[] {
  const publishable = manifests.filter((manifest) => manifest.publishable && !isAside(manifest))
  const families = new Set(publishable.map(familyOf))
  const rootAlone = membersHaveTags && publishable.some((manifest) => folderOf(manifest.path) === '')
  const released = [...families].flatMap((family) => ofFamily(publishable, family, rootAlone))
  const main = released.filter((manifest) => !isAddition(manifest))
  if (main.length > 0) return withSiblings(main, manifests)
  if (released.length > 0) return withSiblings(released, manifests)
  return manifests.filter(
    (manifest) =>
      folderOf(manifest.path) === '' &&
      (manifest.version !== null || manifest.versionFromTag === true) &&
      !isPlaceholder(manifest),
  )
}

/** What has a place of its own for the version: an ecosystem, or one kind of file where no registry rules. */
function familyOf({ ecosystem, format }: Manifest): string {
  return ecosystem === 'generic' ? `${ecosystem} ${format}` : ecosystem
}

/** A chart below the root installs what the repository releases and has versions of its own. */
function isAddition(manifest: Manifest): boolean {
  return manifest.ecosystem === 'Helm' && folderOf(manifest.path) !== ''
}

function ofFamily(publishable: readonly Manifest[], family: string, rootAlone: boolean): Manifest[] {
  const own = publishable.filter((manifest) => familyOf(manifest) === family)
  const atRoot = own.filter((manifest) => folderOf(manifest.path) === '')
  const members = own.filter(({ workspaceRoot }) => workspaceRoot !== null && folderOf(workspaceRoot) === '')
  // a plain tag is no version of a Go module below the root
  if (family === 'Go' || rootAlone) return atRoot
  const together = [...new Set([...atRoot, ...members])]
  return together.length > 0 ? together : own
}

/** The other files of the same package in the same folder, such as a setup.py that repeats the version. */
function withSiblings(released: readonly Manifest[], manifests: readonly Manifest[]): Manifest[] {
  const places = new Set(released.map((manifest) => `${familyOf(manifest)} ${folderOf(manifest.path)}`))
  return manifests.filter(
    (manifest) =>
      released.includes(manifest) ||
      (manifest.version !== null && places.has(`${familyOf(manifest)} ${folderOf(manifest.path)}`)),
  )
}

const ASIDE = new Set(
  'test tests __tests__ spec specs e2e fixture fixtures __fixtures__ testdata test-data example examples sample samples demo demos doc docs website site bench benches benchmark benchmarks template templates vendor vendored third_party third-party node_modules'.split(
    ' ',
  ),
)

/** A manifest that is not released unless a workspace claims it: by its folder it serves tests, examples or documents. */
function isAside(manifest: Manifest): boolean {
  if (isVendored(manifest)) return true
  return manifest.workspaceRoot === null && segments(manifest).some((segment) => ASIDE.has(segment))
}

function isVendored(manifest: Manifest): boolean {
  return segments(manifest).some((segment) => segment === 'node_modules' || segment === 'vendor')
}

function segments(manifest: Manifest): string[] {
  return folderOf(manifest.path).toLowerCase().split('/')
}

/** Whether a manifest makes `1.2` a release: its grammar knows such versions, and it has one or takes the tag's. */
function writesAsShort(manifest: Manifest, short: string): boolean {
  const { version } = manifest
  const grammar = grammarFor(manifest)
  if (version === null || grammar.canonical(short) === null) return false
  if (version.kind === 'dynamic') return short.includes('.')
  if (grammar.canonical(version.value) === grammar.canonical(short)) return true
  const stated = version.value.replace(/^v/, '')
  return isShort(stated) && stated.split('.').length === short.split('.').length
}

function isPlaceholder(manifest: Manifest): boolean {
  const { version } = manifest
  return (
    version?.kind === 'static' && grammarFor(manifest).unreleasable(version.value)?.kind === 'placeholder'
  )
}
