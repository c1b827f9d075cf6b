import type { Location } from '../../../location.ts'

/** A place where something is published or consumed under a name that carries no version. */
export interface Floating {
  readonly at: Location
  readonly use: 'published' | 'consumed'
  readonly what: 'image' | 'file' | 'folder' | 'release' | 'chart' | 'tool'
  /** The name as written. */
  readonly name: string
  /** What does it: `docker push`, `docker/metadata-action`. */
  readonly by: string
  /** The image without its tag, where it is one, by which versions of it are found. */
  readonly image?: string
  /** Whether the same bytes are published under a version beside it. */
  readonly beside?: boolean
  /** Whether another workflow publishes versions of it. */
  readonly elsewhere?: boolean
}

/** An image that is pushed under a version. */
export interface Versioned {
  readonly image: string
}
