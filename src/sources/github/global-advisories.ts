import { isSourceError } from '../../errors.ts'
import type { OsvRecord } from '../advisories/record.ts'
import { recordOf } from './action-records.ts'
import type { GitHub } from './api.ts'
import type { Answer } from './model.ts'

/** Names of one request: GitHub takes up to 1,000, but the address has to carry them. */
const CHUNK = 50
const MAX_PAGES = 20
/** Of which every GitHub knows a reviewed advisory: one that does not would be silent about others, too. */
const CANARY = { name: 'tj-actions/changed-files', id: 'GHSA-mrrh-fwg8-r2c3' }

/**
 * GitHub's advisories about actions, malware included, which is a type of its own and not in the list otherwise.
 * Source: https://docs.github.com/en/rest/security-advisories/global-advisories#list-global-security-advisories
 * @returns `null` where this GitHub has no such list (GitHub Enterprise Server without it)
 */
export async function globalAdvisories(
  github: GitHub,
  names: readonly string[],
): Promise<Answer<readonly OsvRecord[] | null>> {
  const records: OsvRecord[] = []
  try {
    const api = await github()
    for (let start = 0; start < names.length; start += CHUNK) {
      const affects = [...new Set([CANARY.name, ...names.slice(start, start + CHUNK)])].join(',')
      for (const type of ['reviewed', 'malware']) {
        const route = 'GET /advisories'
        const found = await api.pages(
          route,
          { ecosystem: 'actions', affects, type, per_page: 100 },
          MAX_PAGES,
        )
        const read = found.map(recordOf)
        const problem = read.find((one) => typeof one === 'string')
        if (problem !== undefined) return { problem: `GitHub: ${route}: ${problem}` }
        const known = read.filter((one) => typeof one !== 'string')
        if (type === 'reviewed' && !known.some(({ id }) => id === CANARY.id)) {
          return {
            problem: `GitHub: ${route}: it does not know ${CANARY.id}, so its silence about other actions proves nothing; run again later`,
          }
        }
        records.push(...known)
      }
    }
  } catch (error) {
    if (!isSourceError(error)) throw error
    if (/\bstatus 404\b/.test(error.message)) return { value: null }
    return { problem: error.message }
  }
  return { value: records }
}
