import type { Http, HttpResponse } from '../../context.ts'
import { isSourceError } from '../../errors.ts'
import { shownAddress } from './shown-address.ts'

/** What came back, sorted by what it proves. */
export type Reply =
  | { readonly kind: 'found'; readonly body: string; readonly type: string }
  /** 404 or 410: whether that is to be believed is another question. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unanswered'; readonly why: string }

export interface Ask {
  readonly accept: string
  /** What the answer may be; an HTML page in place of JSON is no answer. */
  readonly types: RegExp
  readonly authorization?: string | null
}

/** One GET, remembered for the run. Never throws for expected trouble. */
export type Asker = (url: string, ask: Ask) => Promise<Reply>

const AT_ONCE = 8

/** Asks over `http`, no more than a few at once: registries are shared by everybody. */
export function asker(http: Http): Asker {
  const replies = new Map<string, Promise<Reply>>()
  const waiting: (() => void)[] = []
  let running = 0
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
    running += 1
  }
  return (url, ask) => {
    const key = `${url} ${ask.accept} ${ask.authorization ?? ''}`
    const known = replies.get(key)
    if (known !== undefined) return known
    const reply = turn()
      .then(() => once(http, url, ask))
      .finally(() => {
        running -= 1
        waiting.shift()?.()
      })
    replies.set(key, reply)
    return reply
  }
}

async function once(http: Http, url: string, { accept, types, authorization }: Ask): Promise<Reply> {
  const unanswered = (why: string): Reply => ({ kind: 'unanswered', why })
  let response: HttpResponse
  try {
    response = await http({
      method: 'GET',
      url,
      headers: { accept, ...(authorization == null ? {} : { authorization }) },
    })
  } catch (error) {
    if (!isSourceError(error)) throw error
    return unanswered(error.message)
  }
  const { status, headers, body } = response
  const asked = `GET ${shownAddress(url)}`
  if (status === 404 || status === 410) return { kind: 'absent' }
  if (status === 401 || status === 403) {
    const who = authorization == null ? 'and no credential was at hand' : 'to the credential at hand'
    return unanswered(`${asked} was answered with status ${status}, ${who}`)
  }
  if (status !== 200) return unanswered(`${asked} was answered with status ${status}`)
  const type = headers['content-type'] ?? 'none'
  if (!types.test(type)) {
    return unanswered(`${asked} was answered with content type ${JSON.stringify(type.slice(0, 60))}`)
  }
  return { kind: 'found', body, type }
}
