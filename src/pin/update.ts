import { isAged, type PinSettings } from './settings.ts'
import { highest, isPrerelease, type Release } from './version-tag.ts'

/**
 * The newest release that may be taken: old enough, and a pre-release only for who is on one already.
 * @param candidates of one line
 * @param current the full version in use; `null` where none is known
 */
export function newest(
  candidates: readonly Release[],
  current: string | null,
  settings: PinSettings,
): Release | null {
  const mayBePrerelease = current !== null && isPrerelease(current)
  return highest(
    candidates.filter(
      ({ date, read }) => isAged(date, settings) && (mayBePrerelease || !isPrerelease(read.version)),
    ),
  )
}
