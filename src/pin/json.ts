import { unifiedDiff } from './diff.ts'
import type { FileReport, PinReport } from './model.ts'

/**
 * The report for machines, `schemaVersion` 1. `suggestions` are ready to be posted as review comments of a pull
 * request: `POST /repos/{owner}/{repo}/pulls/{number}/comments` takes `path`, `line`, `side` and `body` as they are.
 * Source: GitHub, REST API, "Create a review comment for a pull request".
 */
export function pinJson(report: PinReport, exitCode: number, written: boolean): string {
  const { files, excluded, unasked } = report
  const content = {
    schemaVersion: 1,
    exitCode,
    written,
    unasked,
    files: files.map(({ path, outcome, problem, places, images }) => ({
      path,
      outcome,
      problem,
      references: places.map(({ at, uses, outcome, commit, version, why, mend }) => ({
        line: at.startLine,
        column: at.startColumn,
        uses,
        outcome,
        commit,
        version,
        why,
        mend,
      })),
      images: images.map(({ at, image }) => ({ line: at.startLine, column: at.startColumn, image })),
    })),
    excluded,
    suggestions: files.flatMap(suggestionsOf),
    diff: diffOf(report),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The whole change as one patch. */
export function diffOf({ files }: PinReport): string {
  return files
    .filter(({ outcome }) => outcome === 'changed')
    .map(({ path, before, after }) => unifiedDiff(path, before, after))
    .join('')
}

function suggestionsOf({ path, outcome, before, after }: FileReport) {
  if (outcome !== 'changed') return []
  const now = after.split('\n')
  return before.split('\n').flatMap((line, index) => {
    const text = now[index]!.replace(/\r$/, '')
    return line === now[index] ? [] : [{ path, line: index + 1, side: 'RIGHT', body: fenced(text) }]
  })
}

/** A fence longer than any run of backticks in the line. */
function fenced(line: string): string {
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}suggestion\n${line}\n${fence}`
}
