import type { RepositoryPath } from '../../../location.ts'
import { HASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion, manifestOf, undecided } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import { fileVersion } from '../python/version-file.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * A mix.exs, read as text: `version:` is a literal, a module attribute that holds one, or a file's content.
 * Source: https://hexdocs.pm/mix/Mix.Project.html.
 */
export async function readMix(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const code = withoutComments(text, HASH_COMMENTS)
  const where = positions(text, path)
  const app = /\bapp:\s*:(\w+)/.exec(code)?.[1] ?? null
  const packageName = /\bpackage\b[\s\S]{0,2000}?\bname:\s*"([^"#]+)"/.exec(code)?.[1]
  const version = await versionOf(code, text, path, folder)
  const dependency = /\{\s*:\w+\s*,\s*(?:"|[a-z_]+:)/.exec(/\bdefp?\s+deps\b[\s\S]*/.exec(code)?.[0] ?? '')
  const deps = dependency === null ? null : /\bdefp?\s+(deps)\b/d.exec(code)!.indices![1]!
  return manifestOf({
    path,
    ecosystem: 'Hex',
    format: 'mix.exs',
    name: packageName ?? app,
    version,
    // Hex publishes what has a description of the package; an umbrella has none
    publishable: version !== null && /\bpackage:|\bdefp?\s+package\b/.test(code),
    undecidedDependencies: undecided(
      deps === null ? null : { start: deps[0], end: deps[1], group: 'deps' },
      where,
      'dependencies of Mix are not read yet',
    ),
  })
}

async function versionOf(
  code: string,
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const where = positions(text, path)
  const project = /\bdef\s+project\b/.exec(code)?.index ?? 0
  const match = /(\bversion:\s*)("[^"\n]*"|[^\n,\]]*[^\s,\]])/.exec(code.slice(project))
  if (match === null) return null
  const start = project + match.index + match[1]!.length
  const value = match[2]!
  const at = where.span(start, start + value.length)
  const literal = /^"([^"#]*)"$/.exec(value)
  if (literal !== null) return literalVersion(where, start + 1, literal[1]!)
  const attribute = /^@(\w+)$/.exec(value)?.[1]
  if (attribute !== undefined) {
    const set = [...code.matchAll(new RegExp(`^([ \\t]*@${attribute}[ \\t]+)(\\S[^\\n]*)`, 'gm'))]
    const own = /^"([^"#]*)"$/.exec(set[0]?.[2]?.trimEnd() ?? '')
    if (set.length === 1 && own !== null) {
      return literalVersion(where, set[0]!.index + set[0]![1]!.length + 1, own[1]!)
    }
    const file = set.length === 1 ? fileRead(set[0]![2]!) : null
    if (file !== null) return fileVersion(folder, [file], at)
  }
  const file = fileRead(value)
  if (file !== null) return fileVersion(folder, [file], at)
  return { kind: 'dynamic', at, how: `\`${value.slice(0, 60)}\` is computed` }
}

function fileRead(value: string): string | null {
  return /^(?:String\.trim\()?File\.read!\("([^"#]+)"\)/.exec(value.trim())?.[1] ?? null
}
