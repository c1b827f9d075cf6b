/**
 * The subcommands that this project asks of git. All of them only read, but for `update-index`, which is
 * let through with a temporary index alone (its caller sets `GIT_INDEX_FILE`).
 */
const READING: ReadonlySet<string> = new Set([
  'cat-file',
  'check-attr',
  'check-ignore',
  'check-ref-format',
  'config',
  'diff-tree',
  'for-each-ref',
  'ls-files',
  'ls-remote',
  'ls-tree',
  'merge-base',
  'rev-list',
  'rev-parse',
  'show-ref',
  'symbolic-ref',
  'update-index',
  'verify-tag',
  'version',
])

/** Options that make a reading command run a program or write a file. */
const REFUSED =
  /^(?:--upload-pack|--exec|--exec-path|--config-env|--textconv|--filters|--ext-diff|--output|-o)(?:=|$)/

const CONFIG_READS = new Set(['--get', '--get-all', '--get-regexp', '--list', '-l'])

/** The options before the subcommand that callers may give. */
const GLOBAL = /^(?:-C|--work-tree=.*|--version)$/s

/**
 * Refuse arguments by which text from a repository could turn a question into a command.
 * @throws Error, for this is a mistake of the caller, never a state of the repository
 */
export function refuseUnsafe(args: readonly string[]): void {
  const start = subcommandIndex(args)
  const name = args[start]
  if (args.some((arg) => arg.includes('\0'))) throw new Error('git argument holds a NUL byte')
  if (args.includes('--version') && start === -1) return
  if (name === undefined || !READING.has(name)) throw new Error(`not a reading git command: ${String(name)}`)
  const rest = args.slice(start + 1)
  if (name !== 'ls-files' && rest.some((arg) => REFUSED.test(arg))) {
    throw new Error(`git ${name} was given an option that runs or writes something`)
  }
  if (name === 'config' && !rest.some((arg) => CONFIG_READS.has(arg))) {
    throw new Error('git config is only read here')
  }
  if (name === 'symbolic-ref' && rest.filter((arg) => !arg.startsWith('-')).length > 1) {
    throw new Error('git symbolic-ref is only read here')
  }
}

/** The name for messages: `ls-tree`, without options and without anything from the repository. */
export function subcommand(args: readonly string[]): string {
  return args[subcommandIndex(args)] ?? args[0] ?? ''
}

function subcommandIndex(args: readonly string[]): number {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!
    if (arg === '-C') at++
    else if (arg === '-c' && args[at + 1]?.startsWith('core.excludesFile=')) at++
    else if (!GLOBAL.test(arg)) return at
  }
  return -1
}
