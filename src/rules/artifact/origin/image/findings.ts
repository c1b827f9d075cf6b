import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../../../findings.ts'
import type { Artifact } from '../../../../sources/artifacts/model.ts'
import type { OciImage } from '../../../../sources/artifacts/oci/image.ts'
import { code } from '../../../release/wording.ts'
import { placeOf } from '../../named.ts'
import type { Stray } from '../judge.ts'
import type { Recipe } from './recipe.ts'
import { settingDifferences } from './settings.ts'

/** How many files of an image were compared, and how many could not be. */
export interface Counts {
  readonly compared: number
  readonly uncovered: number
}

export function* unread(artifact: Artifact, { platform, layers }: OciImage): Iterable<UnverifiedDraft> {
  for (const { blob, unread: reason } of layers) {
    if (reason !== null)
      yield {
        unverified: `the layer ${code(blob)} of ${code(artifact.path)} (${platform}) could not be read: it ${reason}`,
      }
  }
}

/** An image without a label of its own has that of its base. */
export function* otherSource(
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

export function* otherSettings(
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
    remedy: `Build the image from the tag's own ${code(dockerfile)}, and change nothing in it afterwards. If another stage or file makes it, say so: \`rules: {artifact/not-from-commit: {options: {images: [{dockerfile: …, target: …}]}}}\`, or \`dockerfile: null\` where none does.`,
    evidence: { artifact: artifact.path, platform: image.platform, dockerfile, differences },
    key: `settings ${image.platform}`,
  }
}

export function beyond(
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

export function uncovered(
  artifact: Artifact,
  { platform }: OciImage,
  recipe: Recipe | null,
  judged: Counts,
): NoteDraft {
  const files = judged.uncovered === 1 ? '1 file' : `${judged.uncovered} files`
  const why =
    recipe === null
      ? 'no Dockerfile of the commit says where they come from'
      : `they come from ${recipe.stage.base === null ? '' : `the base image ${code(recipe.stage.base)}, `}commands or other stages`
  return {
    note: `${files} of ${code(artifact.path)} (${platform}) ${judged.uncovered === 1 ? 'is' : 'are'} not compared with the commit, since ${why}; ${judged.compared} are the commit's`,
  }
}

export function* missing(artifact: Artifact, strays: readonly Stray[]): Iterable<FindingDraft> {
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
