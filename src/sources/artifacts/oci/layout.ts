import { SourceInvalid } from '../../../errors.ts'
import { decodeUtf8 } from '../../../files/decode.ts'
import { isTable } from '../../structured/document.ts'
import { parseJson } from '../../structured/json.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactClaim, ArtifactProblem, EmbeddedCommit, Member } from '../model.ts'
import type { LayoutFiles } from './blobs.ts'
import { blobPath, type Descriptor, descriptorOf, isImageConfig, kindOf } from './descriptor.ts'
import type { OciImage } from './image.ts'
import { ImageReader, type ListedLayer } from './image-reader.ts'
import { referenceClaim, wordsOf } from './words.ts'

/** No image has more indexes and manifests, or nests them deeper. */
const MAX_MANIFESTS = 10_000
const MAX_DEPTH = 8
const TOP = new Set(['oci-layout', 'index.json', 'manifest.json', 'repositories'])

type Table = Readonly<Record<string, unknown>>

/**
 * Walks a layout from its index: every blob that is reached must be there, with the size and digest that it is reached
 * by, and nothing else may be. Layers are unpacked, and held against the configuration by their number and `diff_id`.
 * Source: https://github.com/opencontainers/image-spec/blob/main/image-layout.md.
 */
export class Layout {
  readonly claims: ArtifactClaim[] = []
  readonly commits: EmbeddedCommit[] = []
  readonly integrity: ArtifactProblem[] = []
  readonly metadata: ArtifactProblem[] = []
  readonly images: OciImage[] = []
  readonly #path: string
  readonly #files: LayoutFiles
  readonly #members: ReadonlyMap<string, Member>
  readonly #reached = new Set<string>()
  /** Read as an index or manifest; a blob may be reached as a layer before. */
  readonly #walked = new Set<string>()
  readonly #images: ImageReader
  #manifests = 0

  /** @param path of the artefact, for errors */
  constructor(path: string, files: LayoutFiles) {
    this.#path = path
    this.#files = files
    this.#members = new Map(files.members.map((member) => [member.path, member]))
    this.integrity.push(...files.problems)
    this.#images = new ImageReader(path, files, (problem) => this.integrity.push(problem))
  }

  /** @throws SourceInvalid for a layout of an unknown version, without an index, or beyond all bounds */
  async walk(): Promise<void> {
    const marker = await this.#table('oci-layout')
    const version = marker?.['imageLayoutVersion']
    if (version !== '1.0.0') {
      throw new SourceInvalid(
        this.#path,
        `is an OCI layout of version ${shown(typeof version === 'string' ? version : 'none')}; 1.0.0 is read`,
      )
    }
    const index = await this.#table('index.json')
    if (index === null) throw new SourceInvalid(this.#path, 'is an OCI layout without a readable index.json')
    await this.#index(index, 'index.json', 0)
    await this.#dockerManifest()
    for (const [path, { type }] of this.#members) {
      if (type === 'directory' || TOP.has(path) || this.#reached.has(path)) continue
      const kind = path.startsWith('blobs/') ? 'unreachable-blob' : 'unexpected-member'
      this.#broken(
        kind,
        path,
        kind === 'unreachable-blob' ? 'is referred to by nothing' : 'is no part of a layout',
      )
    }
  }

  async #index(index: Table, where: string, depth: number): Promise<void> {
    this.#words(index['annotations'], where)
    if (index['layers'] !== undefined || index['config'] !== undefined) this.#ambiguous(where)
    const manifests = index['manifests']
    if (index['schemaVersion'] !== 2 || !Array.isArray(manifests)) {
      this.#broken('invalid-index', where, 'is no index: it has no list of manifests')
      return
    }
    for (const [at, one] of manifests.entries())
      await this.#follow(one, `${where} manifests[${at}]`, depth + 1)
  }

