/** What the comment beside a pin says the commit is. */
export interface Claim {
  /** As written: `v4.2.2`, `4`, `release/v1`, `codeql-bundle-v2.15.0`. */
  readonly name: string
  /**
   * Whether the comment can mean nothing else. A bare number may be an issue, a hyphenated word (`ubuntu-22.04`) a
   * thing: such a claim counts where the repository has a ref of that name.
   */
  readonly certain: boolean
}

/**
 * How people and tools write the version beside a pin. Sources: Renovate (`# v4.2.2`, `# tag=v4`, `# renovate: tag=v4`),
 * ratchet (`# ratchet:owner/name@v4`), pin-github-action (`# pin@v4`), Dependabot and pinact (`# v4.2.2`).
 */
const FORMS: readonly RegExp[] = [
  /^(?:renovate:\s*)?(?:tag|version|release|ver|pin|pinned|ref)\s*[=:@]\s*(?<name>\S+)/i,
  /^(?:pinned\s+(?:to|at)|version|tag|release)\s+(?<name>v?\d\S*)/i,
  /^(?:ratchet:|frizbee:)?[\w.-]+\/[\w./-]+@(?<name>\S+)/,
  /^@?(?<name>\S+)/,
]

const VERSION =
  /^v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+|(?<=\.\d+)(?:a|b|c|rc|alpha|beta|dev|post)\.?\d*)?$/i
/** A version behind a component or folder: `release/v1`, `codeql-bundle-v2.15.0`, `pkg@1.2.3`. */
const PLACED = /^[A-Za-z][\w.]*(?:[-_./@][\w.]+)*?[-_/@]v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.-]+)?$/

/** `release/v1`, `pkg@1.2`: of these nobody thinks of anything else. */
const MARKED = /[-_/@]v\d|[@/]\d+\.\d/i

/**
 * The version that a comment claims. Prose after it does not count, and prose before it makes it no claim: who writes
 * `# stay below v5, it breaks us` does not say what is pinned.
 * @param comment without `#`
 * @returns `null` when it claims none
 */
export function claimOf(comment: string | null): Claim | null {
  // Several tools share the line: `# zizmor: ignore[cache-poisoning] # v8.2.0`.
  const claims = (comment ?? '').split(/\s#\s*/).map(claimIn)
  return claims.find((claim) => claim !== null) ?? null
}

function claimIn(part: string): Claim | null {
  const line = part.trim()
  const [form, named] = FORMS.map((regex, index): [number, string | undefined] => [
    index,
    regex.exec(line)?.groups?.name,
  ]).find(([, found]) => found !== undefined) ?? [0, undefined]
  const name = named?.replace(/^[("'`]+|[)"'`,;:.]+$/g, '') ?? ''
  if (VERSION.test(name)) {
    const telling = /^v/i.test(name) || (/^\d+\.\d+/.test(name) && !/^\d{4}[-.]\d{2}[-.]\d{2}/.test(name))
    return { name, certain: form < FORMS.length - 1 || telling }
  }
  return PLACED.test(name) ? { name, certain: form < FORMS.length - 1 || MARKED.test(name) } : null
}

/** The numbers of a version at the end of a name: `[4, 2, 2]` of `v4.2.2` and of `pkg-v4.2.2`; `null` where there are none. */
export function numbersOf(name: string): readonly number[] | null {
  const numbers = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)$/i.exec(name)?.[1]
  return numbers === undefined ? null : numbers.split('.').map(Number)
}
