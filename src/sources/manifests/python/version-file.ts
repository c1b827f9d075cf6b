import type { Location } from '../../../location.ts'
import { positions } from '../../structured/position.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from './project.ts'

/**
 * The version behind setuptools' `file:` directive: the content of one text file, white space trimmed.
 * @param names as the directive lists them; more than one would be joined with line breaks, which no version has
 * @param at where the directive stands, for what cannot be decided
 * @throws SourceInvalid when the file is there and cannot be read
 */
export async function fileVersion(
  folder: ProjectFolder,
  names: readonly string[],
  at: Location,
): Promise<DeclaredVersion> {
  const [name] = names
  if (name === undefined || names.length > 1)
    return { kind: 'dynamic', at, how: 'it is read from several files' }
  const path = folder.find(name)
  if (path === null) return { kind: 'dynamic', at, how: `\`${name}\` is not in the repository` }
  const text = await folder.read(path)
  const value = text.trim()
  const start = text.indexOf(value)
  if (value === '' || value.includes('\n')) return { kind: 'dynamic', at, how: `\`${path}\` is not one line` }
  return { kind: 'static', value, at: positions(text, path).span(start, start + value.length) }
}
