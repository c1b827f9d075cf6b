/** What can be told from the URL of a package index without asking it. */
export interface IndexUrl {
  /** Host and path, without credentials, for messages. */
  readonly shown: string
  readonly host: string
  /** Plain HTTP to another machine. */
  readonly insecure: boolean
  /** Whether the host is the ecosystem's public index, on which anybody may register a name. */
  readonly public: boolean
  /** A vendor's public index of its own builds; see `VENDOR_HOSTS`. */
  readonly vendor: boolean
  /** Some part is decided at run time. */
  readonly dynamic: boolean
}

/**
 * Public indexes on which a vendor publishes builds of its own. Their names are no secrets, and still the public index is
 * searched beside them: `torchtriton` was taken over in that way in December 2022.
 * Source: https://pytorch.org/blog/compromised-nightly-dependency/
 */
const VENDOR_HOSTS = new Set([
  'download.pytorch.org',
  'pypi.nvidia.com',
  'pypi.ngc.nvidia.com',
  'pypi.anaconda.org',
  'storage.googleapis.com',
  'data.pyg.org',
  'wheels.vllm.ai',
  'pytorch-extension.intel.com',
])

/** Second-level names of indexes that are open to everybody. */
const PUBLIC_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['pypi', 'org'],
  ['npmjs', 'org'],
  ['npmjs', 'com'],
  ['yarnpkg', 'com'],
])

/** Reads an index as written in an option, a variable or a file; `name=` in front of it is uv's. */
export function indexUrl(written: string): IndexUrl {
  const url = written.replace(/^[\w.-]+=(?=https?:)/, '').replace(/^['"]|['"]$/g, '')
  const [, scheme, , host = '', path = ''] =
    /^(https?):\/\/([^@/]*@)?([^/:?#\s]+)?(?::\d+)?([^?#\s]*)/i.exec(url) ?? []
  const labels = host.toLowerCase().split('.')
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i.test(host)
  const dynamic = /[$%]\{?\w|\$\{\{|\$\(/.test(written)
  return {
    shown:
      scheme === undefined
        ? dynamic
          ? 'a computed index'
          : url.slice(0, 80)
        : `${host}${path}`.replace(/\/$/, ''),
    host: host.toLowerCase(),
    insecure: scheme?.toLowerCase() === 'http' && !local && host !== '',
    public: PUBLIC_DOMAINS.get(labels.at(-2) ?? '') === labels.at(-1) && labels.length > 1,
    vendor: VENDOR_HOSTS.has(host.toLowerCase()),
    dynamic,
  }
}

/** Whether a host is the machine itself. */
export function isLocalHost(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)(?::\d+)?$/i.test(
    host.trim(),
  )
}

/** Whether the policy trusts this index: an entry is a host, or a host with a leading path. */
export function isTrusted(url: IndexUrl, trusted: readonly string[]): boolean {
  return trusted.some((entry) => {
    const wanted = entry
      .replace(/^https?:\/\//i, '')
      .replace(/\/+$/, '')
      .toLowerCase()
    const shown = url.shown.toLowerCase()
    return wanted !== '' && (url.host === wanted || shown === wanted || shown.startsWith(`${wanted}/`))
  })
}