  async #follow(value: unknown, where: string, depth: number): Promise<void> {
    const descriptor = this.#descriptor(value, where)
    if (descriptor === null) return
    this.#words(descriptor.annotations, where)
    const kind = kindOf(descriptor)
    const path = blobPath(descriptor)
    if (!(await this.#blob(descriptor, where)) || kind === 'leaf' || this.#walked.has(path)) return
    this.#walked.add(path)
    this.#manifests += 1
    if (depth > MAX_DEPTH || this.#manifests > MAX_MANIFESTS) {
      throw new SourceInvalid(this.#path, 'nests or lists manifests beyond any image')
    }
    const content = await this.#table(path)
    if (content === null) return
    const own = content['mediaType']
    if (own !== undefined && own !== descriptor.mediaType) {
      this.#broken(
        'media-type',
        path,
        `says that it is ${shown(typeof own === 'string' ? own : JSON.stringify(own))}, and ${where} that it is ${shown(descriptor.mediaType)}`,
      )
    }
    if (kind === 'index') await this.#index(content, path, depth)
    else await this.#manifest(content, path, descriptor)
  }

  async #manifest(manifest: Table, where: string, descriptor: Descriptor): Promise<void> {
    this.#words(manifest['annotations'], where)
    if (manifest['manifests'] !== undefined) this.#ambiguous(where)
    const listed = manifest['layers']
    if (manifest['schemaVersion'] !== 2 || !Array.isArray(listed)) {
      this.#broken('invalid-manifest', where, 'is no manifest: it has no list of layers')
      return
    }
    const layers: ListedLayer[] = []
    for (const [at, one] of listed.entries()) {
      const layer = this.#descriptor(one, `${where} layers[${at}]`)
      if (layer === null) continue
      const isThere = await this.#blob(layer, `${where} layers[${at}]`)
      layers.push({ descriptor: layer, isThere })
    }
    const config = this.#descriptor(manifest['config'], `${where} config`)
    if (config === null || !(await this.#blob(config, `${where} config`)) || !isImageConfig(config)) return
    const content = await this.#table(blobPath(config))
    if (content !== null) await this.#config(content, blobPath(config), layers, descriptor)
  }

  async #config(
    config: Table,
    where: string,
    layers: readonly ListedLayer[],
    { platform }: Descriptor,
  ): Promise<void> {
    const runtime = config['config']
    if (isTable(runtime)) this.#words(runtime['Labels'], where)
    const rootfs = config['rootfs']
    const ids = isTable(rootfs) && Array.isArray(rootfs['diff_ids']) ? rootfs['diff_ids'] : null
    if (ids === null || ids.length !== layers.length) {
      this.#broken(
        'layer-count',
        where,
        `speaks of ${ids?.length ?? 'no'} layers, and the manifest of ${layers.length}`,
      )
    }
    const image = await this.#images.read(config, where, layers)
    if (image !== null) this.images.push(image)
    for (const part of ['os', 'architecture']) {
      const said = platform?.[part]
      // Attestations stand in the index as `unknown/unknown`.
      if (typeof said !== 'string' || said === 'unknown' || said === config[part]) continue
      this.metadata.push({
        member: where,
        kind: 'platform-mismatch',
        detail: `is for ${part} ${shown(String(config[part]))}, and the index says ${shown(said)}`,
      })
    }
  }

  #descriptor(value: unknown, where: string): Descriptor | null {
    const descriptor = descriptorOf(value)
    if (typeof descriptor !== 'string') return descriptor
    this.#broken('invalid-descriptor', where, descriptor)
    return null
  }

  /** @returns whether the blob is there as it is referred to */
  async #blob(descriptor: Descriptor, where: string): Promise<boolean> {
    const path = blobPath(descriptor)
    const member = this.#members.get(path)
    if (member?.type !== 'file') {
      if (!descriptor.isElsewhere)
        this.#broken('missing-blob', path, `is not there, and ${where} refers to it`)
      return false
    }
    const isNew = !this.#reached.has(path)
    this.#reached.add(path)
    if (member.size !== descriptor.size) {
      this.#broken('size-mismatch', path, `has ${member.size} bytes, and ${where} says ${descriptor.size}`)
    }
    const actual =
      descriptor.algorithm === 'sha256' ? member.sha256 : await this.#files.digest(path, descriptor.algorithm)
    if (isNew && actual !== descriptor.hex) this.#broken('digest-mismatch', path, `has the digest ${actual}`)
    if (descriptor.data !== null) {
      const own = await this.#files.read(path)
      if (own !== null && own.toString('base64') !== descriptor.data) {
        this.#broken('embedded-data', where, `carries other data than ${path} holds`)
      }
    }
    return actual === descriptor.hex
  }

  /** What `docker save` writes beside the layout, and older versions of `docker load` read in its place. */
  async #dockerManifest(): Promise<void> {
    if (!this.#members.has('manifest.json')) return
    const images = this.#json(await this.#files.read('manifest.json'), 'manifest.json')
    for (const image of Array.isArray(images) ? images.filter(isTable) : []) {
      const { Config: config, Layers: layers, RepoTags: tags } = image
      for (const path of [config, ...(Array.isArray(layers) ? layers : [])]) {
        if (typeof path === 'string' && !this.#reached.has(path)) {
          this.#broken(
            'docker-manifest',
            'manifest.json',
            `loads ${shown(path)}, which index.json does not lead to`,
          )
        }
      }
      for (const tag of Array.isArray(tags) ? tags : []) {
        const claim = typeof tag === 'string' ? referenceClaim(tag, 'manifest.json') : null
        if (claim !== null) this.claims.push(claim)
      }
    }
  }

  #words(words: unknown, where: string): void {
    if (!isTable(words)) return
    const { claims, commits } = wordsOf(words, where)
    this.claims.push(...claims)
    this.commits.push(...commits)
  }

  async #table(path: string): Promise<Table | null> {
    const bytes = await this.#files.read(path)
    if (bytes === null) {
      if (this.#members.has(path))
        this.#broken('invalid-json', path, 'is larger than any index, manifest or configuration')
      return null
    }
    const value = this.#json(bytes, path)
    if (isTable(value)) return value
    if (value !== undefined) this.#broken('invalid-json', path, 'is no table')
    return null
  }

  #json(bytes: Buffer | null, path: string): unknown {
    try {
      return bytes === null ? undefined : parseJson(decodeUtf8(bytes, path), path).value
    } catch (error) {
      if (!(error instanceof SourceInvalid)) throw error
      this.#broken('invalid-json', path, error.message.replace(`${path}: `, ''))
      return undefined
    }
  }

  #ambiguous(where: string): void {
    this.#broken(
      'ambiguous-manifest',
      where,
      'can be read as an index and as a manifest; runtimes choose differently',
    )
  }

  #broken(kind: string, member: string, detail: string): void {
    this.integrity.push({ member, kind, detail })
  }
}
