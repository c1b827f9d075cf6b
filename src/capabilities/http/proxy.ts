import { BlockList, isIP } from 'node:net'
import { SourceUnavailable } from '../../errors.ts'

export interface ProxyServer {
  /** Without user and password. */
  readonly address: URL
  /** The value of `Proxy-Authorization`; `null` without credentials. */
  readonly authorization: string | null
}

/**
 * The proxy that the environment asks for, as curl and git read it: `https_proxy` or `http_proxy`, else `all_proxy`,
 * the lower-case name first, unless `no_proxy` exempts the host.
 * @returns `null` for a direct connection
 * @throws SourceUnavailable when a proxy is asked for that cannot be used: it is never passed by
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): ProxyServer | null {
  const scheme = url.protocol.slice(0, -1)
  const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`, 'all_proxy', 'ALL_PROXY'].find(
    (candidate) => (env[candidate] ?? '') !== '',
  )
  if (name === undefined || isExempt(url, firstSet(env, 'no_proxy', 'NO_PROXY'))) return null
  const text = env[name]!.trim()
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const address = URL.canParse(written) ? new URL(written) : null
  if (
    address === null ||
    (address.protocol !== 'http:' && address.protocol !== 'https:') ||
    address.hostname === ''
  ) {
    const kind = address === null ? 'no address' : `a ${address.protocol.slice(0, -1)} proxy`
    throw new SourceUnavailable(
      'network',
      `the variable ${name} names ${kind}; only http:// and https:// proxies can be used. Set it to one, or name the host in NO_PROXY`,
    )
  }
  const { username, password } = address
  address.username = ''
  address.password = ''
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
  return { address, authorization: username === '' && password === '' ? null : `Basic ${credentials}` }
}

/** `no_proxy`: hosts, domains with or without a leading dot, addresses, address ranges, each with an optional port; `*` for all. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      if (entry.includes('/')) return isInRange(host, entry)
      const [, bracketed, plain, wantedPort] =
        /^(?:\[([^\]]+)\]|([^:]+|[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:]*))(?::(\d+))?$/i.exec(entry) ?? []
      const name = (bracketed ?? plain ?? '').toLowerCase().replace(/^\*?\./, '')
      if (name === '' || (wantedPort !== undefined && wantedPort !== port)) return false
      return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`))
    })
}

function isInRange(host: string, range: string): boolean {
  const family = isIP(host)
  const [network, bits] = range.split('/') as [string, string]
  if (family === 0 || isIP(network) !== family || !/^\d{1,3}$/.test(bits)) return false
  if (Number(bits) > (family === 4 ? 32 : 128)) return false
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  const block = new BlockList()
  block.addSubnet(network, Number(bits), kind)
  return block.check(host, kind)
}

function firstSet(env: Readonly<Record<string, string | undefined>>, ...names: string[]): string {
  return names.map((name) => env[name] ?? '').find((value) => value !== '') ?? ''
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
