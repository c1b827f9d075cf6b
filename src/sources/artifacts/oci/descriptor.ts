import { isTable } from '../../structured/document.ts'

/** A reference to a blob, as indexes and manifests hold it. */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256` or `sha512`. */
  readonly algorithm: string
  readonly hex: string
  readonly size: number
  readonly annotations: Readonly<Record<string, unknown>>
  readonly platform: Readonly<Record<string, unknown>> | null
  /** The content itself, where it is small and carried along. */
  readonly data: string | null
  /** It may lie elsewhere, and need not be here. */
  readonly isElsewhere: boolean
}

const DIGEST = /^(sha256):([0-9a-f]{64})$|^(sha512):([0-9a-f]{128})$/

/**
 * Source: https://github.com/opencontainers/image-spec/blob/main/descriptor.md.
 * @returns why not, as the end of a sentence
 */
export function descriptorOf(value: unknown): Descriptor | string {
  if (!isTable(value)) return 'is no descriptor'
  const { mediaType, digest, size, data, urls } = value
  if (typeof mediaType !== 'string') return 'has no `mediaType`'
  const match = typeof digest === 'string' ? DIGEST.exec(digest) : null
  if (match === null) return 'has no digest of SHA-256 or SHA-512'
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return 'has no `size`'
  return {
    mediaType,
    algorithm: match[1] ?? match[3]!,
    hex: match[2] ?? match[4]!,
    size,
    annotations: isTable(value['annotations']) ? value['annotations'] : {},
    platform: isTable(value['platform']) ? value['platform'] : null,
    data: typeof data === 'string' ? data : null,
    isElsewhere: (Array.isArray(urls) && urls.length > 0) || /nondistributable|\.foreign\./.test(mediaType),
  }
}

export function blobPath({ algorithm, hex }: Descriptor): string {
  return `blobs/${algorithm}/${hex}`
}

export type BlobKind = 'index' | 'manifest' | 'leaf'

const KINDS: Readonly<Record<string, BlobKind>> = {
  'application/vnd.oci.image.index.v1+json': 'index',
  'application/vnd.docker.distribution.manifest.list.v2+json': 'index',
  'application/vnd.oci.image.manifest.v1+json': 'manifest',
  'application/vnd.docker.distribution.manifest.v2+json': 'manifest',
}

/** What a blob of this type refers to further blobs by. */
export function kindOf({ mediaType }: Descriptor): BlobKind {
  return KINDS[mediaType] ?? 'leaf'
}

/** Whether the type is an image's configuration, as opposed to that of any other artefact. */
export function isImageConfig({ mediaType }: Descriptor): boolean {
  return (
    mediaType === 'application/vnd.oci.image.config.v1+json' ||
    mediaType === 'application/vnd.docker.container.image.v1+json'
  )
}
