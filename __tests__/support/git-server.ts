import { execFileSync, spawn } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { gitEnvironment } from './repository.ts'

export interface GitServer {
  /** `http://127.0.0.1:<port>`; repositories are below it by their folder's name. */
  readonly url: string
  /** Path and `Authorization` of every request so far. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[]
  /** Takes over a request; `false` lets git answer. */
  fault: ((request: http.IncomingMessage, response: http.ServerResponse) => boolean) | null
}

/** The repositories below a folder over git's own smart HTTP (`git http-backend`), gone when the test ends. */
export async function gitServer(folder: string): Promise<GitServer> {
  const requests: { path: string; authorization: string | undefined }[] = []
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')
  const server = http.createServer((request, response) => {
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization })
    if (git.fault?.(request, response)) return
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const cgi = spawn(backend, {
      env: {
        ...gitEnvironment(),
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: request.headers['content-length'] ?? '',
        REMOTE_ADDR: '127.0.0.1',
      },
    })
    request.pipe(cgi.stdin)
    const chunks: Buffer[] = []
    cgi.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    cgi.on('close', () => {
      const answer = Buffer.concat(chunks)
      const end = answer.indexOf('\r\n\r\n')
      const headers = answer
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line): [string, string] => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)])
      const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
      response.writeHead(
        Number.parseInt(status, 10),
        Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
      )
      response.end(answer.subarray(end + 4))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const git: GitServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault: null,
  }
  return git
}
