import { childrenOf, type XmlElement } from '../../structured/xml.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'

const RELATIONSHIPS = '_rels/.rels'
const CONTENT_TYPES = '[Content_Types].xml'
const SIGNATURE = '.signature.p7s'

/** What NuGet itself writes into a package: the OPC parts, and the signature. */
export function isMade(path: string): boolean {
  return (
    path === CONTENT_TYPES ||
    path === SIGNATURE ||
    path.startsWith('_rels/') ||
    /^package\/services\/metadata\/core-properties\/[^/]+\.psmdcp$/.test(path)
  )
}

/** A part's name as a path: what may stand in no part name is escaped. ECMA-376 part 2, 6.2.2. */
export function partPath(member: string): string {
  try {
    return decodeURIComponent(member)
  } catch {
    // a lone percent sign is itself
    return member
  }
}

/**
 * Judges the package as the Open Packaging Conventions have it: every part has a type, and what is related to the
 * package is there.
 * Source: ECMA-376 part 2, 6.2.3 and 6.5; https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings.
 * @param types root of `[Content_Types].xml`; `null` where it is absent or damaged
 * @param relations root of `_rels/.rels`
 * @param nuspec the member that describes the package
 */
export function judgeParts(
  members: readonly Member[],
  types: XmlElement | null,
  relations: XmlElement | null,
  nuspec: string | null,
  problems: ArtifactProblem[],
): void {
  const files = members.filter(({ type }) => type === 'file').map(({ path }) => path)
  const known = new Set(files.map((path) => partPath(path).toLowerCase()))
  const note = (member: string, kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  if (types === null && !known.has(CONTENT_TYPES.toLowerCase()))
    note(CONTENT_TYPES, 'missing-part', 'is missing')
  if (relations === null && !known.has(RELATIONSHIPS)) note(RELATIONSHIPS, 'missing-part', 'is missing')
  if (types !== null) judgeTypes(files, types, note)
  let describes = false
  for (const relation of childrenOf(relations ?? undefined, 'Relationship')) {
    if (relation.attributes.get('TargetMode')?.value === 'External') continue
    const target = partPath((relation.attributes.get('Target')?.value ?? '').replace(/^\//, ''))
    if (!known.has(target.toLowerCase())) {
      note(RELATIONSHIPS, 'missing-target', `relates ${shown(target)}, which is not in the package`)
    }
    const isManifest = relation.attributes.get('Type')?.value.endsWith('/packaging/2010/07/manifest') === true
    if (!isManifest) continue
    describes = true
    if (nuspec !== null && target.toLowerCase() !== partPath(nuspec).toLowerCase()) {
      note(
        RELATIONSHIPS,
        'second-manifest',
        `describes the package by ${shown(target)}, and ${shown(nuspec)} lies at its top`,
      )
    }
  }
  if (relations !== null && !describes)
    note(RELATIONSHIPS, 'missing-target', 'relates no .nuspec to the package')
}

function judgeTypes(
  files: readonly string[],
  types: XmlElement,
  note: (member: string, kind: string, detail: string) => void,
): void {
  const extensions = new Set(
    childrenOf(types, 'Default').map((one) => one.attributes.get('Extension')?.value.toLowerCase()),
  )
  const parts = new Set(
    childrenOf(types, 'Override').map((one) =>
      partPath((one.attributes.get('PartName')?.value ?? '').replace(/^\//, '')).toLowerCase(),
    ),
  )
  for (const path of files) {
    // The signature is added behind the package's back, and has none by definition.
    if (path === CONTENT_TYPES || path === SIGNATURE) continue
    const name = path.slice(path.lastIndexOf('/') + 1)
    const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : undefined
    if (!extensions.has(extension) && !parts.has(partPath(path).toLowerCase())) {
      note(
        path,
        'untyped-part',
        'has no type in [Content_Types].xml: it was put into the package after packing',
      )
    }
  }
}
