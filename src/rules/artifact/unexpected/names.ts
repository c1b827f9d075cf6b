import type { Severity } from '../../../findings.ts'

/** Why a file has no business in a package. */
export interface Unwanted {
  /** Stable word, for the finding's identity. */
  readonly kind: string
  /** What such files are, in the plural. */
  readonly what: string
  /** Why it matters; one sentence. */
  readonly why: string
  /** Where it is not the rule's. */
  readonly severity?: Severity
  /** What to do, where leaving the files out is not it. */
  readonly remedy?: string
}

const CREDENTIALS: Unwanted = {
  kind: 'credentials',
  what: 'files that hold credentials',
  why: 'Whoever downloads the package has them; take them back now, wherever they are valid.',
}
const KEYS: Unwanted = { ...CREDENTIALS, kind: 'keys', what: 'private keys' }
const HISTORY: Unwanted = {
  kind: 'history',
  what: 'files of a version control system',
  why: 'They carry the history, removed secrets included, and the configuration of a clone.',
}
const CACHES: Unwanted = {
  kind: 'caches',
  what: 'caches and compiled left-overs',
  why: 'Nobody reviewed them, and an interpreter can prefer them to the source beside them.',
}
const SETTINGS: Unwanted = {
  kind: 'settings',
  what: 'settings of editors and tools',
  why: 'They tell about the maker’s machine, and tools on the user’s machine can act on them.',
}
const BACKUPS: Unwanted = {
  kind: 'backups',
  what: 'backups of editors and merges',
  why: 'They are in no commit and show what was removed on purpose.',
}
const INSTALLED: Unwanted = {
  kind: 'installed-packages',
  what: 'installed packages of others',
  why: 'No lockfile and no advisory is about them once they are shipped inside another package.',
}

/** By a part of the path, whatever lies below it. */
const FOLDERS: ReadonlyMap<string, Unwanted> = new Map([
  ...['.git', '.hg', '.svn', '.bzr', 'CVS', '_darcs', '.jj'].map((name) => [name, HISTORY] as const),
  ...[
    '__pycache__',
    '.pytest_cache',
    '.mypy_cache',
    '.ruff_cache',
    '.tox',
    '.nox',
    '.hypothesis',
    '.ipynb_checkpoints',
    '.nyc_output',
    '.parcel-cache',
    '.turbo',
    '.gradle',
    '.terraform',
    '.eggs',
  ].map((name) => [name, CACHES] as const),
  ...['.venv', 'node_modules', 'bower_components'].map((name) => [name, INSTALLED] as const),
  ...['.idea', '.vscode', '.vs', '.cursor', '.claude', '.windsurf', '.fleet'].map(
    (name) => [name, SETTINGS] as const,
  ),
])

/** By the file's name; asked in this order. */
const FILES: readonly (readonly [RegExp, Unwanted])[] = [
  [/^\.env(?!(?:.*\.)?(?:example|sample|template|dist|schema|defaults)$|rc$)(?:[._-].*)?$/i, CREDENTIALS],
  [
    /^(?:\.npmrc|\.pypirc|[._]netrc|\.git-credentials|\.dockercfg|\.htpasswd|\.pgpass|\.my\.cnf)$/i,
    CREDENTIALS,
  ],
  [
    /^(?:\.vault-token|\.terraformrc|terraform\.tfstate(?:\.backup)?|service[-_]account.*\.json)$/i,
    CREDENTIALS,
  ],
  [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, KEYS],
  [/\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i, KEYS],
  [
    /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.coverage|npm-debug\.log.*|yarn-error\.log|\.eslintcache)$/,
    CACHES,
  ],
  [/\.py[co]$/, CACHES],
  [/^\.mcp\.json$/, SETTINGS],
  [/(?:~|\.sw[opn]|\.bak|\.rej|\.orig)$|^#.*#$|^\.#/, BACKUPS],
]

/** Formats that carry the source tree itself: its tests and settings are part of what they are for. */
const SOURCE_FORMATS: ReadonlySet<string> = new Set(['sdist', 'crate', 'tar', 'zip', 'sources-jar'])

/**
 * What a member is by its path, where that has no business in a package.
 * @param path below the package's root
 * @returns `null` for every other path
 */
export function unwantedByName(path: string, format: string): Unwanted | null {
  const parts = path.split('/')
  const name = parts.pop()!
  const isSource = SOURCE_FORMATS.has(format)
  for (const part of parts) {
    const found = FOLDERS.get(part)
    if (found !== undefined && !(isSource && found === SETTINGS)) return found
  }
  if (
    /^(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/.test(
      [...parts, name].slice(-2).join('/'),
    )
  )
    return CREDENTIALS
  // A submodule's or worktree's `.git` is a file.
  if (name === '.git') return HISTORY
  const found = FILES.find(([pattern]) => pattern.test(name))?.[1]
  if (found === undefined) return null
  if (isTestFolder(parts) && (found === KEYS || (isSource && found === CREDENTIALS))) return null
  if (isSource && found === SETTINGS) return null
  // cargo's own copy of the manifest
  return format === 'crate' && path === 'Cargo.toml.orig' ? null : found
}

/** Keys in a folder of tests are there to be known, and so are the settings that a source archive's tests read. */
export function isTestFolder(parts: readonly string[]): boolean {
  return parts.some((part) =>
    /^(?:tests?|__tests__|testing|test[-_]?data|fixtures?|specs?|examples?)$/i.test(part),
  )
}

export { KEYS as PRIVATE_KEYS }
