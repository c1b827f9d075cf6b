import { linesOf, readBlocks } from './blocks.ts'
import { Document } from './document.ts'

/**
 * Why a description in reStructuredText would not render on an index, as far as it can be told without docutils: an
 * index stops at the first warning. What is not sure is not told.
 */
export function rstTroubles(text: string): readonly string[] {
  const document = new Document()
  readBlocks(linesOf(text), document, true)
  return document.finished()
}
