const HASH_LENGTHS: ReadonlySet<number> = new Set([32, 40, 64, 96, 128])

/** The string formats of the CycloneDX schemas; the generated validator imports them. */
export const formats = {
  /** RFC 3339, section 5.6. */
  'date-time': (text: string): boolean =>
    /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(
      text,
    ),
  /** RFC 3986 with a scheme. */
  uri: (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && isIri(text),
  /** RFC 3987, section 2.2: no blanks, controls or delimiters that an IRI cannot hold. */
  'iri-reference': isIri,
  /** The schema's own pattern for a hash: 32, 40, 64, 96 or 128 hex digits. */
  hash: (text: string): boolean => HASH_LENGTHS.has(text.length) && /^[0-9a-f]+$/i.test(text),
  'idn-email': (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text),
} as const

function isIri(text: string): boolean {
  return !/[\p{Cc} <>"{}|\\^`]/u.test(text) && !/%(?![0-9a-f]{2})/i.test(text)
}
