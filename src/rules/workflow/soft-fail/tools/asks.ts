/** Options with which a checker tells something about itself or lists what it would run. */
const TELLS = /^--(?:version|help|info|list(?!-different)(?:-[\w-]+)?|show-only|print-config|dump-config)$/

/** First words with which any checker only talks or signs in. */
const TALKS = /^(?:version|help|completion|login|logout|auth)$/

/** First words that prepare or list, of programs that take commands and not files. */
const PREPARES = /^(?:init|list|ls|db|cache|install|update|linters|plugins?|explain)$/
const COMMANDED = new Set(
  'vitest golangci-lint trivy grype syft snyk semgrep opengrep tflint trufflehog gitleaks kics prowler safety ggshield bearer osv-scanner cypress knip attw'.split(
    ' ',
  ),
)

/**
 * Whether a checker is only asked what it is, what it would run, or to get ready: `golangci-lint version`,
 * `vitest list`, `prowler aws --list-checks`.
 * @param program its name
 * @param args what follows it
 */
export function onlyAsks(program: string, args: readonly string[]): boolean {
  if (args.some((arg) => TELLS.test(arg))) return true
  // https://docs.docker.com/reference/cli/docker/buildx/bake/#print
  if (program === 'docker' && args.includes('bake') && args.includes('--print')) return true
  if (args.length === 1 && args[0] === '-h') return true
  if (args.length === 1 && args[0] === '-v' && COMMANDED.has(program)) return true
  const first = args.find((arg) => !arg.startsWith('-')) ?? ''
  if (args[0] !== first) return false
  return TALKS.test(first)
    ? COMMANDED.has(program) || args.length === 1
    : PREPARES.test(first) && COMMANDED.has(program)
}

/** Licence readers that only list unless they are told what is allowed. */
const LICENCE_LISTS: ReadonlyMap<string, RegExp> = new Map([
  ['license-checker', /^--(?:failOn|onlyAllow)(?:=|$)/],
  ['license-checker-rseidelsohn', /^--(?:failOn|onlyAllow)(?:=|$)/],
  ['pip-licenses', /^--(?:fail-on|allow-only)(?:=|$)/],
  ['go-licenses', /^check$/],
])

/** Whether a licence reader writes a list for a notice, and forbids nothing. */
export function onlyLists(program: string, args: readonly string[]): boolean {
  const judges = LICENCE_LISTS.get(program)
  return judges !== undefined && !args.some((arg) => judges.test(arg))
}

/** A tool that is fetched by its module path is installed, not built: `go install tool.example/cmd@v1`. */
export function installsTool(program: string, args: readonly string[]): boolean {
  if (program !== 'go' || args[0] !== 'install') return false
  const targets = args.slice(1).filter((arg) => !arg.startsWith('-'))
  return targets.length > 0 && targets.every((target) => /^[\w-]+(?:\.[\w-]+)+\/|@/.test(target))
}
