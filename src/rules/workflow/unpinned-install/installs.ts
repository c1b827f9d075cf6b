import { hasOption, type ShellCommand, type ShellWord } from '../shell/commands.ts'
import { NPM_VALUES, PIP_VALUES, UV_VALUES, VERSIONED_VALUES } from './value-options.ts'

/** A package that a command installs in whatever version is the newest. */
export interface LooseInstall {
  readonly word: ShellWord
  /** The package as written. */
  readonly name: string
  /** The same with a version: `build==<version>`. */
  readonly pinned: string
  /** Whether a range holds it below some version, so that the newest of all is not what comes. */
  readonly bounded: boolean
}

interface Installer {
  readonly program: string
  /** The words before the packages. */
  readonly words: readonly string[]
  /** Options that take the next word. */
  readonly values: ReadonlySet<string>
  /** Options with which versions come from elsewhere, or nothing is taken from an index. */
  readonly exempt: readonly string[]
  /** Options of which one has to be given. */
  readonly only?: readonly string[]
  /** Whether a package as written says one exact version. */
  readonly isPinned: (spec: string) => boolean
  readonly isBounded: (spec: string) => boolean
  readonly pin: (name: string) => string
}

/** PEP 440: `==2.4.1`, also `==v2.4.1`; with `.*` it is a range. */
const EXACT_PIP = /={2,3}\s*v?\d[^,*]*(?:,|$)/i

const pip = (program: string, ...words: readonly string[]): Installer => ({
  program,
  words,
  values: program === 'uv' ? UV_VALUES : PIP_VALUES,
  exempt: ['-c', '--constraint', '--require-hashes', '--no-index', '--no-deps'],
  isPinned: (spec) => EXACT_PIP.test(spec) || /@\s*\S+/.test(spec),
  isBounded: (spec) => /<|~=|==\s*v?\d/i.test(spec),
  pin: (name) => `${/^[\w.-]+/.exec(name)?.[0] ?? name}==<version>`,
})

const npm = (program: string, words: readonly string[], only: readonly string[]): Installer => ({
  program,
  words,
  values: NPM_VALUES,
  exempt: [],
  only,
  // npm, too, ignores a `v` or `=` before a version.
  isPinned: (spec) => /.@=?v?\d+\.\d+\.\d+/.test(spec),
  isBounded: (spec) => /.@(?:[~^=]?v?\d|[^@]*<)/.test(spec),
  pin: (name) => `${name.replace(/(?<=.)@[^/]*$/, '')}@<version>`,
})

const versioned = (program: string, words: readonly string[], ...exempt: readonly string[]): Installer => ({
  program,
  words,
  values: VERSIONED_VALUES,
  exempt,
  isPinned: (spec) => /.[@:]\d+\.\d+/.test(spec),
  isBounded: (spec) => /.[@:](?:[~^=]?\d|.*<)/.test(spec),
  pin: (name) => `${name} ${exempt[0]} <version>`,
})

/** Source of each: the manual of the program. */
const INSTALLERS: readonly Installer[] = [
  pip('pip', 'install'),
  pip('uv', 'pip', 'install'),
  pip('uv', 'tool', 'install'),
  pip('pipx', 'install'),
  npm('npm', ['install'], ['-g', '--global']),
  npm('npm', ['i'], ['-g', '--global']),
  npm('pnpm', ['add'], ['-g', '--global']),
  npm('yarn', ['global', 'add'], []),
  versioned('cargo', ['install'], '--version', '--git', '--path', '--vers'),
  versioned('gem', ['install'], '--version', '-v'),
  versioned('dotnet', ['tool', 'install'], '--version'),
  {
    program: 'go',
    words: ['install'],
    values: new Set(['-ldflags', '-tags']),
    exempt: [],
    // Without `@` it is a package of the module itself, or one that go.mod fixes.
    isPinned: (spec) => !/@(?:latest|master|main|HEAD|upgrade)$/.test(spec),
    isBounded: () => false,
    pin: (name) => name.replace(/@[^@]*$/, '@<version>'),
  },
]

/** Every package that a command installs without an exact version; words that only a run decides are left alone. */
export function looseInstalls(command: ShellCommand): readonly LooseInstall[] {
  const plain = command.args.filter(({ value }) => !value.startsWith('-'))
  const installer = INSTALLERS.find(
    (known) =>
      known.program === command.program && known.words.every((word, index) => plain[index]?.value === word),
  )
  if (installer === undefined || hasOption(command, ...installer.exempt)) return []
  const { only = [] } = installer
  if (only.length > 0 && !hasOption(command, ...only)) return []
  const start = command.args.indexOf(plain[installer.words.length - 1]!) + 1
  return packagesAfter(command.args.slice(start), installer.values)
    .filter((word) => isFromIndex(word) && !installer.isPinned(word.value))
    .map((word) => ({
      word,
      name: word.value,
      pinned: installer.pin(word.value),
      bounded: installer.isBounded(word.value),
    }))
}

function packagesAfter(words: readonly ShellWord[], values: ReadonlySet<string>): readonly ShellWord[] {
  return words.filter(
    (word, index) => !word.value.startsWith('-') && !values.has(words[index - 1]?.value ?? ''),
  )
}

/** A name, and not a path, an address, a file or something that only a run decides. `pip` itself is the bootstrap. */
function isFromIndex({ value, dynamic }: ShellWord): boolean {
  if (
    dynamic ||
    value.includes('${{') ||
    value === 'pip' ||
    /^[.~/]|:\/\/|\.(?:whl|tgz|gz|zip|gem|nupkg)$/.test(value)
  )
    return false
  return /^@?[A-Za-z][\w.@/[\],<>=!~^*-]*$/.test(value)
}
