import { SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'

const PLACES = [
  'Properties/AssemblyInfo.cs',
  'AssemblyInfo.cs',
  'AssemblyInfo.fs',
  'My Project/AssemblyInfo.vb',
]

/**
 * The version of an assembly's attributes: the informational one, which people see, else the file's, else the
 * assembly's own.
 */
export async function assemblyInfoVersion(folder: ProjectFolder): Promise<DeclaredVersion | null> {
  for (const place of PLACES) {
    const path = folder.find(place)
    if (path === null) continue
    const text = await folder.read(path)
    const code = withoutComments(text, SLASH_COMMENTS)
    const where = positions(text, path)
    for (const name of ['AssemblyInformationalVersion', 'AssemblyFileVersion', 'AssemblyVersion']) {
      const match = new RegExp(`(\\b${name}(?:Attribute)?\\s*\\(\\s*")([^"\\n]*)"`).exec(code)
      if (match === null) continue
      const start = match.index + match[1]!.length
      if (!match[2]!.includes('*')) return literalVersion(where, start, match[2]!)
      const at = where.span(start, start + match[2]!.length)
      return { kind: 'dynamic', at, how: `the compiler fills in \`${match[2]}\`` }
    }
  }
  return null
}
