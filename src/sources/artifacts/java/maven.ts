import { childOf, parseXml } from '../../structured/xml.ts'
import { parsedMember } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'

/** Whose files a folder `META-INF/maven/group/artifact/` holds. */
export interface MavenCoordinates {
  readonly member: string
  readonly group: string | null
  readonly artifact: string | null
  /** `null` where it is inherited, or a property that is resolved elsewhere. */
  readonly version: string | null
}

/** The member's place: `META-INF/maven/<group>/<artifact>/pom.…`. */
export const MAVEN_MEMBER =
  /^(?:META-INF|WEB-INF\/classes\/META-INF)\/maven\/([^/]+)\/([^/]+)\/(?:pom\.properties|pom\.xml)$/

/** `pom.properties`, as Maven's archiver writes it: Java properties with three keys, in ISO 8859-1 by definition. */
export function pomProperties(bytes: Buffer, member: string): MavenCoordinates {
  const values = javaProperties(bytes.toString('latin1'))
  const [group = null, artifact = null, version = null] = ['groupId', 'artifactId', 'version'].map(
    (key) => values.get(key) ?? null,
  )
  return { member, group, artifact, version }
}

/** The pom that was built, as it stands in the tree: group and version may be the parent's or a property. */
export function embeddedPom(
  bytes: Buffer,
  member: string,
  problems: ArtifactProblem[],
): MavenCoordinates | null {
  // Old poms say that they are in another encoding; names and versions are ASCII in any.
  const isLatin = /^<\?xml[^>]*encoding=["'](?:ISO-8859-1|windows-1252|US-ASCII|Cp1252)["']/i.test(
    bytes.toString('latin1', 0, 200),
  )
  const decoded = isLatin ? Buffer.from(bytes.toString('latin1')) : bytes
  const root = parsedMember(decoded, member, 'invalid-xml', problems, parseXml)?.root
  if (root === undefined) return null
  const parent = childOf(root, 'parent')
  const text = (name: string, inherits: boolean): string | null => {
    const value = (childOf(root, name) ?? (inherits ? childOf(parent, name) : undefined))?.text.value ?? null
    return value === null || value === '' || value.includes('${') ? null : value
  }
  return {
    member,
    group: text('groupId', true),
    artifact: text('artifactId', false),
    version: text('version', true),
  }
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' }

/**
 * Java's `.properties`: `key=value`, `key: value` or `key value`, continued behind a backslash at a line's end.
 * Source: `java.util.Properties.load`.
 */
export function javaProperties(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const lines = text.replaceAll(/\\(?:\r\n|\n|\r)[ \t\f]*/g, '').split(/\r\n|\n|\r/)
  for (const line of lines) {
    const match = /^[ \t\f]*((?:[^\\=: \t\f]|\\.)+)[ \t\f]*[=:]?[ \t\f]*(.*)$/.exec(line)
    if (match === null || /^[ \t\f]*[#!]/.test(line)) continue
    found.set(unescaped(match[1]!), unescaped(match[2]!))
  }
  return found
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
