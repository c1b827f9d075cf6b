import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type TarMember, tar } from './tarball.ts'
import { zstdStored } from './zstd.ts'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'

export interface ImageLayer {
  readonly files: Readonly<Record<string, string | Uint8Array | TarMember>>
  /** What the history says; no line at all for `null`. */
  readonly by?: string | null
  /** Lines of the history without a layer, before its own. */
  readonly before?: readonly string[]
  readonly packed?: 'gzip' | 'zstd'
  /** A `diff_id` that is not the layer's. */
  readonly id?: string
  /** The blob in place of the tar. */
  readonly blob?: Uint8Array
}

export interface ImageParts {
  readonly layers: readonly ImageLayer[]
  /** The runtime's part of the configuration. */
  readonly config?: Readonly<Record<string, unknown>>
  /** Lines of the history without a layer, behind those of the layers. */
  readonly after?: readonly string[]
  readonly architecture?: string
}

/** An OCI layout in a tar, of one image a platform. */
export function ociTar(...images: readonly ImageParts[]): Buffer {
  const files: Record<string, string | Uint8Array> = { 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' }
  const add = (mediaType: string, content: Uint8Array | string): Record<string, unknown> => {
    const hex = digest(content)
    files[`blobs/sha256/${hex}`] = content
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(content) }
  }
  const manifests = images.map(({ layers, config = {}, after = [], architecture = 'amd64' }) => {
    const packed = layers.map((layer) => ({ ...layer, ...bytesOf(layer) }))
    const listed = packed.map(({ blob, packed: how }) =>
      add(how === undefined ? LAYER : `${LAYER}+${how}`, blob),
    )
    const empty = (line: string): object => ({ created_by: line, empty_layer: true })
    const history = [
      ...packed.flatMap(({ by = 'COPY . . # buildkit', before = [] }) => [
        ...before.map(empty),
        ...(by === null ? [] : [{ created_by: by }]),
      ]),
      ...after.map(empty),
    ]
    const settings = add(
      CONFIG,
      JSON.stringify({
        architecture,
        os: 'linux',
        config,
        rootfs: {
          type: 'layers',
          diff_ids: packed.map(({ id, unpacked }) => id ?? `sha256:${digest(unpacked)}`),
        },
        history,
      }),
    )
    const manifest = { schemaVersion: 2, mediaType: MANIFEST, config: settings, layers: listed }
    return { ...add(MANIFEST, JSON.stringify(manifest)), platform: { os: 'linux', architecture } }
  })
  return tar({ ...files, 'index.json': JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }) })
}

function bytesOf({ files, packed, blob }: ImageLayer): { blob: Uint8Array; unpacked: Uint8Array } {
  const unpacked = tar(files)
  if (blob !== undefined) return { blob, unpacked }
  if (packed === undefined) return { blob: unpacked, unpacked }
  return { blob: packed === 'gzip' ? gzipSync(unpacked) : zstdStored(unpacked), unpacked }
}

function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
