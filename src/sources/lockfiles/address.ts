/**
 * An address as a report may show it: without user names and passwords, and over http(s) without a query, where
 * registries put tokens. The fragment stays; git keeps the commit there.
 */
export function publicAddress(address: string): string {
  const bare = address.replace(
    /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i,
    (whole, scheme: string, user: string) => (user === 'git' ? whole : scheme),
  )
  return /^https?:/i.test(bare) ? bare.replace(/\?[^#]*/, '') : bare
}
