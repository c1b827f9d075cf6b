import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../../../findings.ts'
import type { Artifact, Member } from '../../../../sources/artifacts/model.ts'
import type { OciImage } from '../../../../sources/artifacts/oci/image.ts'
import { code } from '../../../release/wording.ts'
import { fileName, placeOf } from '../../named.ts'
import type { Stray } from '../judge.ts'
import { differing, unknown } from '../report.ts'
import { isSame } from '../same.ts'
import type { Route, Tree } from '../tree.ts'
import { type Copied, contextOf, copiesOf, routeOfCopies } from './copies.ts'
import { type Maker, makersOf } from './makers.ts'
import { type ImageOption, type Recipe, recipeOf } from './recipe.ts'
import { settingDifferences } from './settings.ts'
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

interface Judged {
  readonly strays: readonly Stray[]
  readonly compared: number
  readonly uncovered: number
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
  let [compared, uncovered] = [0, 0]
  for (const [index, { members }] of image.layers.entries()) {
    const byPath = new Map(members.map((member) => [member.path, member]))
    for (const member of members) {
      const { path } = member
      if (member.type === 'directory' || isWhiteout(path) || isGenerated(path) || laid.has(path)) continue
      if (makers.of[index] !== 'copied' && view.get(path)?.layer !== index) continue
      const verdict = compare(linked(member, byPath), [...declared(path), ...copied(path)], tree, head)
      if (verdict === 'same') compared += 1
      else if (verdict !== null) strays.push({ kind: 'differs', member: path, path: verdict.path, how: [] })
      else if (makers.of[index] === 'copied') strays.push({ kind: 'unknown', member: path, path })
      else uncovered += 1
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
  return { strays, compared, uncovered, beyond: makers.beyond }
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

function* unread(artifact: Artifact, { platform, layers }: OciImage): Iterable<UnverifiedDraft> {
  for (const { blob, unread: reason } of layers) {
    if (reason !== null)
      yield {
        unverified: `the layer ${code(blob)} of ${code(artifact.path)} (${platform}) could not be read: it ${reason}`,
      }
  }
}

/** An image without a label of its own has that of its base. */
function* otherSource(
  artifact: Artifact,
  { settings, platform }: OciImage,
  repository: string,
): Iterable<FindingDraft> {
  const { source } = settings
  const named =
    source === null ? undefined : /[/:]([^/:\s]+\/[^/\s#?]+?)(?:\.git)?\/?(?:[#?].*)?$/.exec(source)?.[1]
  if (source === null || named === undefined || !repository.includes('/')) return
  if (named.toLowerCase() === repository.toLowerCase()) return
  yield {
    at: placeOf(artifact),
    message: `${code(artifact.path)} (${platform}) says that its source is ${code(source)}, and this is ${code(repository)}. Whoever looks for the code of the image is led to another project.`,
    remedy: `Set the label in the Dockerfile, or when the image is built: \`org.opencontainers.image.source\`. Without one of its own, an image has that of its base.`,
    evidence: { artifact: artifact.path, platform, source, repository },
    key: `source ${platform}`,
  }
}

function* otherSettings(
  artifact: Artifact,
  image: OciImage,
  { stage, dockerfile }: Recipe,
): Iterable<FindingDraft> {
  const differences = settingDifferences(image.settings, stage)
  if (differences.length === 0) return
  const [first, ...more] = differences
  yield {
    at: placeOf(artifact),
    message: `In ${code(artifact.path)} (${image.platform}), ${first}${more.length === 0 ? '' : `; ${more.join('; ')}`}. What runs by itself, and as whom, is not what ${code(dockerfile)} says.`,
    remedy: `Build the image from the tag's own ${code(dockerfile)}, and change nothing in it afterwards. If another stage or file makes it, say so: \`rules: {artifact/not-from-commit: {options: {images: [{dockerfile: …, target: …}]}}}\`.`,
    evidence: { artifact: artifact.path, platform: image.platform, dockerfile, differences },
    key: `settings ${image.platform}`,
  }
}

function beyond(
  artifact: Artifact,
  { platform }: OciImage,
  { dockerfile }: Recipe,
  what: string,
): FindingDraft {
  return {
    at: placeOf(artifact),
    message: `${code(artifact.path)} (${platform}) has more than ${code(dockerfile)} makes: ${what}. A layer that was put on later can replace anything below it.`,
    remedy: `Build the image from the tag's own ${code(dockerfile)}, and add no layer afterwards.`,
    evidence: { artifact: artifact.path, platform, dockerfile, beyond: what },
    key: `beyond ${platform}`,
  }
}

function uncovered(
  artifact: Artifact,
  { platform }: OciImage,
  recipe: Recipe | null,
  judged: Judged,
): NoteDraft {
  const files = judged.uncovered === 1 ? '1 file' : `${judged.uncovered} files`
  const why =
    recipe === null
      ? 'the commit has no Dockerfile that says where they come from'
      : `they come from ${recipe.stage.base === null ? '' : `the base image ${code(recipe.stage.base)}, `}commands or other stages`
  return {
    note: `${files} of ${code(artifact.path)} (${platform}) ${judged.uncovered === 1 ? 'is' : 'are'} not compared with the commit, since ${why}; ${judged.compared} are the commit's`,
  }
}

function* missing(artifact: Artifact, strays: readonly Stray[]): Iterable<FindingDraft> {
  for (const stray of strays) {
    if (stray.kind !== 'absent') continue
    yield {
      at: placeOf(artifact),
      message: `${code(stray.member)} is not in ${code(artifact.path)}, although the Dockerfile copies ${code(stray.reason)} there. Something took it away, or it was built from another Dockerfile.`,
      evidence: { artifact: artifact.path, path: stray.member, from: stray.reason },
      key: `missing ${stray.member}`,
    }
  }
}
