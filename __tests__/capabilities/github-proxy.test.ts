import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { gitHub } from '../../src/capabilities/github.ts'
import { gitHubClient } from '../../src/sources/github/client.ts'
import { HURRY, TOKEN } from '../support/github-server.ts'

/** A file of its own: the toolkit reads the variables of the process when it is loaded. */
test('a proxy that is set is used, and one that refuses is a problem', async () => {
  const connects: (readonly [string | undefined, string | undefined])[] = []
  const proxy = http.createServer()
  proxy.on('connect', (request, socket) => {
    connects.push([request.url, request.headers['proxy-authorization']])
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  const before = process.env.https_proxy
  onTestFinished(() => {
    proxy.close()
    if (before === undefined) delete process.env.https_proxy
    else process.env.https_proxy = before
  })
  process.env.https_proxy = `http://ann:secret@127.0.0.1:${(proxy.address() as AddressInfo).port}`
  process.env.GITHUB_API_URL = 'https://github.example/api/v3'
  onTestFinished(() => {
    delete process.env.GITHUB_API_URL
  })

  const api = gitHub({ ...process.env, GITHUB_TOKEN: TOKEN }, false, HURRY)
  const [facts] = await gitHubClient(api, Date.now).repositoryFacts([{ owner: 'acme', repository: 'tool' }])
  expect(facts).toEqual({ problem: expect.stringMatching(/got no answer/) })
  expect(JSON.stringify(facts)).not.toMatch(/secret|token-of/)
  expect(connects[0]).toEqual(['github.example:443', `Basic ${Buffer.from('ann:secret').toString('base64')}`])
})
