import { compareDigits } from './digits.ts'
import type { Unreleasable, VersionGrammar } from './grammar.ts'
import { compareItems, itemsOf, textOf } from './maven-items.ts'
import { bearsPrereleaseWord, unreleasableBySuffix } from './stages.ts'

/**
 * Maven's versions, as its ComparableVersion orders them.
 * Source: https://maven.apache.org/pom.html#version-order-specification.
 */
export const maven: VersionGrammar = {
  name: 'Maven',
  canonical(text) {
    return isVersion(text) ? textOf(itemsOf(text.trim())) || '0' : null
  },
  compare(a, b) {
    const odd = [a, b].find((text) => !isVersion(text))
    if (odd !== undefined) throw new RangeError(`not a Maven version: ${JSON.stringify(odd)}`)
    return compareItems(itemsOf(a.trim()), itemsOf(b.trim()))
  },
  isPrerelease(text) {
    if (!isVersion(text)) return false
    const numbers = /^[0-9]+(?:\.[0-9]+)*/.exec(text.trim())![0]
    return bearsPrereleaseWord(text.trim()) || maven.compare(text, numbers) < 0
  },
  unreleasable(text) {
    if (!isVersion(text)) return null
    return timestamped(text.trim()) ?? unreleasableBySuffix(text.trim())
  },
}

/** To Maven any text is a version; one that begins with no digit names no release. */
const PATTERN = /^[0-9][0-9A-Za-z]*(?:[-._+][0-9A-Za-z]+)*$/
const MAX_LENGTH = 256

function isVersion(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.length <= MAX_LENGTH && PATTERN.test(trimmed)
}

/** `1.0-20150201.131010-1`: one deployed build of a SNAPSHOT. */
function timestamped(text: string): Unreleasable | null {
  const match = /-([0-9]{8}\.[0-9]{6}-[0-9]+)$/.exec(text)
  return match === null || compareDigits(match[1]!.slice(0, 4), '1990') < 0
    ? null
    : { kind: 'snapshot', mark: match[1]! }
}
