import type { Location } from '../../location.ts'
import { staticValues } from './matrix-values.ts'
import type { Matrix, Shell, Text } from './model.ts'

/** What decides the shell of a job's script that names none. */
export interface ShellDefaults {
  /** `defaults.run.shell`, the job's before the workflow's. */
  readonly shell: Text | null
  readonly runsOn: readonly Text[]
  readonly container: boolean
  readonly matrix: Matrix | null
}

/**
 * The shell that GitHub runs a step's script with.
 * Source: docs.github.com, workflow syntax, `jobs.<job_id>.steps[*].shell`; actions/runner, ScriptHandler.
 */
export function stepShell(shell: Text | null, defaults: ShellDefaults | null): Shell {
  const written = shell ?? defaults?.shell ?? null
  if (written === null) return defaults === null ? unknownShell(null) : defaultShell(defaults)
  return agreeing(
    staticValues(written, defaults?.matrix ?? null),
    (value) => namedShell(value, written.at),
    written.at,
  )
}

/** The shell that a `shell:` value names: a built-in word, or a command template. */
export function namedShell(value: string, at: Location | null): Shell {
  const name = value.trim()
  switch (name) {
    case 'bash':
      return shell('bash', true, true, at)
    case 'sh':
      return shell('sh', true, false, at)
    case 'pwsh':
    case 'powershell':
    case 'cmd':
    case 'python':
      return shell(name, false, false, at)
    default:
      return templateShell(name, at)
  }
}

/** The shell of a script file, by its first line; without one, the kernel's caller decides, and POSIX sh is the least. */
export function shebangShell(script: string, path: string): Shell {
  const first = /^#!\s*([^\r\n]*)/.exec(script)?.[1]
  if (first === undefined) return shell(path.endsWith('.bash') ? 'bash' : 'sh', false, false, null)
  return { ...templateShell(first, null), template: null }
}

function defaultShell(defaults: ShellDefaults): Shell {
  if (defaults.container) return shell('sh', true, false, null)
  const labels = defaults.runsOn.map((label) => staticValues(label, defaults.matrix))
  if (labels.some((values) => values === null)) return unknownShell(null)
  const windows = labels.map((values) => values!.map((value) => /win/i.test(value.replace(/darwin/gi, ''))))
  const answers = windows.flat()
  if (answers.every((answer) => !answer)) return shell('bash', true, false, null)
  // One label that says Windows on every leg of the matrix decides, whatever the others are.
  if (windows.some((values) => values.length > 0 && values.every(Boolean)))
    return shell('pwsh', false, false, null)
  return unknownShell(null)
}

const POSIX: ReadonlyMap<string, 'bash' | 'sh'> = new Map([
  ['bash', 'bash'],
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['ksh', 'sh'],
  ['zsh', 'sh'],
])

/** `bash -x {0}`, `/usr/bin/env bash {0}`, `nix develop -c bash -eo pipefail {0}`: the last interpreter's flags count. */
function templateShell(template: string, at: Location | null): Shell {
  const words = template.split(/\s+/).filter((word) => word !== '')
  const index = words.findLastIndex((word) => interpreter(word) !== null)
  if (index === -1) return { ...shell('other', false, false, at), template }
  const name = interpreter(words[index]!)!
  if (name !== 'bash' && name !== 'sh') return { ...shell(name, false, false, at), template }
  return { ...shell(name, ...optionsOf(words.slice(index + 1)), at), template }
}

function interpreter(word: string): Shell['name'] | null {
  const name = word
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.exe$/i, '')
    .toLowerCase()
  const posix = POSIX.get(name)
  if (posix !== undefined) return posix
  if (/^python[\d.]*$/.test(name)) return 'python'
  return name === 'pwsh' || name === 'powershell' || name === 'cmd' ? name : null
}

/** The state of `errexit` and `pipefail` after a shell's own options. */
function optionsOf(words: readonly string[]): [errexit: boolean, pipefail: boolean] {
  let errexit = false
  let pipefail = false
  for (const [index, word] of words.entries()) {
    if (!/^[-+][A-Za-z]+$/.test(word)) continue
    const on = word.startsWith('-')
    if (word.includes('e', 1)) errexit = on
    if (!word.endsWith('o')) continue
    if (words[index + 1] === 'errexit') errexit = on
    if (words[index + 1] === 'pipefail') pipefail = on
  }
  return [errexit, pipefail]
}

function agreeing(values: readonly string[] | null, read: (value: string) => Shell, at: Location): Shell {
  if (values === null) return unknownShell(at)
  const shells = values.map(read)
  const [first, ...others] = shells
  const same = others.every(
    (other) =>
      other.name === first!.name && other.errexit === first!.errexit && other.pipefail === first!.pipefail,
  )
  return same ? first! : unknownShell(at)
}

/** Where the shell cannot be known, a script that parses as POSIX is read with the weakest of GitHub's defaults. */
function unknownShell(at: Location | null): Shell {
  return shell('unknown', true, false, at)
}

function shell(name: Shell['name'], errexit: boolean, pipefail: boolean, at: Location | null): Shell {
  return { name, errexit, pipefail, at, template: null }
}
