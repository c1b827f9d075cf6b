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
  const match = /^(.+?)-(v?[0-9].*)$/.exec(stem)
  if (match === null) return { artifact: stem, version: null, classifier: null }
  const [first = '', ...rest] = match[2]!.split('-')
  let parts = 0
  while (parts < rest.length && QUALIFIER.test(rest[parts]!)) parts += 1
  return {
    artifact: match[1]!,
    version: [first, ...rest.slice(0, parts)].join('-'),
    classifier: parts < rest.length ? rest.slice(parts).join('-') : null,
  }
}
