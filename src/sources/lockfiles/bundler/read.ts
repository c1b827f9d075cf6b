import { posix } from 'node:path'
import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { directoryOf } from '../../manifests/kinds.ts'
import { projectFolder } from '../../manifests/python/project.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { siblingText, textOf } from '../text.ts'
import { type BundlerProject, readGemfileLock } from './gemfile-lock.ts'

/**
 * Read a Gemfile.lock of the repository with the Gemfile beside it, which alone knows the groups, and the folders of
 * the gems that it takes from the repository itself.
 * @throws SourceInvalid as `readGemfileLock`, and for a Gemfile that is not text
 */
export async function readBundler(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const base = directoryOf(path)
  const listed = await files.list()
  const gemspecs = listed.filter((file) => file.endsWith('.gemspec'))
  return readGemfileLock(text, path, {
    scopeOf: await scopesOf(files, new Set(listed), path),
    folderOf: (name, remote) => {
      const below = posix.join(base, remote)
      const folder = gemspecs
        .filter((file) => file.endsWith(`/${name}.gemspec`) || file === `${name}.gemspec`)
        .map(directoryOf)
        .find((place) => below === '.' || place === below || place.startsWith(`${below}/`))
      return folder === undefined ? remote : posix.relative(base, folder)
    },
  })
}

async function scopesOf(
  files: Files,
  known: ReadonlySet<string>,
  path: RepositoryPath,
): Promise<BundlerProject['scopeOf']> {
  const gemfile = await siblingText(files, path, gemfileOf(path))
  if (gemfile === null) return () => 'runtime'
  // Ruby's parser is large; repositories without a Gemfile never load it
  const { readGemfile } = await import('../../manifests/ruby/gemfile/index.ts')
  const folder = projectFolder(files, known, directoryOf(path))
  const { manifest } = await readGemfile(gemfile.text, gemfile.path, folder)
  const scopes = new Map<string, LockedPackage['scope']>()
  for (const { name, scope } of manifest.dependencies) {
    if (scopes.get(name) !== 'runtime') scopes.set(name, scope === 'development' ? scope : 'runtime')
  }
  // what no line of the Gemfile asks for comes from the gemspec, which alone can ask for more: to develop the gem
  const isWhole = (manifest.undecidedDependencies ?? []).length === 0
  const others = isWhole && (manifest.gemspecs ?? []).length > 0 ? 'development' : 'runtime'
  return (name, isPinned) => scopes.get(name) ?? (isPinned ? 'runtime' : others)
}

/** The Gemfile that Bundler locks in a file of this name. */
function gemfileOf(path: RepositoryPath): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === 'gems.locked' ? 'gems.rb' : name.replace(/\.lock$/, '')
}
