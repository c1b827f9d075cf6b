import type { Location } from '../../../location.ts'
import type { DeclaredDependency } from '../model.ts'

const NAME = /^([A-Za-z0-9](?:[-A-Za-z0-9._]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/

/**
 * A requirement in the form of PEP 508, https://packaging.python.org/en/latest/specifications/dependency-specifiers/.
 * @returns `null` when the text does not begin with a project's name
 */
export function requirement(
  text: string,
  group: string,
  scope: DeclaredDependency['scope'],
  at: Location,
): DeclaredDependency | null {
  const match = NAME.exec(text.trim())
  if (match === null) return null
  const rest = text.trim().slice(match[0].length)
  if (rest !== '' && !/^[<>=!~;@(]/.test(rest)) return null
  // in a URL a `;` starts the marker only behind white space
  const end = rest.search(rest.startsWith('@') ? /\s;/ : /;/)
  const specifier = end === -1 ? rest : rest.slice(0, end)
  const marker = end === -1 ? '' : rest.slice(end).replace(/^\s*;/, '').trim()
  return {
    name: match[1]!,
    range: specifier.trim().replace(/^\((.*)\)$/, '$1'),
    group,
    scope,
    at,
    ...(marker === '' ? {} : { marker }),
  }
}
