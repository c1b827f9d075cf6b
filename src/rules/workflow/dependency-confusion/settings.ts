import type { Location } from '../../../location.ts'

export type SettingKey =
  | 'index-url'
  | 'extra-index-url'
  | 'trusted-host'
  | 'find-links'
  | 'index-strategy'
  | 'strict-ssl'
  | 'registry'

/** One thing that somebody told a package manager, however it was said. */
export interface Setting {
  readonly tool: 'pip' | 'uv' | 'npm'
  readonly key: SettingKey
  readonly value: string
  readonly at: Location
  /** As it stands there: `--extra-index-url`, `PIP_EXTRA_INDEX_URL`, `extra-index-url`. */
  readonly written: string
}

type Known = Pick<Setting, 'tool' | 'key'>

/**
 * Variables that package managers read.
 * Sources: https://pip.pypa.io/en/stable/topics/configuration/#environment-variables,
 * https://docs.astral.sh/uv/reference/environment/, https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/config.md,
 * https://yarnpkg.com/configuration/yarnrc
 */
const VARIABLES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['PIP_INDEX_URL', { tool: 'pip', key: 'index-url' }],
  ['PIP_EXTRA_INDEX_URL', { tool: 'pip', key: 'extra-index-url' }],
  ['PIP_TRUSTED_HOST', { tool: 'pip', key: 'trusted-host' }],
  ['PIP_FIND_LINKS', { tool: 'pip', key: 'find-links' }],
  ['UV_INDEX_URL', { tool: 'uv', key: 'index-url' }],
  ['UV_DEFAULT_INDEX', { tool: 'uv', key: 'index-url' }],
  ['UV_INDEX', { tool: 'uv', key: 'extra-index-url' }],
  ['UV_EXTRA_INDEX_URL', { tool: 'uv', key: 'extra-index-url' }],
  ['UV_INDEX_STRATEGY', { tool: 'uv', key: 'index-strategy' }],
  ['UV_INSECURE_HOST', { tool: 'uv', key: 'trusted-host' }],
  ['UV_FIND_LINKS', { tool: 'uv', key: 'find-links' }],
  ['NPM_CONFIG_REGISTRY', { tool: 'npm', key: 'registry' }],
  ['NPM_CONFIG_STRICT_SSL', { tool: 'npm', key: 'strict-ssl' }],
  ['YARN_REGISTRY', { tool: 'npm', key: 'registry' }],
  ['YARN_NPM_REGISTRY_SERVER', { tool: 'npm', key: 'registry' }],
  ['YARN_ENABLE_STRICT_SSL', { tool: 'npm', key: 'strict-ssl' }],
])

/** Options and configuration keys, which bear the same names; uv's own differ. */
const KEYS: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['index-url', { tool: 'pip', key: 'index-url' }],
  ['extra-index-url', { tool: 'pip', key: 'extra-index-url' }],
  ['trusted-host', { tool: 'pip', key: 'trusted-host' }],
  ['find-links', { tool: 'pip', key: 'find-links' }],
  ['default-index', { tool: 'uv', key: 'index-url' }],
  ['index-strategy', { tool: 'uv', key: 'index-strategy' }],
  ['allow-insecure-host', { tool: 'uv', key: 'trusted-host' }],
  ['strict-ssl', { tool: 'npm', key: 'strict-ssl' }],
  ['registry', { tool: 'npm', key: 'registry' }],
])

/** What a variable's name sets; `null` for one that no package manager reads. */
export function variable(name: string): Known | null {
  return VARIABLES.get(name.toUpperCase()) ?? null
}

/** What an option (without dashes) or a configuration key sets; underscores and a scope in front are allowed. */
export function configurationKey(name: string): Known | null {
  const plain = name
    .trim()
    .replace(/^@[\w.-]+:/, '')
    .replace(/^(?:global|site|user|install|download|wheel)\./, '')
    .replaceAll('_', '-')
    .toLowerCase()
  return KEYS.get(plain) ?? null
}

/** A setting found inside a text, with offsets of the name and the value together. */
export interface Mention extends Known {
  readonly value: string
  readonly written: string
  readonly start: number
  readonly end: number
}

const OPTION =
  /(?<![\w-])(--(?:extra-index-url|index-url|default-index|trusted-host|find-links|index-strategy|allow-insecure-host))(?:=|\s+)["']?((?:\$\{\{.*?\}\}|[^\s"'])+)/g
const VARIABLE =
  /(?<![\w$-])((?:PIP|UV|YARN|NPM_CONFIG|npm_config)_\w+)\s*[=:]\s*(?:"([^"\n]*)"|'([^'\n]*)'|((?:\$\{\{.*?\}\}|[^\s"'])+))/g
const LINE =
  /^[ \t]*((?:@[\w.-]+:)?(?:extra[-_]index[-_]url|trusted[-_]host|find[-_]links|index[-_]url|strict-ssl|registry))[ \t]*=[ \t]*(\S[^\n]*)$/gm

/**
 * Every setting that a text mentions: options, assignments of variables, and lines of configuration files. For texts
 * that hold commands without being commands: inputs of actions, quoted strings, here-documents, other shells.
 */
export function mentions(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const match of text.matchAll(OPTION)) {
    const known = configurationKey(match[1]!.slice(2))!
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    found.push({
      ...known,
      tool: /\buv\b/.test(line) ? 'uv' : known.tool,
      value: match[2]!,
      written: match[1]!,
      ...span(match),
    })
  }
  for (const match of text.matchAll(VARIABLE)) {
    const known = variable(match[1]!)
    if (known !== null) {
      found.push({
        ...known,
        value: match[2] ?? match[3] ?? match[4] ?? '',
        written: match[1]!,
        ...span(match),
      })
    }
  }
  for (const match of text.matchAll(LINE)) {
    const known = configurationKey(match[1]!)!
    found.push({ ...known, value: match[2]!.trim(), written: match[1]!, ...span(match) })
  }
  return found.sort((a, b) => a.start - b.start)
}

function span(match: RegExpExecArray): { start: number; end: number } {
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].length }
}
