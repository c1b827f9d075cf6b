import type { UnverifiedDraft } from '../../../findings.ts'
import { wholeFile } from '../../../location.ts'
import type { Script, WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { ReachedTask } from '../shell/task-walk.ts'
import { reachedTasks } from '../shell/tasks.ts'
import type { Place } from './grade.ts'
import { named } from './message.ts'
import type { ScriptAnswer } from './script.ts'
import { flagDrafts, scriptDrafts } from './scripts.ts'
import { type Draft, quoted } from './steps.ts'
import { comparesTree } from './tools/compared.ts'

type Drafts = Iterable<Draft | UnverifiedDraft>

/**
 * Failures that are lost inside what a step calls by name: a script of package.json (`"test": "jest || true"`), a
 * recipe of a Makefile (`-ruff check`, `.IGNORE`). Each line of a recipe is a shell of its own, without `-e`.
 * Source: GNU make manual, 5.5 "Errors in Recipes"; docs.npmjs.com, npm-run.
 * @param unparsed says of a script that did not parse what that means
 * @param known what is known of every place of the repository
 */
export function* taskDrafts(
  workflows: WorkflowsModel,
  answered: (script: Script) => ScriptAnswer | null,
  unparsed: (script: Script) => Iterable<UnverifiedDraft>,
  known: (where: string, folder: string) => Place,
): Drafts {
  const { tasks, unread } = reachedTasks(workflows)
  for (const { path, error } of unread) {
    yield {
      unverified: `${error}; what steps run from it cannot be followed, so mend the file`,
      at: wholeFile(path),
    }
  }
  for (const reached of tasks) {
    const { file, task } = reached
    const name = file.kind === 'makefile' ? quoted(`make ${task.name}`) : `the script ${quoted(task.name)}`
    const place = known(`caller of ${name}`, file.path.split('/').slice(0, -1).join('/'))
    for (const [index, { script, ignored }] of task.lines.entries()) {
      if (script.error !== null) yield* unparsed(script)
      const found = answered(script)
      if (found === null) continue
      if (ignored !== null) {
        if (found.checks.length > 0) yield ignoredDraft(reached, ignored, found, name)
        continue
      }
      const isCompared = task.lines
        .slice(index + 1)
        .some((line) => line.ignored === null && comparesTree(line.script.text.value.trim()))
      const here: Place = { ...place, isCompared }
      for (const draft of scriptDrafts(script, found, here)) yield mended(draft, reached)
      yield* flagDrafts(script, found, place, [], () => false)
    }
  }
}

function ignoredDraft({ task }: ReachedTask, at: Draft['at'], { checks }: ScriptAnswer, name: string): Draft {
  const bySpecial = task.lines.every(({ ignored }) => ignored !== null) && task.lines[0]!.ignored === at
  const written = bySpecial && at !== null && at !== undefined && at.endColumn - at.startColumn > 1
  return {
    at,
    message: `${named(checks)} cannot fail ${name}. ${written ? '`.IGNORE` makes make go on' : 'The line begins with `-`, with which make goes on'} whatever it ends with.`,
    remedy: `${written ? 'Remove `.IGNORE`' : 'Remove the `-`'}. Accept known findings with a waiver instead.`,
    severity: 'high',
    evidence: { target: task.name, cause: 'ignored by make' },
  }
}

/** Neither npm nor make has a step's `shell:`, and their `sh` knows no `pipefail`. */
function mended(draft: Draft | UnverifiedDraft, { file }: ReachedTask): Draft | UnverifiedDraft {
  if (!('message' in draft)) return draft
  const cause = draft.evidence?.['cause']
  const isMake = file.kind === 'makefile'
  if (cause === 'pipe') {
    const remedy = isMake
      ? 'Write at the top of the Makefile `SHELL := /bin/bash` and `.SHELLFLAGS := -eu -o pipefail -c`.'
      : "Write the output to a file and show it afterwards, or move the line to a script that begins with `#!/bin/bash` and `set -eo pipefail`: the scripts' `sh` has no `pipefail`."
    return { ...draft, remedy }
  }
  if (cause === 'no errexit') {
    return {
      ...draft,
      remedy: `Join the commands with \`&&\`${isMake ? ', or give each a line of its own' : ''}.`,
    }
  }
  return draft
}
