import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import tls from 'node:tls'
import type { ProxyServer } from './proxy.ts'

/**
 * An agent whose TLS connections run through an HTTP proxy's CONNECT (RFC 9110 section 9.3.6). The server's
 * certificate is verified end to end, as on a direct connection.
 * @param options of the agent, certificate authorities among them
 * @param timeoutMs for opening one tunnel
 */
export function tunnel(proxy: ProxyServer, options: https.AgentOptions, timeoutMs: number): https.Agent {
  const agent = new https.Agent(options)
  agent.createConnection = (target, created) => {
    const { host, port } = target as { host: string; port: number }
    const authority = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
    openTunnel(proxy, authority, timeoutMs, (error, socket) => {
      if (socket === null) created?.(error, undefined as never)
      else created?.(null, tls.connect({ ...(target as tls.ConnectionOptions), socket }))
    })
    return undefined
  }
  return agent
}

type Opened = (...outcome: [error: Error, socket: null] | [error: null, socket: Duplex]) => void

function openTunnel(
  { address, authorization }: ProxyServer,
  authority: string,
  timeoutMs: number,
  opened: Opened,
): void {
  // Not AbortSignal.timeout: it would still cut the open tunnel when it fires.
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), timeoutMs)
  const refused = (status: number | undefined): void => {
    clearTimeout(timer)
    opened(new Error(`the proxy ${address.host} refused to connect to ${authority} (status ${status})`), null)
  }
  const request = (address.protocol === 'https:' ? https : http).request({
    hostname: address.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: address.port === '' ? (address.protocol === 'https:' ? 443 : 80) : Number(address.port),
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...(authorization === null ? {} : { 'proxy-authorization': authorization }) },
    agent: false,
    signal: patience.signal,
  })
  request.on('connect', (response, socket, head) => {
    if (response.statusCode !== 200) {
      socket.destroy()
      refused(response.statusCode)
      return
    }
    clearTimeout(timer)
    if (head.length > 0) socket.unshift(head)
    opened(null, socket)
  })
  request.on('response', (response) => {
    response.destroy()
    refused(response.statusCode)
  })
  request.on('error', (error) => {
    clearTimeout(timer)
    opened(new Error(`the proxy ${address.host} cannot be reached: ${error.message}`), null)
  })
  request.end()
}
