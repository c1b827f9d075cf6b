import type { RepositoryPath } from '../../../location.ts'
import { HASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion, manifestOf } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A CMakeLists.txt whose `project()` states a version: https://cmake.org/cmake/help/latest/command/project.html.
 * @returns `null` for one that states none
 */
export function readCmakeLists(text: string, path: RepositoryPath): UnlinkedManifest | null {
  const code = withoutComments(text, HASH_COMMENTS)
  const where = positions(text, path)
  const match = /\bproject\s*\(\s*("?[\w.+-]+"?|\$\{\w+\})([^()]*?\sVERSION\s+)("?)([^\s")]+)\3/i.exec(code)
  if (match === null) return null
  const [whole, name, , quote, value] = match as unknown as [string, string, string, string, string]
  const start = match.index + whole.length - value.length - quote.length
  const version = value.includes('$')
    ? variable(value, code, where, start)
    : literalVersion(where, start, value)
  return manifestOf({
    path,
    ecosystem: 'generic',
    format: 'CMakeLists.txt',
    name: name.includes('$') ? null : name.replaceAll('"', ''),
    version,
    // a project below the root is a part, or comes from elsewhere
    publishable: !path.includes('/'),
  })
}

/** `${NAME}` where the same file sets it once to a literal. */
function variable(
  value: string,
  code: string,
  where: ReturnType<typeof positions>,
  start: number,
): DeclaredVersion {
  const name = /^\$\{(\w+)\}$/.exec(value)?.[1]
  const set =
    name === undefined
      ? []
      : [...code.matchAll(new RegExp(`(\\bset\\s*\\(\\s*${name}\\s+"?)([^\\s"()$]+)`, 'gi'))]
  if (set.length === 1) return literalVersion(where, set[0]!.index + set[0]![1]!.length, set[0]![2]!)
  const at = where.span(start, start + value.length)
  return { kind: 'dynamic', at, how: `\`${value}\` is computed by CMake` }
}
