/**
 * An address without what must not leave: user names and passwords, and the query, where registries and object stores
 * put access tokens. The conventional `git@` of SSH addresses is kept.
 * What an IRI cannot hold is percent-encoded.
 */
export function publicAddress(url: string): string {
  return wellFormed(url)
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i, (_, scheme: string, user: string) =>
      user === 'git' ? `${scheme}git@` : scheme,
    )
    .replace(/\?[^#]*/, '')
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent)
}

/** A file name or path as a relative IRI reference. */
export function relativeReference(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/')
}

/** Lone surrogates, which no encoder accepts, as the replacement character. */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replaceAll(/\p{Surrogate}/gu, '\ufffd') : text
}
