import * as v from 'valibot'
import type { Pin } from '../../../sources/github/pins.ts'
import { allowedRepository } from './allowed-repository.ts'

/**
 * Repositories that the run's token does not see, such as the organisation's own private actions: the policy names those
 * whose pins are not looked up, so that the others still are.
 */
export const unseenRepositories = {
  options: v.strictObject({
    /** Actions not to look up, as the token does not see them: `owner/repo`, `owner/repo/path` or `owner/*`. */
    unseen: v.optional(v.array(allowedRepository.entry), []),
  }),

  covers(unseen: readonly string[], pin: Pin): boolean {
    return unseen.some((entry) => allowedRepository.covers(entry, pin))
  },
}
