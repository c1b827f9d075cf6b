/** A release of an action: `v4.2.2`, `4.2.2`, `v41`, `v2.0.0-beta.1`. */
const RELEASE = /^v?(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?$/i

/** A version in three parts, without `v`: advisories write `41` and tags `v41.0.0`. What is none stays as it is. */
export function padded(version: string): string {
  const [, numbers, rest = ''] = RELEASE.exec(version) ?? []
  if (numbers === undefined) return version
  const parts = numbers.split('.').map((part) => String(Number(part)))
  return `${[...parts, '0', '0'].slice(0, 3).join('.')}${rest}`
}

/** Whether a name is a release of its own: `v4.2.2`, and not `v4`, which moves. */
export function isFullVersion(name: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/i.test(name)
}

/**
 * The release that a commit is, by the tags at it: the highest full one.
 * @returns `null` where no full tag stands there; a short one (`v41`) counts where the repository has no other form
 */
export function releaseAt(tags: readonly string[], shortAreReleases: boolean): string | null {
  const full = tags.filter((tag) => isFullVersion(tag))
  const names = full.length > 0 || !shortAreReleases ? full : tags.filter((tag) => RELEASE.test(tag))
  return [...names].sort((a, b) => byNumbers(b, a))[0] ?? null
}

/** By number; a pre-release before its release. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [padded(a).split('-'), padded(b).split('-')]
  const numbers = (text: string): number[] => text.split('.').map(Number)
  for (const [index, number] of numbers(left[0]!).entries()) {
    const difference = number - (numbers(right[0]!)[index] ?? 0)
    if (difference !== 0) return difference
  }
  return Number(left.length === 1) - Number(right.length === 1)
}
