import { isAscii } from 'node:buffer'
import type { Digests } from '../digest.ts'

/** A member of a batch, by its position there. */
export type BatchContents = (position: number) => {
  readonly digests: Digests
  /** `null` where nobody asked for it and it is no text. */
  readonly content: Buffer | null
  /** The content, byte by byte. */
  readonly latin1?: () => string
}

/**
 * From this share of texts on, they are parts of one string: the garbage collector copies very many young ones, and
 * leaves a large one where it is. Below it, too much would be held that is no text.
 */
const TEXT_SHARE = 0.75

/**
 * Contents that lie one after the other.
 * @param textBytes larger ones are no texts
 */
export function contentsIn(
  all: Uint8Array,
  sizes: readonly number[],
  textBytes: number,
): (position: number) => { readonly content: Buffer; readonly latin1: () => string } {
  const starts: number[] = []
  let end = 0
  for (const size of sizes) {
    starts.push(end)
    end += size
  }
  const content = (position: number): Buffer =>
    Buffer.from(all.buffer, all.byteOffset + starts[position]!, sizes[position])
  const isText = (size: number, position: number): boolean =>
    size <= textBytes && isAscii(content(position)) && !content(position).includes(0)
  const share = (): number =>
    sizes.reduce((text, size, position) => text + (isText(size, position) ? size : 0), 0) / end
  let together: string | false | null = null
  return (position) => ({
    content: content(position),
    latin1: () => {
      together ??= share() >= TEXT_SHARE && latin1Of(all)
      if (together === false) return latin1Of(content(position))
      return together.slice(starts[position], starts[position]! + sizes[position]!)
    },
  })
}

function latin1Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
