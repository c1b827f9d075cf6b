import { type Command, forEachChild, type Statement, type SyntaxNode } from 'unbash'
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
  if (/NO_VERIFY_HASHES/.test(command.script.text.value)) return false
  return files.every((file) => {
    const others = all.filter((other) => other !== command && mentions(other, file))
    return (
      /^[\w./-]+$/.test(file) &&
      others.length === 1 &&
      exportsTo(others[0]!, file) &&
      isSurelyBefore(others[0]!, command)
    )
  })
}

/** An install that names no package beside its files. */
function isInstall(command: ShellCommand): boolean {
  const verbs = command.program === 'uv' ? ['pip', 'install'] : ['install']
  if (!['uv', 'pip'].includes(command.program)) return false
  if (!verbs.every((verb, index) => operands(command)[index] === verb)) return false
  const named = command.args.filter(
    ({ value }, index) => !value.startsWith('-') && !VALUED.has(command.args[index - 1]?.value ?? ''),
  )
  return named.length === verbs.length && !command.args.some(({ value }) => /^(?:-e|--editable)/.test(value))
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

/** Whether a command names a file, by a pattern or in a variable as well where it may write there. */
function mentions({ program, args, redirects }: ShellCommand, file: string): boolean {
  const base = file.slice(file.lastIndexOf('/') + 1)
  const may = (value: string): boolean => value.includes(base) || (/[*?[{]/.test(value) && fits(value, base))
  return (
    args.some(({ value, dynamic }) => may(value) || (dynamic && WRITES.test(program))) ||
    redirects.some(
      (one) =>
        one.type === 'Redirect' &&
        one.target !== undefined &&
        (may(one.target.value) || (one.operator.includes('>') && /^[^&]*[$`]/.test(one.target.text))),
    )
  )
}

const WRITES = /^(?:sed|perl|awk|gawk|tee|cp|mv|dd|ln|install|truncate|sponge|ed|ex)$/

/** Whether a pattern may mean a file: by what stands before its first sign, and behind its last. */
function fits(pattern: string, base: string): boolean {
  const [, start, end] = /^(?:.*\/)?([^/*?[{]*)[*?[{](?:[^/]*[*?\]}])?([^/*?\]}]*)$/.exec(pattern) ?? []
  return start !== undefined && base.startsWith(start) && base.endsWith(end!)
}

/**
 * Whether a command has succeeded where another runs: it stands before that in the same list, or in a list around it, by
 * itself or in a chain of `&&`. What a branch left out would leave the file that lay there.
 */
function isSurelyBefore({ node, script }: ShellCommand, { node: later }: ShellCommand): boolean {
  if (node.pos >= later.pos || script.ast === null) return false
  let found = false
  const visit = (one: SyntaxNode): void => {
    if (found || one.pos > later.pos || one.end < later.end) return
    if (one.type === 'Script' || one.type === 'CompoundList')
      found = one.commands.some((statement) => succeedsIn(statement, node))
    forEachChild(one, visit)
  }
  visit(script.ast)
  return found
}

function succeedsIn({ command, background }: Statement, node: Command): boolean {
  if (background === true) return false
  if (command.type !== 'AndOr') return command === node
  return command.operators.every((operator) => operator === '&&') && command.commands.includes(node)
}
