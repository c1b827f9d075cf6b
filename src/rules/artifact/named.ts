import { type Location, type RepositoryPath, wholeFile } from '../../location.ts'
import type { Models } from '../../models.ts'
import type { Artifact } from '../../sources/artifacts/model.ts'
import { code, listed } from '../release/wording.ts'

/** How artefacts are named, for messages. */
export const NAME_THEM =
  'name what the release publishes: `--artifacts GLOB`, the input `artifacts`, or `artifacts: [GLOB]` in the policy'

/** Why the artefact rules have nothing to ask; `true` when they have. */
export function haveArtifacts({ artifacts }: Pick<Models, 'artifacts'>): true | string {
  return artifacts.asked.length > 0 || 'no artefacts were named'
}

/** The last part of an artefact's path: the name under which it is published. */
export function fileName({ path }: Pick<Artifact, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The first five of many names, and how many more there are: `a`, `b` and 7 more. */
export function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(code)
  const more = names.length - shown.length
  return listed(more > 0 ? [...shown, `${more} more`] : shown)
}

/**
 * A member's path, quoted for a policy to be pasted: a glob that matches this path alone, as a YAML string on one line.
 * Line breaks, quotes and back-ticks in it are escaped, so that it ends neither the line nor the string that it stands in.
 */
export function globWord(path: string): string {
  return globText(path.replaceAll(/[\\[\]{}()!*?+@|]/g, String.raw`\$&`))
}

/** A glob, quoted likewise. */
export function globText(glob: string): string {
  return JSON.stringify(glob).replaceAll('`', String.raw`\u0060`)
}

/** Where a finding about an artefact stands; `null` for one that lies outside of the repository. */
export function placeOf({ path }: Pick<Artifact, 'path'>): Location | null {
  const isInside = !/^(?:\/|[A-Za-z]:)/.test(path) && !path.split('/').includes('..')
  return isInside ? wholeFile(path as RepositoryPath) : null
}

/** SBOMs and attestations, by the names that their makers give them. */
const SPEAKS =
  /(?:\.(?:cdx|spdx)\.(?:json|xml)|\.spdx|\.sbom(?:\.json)?|(?:^|\/)bom\.(?:json|xml)|\.intoto\.jsonl|\.sigstore(?:\.json)?)$/i

/** Files that speak about other artefacts and are no product themselves. */
export function isAttestation({ format, path }: Pick<Artifact, 'format' | 'path'>): boolean {
  return format === 'checksums' || format === 'signature' || (format === 'file' && SPEAKS.test(path))
}
