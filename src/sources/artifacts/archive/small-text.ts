import { isAscii, isUtf8 } from 'node:buffer'
import type { Budget } from './limits.ts'

/**
 * A small content as text; `null` for what is larger or is no text: not UTF-8, or with NUL.
 * @param latin1 the content, byte by byte
 */
export function smallText(
  content: Buffer,
  budget: Budget,
  latin1 = (): string => content.toString('latin1'),
): string | null {
  if (content.length > budget.limits.textBytes || content.includes(0)) return null
  if (isAscii(content)) {
    budget.text(content.length)
    return latin1()
  }
  if (!isUtf8(content)) return null
  budget.text(content.length)
  return content.toString('utf8')
}
