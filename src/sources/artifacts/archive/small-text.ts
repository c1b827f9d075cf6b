import { isAscii, isUtf8 } from 'node:buffer'
import type { Budget } from './limits.ts'

/**
 * A small content as text; `null` for what is larger or is no text: not UTF-8, or with NUL.
 */
export function smallText(content: Buffer, budget: Budget): string | null {
  if (content.length > budget.limits.textBytes || content.includes(0)) return null
  if (isAscii(content)) {
    budget.text(content.length)
    return content.toString('latin1')
  }
  if (!isUtf8(content)) return null
  budget.text(content.length)
  return content.toString('utf8')
}
