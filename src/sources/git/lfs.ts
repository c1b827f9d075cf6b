export interface LfsPointer {
  readonly sha256: string
  readonly size: number
}

/**
 * A Git LFS pointer: `version`, then keys in order, among them `oid sha256:<hex>` and `size <bytes>`; under 1,024 bytes.
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 * @returns `null` when the bytes are no pointer
 */
export function lfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length >= 1024) return null
  const text = bytes.toString('latin1')
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return null
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  const size = /^size (\d{1,15})$/m.exec(text)?.[1]
  return sha256 === undefined || size === undefined ? null : { sha256, size: Number(size) }
}
