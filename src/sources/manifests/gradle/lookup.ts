import { SourceInvalid } from '../../../errors.ts'
import { fields } from '../../structured/fields.ts'
import { positions } from '../../structured/position.ts'
import { parseToml } from '../../structured/toml.ts'
import { literalVersion } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'

/** The places of a file of the build: the project's folder, then every folder above it. */
function* upwards({ directory }: ProjectFolder): Iterable<string> {
  const depth = directory === '' ? 0 : directory.split('/').length
  for (let up = 0; up <= depth; up += 1) yield '../'.repeat(up)
}

/**
 * A property of gradle.properties, the nearest above the project.
 * Source: https://docs.gradle.org/current/userguide/project_properties.html; the format is Java's.
 */
export async function gradleProperty(name: string, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  for (const place of upwards(folder)) {
    const path = folder.find(`${place}gradle.properties`)
    if (path === null) continue
    const text = await folder.read(path)
    const escaped = name.replace(/[^\w]/g, String.raw`\$&`)
    const lines = [
      ...text.matchAll(new RegExp(`^([ \\t]*${escaped}[ \\t]*[=: \\t][ \\t]*)([^\\r\\n]*)$`, 'gm')),
    ]
    const last = lines.at(-1)
    if (last === undefined) continue
    const value = last[2]!.trimEnd()
    const start = last.index + last[1]!.length
    const where = positions(text, path)
    if (lines.length > 1 || value.includes('\\') || value === '') {
      const at = where.span(start, start + value.length)
      return { kind: 'dynamic', at, how: `\`${name}\` in \`${path}\` is not one plain line` }
    }
    return literalVersion(where, start, value)
  }
  return null
}

/**
 * A version of the catalog `gradle/libs.versions.toml`, as the accessor writes its name: `.` for `-` and `_` too.
 * Source: https://docs.gradle.org/current/userguide/version_catalogs.html.
 * @throws SourceInvalid where the catalog is not TOML
 */
export async function catalogVersion(
  accessor: string,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  for (const place of upwards(folder)) {
    const path = folder.find(`${place}gradle/libs.versions.toml`)
    if (path === null) continue
    const toml = fields(parseToml(await folder.read(path), path), path)
    const key = Object.keys(toml.table(['versions']) ?? {}).find(
      (one) => one.replace(/[-_]/g, '.') === accessor,
    )
    if (key === undefined) return null
    const field = ['versions', key]
    if (!toml.is(field, 'text')) throw new SourceInvalid(path, `the version \`${key}\` is no plain text`)
    return { kind: 'static', value: toml.text(field)!, at: toml.at(field) }
  }
  return null
}
