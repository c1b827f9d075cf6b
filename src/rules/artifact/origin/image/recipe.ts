import picomatch from 'picomatch'
import * as v from 'valibot'
import type { RepositoryPath } from '../../../../location.ts'
import { type ImageStage, imageStages } from '../../../../sources/recipes/image.ts'
import { code, listed } from '../../../release/wording.ts'
import { folderOf, lastOf, type Tree } from '../tree.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))

/** Which Dockerfile makes an image, where the commit has several or it is called otherwise. */
export const imageOption = v.strictObject({
  /** File name of the artefact, as a glob; every image without it. */
  artifact: v.optional(text),
  /** `null` for an image that is made without one (ko, Jib, buildpacks). */
  dockerfile: v.nullable(text),
  /** The folder that the build is given. */
  context: v.optional(v.string()),
  /** The stage that is built (`--target`); the last without it. */
  target: v.optional(text),
})
export type ImageOption = v.InferOutput<typeof imageOption>

/** What an image is held against. */
export interface Recipe {
  readonly dockerfile: string
  readonly context: string | undefined
  readonly stage: ImageStage
}

const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i
/** Folders whose Dockerfiles make no release. */
const ASIDE =
  /(?:^|\/)(?:\.devcontainer|tests?|__tests__|testdata|fixtures?|examples?|samples?|node_modules|vendor)\//i

/**
 * @param name file name of the artefact
 * @returns why not, as a clause; `null` where no Dockerfile makes it
 */
export function recipeOf(name: string, tree: Tree, options: readonly ImageOption[]): Recipe | string | null {
  const option = options.find(
    ({ artifact }) => artifact === undefined || picomatch(artifact, { dot: true })(name),
  )
  if (option?.dockerfile === null) return null
  const dockerfile = option?.dockerfile.replace(/^\.?\//, '') ?? onlyDockerfile(tree)
  if (dockerfile === null) return null
  if (typeof dockerfile !== 'string') return several(dockerfile)
  const content = tree.file(dockerfile)?.text ?? null
  if (content === null)
    return `${code(dockerfile)} is not in the commit, or is no file whose name says that it is a Dockerfile`
  const stages = imageStages(content, dockerfile as RepositoryPath)
  const target = option?.target
  const stage =
    target === undefined
      ? stages.at(-1)
      : stages.find(({ name: own }) => own.toLowerCase() === target.toLowerCase())
  if (stage === undefined)
    return target === undefined
      ? `${code(dockerfile)} has no stage`
      : `${code(dockerfile)} has no stage ${code(target)}`
  return { dockerfile, context: option?.context, stage }
}

/** The one of the commit, or the one that is built where nothing is said; several where nothing decides. */
function onlyDockerfile(tree: Tree): string | null | readonly string[] {
  const found = tree.paths.filter(
    (path) => DOCKERFILE.test(lastOf(path)) && !/\.(?:docker)?ignore$|\.md$/i.test(path) && !ASIDE.test(path),
  )
  const usual = found.find((path) => folderOf(path) === '' && /^(?:Dockerfile|Containerfile)$/.test(path))
  if (usual !== undefined) return usual
  return found.length > 1 ? found : (found[0] ?? null)
}

function several(paths: readonly string[]): string {
  const option = `\`rules: {artifact/not-from-commit: {options: {images: [{dockerfile: ${JSON.stringify(paths[0])}}]}}}\``
  return `the commit has ${paths.length} Dockerfiles, ${listed(paths.slice(0, 3).map(code))}${paths.length > 3 ? ' among them' : ''}, and nothing says which of them makes it: ${option}`
}
