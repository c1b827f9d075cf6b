import type { Artifact, Member } from '../../../sources/artifacts/model.ts'
import type { CommittedFile } from '../../../sources/git/committed-files.ts'
import { isOfPythonBuilder, type Release } from './builders.ts'
import { isSharedDocument } from './documents.ts'
import { packageJsonDifferences } from './package-json.ts'
import { isSame, isSameScript } from './same.ts'
import { folderOf, joined, type Route, type Tree } from './tree.ts'

/** What is wrong about one member. */
export type Stray =
  /** The commit has it, with other content. */
  | {
      readonly kind: 'differs'
      readonly member: string
      readonly path: string
      /** In words, where they can be had. */
      readonly how: readonly string[]
    }
  /** The commit has nothing that it could come from. */
  | { readonly kind: 'unknown'; readonly member: string; readonly path: string }
  /** It would come from a submodule of which nothing is known here. */
  | { readonly kind: 'absent'; readonly member: string; readonly reason: string }

export interface OriginQuestion extends Release {
  readonly tree: Tree
  readonly route: Route
  /** The package's folder in the repository, with `/` at its end. */
  readonly folder: string
  /** Whether the policy declares that the build makes a member; asked with its path below the package's root. */
  readonly isGenerated: (path: string) => boolean
}

/** Every member that is not the commit's, in the archive's order. */
export function strayMembers(question: OriginQuestion): Stray[] {
  const { artifact } = question
  return artifact.members.flatMap((member) => {
    if (member.type === 'directory' || artifact.made.has(member.path)) return []
    const path = belowRoot(member.path, artifact)
    if (isCarried(member.path, path, artifact) || question.isGenerated(path)) return []
    return judge(member, path, question) ?? []
  })
}

/** @returns `null` where the member is the commit's */
function judge(member: Member, path: string, question: OriginQuestion): Stray | null {
  const { artifact, tree, route, folder, head } = question
  // a wheel's route knows its folders itself, and keeps scripts apart from packages
  const standsFor = artifact.format === 'wheel' ? undefined : artifact.standsFor
  const asked = standsFor?.get(member.path) ?? standsFor?.get(path) ?? path
  const candidates = route(asked)
  const file = first(candidates, tree)
  const content = contentOf(member, artifact)
  if (member.type === 'symlink')
    return isSameLink(member, candidates, tree) ? null : stray(member, path, file)
  if (file === null) {
    const reason = candidates.map((one) => tree.absent(one)).find((one) => one !== null)
    if (reason !== undefined) return { kind: 'absent', member: member.path, reason }
    const isKnown =
      isSharedDocument(content, folder, tree, head) || isOfPythonBuilder(path, content, null, question)
    return isKnown ? null : stray(member, path, null)
  }
  if (isSame(content, file, head) || isSameScript(content, file)) return null
  if (isOfPythonBuilder(path, content, file, question)) return null
  if (isSharedDocument(content, folder, tree, head)) return null
  if (artifact.format !== 'npm' || path !== 'package.json') return stray(member, path, file)
  const how =
    content.text === null || file.text === null
      ? null
      : packageJsonDifferences(content.text, file.text, question.version)
  if (how !== null && how.length === 0) return null
  return { kind: 'differs', member: member.path, path: file.path, how: how ?? [] }
}

function first(candidates: readonly string[], tree: Tree): CommittedFile | null {
  for (const path of candidates) {
    const file = tree.file(path)
    if (file !== null) return file
  }
  return null
}

function stray(member: Member, path: string, file: CommittedFile | null): Stray {
  return file === null
    ? { kind: 'unknown', member: member.path, path }
    : { kind: 'differs', member: member.path, path: file.path, how: [] }
}

/** A hard link has the content of the member that it names. */
function contentOf(member: Member, { members }: Artifact): Member {
  if (member.type !== 'hardlink' || member.link === null) return member
  const target = members.find(({ path, type }) => type === 'file' && path === member.link)
  return target === undefined ? member : { ...target, path: member.path }
}

/** A link of the commit that leads to the same place. */
function isSameLink(member: Member, candidates: readonly string[], tree: Tree): boolean {
  return candidates.some((path) => {
    const link = tree.link(path)
    return link !== null && (link === member.link || samePlace(path, link, member.link))
  })
}

function samePlace(path: string, link: string, other: string | null): boolean {
  if (other === null) return false
  const place = joined(folderOf(path), link)
  return place !== null && place === joined(folderOf(path), other)
}

export function belowRoot(path: string, { root }: Pick<Artifact, 'root'>): string {
  return path.startsWith(root) ? path.slice(root.length) : path
}

/** What the artefact declares to carry along is pinned by the lockfile, not by the tree. */
function isCarried(member: string, path: string, { carries = [] }: Artifact): boolean {
  const isIn = (text: string): boolean =>
    carries.some((one) => (one.endsWith('/') ? text.startsWith(one) : text === one))
  return isIn(member) || isIn(path)
}
