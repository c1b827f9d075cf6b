import { posix } from 'node:path'
import { shown } from '../metadata-member.ts'
import type { Artifact, ArtifactProblem } from '../model.ts'
import { algorithmNamed } from './algorithm.ts'
import { subjectOf } from './parse.ts'

/**
 * What checksum files lack, which only shows beside the other artefacts: one that no list of its folder has, and one
 * whose only digests are of a broken algorithm. A signature over the file is as good as a digest of it.
 * @param artifacts all of the run
 * @returns the same ones, the problems added to the checksum file that they are about
 */
export function withCoverage(artifacts: readonly Artifact[]): readonly Artifact[] {
  const lists = artifacts.filter(({ format }) => format === 'checksums')
  if (lists.length === 0) return artifacts
  const found = new Map<Artifact, ArtifactProblem[]>()
  const note = (about: Artifact, kind: string, detail: string): void => {
    found.set(about, [...(found.get(about) ?? []), { member: null, kind, detail }])
  }
  const strong = new Set<string>()
  const weak = new Map<string, { readonly list: Artifact; readonly algorithm: string }>()
  for (const one of artifacts) {
    for (const { name, algorithm, digest } of one.speaksFor ?? []) {
      const path = posix.join(posix.dirname(one.path), name)
      const isWeak = one.format === 'checksums' && algorithmNamed(algorithm)?.isWeak === true
      if (!isWeak) strong.add(path)
      else if (digest !== null && !weak.has(path)) weak.set(path, { list: one, algorithm })
    }
  }
  for (const [path, { list, algorithm }] of weak) {
    if (!strong.has(path)) {
      note(
        list,
        'weak-digest',
        `speaks for ${shown(posix.basename(path))} by ${algorithm} alone: other bytes with that digest can be made`,
      )
    }
  }
  for (const one of artifacts) {
    if (one.format === 'checksums' || one.format === 'signature') continue
    const inFolder = lists.filter((list) => isList(list) && isAbove(posix.dirname(list.path), one.path))
    const first = inFolder[0]
    if (first === undefined || strong.has(one.path) || weak.has(one.path)) continue
    note(
      first,
      'not-listed',
      `lists ${first.speaksFor?.length ?? 0} files, and not ${shown(posix.relative(posix.dirname(first.path), one.path))}`,
    )
  }
  return artifacts.map((one) => {
    const more = found.get(one)
    return more === undefined ? one : { ...one, integrity: [...one.integrity, ...more] }
  })
}

/** Whether it is meant to list the folder's files, as opposed to the one file whose name it has. */
function isList({ path, speaksFor = [] }: Artifact): boolean {
  const subject = subjectOf(posix.basename(path))
  return subject === null || speaksFor.some(({ name }) => name !== subject)
}

function isAbove(folder: string, path: string): boolean {
  return folder === '.' ? !path.startsWith('../') && !path.startsWith('/') : path.startsWith(`${folder}/`)
}
