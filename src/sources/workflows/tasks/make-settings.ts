import type { Location, RepositoryPath } from '../../../location.ts'
import type { Shell } from '../model.ts'
import type { LineStarts } from '../yaml/scalar.ts'
import { expandedText, type MakeVariables } from './make-variables.ts'
import { ASSIGNMENT, lineLocation, type MakeLine, plainLine } from './makefile-lines.ts'

/** What holds for every recipe of a Makefile and of those that it is read together with. */
export interface MakeSettings {
  readonly path: RepositoryPath
  readonly variables: MakeVariables
  /** Values of `SHELL` and `.SHELLFLAGS`, in whichever branch; `null` for a computed one. */
  readonly shells: readonly (string | null)[]
  readonly flags: readonly (string | null)[]
  readonly oneShell: boolean
  /** Where `.IGNORE` stands without targets. */
  readonly ignoreAll: Location | null
  readonly ignored: ReadonlyMap<string, Location>
  /** Paths, from where make runs; computed ones left out. */
  readonly includes: readonly string[]
}

/** @param lines of one Makefile, definitions left out */
export function settingsOf(
  text: string,
  path: RepositoryPath,
  lines: readonly MakeLine[],
  starts: LineStarts,
): MakeSettings {
  const plain = lines
    .filter(({ isRecipe }) => !isRecipe)
    .map((line) => [plainLine(text, line), line] as const)
  const variables = new Map<string, string | null>()
  const special = { SHELL: [] as (string | null)[], '.SHELLFLAGS': [] as (string | null)[] }
  let oneShell = false
  let ignoreAll: Location | null = null
  const ignored = new Map<string, Location>()
  for (const [content, line] of plain) {
    const [, name, operator, value] = ASSIGNMENT.exec(content) ?? []
    if (name !== undefined) {
      const written = operator === '!=' || operator === '+=' ? null : value!
      if (name === 'SHELL' || name === '.SHELLFLAGS') special[name].push(written)
      const known = variables.get(name)
      // A variable that is assigned two different values, or added to, or run for, is computed.
      variables.set(name, known === undefined || known === written ? written : null)
    }
    const [, target, names] = /^\.(ONESHELL|IGNORE)\s*:(.*)$/.exec(content) ?? []
    if (target === 'ONESHELL') oneShell = true
    if (target !== 'IGNORE') continue
    const at = lineLocation(path, starts, line)
    const targets = names!.split(/\s+/).filter((one) => one !== '')
    if (targets.length === 0) ignoreAll = at
    for (const one of targets) ignored.set(one, at)
  }
  const includes = plain.flatMap(([content]) => {
    const [, paths] = /^(?:-include|sinclude|include)\s+(.*)$/.exec(content) ?? []
    return paths === undefined ? [] : makeWords(paths, variables).filter((one) => !/[*?[]/.test(one))
  })
  return {
    path,
    variables,
    shells: special.SHELL,
    flags: special['.SHELLFLAGS'],
    oneShell,
    ignoreAll,
    ignored,
    includes,
  }
}

/** The settings of files that include each other: what one of them says holds for all. */
export function together(all: readonly MakeSettings[]): Omit<MakeSettings, 'path' | 'includes'> {
  const variables = new Map<string, string | null>()
  for (const [name, value] of all.flatMap((one) => [...one.variables])) {
    const known = variables.get(name)
    variables.set(name, known === undefined || known === value ? value : null)
  }
  return {
    variables,
    shells: all.flatMap(({ shells }) => shells),
    flags: all.flatMap(({ flags }) => flags),
    oneShell: all.some((one) => one.oneShell),
    ignoreAll: all.find((one) => one.ignoreAll !== null)?.ignoreAll ?? null,
    ignored: new Map(all.flatMap(({ ignored }) => [...ignored])),
  }
}

/**
 * Recipes run by `/bin/sh -c` unless `SHELL` and `.SHELLFLAGS` say otherwise; the caller's `$SHELL` does not count. An
 * option that some branch sets, or a computed value may set, is taken for set: a finding has to be right in all of them.
 * Source: GNU make manual, 5.3.2 "Choosing the Shell".
 */
export function recipeShell({
  shells,
  flags,
  variables,
}: Pick<MakeSettings, 'shells' | 'flags' | 'variables'>): Shell {
  const [program = 'sh', ...others] = shells.map((shell) =>
    shell === null ? 'unknown' : (expandedText(shell, variables) ?? shell),
  )
  const known = others.every((other) => shellName(other) === shellName(program))
    ? shellName(program)
    : 'unknown'
  const values = flags.map((value) => (value === null ? null : expandedText(value, variables)))
  const some = (isSet: RegExp): boolean => values.some((value) => value === null || isSet.test(value))
  return {
    name: known,
    errexit: some(/(?:^|\s)-[a-z]*e/),
    pipefail: some(/\bpipefail\b/),
    at: null,
    template: null,
  }
}

function shellName(program: string): Shell['name'] {
  if (/(?:^|[/\s])(?:bash|zsh)\b/.test(program)) return 'bash'
  return /(?:^|[/\s])(?:sh|dash|ash|ksh)\b/.test(program) ? 'sh' : 'unknown'
}

/** The words of a line with literal variables put in; a computed word is left out, the others stand. */
export function makeWords(text: string, variables: MakeVariables): readonly string[] {
  const written = text.match(/(?:\$\((?:[^()]|\([^()]*\))*\)|\$\{[^{}]*\}|\S)+/g) ?? []
  return written
    .flatMap((word) => expandedText(word, variables)?.split(/\s+/) ?? [])
    .filter((word) => word !== '')
}
