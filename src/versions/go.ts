import parse from 'semver/functions/parse.js'
import type { Unreleasable, VersionGrammar } from './grammar.ts'
import { type ParsedSemver, semverGrammar } from './semver.ts'

/**
 * Versions of Go modules: SemVer with three numbers, where `+incompatible` is the only build metadata that the `go`
 * command accepts; a tag with any other is no version of a module.
 * Source: https://go.dev/ref/mod#versions and #pseudo-versions.
 */
export const go: VersionGrammar = { ...semverGrammar('Go module', read), unreleasable }

function read(text: string): ParsedSemver | null {
  const version = parse(text.replace(/^v/, ''))
  if (version === null || text.replace(/^v/, '').startsWith('v')) return null
  return version.build.length === 0 || version.build.join('.') === 'incompatible' ? version : null
}

/** `v0.0.0-20191109021931-daa7c04131f5`, `v1.2.4-0.20191109021931-daa7c04131f5`. */
const PSEUDO = /-(?:.*\.)?[0-9]{14}-[0-9a-f]{12}$/

function unreleasable(text: string): Unreleasable | null {
  const pseudo = PSEUDO.exec(text.replace(/\+incompatible$/, ''))
  if (read(text) !== null && pseudo !== null) return { kind: 'development', mark: pseudo[0].slice(1) }
  return semverGrammar('Go module', read).unreleasable(text)
}
