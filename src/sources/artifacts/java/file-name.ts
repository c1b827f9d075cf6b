export interface JarName {
  readonly artifact: string
  readonly version: string | null
  /** `sources`, `javadoc`, `linux-x86_64`, …; `null` for the main artefact. */
  readonly classifier: string | null
}

const QUALIFIER =
  /^(?:SNAPSHOT|RELEASE|FINAL|GA|SP|SEC|(?:alpha|beta|milestone|m|rc|cr|pre|preview|ea|b|a|dev|build|jre|android|jdk|java|scala|r)?[.-]?[0-9][0-9.]*\w*|alpha|beta|rc|jre|android|incubating|dev)$/i

/**
 * `artifact-version[-classifier].jar`, as repositories of Maven lay it out. Where the border between version and
 * classifier is cannot be told from the name alone; what the archive says of itself decides where it can.
 * Source: https://maven.apache.org/repositories/layout.html.
 * @param known artifact and version as the archive has them
 */
export function jarName(
  file: string,
  known: { readonly artifact: string; readonly version: string } | null,
): JarName {
  const stem = file.replace(/\.(?:jar|war|ear|aar)$/i, '')
  if (known !== null) {
    const whole = `${known.artifact}-${known.version}`
    if (stem === whole) return { ...known, classifier: null }
    if (stem.startsWith(`${whole}-`)) return { ...known, classifier: stem.slice(whole.length + 1) }
  }
  const words = stem.split('-')
  const isVersion = (word: string, at: number): boolean => at > 0 && /^v?[0-9]/.test(word)
  // `log4j-1.2-api-2.17.1`: names hold numbers as well; one without a dot counts only where there is no other.
  const dotted = words.findLastIndex((word, at) => isVersion(word, at) && word.includes('.'))
  const start = dotted === -1 ? words.findIndex(isVersion) : dotted
  if (start === -1) return { artifact: stem, version: null, classifier: null }
  const [first = '', ...rest] = words.slice(start)
  let parts = 0
  while (parts < rest.length && QUALIFIER.test(rest[parts]!)) parts += 1
  return {
    artifact: words.slice(0, start).join('-'),
    version: [first, ...rest.slice(0, parts)].join('-'),
    classifier: parts < rest.length ? rest.slice(parts).join('-') : null,
  }
}
