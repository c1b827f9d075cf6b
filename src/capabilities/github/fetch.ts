import { defaults } from '@actions/github/lib/utils'

/**
 * The toolkit's fetch, which honours proxies, within limits: one origin, no redirects, a time and a size.
 * The whole answer is read here, so that one that is cut off is a broken attempt and not a short answer.
 * @param origin the only one that is asked: whatever an answer links to, the token goes nowhere else
 * @throws (the function made) Error, which Octokit takes for a passing failure
 */
export function limitedFetch(origin: string, attemptMs: number, maxBodyBytes: number): typeof fetch {
  const toolkitFetch = defaults.request?.fetch as typeof fetch | undefined
  if (toolkitFetch === undefined) throw new Error('the toolkit has no fetch')
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== origin) throw new Error(`it links to another host, ${url.host}`)
    const signal = AbortSignal.timeout(attemptMs)
    try {
      const response = await toolkitFetch(url.href, { ...init, redirect: 'manual', signal })
      const { status, statusText, headers } = response
      const body = await wholeBody(response, maxBodyBytes)
      if (response.ok && !hasNoBody(status) && !isJson(headers.get('content-type'), body))
        throw new Error('its answer is no JSON object or list')
      return new Response(hasNoBody(status) ? null : body, { status, statusText, headers: [...headers] })
    } catch (error) {
      if (signal.aborted)
        throw new Error(`no answer within ${Math.ceil(attemptMs / 1000)} s`, { cause: error })
      throw error
    }
  }
}

async function wholeBody(response: Response, maxBodyBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > maxBodyBytes)
      throw new Error(`its answer is larger than ${maxBodyBytes} bytes, which is refused`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Octokit's plugins look into an answer before anybody can check it, and stumble over a page of HTML and `null`. */
function isJson(type: string | null, body: Buffer): boolean {
  if (type === null || !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return false
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** A Response of these must not be given a body (Fetch standard, null body status). */
function hasNoBody(status: number): boolean {
  return [101, 103, 204, 205, 304].includes(status)
}
