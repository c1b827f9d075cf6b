import picomatch from 'picomatch'

export interface Shipment {
  /** Whether a path, relative to the package, would be in its tarball although git ignores it. */
  readonly ships: (path: string) => boolean
}

/** What npm leaves out whatever `files` says. Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files */
const NEVER = [
  '**/.git/**',
  '**/node_modules/**',
  '**/.npmrc',
  '**/.DS_Store',
  '**/*.orig',
  '**/._*',
  '**/.*.swp',
  '**/CVS/**',
]

/**
 * What an npm package ships beside what git tracks.
 * `files` and the entry points are packed even where `.gitignore` names them; with a `.npmignore`, npm does not
 * look at `.gitignore` at all.
 * @param manifest text of `package.json`
 * @param npmignore text of `.npmignore`, or `null`
 * @returns `null` for a private package, which is never packed
 * @throws SyntaxError when the manifest is not a JSON object
 */
export function npmShipment(manifest: string, npmignore: string | null): Shipment | null {
  const data: unknown = JSON.parse(manifest.replace(/^\uFEFF/, ''))
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SyntaxError('not an object')
  const fields = data as Readonly<Record<string, unknown>>
  if (fields.private === true) return null
  const never = picomatch(NEVER, { dot: true })
  const entry = matcher([...texts(fields.main), ...texts(fields.bin)])
  const files = Array.isArray(fields.files) ? lastMatchWins(texts(fields.files), true) : null
  const ignored = npmignore === null ? null : lastMatchWins(ignoreLines(npmignore), false)
  return {
    ships(path) {
      if (never(path)) return false
      if (entry(path)) return true
      if (files !== null) return files(path)
      return ignored !== null && !ignored(path)
    },
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((one): one is string => typeof one === 'string')
}

function matcher(paths: readonly string[]): (path: string) => boolean {
  const clean = paths.map(plain).filter((path) => path !== '')
  return (path) => clean.some((one) => path === one || path === `${one}.js` || path === `${one}/index.js`)
}

/** Patterns in order, the last that matches deciding; `!` takes back. */
function lastMatchWins(patterns: readonly string[], anchored: boolean): (path: string) => boolean {
  const rules = patterns.map((pattern) => {
    const negated = pattern.startsWith('!')
    const body = plain(negated ? pattern.slice(1) : pattern)
    const anywhere = !anchored && !body.includes('/') && !/^!?\//.test(pattern)
    const globs = anywhere ? [`**/${body}`, `**/${body}/**`] : [body, `${body}/**`]
    const everything = body === '' || body === '.'
    return { negated, matches: everything ? () => true : picomatch(globs, { dot: true, nocase: true }) }
  })
  return (path) => {
    const last = rules.findLast(({ matches }) => matches(path))
    return last !== undefined && !last.negated
  }
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
}

function ignoreLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
