import type { RepositoryPath } from '../../../location.ts'
import { LineStarts } from '../yaml/scalar.ts'
import { inlineRecipe, type RecipeReader, recipeLines } from './make-recipes.ts'
import { type MakeSettings, makeWords, recipeShell, settingsOf, together } from './make-settings.ts'
import {
  ASSIGNMENT,
  isConditional,
  lineLocation,
  type MakeLine,
  makeLines,
  plainLine,
} from './makefile-lines.ts'
import type { Task, TaskFile } from './model.ts'

/**
 * The rules of a Makefile with what their recipes give to the shell. Both branches of conditionals are read; bodies of
 * `define` are not, and pattern rules are nobody's target.
 * Source: GNU make manual, chapters 4 "Writing Rules" and 5 "Writing Recipes in Rules".
 * @param others settings of the files that are read together with it, by `include`
 */
export function readMakefile(
  text: string,
  path: RepositoryPath,
  others: readonly MakeSettings[] = [],
): TaskFile {
  const lines = new LineStarts(text)
  const outside = contextOf(text)
  const own = settingsOf(text, path, outside, lines)
  const settings = together([own, ...others.filter((other) => other.path !== path)])
  const reader = { text, path, lines, settings, shell: recipeShell(settings), variables: settings.variables }
  return {
    path,
    kind: 'makefile',
    tasks: rulesOf(reader, outside),
    packageName: null,
    includes: own.includes,
    error: null,
  }
}

/** What a Makefile says for all recipes of those that it is read together with. */
export function makefileSettings(text: string, path: RepositoryPath): MakeSettings {
  return settingsOf(text, path, contextOf(text), new LineStarts(text))
}

/**
 * The logical lines with what each is: text of `define … endef` is for later use and left out, and a line that begins
 * with a tab belongs to a recipe only below a rule.
 */
function contextOf(text: string): readonly MakeLine[] {
  const prefix = /^\.RECIPEPREFIX[ \t]*[:?]*=[ \t]*(\S)/m.exec(text)?.[1]
  const found: MakeLine[] = []
  let inDefinition = false
  let inRule = false
  for (const line of makeLines(text, prefix)) {
    const plain = plainLine(text, line)
    if (inDefinition) {
      inDefinition = !/^endef\b/.test(plain)
      continue
    }
    if (line.isRecipe && inRule) {
      found.push(line)
      continue
    }
    inDefinition = /^(?:override\s+|export\s+)*define\s/.test(plain)
    if (inDefinition) continue
    found.push({ ...line, isRecipe: false })
    if (plain !== '' && !isConditional(plain)) inRule = ruleOf(plain) !== null
  }
  return found
}

/** `targets: prerequisites | order-only ; recipe`, `::` too; an assignment for one target is none. */
const RULE = /^((?:[^:=#$]|\$\([^()]*\)|\$\{[^{}]*\})+?)\s*::?(?![:=])\s*([^;]*?)(?:;(.*))?$/s

function rulesOf(reader: RecipeReader, lines: readonly MakeLine[]): readonly Task[] {
  const tasks: Task[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (line.isRecipe) continue
    const plain = plainLine(reader.text, line)
    const rule = ruleOf(plain)
    if (rule === null) continue
    const recipe: MakeLine[] = rule.inline.trim() === '' ? [] : [inlineRecipe(reader.text, line)]
    // Blank lines, comments and conditionals may stand between two lines of a recipe.
    for (let next = index + 1; next < lines.length; next += 1) {
      if (lines[next]!.isRecipe) recipe.push(lines[next]!)
      else {
        const between = plainLine(reader.text, lines[next]!)
        if (between !== '' && !isConditional(between)) break
      }
    }
    const names = makeWords(rule.targets, reader.variables)
    const prerequisites = makeWords(rule.needs.replace('|', ' '), reader.variables)
    for (const name of names.filter((one) => !one.includes('%') && !/^\.[A-Z_]+$/.test(one))) {
      tasks.push({
        name,
        at: lineLocation(reader.path, reader.lines, line),
        lines: recipeLines(reader, recipe, name),
        needs: prerequisites,
      })
    }
  }
  return tasks
}

function ruleOf(plain: string): { targets: string; needs: string; inline: string } | null {
  const [, targets, needs, inline = ''] = RULE.exec(plain) ?? []
  if (targets === undefined || needs === undefined || isDirective(plain) || ASSIGNMENT.test(needs))
    return null
  return { targets, needs, inline }
}

function isDirective(plain: string): boolean {
  return /^(?:-?include|sinclude|ifn?eq|ifn?def|else|endif|export|unexport|undefine|override|vpath|load)\b/.test(
    plain,
  )
}
