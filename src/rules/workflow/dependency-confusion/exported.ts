import type { ShellCommand } from '../shell/commands.ts'
import { hasOption, operands, optionValues } from '../shell/commands.ts'

/**
 * Whether an install takes all its packages from files that the same script has exported from a lockfile, with their
 * hashes, and that no other command touches: a package from the wrong index does not match then.
 * Source: https://docs.astral.sh/uv/reference/cli/#uv-export, https://docs.astral.sh/uv/reference/cli/#uv-pip-install
 * (`--no-verify-hashes`), https://github.com/python-poetry/poetry-plugin-export,
 * https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
 */
export function installsExported(command: ShellCommand, all: readonly ShellCommand[]): boolean {
  const files = optionValues(command, '-r', '--requirement', '--requirements').map(({ value }) => value)
  if (files.length === 0 || !isInstall(command) || hasOption(command, '--no-verify-hashes')) return false
  return files.every((file) => {
    const others = all.filter((other) => other !== command && mentions(other, file))
    return (
      /^[\w./-]+$/.test(file) &&
      others.length === 1 &&
      exportsTo(others[0]!, file) &&
      isBefore(others[0]!, command)
    )
  })
}

/** An install that names no package beside its files. */
function isInstall(command: ShellCommand): boolean {
  const words = operands(command)
  const verbs = command.program === 'uv' ? ['pip', 'install'] : ['install']
  if (!['uv', 'pip'].includes(command.program) || !verbs.every((verb, index) => words[index] === verb))
    return false
  return words.slice(verbs.length).every((word) => {
    const before = command.args[command.args.findIndex(({ value }) => value === word) - 1]?.value ?? ''
    return VALUED.has(before)
  })
}

/** Options of both whose next word is their value. */
const VALUED = new Set(
  '-r --requirement --requirements -c --constraint --constraints --index --index-url --default-index --extra-index-url -i --index-strategy --python -p --python-preference --target -t --prefix --cache-dir --link-mode --python-version --find-links -f'.split(
    ' ',
  ),
)

function exportsTo(command: ShellCommand, file: string): boolean {
  const isExport = ['uv', 'poetry'].includes(command.program) && operands(command)[0] === 'export'
  if (!isExport || hasOption(command, '--no-hashes', '--without-hashes')) return false
  return (
    optionValues(command, '-o', '--output-file', '--output').some(({ value }) => value === file) ||
    command.redirects.some(
      (one) => one.type === 'Redirect' && one.operator === '>' && one.target?.value === file,
    )
  )
}

function mentions({ args, redirects }: ShellCommand, file: string): boolean {
  const base = file.slice(file.lastIndexOf('/') + 1)
  const end = base.slice(base.lastIndexOf('.'))
  return (
    args.some(({ value }) => value.includes(base) || (/[*?]/.test(value) && value.endsWith(end))) ||
    redirects.some((one) => one.type === 'Redirect' && one.target?.value.includes(base) === true)
  )
}

function isBefore(one: ShellCommand, other: ShellCommand): boolean {
  return one.node.pos < other.node.pos
}
