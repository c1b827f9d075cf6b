import type { RepositoryPath } from '../../../location.ts'
import { HASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { positions } from '../../structured/position.ts'
import { literalVersion, manifestOf, stemOf } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import { fileVersion } from '../python/version-file.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { constantVersion } from './version-rb.ts'

/**
 * A gemspec, read as text: the version is a literal, a constant of a file that it requires, or a file's content.
 * Source: https://guides.rubygems.org/specification-reference/.
 */
export async function readGemspec(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
  files: ReadonlySet<string>,
): Promise<UnlinkedManifest> {
  // Ruby's parser is large; repositories without a gemspec never load it
  const { statedGem } = await import('./stated/index.ts')
  const code = withoutComments(text, HASH_COMMENTS)
  const where = positions(text, path)
  const name = /^[ \t]*\w+\.name\s*=\s*(["'])([^"'#]*)\1/m.exec(code)?.[2] ?? stemOf(path, /\.gemspec$/)
  const dependency = /(?<=\.)add_(?:runtime_|development_)?dependency\b/.exec(code)
  const at = where.span(dependency?.index ?? 0, (dependency?.index ?? 0) + (dependency?.[0].length ?? 0))
  const gem = await statedGem(text, path, folder, files, required(code))
  return manifestOf({
    path,
    ecosystem: 'RubyGems',
    format: 'gemspec',
    name,
    version: await versionOf(code, text, path, folder),
    publishable: true,
    gem,
    dependencies: gem.dependencies.map(({ name: needed, requirement, scope }) => ({
      name: needed,
      range: requirement?.join(', ') ?? '',
      group: scope === 'runtime' ? 'dependencies' : 'development_dependencies',
      scope,
      at,
    })),
    undecidedDependencies:
      gem.undecidedDependencies === null
        ? []
        : [{ group: 'dependencies', at, how: `\`${gem.undecidedDependencies}\` is not followed` }],
  })
}

async function versionOf(
  code: string,
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const where = positions(text, path)
  const assignments = [...code.matchAll(/^([ \t]*(\w+)\.version\s*=\s*)(\S[^\n;]*)/gm)]
  const inNew = /Gem::Specification\.new\s*\(?\s*["'][^"']*["']\s*,\s*(["'])([^"'#]*)\1/d.exec(code)
  if (assignments.length === 0 && inNew !== null)
    return literalVersion(where, inNew.indices![2]![0], inNew[2]!)
  const [only] = assignments
  if (only === undefined) return null
  const start = only.index + only[1]!.length
  const value = only[3]!.trimEnd()
  const at = where.span(start, start + value.length)
  if (assignments.length > 1) return { kind: 'dynamic', at, how: 'the version is set in several places' }
  const literal = /^(["'])([^"'#]*)\1(?:\.freeze)?$/.exec(value)
  if (literal !== null) return literalVersion(where, start + 1, literal[2]!)
  const file = /\bFile\.read\(.*?["']([^"']*VERSION[^"']*)["'].*\)\.(?:strip|chomp)$/.exec(value)
  if (file !== null && !file[1]!.startsWith('/'))
    return fileVersion(folder, [file[1]!.replace(/^(?:\.\.\/)+/, '')], at)
  const constant = /^(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)(?:\.(?:dup|freeze|to_s|version))?$/.exec(value)?.[1]
  const found = constant === undefined ? null : await constantVersion(constant, required(code), folder)
  return found ?? { kind: 'dynamic', at, how: `\`${value.slice(0, 60)}\` is computed` }
}

/** Files that the gemspec loads, without `.rb`, relative to its folder; libraries lie below `lib`. */
function required(code: string): string[] {
  const loads = code.matchAll(
    /\b(?:require|require_relative|load)\b[ \t(]+(?:File\.\w+\()?\s*["']([^"'#]+)["']/g,
  )
  return [...loads].flatMap(([, name]) => {
    const path = name!.replace(/\.rb$/, '').replace(/^(?:\.\/|\.\.\/)+/, '')
    return [path, `lib/${path}`]
  })
}
