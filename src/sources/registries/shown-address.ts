/** An address without user, password, query and fragment, for messages. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return 'an address that is none'
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}
