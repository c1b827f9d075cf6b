import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../../../findings.ts'
import type { Artifact, Member } from '../../../../sources/artifacts/model.ts'
import type { OciImage } from '../../../../sources/artifacts/oci/image.ts'
import { code } from '../../../release/wording.ts'
import { fileName } from '../../named.ts'
import type { Stray } from '../judge.ts'
import { differing, unknown } from '../report.ts'
import { isSame } from '../same.ts'
import type { Route, Tree } from '../tree.ts'
import { type Copied, contextOf, copiesOf, routeOfCopies } from './copies.ts'
import { beyond, type Counts, missing, otherSettings, otherSource, uncovered, unread } from './findings.ts'
import { type Maker, makersOf } from './makers.ts'
import { type ImageOption, type Recipe, recipeOf } from './recipe.ts'
import { isWhiteout, type View, viewOf } from './view.ts'

export interface ImageQuestion {
  readonly artifact: Artifact
  readonly tree: Tree
  /** HEAD. */
  readonly head: string
  /** `owner/name`, or the folder's name. */
  readonly repository: string
  readonly options: readonly ImageOption[]
  /** What the policy says of folders of the image. */
  readonly declared: Route
  /** Asked with the path in the image, without `/` at its start. */
  readonly isGenerated: (path: string) => boolean
}

/**
 * Holds the layers of each image against the commit: what the Dockerfile copies out of the repository has to be there as
 * the commit has it, and nothing else beside it; what commands, other stages and the base put there is not known here
 * and is said to be so.
 */
export function* imageFindings(
  question: ImageQuestion,
): Iterable<FindingDraft | NoteDraft | UnverifiedDraft> {
  const { artifact, tree, options, repository } = question
  const { images = [] } = artifact
  const recipe = recipeOf(fileName(artifact), tree, options)
  if (images.length === 0) {
    yield { note: `${code(artifact.path)} holds no image, and what it holds is not compared with the commit` }
    return
  }
  if (typeof recipe === 'string') {
    yield { unverified: `the layers of ${code(artifact.path)} cannot be compared with the commit: ${recipe}` }
    return
  }
  const strays = new Map<string, Stray>()
  for (const image of images) {
    yield* unread(artifact, image)
    yield* otherSource(artifact, image, repository)
    const judged = judge(image, recipe, question)
    for (const stray of judged.strays) strays.set(`${stray.kind} ${stray.member}`, stray)
    if (recipe !== null) yield* otherSettings(artifact, image, recipe)
    if (judged.beyond !== null && recipe !== null) yield beyond(artifact, image, recipe, judged.beyond)
    if (judged.uncovered > 0) yield uncovered(artifact, image, recipe, judged)
  }
  yield* differing(artifact, [...strays.values()])
  yield* unknown(artifact, [...strays.values()], tree)
  yield* missing(artifact, [...strays.values()])
}

interface Judged extends Counts {
  readonly strays: readonly Stray[]
  readonly beyond: string | null
}

function judge(image: OciImage, recipe: Recipe | null, question: ImageQuestion): Judged {
  const { tree, declared, isGenerated, head } = question
  const view = viewOf(image)
  const makers =
    recipe === null
      ? { of: image.layers.map((): Maker => 'built'), beyond: null }
      : makersOf(image, recipe.stage)
  const copies = recipe === null ? [] : copiesIn(recipe, makers.of, tree, view)
  const copied = routeOfCopies(copies)
  const laid = laidLinks(copies, view, copied, tree, isGenerated)
  const strays: Stray[] = [...laid.values()]
  let [same, other] = [0, 0]
  for (const [index, { members }] of image.layers.entries()) {
    const byPath = new Map(members.map((member) => [member.path, member]))
    for (const member of members) {
      const { path } = member
      if (member.type === 'directory' || isWhiteout(path) || isGenerated(path) || laid.has(path)) continue
      if (makers.of[index] !== 'copied' && view.get(path)?.layer !== index) continue
      const verdict = compare(linked(member, byPath), [...declared(path), ...copied(path)], tree, head)
      if (verdict === 'same') same += 1
      else if (verdict !== null) strays.push({ kind: 'differs', member: path, path: verdict.path, how: [] })
      else if (makers.of[index] === 'copied') strays.push({ kind: 'unknown', member: path, path })
      else other += 1
    }
  }
  for (const copy of copies) {
    if (
      copy.kind === 'file' &&
      copy.isFinal &&
      copy.laid === null &&
      !view.has(copy.target) &&
      !isGenerated(copy.target)
    )
      strays.push({ kind: 'absent', member: copy.target, reason: copy.from })
  }
  return { strays, compared: same, uncovered: other, beyond: makers.beyond }
}

function copiesIn(
  { stage, dockerfile, context }: Recipe,
  makers: readonly Maker[],
  tree: Tree,
  view: View,
): Copied[] {
  // where nothing tells the layers apart, the lowest is the base's at least
  const own = makers.includes('base') ? makers.lastIndexOf('base') + 1 : stage.base === null ? 0 : 1
  return copiesOf(stage, contextOf(dockerfile, stage, tree, context), tree, view, own)
}

/** Links of the image's own layers that hide what was copied behind them, by their path. */
function laidLinks(
  copies: readonly Copied[],
  view: View,
  copied: Route,
  tree: Tree,
  isGenerated: (path: string) => boolean,
): ReadonlyMap<string, Stray> {
  const found = new Map<string, Stray>()
  for (const { laid, from } of copies) {
    if (laid === null || found.has(laid) || isGenerated(laid)) continue
    const link = view.get(laid)!.member.link ?? ''
    if (copied(laid).some((path) => tree.link(path) === link)) continue
    found.set(laid, { kind: 'differs', member: laid, path: from, how: [`it is a link to ${code(link)}`] })
  }
  return found
}

/** @returns `null` where the commit has nothing in its place */
function compare(
  member: Member,
  candidates: readonly string[],
  tree: Tree,
  head: string,
): 'same' | { readonly path: string } | null {
  for (const path of candidates) {
    const link = tree.link(path)
    const file = tree.file(path)
    if (link !== null && member.type === 'symlink') return link === member.link ? 'same' : { path }
    if (file !== null) return member.type !== 'symlink' && isSame(member, file, head) ? 'same' : { path }
  }
  return null
}

/** A hard link has the content of the file that it names. */
function linked(member: Member, members: ReadonlyMap<string, Member>): Member {
  if (member.type !== 'hardlink' || member.link === null) return member
  return members.get(member.link.replace(/^(?:\.?\/)+/, '')) ?? member
}
