import type { OciImage } from '../../../../sources/artifacts/oci/image.ts'
import type { ImageStage, ImageStep } from '../../../../sources/recipes/image.ts'

/**
 * Who made a layer: `copied` is nothing but what `COPY` takes out of the repository, so that every file in it has to be
 * there; `built` holds what a command or another stage made beside that; `base` is the image that it starts from.
 */
export type Maker = 'copied' | 'built' | 'base'

export interface Makers {
  /** By layer. */
  readonly of: readonly Maker[]
  /** What the history and the layers are beyond the Dockerfile, as a clause; `null` where they agree. */
  readonly beyond: string | null
}

/** Instructions of which every builder writes one line. Some leave `ARG` out, or add a `LABEL` that the command line gave. */
const WRITTEN = new Set(
  'ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

const UNEVEN = new Set(['ARG', 'LABEL', 'MAINTAINER'])

/**
 * Tells the layers of an image apart by its history, which ends with one line for each instruction of the stage.
 * The history is the builder's word alone: a layer that it calls a command's is not compared, and never taken as equal.
 * Source: moby/buildkit and containers/buildah, `created_by`.
 */
export function makersOf({ history, layers }: OciImage, stage: ImageStage): Makers {
  const isBuilt = stage.steps.some(builds)
  const unknown = (beyond: string | null): Makers => ({
    of: layers.map(() => (stage.base === null && !isBuilt ? 'copied' : 'built')),
    beyond,
  })
  const lines = history
    .map((line) => ({ ...line, name: nameOf(line.createdBy) }))
    .filter(({ name, isEmptyLayer }) => !isEmptyLayer || WRITTEN.has(name))
  const steps = stage.steps.filter(({ name }) => WRITTEN.has(name))
  const filled = history.filter(({ isEmptyLayer }) => !isEmptyLayer).length
  if (history.length > 0 && filled !== layers.length) {
    return unknown(`its history tells of ${filled} layers, and it has ${layers.length}`)
  }
  const start = lines.length - steps.length
  const names = lines.map(({ name }) => name)
  if (start < 0 || steps.length === 0 || !agree(names.slice(start), steps)) {
    const at =
      steps.length === 0
        ? -1
        : names.findLastIndex((_, index) => agree(names.slice(index, index + steps.length), steps))
    const behind = at === -1 ? 0 : lines.length - at - steps.length
    return unknown(
      behind > 0
        ? `its history goes on for ${behind} ${behind === 1 ? 'step' : 'steps'} behind the last instruction of the Dockerfile`
        : null,
    )
  }
  const of: Maker[] = []
  let since: ImageStep[] = []
  for (const [index, { isEmptyLayer }] of lines.entries()) {
    if (index >= start) since.push(steps[index - start]!)
    if (isEmptyLayer) continue
    // nothing lies below what starts from scratch
    if (index < start) of.push(stage.base === null ? 'copied' : 'base')
    else of.push(since.some(builds) ? 'built' : 'copied')
    since = []
  }
  return { of, beyond: null }
}

function agree(names: readonly string[], steps: readonly ImageStep[]): boolean {
  return names.length === steps.length && steps.every(({ name }, index) => names[index] === name)
}

/** Whether a step can put something into the image that is no file of the repository. */
export function builds({ name, copy }: ImageStep): boolean {
  return name === 'RUN' || name === 'ONBUILD' || copy?.kind === 'elsewhere'
}

/** The instruction that a line of the history is about. */
function nameOf(createdBy: string): string {
  const bare = createdBy.replace(/^\/bin\/sh -c #\(nop\)\s+/, '').trim()
  const word = /^[A-Za-z]+/.exec(bare)?.[0].toUpperCase() ?? ''
  if (WRITTEN.has(word) || UNEVEN.has(word)) return word
  return bare === '' ? '' : 'RUN'
}
