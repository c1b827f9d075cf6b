import type { RepositoryPath } from '../../../location.ts'
import type { Shell } from '../model.ts'
import { LineStarts } from '../yaml/scalar.ts'
import { inlineRecipe, placeOf, type RecipeReader, recipeLines, type Special } from './make-recipes.ts'
import { expandedText, type MakeVariables } from './make-variables.ts'
import { type MakeLine, makeLines, plainLine } from './makefile-lines.ts'
import type { Task, TaskFile } from './model.ts'

/**
 * The rules of a Makefile with what their recipes give to the shell. Both branches of conditionals are read; bodies of
 * `define` are not, and pattern rules are nobody's target.
 * Source: GNU make manual, chapters 4 "Writing Rules" and 5 "Writing Recipes in Rules".
 */
export function readMakefile(text: string, path: RepositoryPath): TaskFile {
  const prefix = /^\.RECIPEPREFIX[ \t]*[:?]*=[ \t]*(\S)/m.exec(text)?.[1]
  const outside = withoutDefinitions(text, makeLines(text, prefix))
  const variables = assigned(text, outside)
  const special = specialTargets(text, outside)
  const reader = { text, path, variables, special, lines: new LineStarts(text), shell: shellOf(variables) }
  return {
    path,
    kind: 'makefile',
    tasks: rulesOf(reader, outside),
    packageName: null,
    includes: includesOf(text, outside, variables),
    error: null,
  }
}

/** Lines of `define … endef` are text for later use. */
function withoutDefinitions(text: string, lines: readonly MakeLine[]): readonly MakeLine[] {
  let inside = false
  return lines.filter((line) => {
    if (line.isRecipe) return !inside
    const plain = plainLine(text, line)
    if (inside) {
      inside = !/^endef\b/.test(plain)
      return false
    }
    inside = /^(?:override\s+|export\s+)*define\s/.test(plain)
    return !inside
  })
}

const ASSIGNMENT = /^(?:(?:export|override|private|unexport)\s+)*([\w.-]+)\s*(\?=|\+=|!=|:{1,3}=|=)\s*(.*)$/s

/** A variable that is assigned two different values, or added to, or run for, is computed. */
function assigned(text: string, lines: readonly MakeLine[]): MakeVariables {
  const variables = new Map<string, string | null>()
  for (const line of lines) {
    if (line.isRecipe) continue
    const [, name, operator, value] = ASSIGNMENT.exec(plainLine(text, line)) ?? []
    if (name === undefined) continue
    const known = variables.get(name)
    if (operator === '!=' || operator === '+=' || (known !== undefined && known !== value)) {
      variables.set(name, null)
    } else variables.set(name, value!)
  }
  return variables
}

function specialTargets(text: string, lines: readonly MakeLine[]): Special {
  let oneShell = false
  let ignoreAll: MakeLine | null = null
  const ignored = new Map<string, MakeLine>()
  for (const line of lines) {
    const [, name, targets] = line.isRecipe
      ? []
      : (/^\.(ONESHELL|IGNORE)\s*:(.*)$/.exec(plainLine(text, line)) ?? [])
    if (name === 'ONESHELL') oneShell = true
    if (name !== 'IGNORE') continue
    const names = targets!.split(/\s+/).filter((target) => target !== '')
    if (names.length === 0) ignoreAll = line
    for (const target of names) ignored.set(target, line)
  }
  return { oneShell, ignoreAll, ignored }
}

/** Recipes run by `/bin/sh -c` unless `SHELL` and `.SHELLFLAGS` say otherwise; the caller's `$SHELL` does not count. */
function shellOf(variables: MakeVariables): Shell {
  const program = variables.has('SHELL') ? (variables.get('SHELL') ?? 'unknown') : 'sh'
  const flags = variables.get('.SHELLFLAGS') ?? ''
  const name = /(?:^|[/\s])(?:bash|zsh)\b/.test(program)
    ? 'bash'
    : /(?:^|[/\s])(?:sh|dash|ash|ksh)\b/.test(program)
      ? 'sh'
      : 'unknown'
  return {
    name,
    errexit: /(?:^|\s)-[a-z]*e/.test(flags),
    pipefail: /\bpipefail\b/.test(flags),
    at: null,
    template: null,
  }
}

/** `targets: prerequisites | order-only ; recipe`, `::` too; an assignment for one target is none. */
const RULE = /^((?:[^:=#$]|\$\([^()]*\)|\$\{[^{}]*\})+?)\s*::?(?![:=])\s*([^;]*?)(?:;(.*))?$/s

function rulesOf(reader: RecipeReader, lines: readonly MakeLine[]): readonly Task[] {
  const tasks: Task[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (line.isRecipe) continue
    const plain = plainLine(reader.text, line)
    const [, targets, needs, inline] = RULE.exec(plain) ?? []
    if (targets === undefined || isDirective(plain) || ASSIGNMENT.test(needs!)) continue
    const recipe: MakeLine[] =
      inline === undefined || inline.trim() === '' ? [] : [inlineRecipe(reader.text, line)]
    // Blank lines, comments and conditionals may stand between two lines of a recipe.
    for (let next = index + 1; next < lines.length; next += 1) {
      if (lines[next]!.isRecipe) recipe.push(lines[next]!)
      else if (!/^(?:$|ifn?eq\b|ifn?def\b|else\b|endif\b)/.test(plainLine(reader.text, lines[next]!))) break
    }
    const names = words(targets, reader.variables)
    const prerequisites = words(needs!.replace('|', ' '), reader.variables)
    for (const name of names.filter((one) => !one.includes('%') && !/^\.[A-Z_]+$/.test(one))) {
      tasks.push({
        name,
        at: placeOf(reader, line),
        lines: recipeLines(reader, recipe, name),
        needs: prerequisites,
      })
    }
  }
  return tasks
}

function isDirective(plain: string): boolean {
  return /^(?:-?include|sinclude|ifn?eq|ifn?def|else|endif|export|unexport|undefine|override|vpath|load)\b/.test(
    plain,
  )
}

/** The words of a line with literal variables put in; a computed word is left out, the others stand. */
function words(text: string, variables: MakeVariables): readonly string[] {
  const written = text.match(/(?:\$\((?:[^()]|\([^()]*\))*\)|\$\{[^{}]*\}|\S)+/g) ?? []
  return written
    .flatMap((word) => expandedText(word, variables)?.split(/\s+/) ?? [])
    .filter((word) => word !== '')
}

function includesOf(text: string, lines: readonly MakeLine[], variables: MakeVariables): readonly string[] {
  return lines.flatMap((line) => {
    const [, paths] = line.isRecipe
      ? []
      : (/^(?:-include|sinclude|include)\s+(.*)$/.exec(plainLine(text, line)) ?? [])
    return paths === undefined ? [] : words(paths, variables).filter((path) => !/[*?[]/.test(path))
  })
}
