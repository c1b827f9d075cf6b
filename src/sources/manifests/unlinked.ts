import type { Manifest } from './model.ts'

/** A manifest before its workspace is known, with the globs by which it claims members. */
export interface UnlinkedManifest {
  readonly manifest: Manifest
  /** Globs of member directories relative to the manifest's own; a leading `!` takes out again. */
  readonly memberGlobs: readonly string[]
}
