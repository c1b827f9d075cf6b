import { KNOWN_FORMS } from '../../secrets/forms.ts'

/** What stands where a secret stood. */
const HIDDEN = '***'

/** `scheme://user:password@`; the password may hold an `@` of its own. */
const USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/'"`]{1,2000})@/gi

/** An address that was cut off inside its password. */
const CUT_USER_INFO = /([a-z][a-z0-9+.-]{0,20}:\/\/[^\s/@:'"`]{1,200}:)[^\s/@'"`]{1,2000}(?=\.\.\.|…)/gi

/** `--password x`, `token=x`, `_authToken=x`, `Authorization: token x`. */
const NAMED =
  /((?:--?|\b|_)(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key|authtoken|auth)(?:=|:\s{0,3}(?:bearer|basic|token)\s{1,3})|--?(?:[a-z0-9]{1,20}[-_]){0,4}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)\s{1,3}|\bauthorization:\s{0,3}(?:bearer|basic|token)\s{1,3})(["']?)([^\s"'`;&|)]{4,2000})/gi

const TOKENS = new RegExp(KNOWN_FORMS, 'g')

/**
 * Text of the repository without the credentials in it. Findings quote commands, step titles and addresses, and people
 * do write passwords there; evidence is uploaded, commented and mailed, where the repository itself may be private.
 * References to secrets (`$TOKEN`, `${{ secrets.TOKEN }}`) are no secrets and stay.
 */
export function withoutSecrets(text: string): string {
  return text
    .replace(USER_INFO, (whole, scheme: string, user: string) =>
      user === 'git' || user.includes('$') ? whole : `${scheme}${HIDDEN}@`,
    )
    .replace(CUT_USER_INFO, (whole, head: string) => (whole.includes('$') ? whole : `${head}${HIDDEN}`))
    .replace(NAMED, (whole, name: string, quote: string, value: string) =>
      /^(?:\$|%|<|\*|true$|false$|none$|write$|read$)/i.test(value) ? whole : `${name}${quote}${HIDDEN}`,
    )
    .replace(TOKENS, HIDDEN)
}
