import type { ArtifactClaim, EmbeddedCommit } from '../model.ts'

const PREFIX = 'org.opencontainers.image.'

/**
 * What annotations or labels say of the image. Labels of a base image are inherited where the image sets none of its
 * own: then it says another project's version of itself.
 * Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md.
 */
export function wordsOf(
  words: Readonly<Record<string, unknown>>,
  where: string,
): { readonly claims: ArtifactClaim[]; readonly commits: EmbeddedCommit[] } {
  const text = (key: string): string | null => {
    const value = words[key]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const claims: ArtifactClaim[] = []
  const version = text(`${PREFIX}version`)
  if (version !== null)
    claims.push({ where: `${where} ${PREFIX}version`, name: text(`${PREFIX}title`), version })
  const reference = text('io.containerd.image.name') ?? text(`${PREFIX}ref.name`)
  const named = reference === null ? null : referenceClaim(reference, where)
  if (named !== null) claims.push(named)
  const revision = /^([0-9a-f]{7,64})(-dirty)?$/i.exec(text(`${PREFIX}revision`) ?? '')
  const commits =
    revision === null
      ? []
      : [{ member: where, commit: revision[1]!.toLowerCase(), dirty: revision[2] !== undefined }]
  return { claims, commits }
}

/**
 * A reference's tag, where it is a whole version: `latest`, `1` and `1.2` move from release to release.
 * @returns `null` for any other
 */
export function referenceClaim(reference: string, where: string): ArtifactClaim | null {
  const match = /^(?:(.*?)(?::(?=[^/]*$)|$))?(v?[0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z._-]*)$/.exec(
    reference.replace(/@.*$/, ''),
  )
  return match === null
    ? null
    : { where: `${where} ${reference}`, name: match[1] || null, version: match[2]! }
}
