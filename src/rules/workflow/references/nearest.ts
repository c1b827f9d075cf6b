/**
 * The name that somebody most likely meant.
 * @returns the one candidate within two edits (one for short names), or `null`
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = name.toLowerCase().replaceAll('_', '-')
  const limit = wanted.length <= 4 ? 1 : 2
  const scored = candidates
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
