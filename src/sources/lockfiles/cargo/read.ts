import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import { readCargoToml } from '../../manifests/cargo/cargo-toml.ts'
import { directoryOf } from '../../manifests/kinds.ts'
import { projectFolder } from '../../manifests/python/project.ts'
import type { Lockfile } from '../model.ts'
import { textOf } from '../text.ts'
import { type LocalCrate, readCargoLock } from './cargo-lock.ts'

/**
 * Read a Cargo.lock of the repository, with the manifests of the crates that it names without a source.
 * @throws SourceInvalid as `readCargoLock`, and for such a manifest that cannot be read
 */
export async function readCargo(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const own = new Set(readCargoLock(text, path).packages.flatMap(localName))
  const base = path.slice(0, path.lastIndexOf('/') + 1)
  const listed = await files.list()
  const known = new Set<string>(listed)
  const crates = new Map<string, LocalCrate>()
  for (const file of listed) {
    if (!file.startsWith(base) || !/(?:^|\/)Cargo\.toml$/.test(file)) continue
    const manifest = await textOf(files, file)
    // most crates below are fixtures that this lockfile does not know, and need not be valid
    const name = /^[ \t]*name[ \t]*=[ \t]*["']([^"'\n]+)["']/m.exec(manifest)?.[1]
    if (name === undefined || !own.has(name)) continue
    const crate = await readCargoToml(manifest, file, projectFolder(files, known, directoryOf(file)))
    const folder = directoryOf(file).slice(base.length)
    if (crate.manifest.name !== null && own.has(crate.manifest.name) && !crates.has(crate.manifest.name))
      crates.set(crate.manifest.name, { folder, dependencies: crate.manifest.dependencies })
  }
  return readCargoLock(text, path, crates)
}

function localName({ source, name }: Lockfile['packages'][number]): readonly string[] {
  return source.kind === 'local' ? [name] : []
}
