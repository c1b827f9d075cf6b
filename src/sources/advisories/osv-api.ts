import type { Http, HttpResponse, Progress } from '../../context.ts'
import { isSourceError, SourceUnavailable } from '../../errors.ts'
import { isRecord, parseJson, printable } from './json.ts'
import type { Question } from './questions.ts'
import { isAdvisoryId, type OsvRecord, parseRecord } from './record.ts'

/** What OSV accepts in one querybatch; more is answered with 400. https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_QUERIES = 1000
/** Pages of one question. The most advised packages have some hundred records, and a page holds as many. */
const MAX_PAGES = 100
const CONCURRENT_RECORDS = 12

interface AskedPackage extends Pick<Question, 'ecosystem' | 'name'> {
  readonly version: string | null
}

export interface OsvApi {
  /**
   * The ids of every advisory that affects each question's version, pages read to the end; of every advisory about the
   * package where the version is `null`.
   * @returns as many lists as questions, in their order
   */
  ask(questions: readonly AskedPackage[]): Promise<string[][]>
  /** The full records of the ids, every one of them. */
  records(ids: readonly string[]): Promise<Map<string, OsvRecord>>
}

/**
 * The API of osv.dev or of a mirror.
 * @param base without a trailing slash
 * @throws (its functions) SourceUnavailable when a request fails, or an answer is not whole and as specified
 */
export function osvApi(http: Http, base: string, progress: Progress): OsvApi {
  const json = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
    const asked = `${method} ${path}`
    let response: HttpResponse
    try {
      response = await http({
        method,
        url: `${base}${path}`,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch (error) {
      if (!isSourceError(error)) throw error
      throw unavailable(base, `no answer to ${asked}: ${error.message}`)
    }
    if (response.status !== 200) throw unavailable(base, refused(asked, response))
    const type = response.headers['content-type'] ?? 'none'
    if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
      throw unavailable(
        base,
        `${asked} was answered with content type ${JSON.stringify(type.slice(0, 60))}, not JSON`,
      )
    }
    try {
      return parseJson(response.body, asked)
    } catch (error) {
      if (!isSourceError(error)) throw error
      throw unavailable(base, `the answer to ${error.message}`)
    }
  }

  const batch = async (queries: readonly unknown[]): Promise<readonly Page[]> => {
    const answer = await json('POST', '/v1/querybatch', { queries })
    const results = isRecord(answer) ? answer.results : undefined
    if (!Array.isArray(results)) throw unavailable(base, 'POST /v1/querybatch was answered without `results`')
    if (results.length !== queries.length) {
      throw unavailable(base, `POST /v1/querybatch answered ${results.length} of ${queries.length} questions`)
    }
    return results.map((result: unknown) => {
      const page = pageOf(result)
      if (typeof page === 'string') throw unavailable(base, `POST /v1/querybatch: ${page}`)
      return page
    })
  }

  return {
    async ask(questions) {
      const ids = questions.map(() => new Set<string>())
      const tokens = questions.map(() => new Set<string>())
      const open = questions.map((_, index): Open => ({ index, token: null }))
      let answered = 0
      while (open.length > 0) {
        const round = open.splice(0, MAX_QUERIES)
        const pages = await batch(round.map(({ index, token }) => query(questions[index]!, token)))
        for (const [position, { index }] of round.entries()) {
          const page = pages[position]!
          for (const id of page.ids) ids[index]!.add(id)
          if (page.next === null) {
            answered += 1
            continue
          }
          const seen = tokens[index]!
          const { name } = questions[index]!
          if (seen.has(page.next))
            throw unavailable(base, `the pages about ${JSON.stringify(name)} repeat themselves`)
          if (seen.size >= MAX_PAGES) {
            throw unavailable(base, `the pages about ${JSON.stringify(name)} do not end after ${MAX_PAGES}`)
          }
          seen.add(page.next)
          open.push({ index, token: page.next })
        }
        progress(`advisories: ${answered} of ${questions.length} package versions answered`)
      }
      return ids.map((set) => [...set])
    },

    async records(ids) {
      const wanted = [...new Set(ids)]
      const found = new Map<string, OsvRecord>()
      const queue = wanted.values()
      let failure: unknown = null
      const worker = async (): Promise<void> => {
        for (const id of queue) {
          // One record missing fails them all: asking on would only keep the run waiting.
          if (failure !== null) return
          const path = `/v1/vulns/${encodeURIComponent(id)}`
          try {
            found.set(id, hydrated(await json('GET', path), id, base, path))
          } catch (error) {
            failure ??= error
          }
        }
      }
      progress(`advisories: reading ${wanted.length} records`)
      await Promise.all(Array.from({ length: Math.min(CONCURRENT_RECORDS, wanted.length) }, worker))
      if (failure !== null) throw failure
      if (found.size !== wanted.length) {
        throw unavailable(base, `${found.size} of ${wanted.length} records were read`)
      }
      return found
    },
  }
}

/** The trouble, and what to do about it; the rules become `unverified` with this line. */
function unavailable(base: string, problem: string): SourceUnavailable {
  return new SourceUnavailable(
    'advisories',
    `${problem} (${base}); run again later, or give a local database with --advisories DIRECTORY-OR-ZIP`,
  )
}

/** OSV explains a refusal in `message`; other servers' pages are not repeated. */
function refused(asked: string, { status, body }: HttpResponse): string {
  const said = /"message"\s*:\s*"([^"\\]{1,200})"/.exec(body.slice(0, 2000))?.[1]
  return `${asked} was answered with status ${status}${said === undefined ? '' : ` (${printable(said)})`}`
}

interface Open {
  readonly index: number
  readonly token: string | null
}

interface Page {
  readonly ids: readonly string[]
  readonly next: string | null
}

/** By name and ecosystem: an ecosystem that OSV does not know is an error there, an unknown purl type a silent `{}`. */
function query({ ecosystem, name, version }: AskedPackage, token: string | null) {
  return {
    ...(version === null ? {} : { version }),
    package: { name, ecosystem },
    ...(token === null ? {} : { page_token: token }),
  }
}

/** One result; a page may hold a token and no records. @returns the problem as text when it is none */
function pageOf(result: unknown): Page | string {
  if (!isRecord(result)) return 'a result is not an object'
  const unknown = Object.keys(result).find((key) => key !== 'vulns' && key !== 'next_page_token')
  if (unknown !== undefined)
    return `a result has the member ${JSON.stringify(unknown.slice(0, 60))}, which is not known`
  const vulns = result.vulns ?? []
  if (!Array.isArray(vulns)) return '`vulns` is not a list'
  const ids: string[] = []
  for (const vuln of vulns as unknown[]) {
    const id = isRecord(vuln) ? vuln.id : undefined
    if (typeof id !== 'string' || !isAdvisoryId(id)) return 'an advisory has no id'
    ids.push(id)
  }
  const next = result.next_page_token ?? ''
  if (typeof next !== 'string') return '`next_page_token` is not text'
  return { ids, next: next === '' ? null : next }
}

function hydrated(value: unknown, id: string, base: string, path: string): OsvRecord {
  let record: OsvRecord
  try {
    record = parseRecord(value, `GET ${path}`)
  } catch (error) {
    if (!isSourceError(error)) throw error
    throw unavailable(base, `the answer to ${error.message}`)
  }
  if (record.id !== id) throw unavailable(base, `GET ${path} was answered with another record, ${record.id}`)
  return record
}
