import { isTable } from '../../structured/document.ts'
import { parseJson } from '../../structured/json.ts'
import { parsedMember } from '../metadata-member.ts'
import type { ArtifactClaim, ArtifactProblem } from '../model.ts'

/**
 * The root of a lockfile that is published with the package; npm installs by it.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/npm-shrinkwrap-json.
 */
export function shrinkwrapClaims(
  bytes: Uint8Array,
  member: string,
  problems: ArtifactProblem[],
): ArtifactClaim[] {
  const json = parsedMember(bytes, member, 'invalid-json', problems, parseJson)?.value
  if (!isTable(json)) return []
  const packages = isTable(json['packages']) ? json['packages'][''] : undefined
  return [json, packages].flatMap((root, index) => {
    if (!isTable(root)) return []
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
    const where = index === 0 ? member : `${member} packages[""]`
    const claim = { where, name: text(root['name']), version: text(root['version']) }
    return claim.name === null && claim.version === null ? [] : [claim]
  })
}
