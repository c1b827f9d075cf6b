import { type PublicIndex, publicIndex } from './public-indexes.ts'

/** What can be told from the URL of a package index without asking it. */
export interface IndexUrl {
  /** Host and path, without credentials, for messages. */
  readonly shown: string
  readonly host: string
  /** Plain HTTP to another machine. */
  readonly insecure: boolean
  /** Whether the host is the ecosystem's public index, on which anybody may register a name. */
  readonly public: boolean
  /** Another index that everybody may read, over HTTPS; `null` for one that may be private. */
  readonly known: PublicIndex | null
  /** Some part is decided at run time. */
  readonly dynamic: boolean
}

/** Second-level names of indexes that are open to everybody. */
const PUBLIC_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['pypi', 'org'],
  ['npmjs', 'org'],
  ['npmjs', 'com'],
  ['yarnpkg', 'com'],
])

/** TestPyPI is under PyPI's domain and has names of its own. */
const OTHER_INDEXES = new Set(['test.pypi.org', 'testpypi.python.org'])

/** Reads an index as written in an option, a variable or a file; `name=` in front of it is uv's. */
export function indexUrl(written: string): IndexUrl {
  const url = written.replace(/^[\w.-]+=(?=https?:)/, '').replace(/^['"]|['"]$/g, '')
  const [, scheme, user, host = '', port, path = ''] =
    /^(https?):\/\/([^@/]*@)?([^/:?#\s]+)?(:\d+)?((?:\$\{\{.*?\}\}|[^?#\s])*)/i.exec(url) ?? []
  // Whatever else stands before the path can make it another host, or another one's names.
  const isPlain = user === undefined && port === undefined && /^(?:\/|$)/.test(path)
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
    public:
      PUBLIC_DOMAINS.get(labels.at(-2) ?? '') === labels.at(-1) &&
      labels.length > 1 &&
      !OTHER_INDEXES.has(host.toLowerCase()),
    known: scheme?.toLowerCase() === 'https' && isPlain ? publicIndex(host, path) : null,
    dynamic,
  }
}

/** Whether anybody can put a name there: PyPI itself, its copies, TestPyPI. */
export function isOpen(url: IndexUrl): boolean {
  return url.public || url.known?.kind === 'copy' || url.known?.kind === 'open'
}

/** The indexes of a setting that takes several; an expression with blanks in it stays in one piece. */
export function indexUrls(value: string): readonly IndexUrl[] {
  return (value.match(/(?:\$\{\{.*?\}\}|\S)+/g) ?? []).map(indexUrl)
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
