import { expect } from 'vitest'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import type { DeclaredVersion, Manifest, ManifestsModel } from '../../../src/sources/manifests/model.ts'
import { memoryFiles } from '../../support/memory-files.ts'

export const read = (files: Record<string, string>): Promise<ManifestsModel> =>
  readManifests(memoryFiles(files), () => null)

/** One manifest of files that are all readable. */
export async function manifest(files: Record<string, string>, path: string): Promise<Manifest> {
  const { manifests, coverage } = await read(files)
  expect(coverage.skipped).toEqual([])
  const found = manifests.find((one) => one.path === path)
  if (found === undefined) throw new Error(`${path} is no manifest`)
  return found
}

/** `1.2.3 pom.xml:4:12-17`, `? pom.xml:4:12-17 why`, with `tag` where it is derived from the tag. */
export function shown(version: DeclaredVersion | null): string {
  if (version === null) return 'none'
  const { path, startLine, startColumn, endColumn } = version.at
  const place = `${path}:${startLine}:${startColumn}-${endColumn}`
  if (version.kind === 'static') return `${version.value} ${place}`
  return `?${version.fromTag === true ? 'tag' : ''} ${place} ${version.how}`
}

/** Why the only file that is not read is not. */
export async function reasonUnread(files: Record<string, string>): Promise<string> {
  const { coverage } = await read(files)
  expect(coverage.skipped).toHaveLength(1)
  return coverage.skipped[0]!.reason
}
