import type { Files } from '../../../files.ts'
import type { RepositoryPath } from '../../../location.ts'
import type { Lockfile } from '../model.ts'
import { shapeOf } from '../shape.ts'
import { siblingText, textOf } from '../text.ts'
import { exactToml } from './exact-toml.ts'
import { readPylock } from './pylock.ts'
import { currentPdmHash, pdmProject } from './read-pdm.ts'

/**
 * Read a pylock.toml of the repository; where PDM wrote it, also the digest that the pyproject.toml beside it has now.
 * Other lockers write no digest: then the declared dependencies are held against the locked ones.
 * @throws SourceInvalid as `readPylock`, and for a pyproject.toml that cannot be read
 */
export async function readPylockFile(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const text = await textOf(files, path)
  const manifest = await siblingText(files, path, 'pyproject.toml')
  if (manifest === null) return unbound(readPylock(text, path))
  const pyproject = exactToml(manifest.text, manifest.path)
  const project = pdmProject(pyproject, manifest.path)
  const groups = [...project.groups!.values()]
  const declared = new Set(groups.flatMap(({ names }) => [...names]))
  const pylock = readPylock(text, path, {
    name: project.name,
    declared: declared.size === 0 ? null : declared,
    withExtras: new Set(groups.flatMap(({ withExtras }) => [...withExtras])),
  })
  if (pylock.createdBy !== 'pdm') return pylock.lockfile
  const overridden = project.overridden.length === 0 ? {} : { overrides: project.overridden }
  if (pylock.hasLockInputs || pylock.pdmHash === null) return { ...unbound(pylock), ...overridden }
  const { hex: recorded, at } = pylock.pdmHash
  if (!/^[0-9a-f]{64}$/.test(recorded)) {
    return shapeOf(path).fail('has a `tool.pdm.hashes.sha256` that is not 64 hex digits')
  }
  // PDM writes this format since 2.25, whose lock version is 4.5
  const current = await currentPdmHash(files, pyproject, manifest.path, { recorded, lockVersion: '4.5' })
  return {
    ...pylock.lockfile,
    ...overridden,
    contentHash: recorded,
    currentContentHash: typeof current === 'string' ? { hex: current, at } : current,
  }
}

function unbound({ lockfile, hasLockInputs, pdmHash }: ReturnType<typeof readPylock>): Lockfile {
  if (hasLockInputs) {
    const unknown = 'it is bound to its manifest by `lock_inputs`, which only PDM can compare'
    return { ...lockfile, currentContentHash: { unknown } }
  }
  if (pdmHash === null) return lockfile
  return {
    ...lockfile,
    contentHash: pdmHash.hex,
    currentContentHash: { unknown: 'no pyproject.toml stands beside it' },
  }
}
