import { SourceInvalid } from '../../../errors.ts'
import type { Location, RepositoryPath } from '../../../location.ts'
import { wholeFile } from '../../../location.ts'
import type { DeclaredDependency, DeclaredVersion, Manifest } from '../model.ts'
import { assignmentOf } from './assignment.ts'
import { literalAt, literalList, type PythonText, pythonText } from './python-text.ts'
import { requirement } from './requirement.ts'

/**
 * A setup.py, read as text and never run: the literal arguments of its one call of `setup()`. What is computed is
 * `dynamic`.
 * @throws SourceInvalid when the text does not lex as Python
 */
export function readSetupPy(text: string, path: RepositoryPath): Manifest {
  const python = pythonText(text, path)
  if (python === null)
    throw new SourceInvalid(path, 'does not read as Python: a string or bracket is not closed')
  const call = setupCall(python)
  const version = call === null ? undecided(python, path) : versionArgument(python, call)
  const name = call === null ? null : literalArgument(python, call, 'name')
  const required =
    call === null ? [] : REQUIREMENTS.map(([group, scope]) => requirements(python, call, group, scope))
  return {
    path,
    ecosystem: 'PyPI',
    format: 'setup.py',
    name,
    version,
    otherVersions: [],
    publishable: name !== null || version !== null,
    dependencies: required.flatMap(({ dependencies }) => dependencies),
    undecidedDependencies: required.flatMap(({ undecided }) => undecided),
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}

interface Call {
  /** Offsets of the call's name and of its first and last argument's borders in `code`. */
  readonly start: number
  readonly from: number
  readonly to: number
}

/** The only call of `setup(`; `null` where there is none, or several. */
function setupCall(python: PythonText): Call | null {
  const calls = [...python.code.matchAll(/(?<![\w.])(?:[A-Za-z_]\w*\.)*setup[ \t]*\(/g)].filter(
    (match) => !/\bdef[ \t]+$/.test(python.code.slice(0, match.index)),
  )
  const [call] = calls
  if (call === undefined || calls.length > 1) return null
  const from = call.index + call[0].length
  const depth = python.depthAt(from - 1)
  let to = from
  while (to < python.code.length && !(python.code[to] === ')' && python.depthAt(to) === depth)) to += 1
  return { start: call.index, from, to }
}

function versionArgument(python: PythonText, call: Call): DeclaredVersion | null {
  const scm = argument(python, call, 'use_scm_version')
  if (scm !== null)
    return computed(
      python,
      scm.start,
      'use_scm_version'.length,
      'setuptools_scm derives it from the tag',
      true,
    )
  const version = argument(python, call, 'version')
  if (version === null) {
    const spread = argument(python, call, '**')
    return spread === null ? null : computed(python, spread.start, 2, '`setup()` gets computed arguments')
  }
  const literal = literalAt(python, version.value)
  if (literal !== null) return { kind: 'static', value: literal.value, at: literal.at }
  const expression = /[\w.]+(?:\([^()]*\))?/y
  expression.lastIndex = version.value
  const text = expression.exec(python.code)?.[0] ?? ''
  if (/versioneer\./.test(text)) {
    return computed(python, version.value, text.length, 'versioneer derives it from the tag', true)
  }
  const ends = /\s*[,)]/y
  ends.lastIndex = version.value + text.length
  if (/^\w+$/.test(text) && ends.test(python.code)) {
    const assignment = assignmentOf(python, text)
    if (assignment.kind === 'literal') {
      return { kind: 'static', value: assignment.literal.value, at: assignment.literal.at }
    }
  }
  return computed(python, version.value, Math.max(text.length, 1), '`setup.py` computes it')
}

const REQUIREMENTS: readonly [string, DeclaredDependency['scope']][] = [
  ['install_requires', 'runtime'],
  ['setup_requires', 'build'],
  ['tests_require', 'development'],
  ['extras_require', 'optional'],
]

/** The strings of a literal list; anything else in it, or instead of it, is undecided. */
function requirements(
  python: PythonText,
  call: Call,
  group: string,
  scope: DeclaredDependency['scope'],
): { dependencies: DeclaredDependency[]; undecided: { group: string; at: Location; how: string }[] } {
  const found = argument(python, call, group)
  if (found === null) return { dependencies: [], undecided: [] }
  const items = literalList(python, found.value)
  const dependencies = items?.map(({ value, at }) => requirement(value, group, scope, at)) ?? [null]
  const read = dependencies.filter((dependency) => dependency !== null)
  if (read.length === dependencies.length) return { dependencies: read, undecided: [] }
  const at = python.positions.span(found.start, found.start + group.length)
  return { dependencies: read, undecided: [{ group, at, how: '`setup.py` computes them' }] }
}

function literalArgument(python: PythonText, call: Call, name: string): string | null {
  const found = argument(python, call, name)
  return found === null ? null : (literalAt(python, found.value)?.value ?? null)
}

/** A keyword argument of the call itself, not of a call inside it. */
function argument(python: PythonText, call: Call, name: string): { start: number; value: number } | null {
  const pattern = name === '**' ? /\*\*\s*(?=[\w{(])/g : new RegExp(`(?<![\\w.])${name}\\s*=(?!=)\\s*`, 'g')
  const inside = python.depthAt(call.from - 1) + 1
  for (const match of python.code.slice(0, call.to).matchAll(pattern)) {
    if (match.index < call.from || python.depthAt(match.index) !== inside) continue
    const before = python.code.slice(call.from, match.index).trimEnd()
    if (before === '' || before.endsWith(','))
      return { start: match.index, value: match.index + match[0].length }
  }
  return null
}

function computed(
  python: PythonText,
  start: number,
  length: number,
  how: string,
  fromTag = false,
): DeclaredVersion {
  const at = python.positions.span(start, start + length)
  return fromTag ? { kind: 'dynamic', at, how, fromTag } : { kind: 'dynamic', at, how }
}

/** No call, or several: whichever runs decides. A script that has nothing to do with setuptools declares nothing. */
function undecided(python: PythonText, path: RepositoryPath): DeclaredVersion | null {
  if (!/(?<![\w.])(?:setuptools|distutils|skbuild)\b/.test(python.code)) return null
  return { kind: 'dynamic', at: wholeFile(path), how: '`setup.py` does not call `setup()` exactly once' }
}
