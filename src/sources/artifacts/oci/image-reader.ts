import { SourceInvalid } from '../../../errors.ts'
import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'
import type { LayoutFiles } from './blobs.ts'
import { blobPath, type Descriptor } from './descriptor.ts'
import { historyOf, type OciImage, platformOf, settingsOf } from './image.ts'
import { layerKind, type ReadLayer, unreadLayer } from './layer.ts'

/** A layer as a manifest lists it. */
export interface ListedLayer {
  readonly descriptor: Descriptor
  /** Whether the blob is there, with its digest. */
  readonly isThere: boolean
}

/** Runtimes take some 127. */
const MAX_LAYERS = 1000
const STATEMENT = 'application/vnd.in-toto+json'

/** Reads the layers of a layout's images, each blob once, and holds them against the configurations. */
export class ImageReader {
  readonly #path: string
  readonly #files: LayoutFiles
  readonly #note: (problem: ArtifactProblem) => void
  /** By blob, type and algorithm: platforms and tags share layers. */
  readonly #layers = new Map<string, ReadLayer>()

  /** @param path of the artefact, for errors */
  constructor(path: string, files: LayoutFiles, note: (problem: ArtifactProblem) => void) {
    this.#path = path
    this.#files = files
    this.#note = note
  }

  /**
   * @param where the blob of the configuration
   * @returns `null` for an attestation, which is a manifest with statements for layers
   * @throws SourceInvalid for more layers than any image has
   */
  async read(
    config: Readonly<Record<string, unknown>>,
    where: string,
    layers: readonly ListedLayer[],
  ): Promise<OciImage | null> {
    if (layers.length > 0 && layers.every(({ descriptor }) => descriptor.mediaType === STATEMENT)) return null
    if (layers.length > MAX_LAYERS)
      throw new SourceInvalid(this.#path, 'has an image of more layers than any has')
    const rootfs = config['rootfs']
    const ids: readonly unknown[] =
      isTable(rootfs) && Array.isArray(rootfs['diff_ids']) ? rootfs['diff_ids'] : []
    const read: ReadLayer[] = []
    for (const [at, layer] of layers.entries()) {
      const one = await this.#layer(layer, ids[at])
      read.push(one)
      this.#compare(one, layer.descriptor, ids[at], `${where} layer ${at}`)
    }
    return {
      platform: platformOf(config),
      config: where,
      settings: settingsOf(config),
      history: historyOf(config),
      layers: read,
    }
  }

  async #layer({ descriptor, isThere }: ListedLayer, id: unknown): Promise<ReadLayer> {
    const blob = blobPath(descriptor)
    const kind = layerKind(descriptor.mediaType)
    if (kind === null) return unreadLayer(blob, `is of the type ${shown(descriptor.mediaType)}`)
    // Foreign layers are the base's, and come from its maker when the image is run.
    if (!isThere)
      return unreadLayer(blob, descriptor.isElsewhere ? null : 'is not there as it is referred to')
    const algorithm = algorithmOf(id)
    const key = `${blob} ${kind} ${algorithm}`
    const known = this.#layers.get(key)
    if (known !== undefined) return known
    const layer = await this.#files.layer({ blob, kind, algorithm })
    this.#layers.set(key, layer)
    for (const problem of layer.problems) {
      const member = problem.member === null ? blob : `${blob} ${problem.member}`
      this.#note({ ...problem, member })
    }
    return layer
  }

  /** @param id the `diff_id` that the configuration gives the layer */
  #compare(layer: ReadLayer, { mediaType, algorithm, hex }: Descriptor, id: unknown, where: string): void {
    // what is not packed is its own digest, readable or not
    const isPlain = layerKind(mediaType) === 'tar' && algorithm === algorithmOf(id)
    const digest = layer.digest === '' && isPlain ? hex : layer.digest
    const actual = `${algorithmOf(id)}:${digest}`
    if (digest === '' || id === undefined || id === actual) return
    const said = shown(typeof id === 'string' ? id : JSON.stringify(id))
    this.#note({
      member: where,
      kind: 'layer-digest',
      detail: `is ${said} by the configuration, and unpacks to ${actual}`,
    })
  }
}

function algorithmOf(id: unknown): string {
  return typeof id === 'string' && id.startsWith('sha512:') ? 'sha512' : 'sha256'
}
