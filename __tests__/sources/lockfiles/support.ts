import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import type { LockedPackage, LockfilesModel } from '../../../src/sources/lockfiles/model.ts'
import { memoryFiles } from '../../support/memory-files.ts'

type Content = Readonly<Record<string, string | Uint8Array | null>>

/** The model of a repository of these files; `found = read + skipped` holds for every one of them. */
export async function lockfilesIn(
  content: Content,
  excluded: (path: string) => string | null = () => null,
): Promise<LockfilesModel> {
  const model = await readLockfiles(memoryFiles(content), excluded)
  const { found, read, skipped } = model.coverage
  if (found !== read + skipped.length)
    throw new Error(`${found} found, ${read} read, ${skipped.length} skipped`)
  return model
}

/** The files of one folder of `fixtures/`. */
export function fixture(name: string): Record<string, string> {
  const folder = join(import.meta.dirname, 'fixtures', name)
  const content: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    content[relative(folder, file).split(sep).join('/')] = readFileSync(file, 'utf8')
  }
  return content
}

/** One line a package: what the rules and the SBOM build on. */
export function summary(packages: readonly LockedPackage[]): string[] {
  return packages.map((one) =>
    [
      one.id,
      one.purl,
      one.scope,
      one.direct ? 'direct' : 'transitive',
      one.source.kind,
      one.hashes.map((hash) => `${hash.algorithm}:${hash.hex.slice(0, 6)}`).join(',') || 'no-hash',
      one.dependencies === null ? 'no-graph' : `[${one.dependencies.join(' ')}]`,
      `${one.at.startLine}:${one.at.startColumn}`,
    ].join(' | '),
  )
}
