/** Nobody means a name of this length by a slip; comparing is quadratic in it. */
const LONGEST = 100
/** A hint is no reason to compare thousands of names with thousands. */
const MOST = 200

/**
 * The name that somebody most likely meant.
 * @returns the one candidate within two edits (one for short names), or `null`
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (name.length > LONGEST) return null
  const wanted = name.toLowerCase().replaceAll('_', '-')
  const limit = wanted.length <= 4 ? 1 : 2
  const scored = candidates
    .filter(({ length }) => Math.abs(length - name.length) <= limit)
    .slice(0, MOST)
    .map((candidate) => ({
      candidate,
      edits: editsBetween(wanted, candidate.toLowerCase().replaceAll('_', '-')),
    }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  return scored[0]?.candidate ?? null
}

/** Levenshtein's distance. */
function editsBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + same))
    }
    previous = current
  }
  return previous[b.length]!
}
