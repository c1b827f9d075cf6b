import { HASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'

/**
 * The value of a constant such as `Thing::VERSION` in the files that a gemspec loads.
 * @param files without `.rb`, relative to the folder
 * @returns `null` where none of them gives it as one literal
 */
export async function constantVersion(
  constant: string,
  files: readonly string[],
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const name = constant.slice(constant.lastIndexOf(':') + 1)
  for (const file of files) {
    const path = folder.find(`${file}.rb`)
    if (path === null) continue
    const text = await folder.read(path)
    const code = withoutComments(text, HASH_COMMENTS)
    const found = [...code.matchAll(new RegExp(`^([ \\t]*${name}[ \\t]*=[ \\t]*)(\\S[^\\n;]*)`, 'gm'))]
    const [only] = found
    if (only === undefined) continue
    const start = only.index + only[1]!.length
    const value = only[2]!.trimEnd()
    const where = positions(text, path)
    const literal = /^(["'])([^"'#]*)\1(?:\.freeze)?$/.exec(value)
    if (found.length === 1 && literal !== null) return literalVersion(where, start + 1, literal[2]!)
    const joined = found.length === 1 ? joinedParts(value, code) : null
    const at = where.span(start, start + value.length)
    if (joined !== null) return { kind: 'static', value: joined, at }
    return { kind: 'dynamic', at, how: `\`${name}\` in \`${path}\` is computed` }
  }
  return null
}

/** `[MAJOR, MINOR, PATCH, PRE].compact.join('.')`, where each is a literal of the same file. */
function joinedParts(value: string, code: string): string | null {
  const list = /^\[([A-Z_,\s]+)\](\.compact)?\.join\((["'])\.\3\)(?:\.freeze)?$/.exec(value)
  if (list === null) return null
  const parts: string[] = []
  for (const name of list[1]!.split(',').map((part) => part.trim())) {
    const own = [
      ...code.matchAll(
        new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(?:([0-9]+)|(["'])([^"'#]*)\\2|(nil))[ \\t\\r]*$`, 'gm'),
      ),
    ]
    if (own.length !== 1) return null
    const [, number, , text, nil] = own[0]!
    if (nil !== undefined && list[2] === undefined) return null
    if (nil === undefined) parts.push((number ?? text)!)
  }
  return parts.join('.')
}
