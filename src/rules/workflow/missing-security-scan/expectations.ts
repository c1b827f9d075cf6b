import type { Job, Matrix } from '../../../sources/workflows/model.ts'
import type { Run } from './runs.ts'

const TEST =
  /^(?:pytest|tox|nox|jest|vitest|mocha|ava|unittest|rspec|(?:npm|pnpm|yarn|bun) (?:run )?test\S*|npm t|python -m unittest)(?: |$)/

/** The values of an axis that no job of these has in its matrix. */
export function missingValues(
  jobs: readonly Job[],
  axis: string,
  wanted: readonly string[],
): readonly string[] {
  const has = new Set(jobs.flatMap(({ matrix }) => (matrix === null ? [] : valuesOf(matrix, axis))))
  return wanted.filter((value) => !has.has(value))
}

function valuesOf(matrix: Matrix, axis: string): readonly string[] {
  const listed = matrix.axes.filter(({ key }) => key.value === axis).flatMap(({ values }) => values ?? [])
  const included = matrix.include.flatMap((entries) => entries.filter(({ key }) => key.value === axis))
  const excluded = matrix.exclude
    .filter((entries) => entries.length === 1 && entries[0]!.key.value === axis)
    .map(([entry]) => entry!.value.value)
  return [...listed, ...included.map(({ value }) => value)]
    .map(({ value }) => value)
    .filter((value) => !excluded.includes(value))
}

/**
 * Whether a job installs a built package, from a file and not from the tree, and then runs something that can fail.
 * An editable install, or tests that find the tree beside them without any install, test the source.
 */
export function testsArtifact(runs: readonly Run[]): boolean {
  const jobs = new Set(runs.map(({ job }) => job))
  return [...jobs].some((job) => {
    const own = runs.filter((run) => run.job === job)
    const install = own.findIndex(({ words }) => installsFile(words))
    return (
      install !== -1 && own.slice(install + 1).some((run) => run.void === null && TEST.test(plain(run.words)))
    )
  })
}

function installsFile(words: readonly string[]): boolean {
  const [program, ...rest] = words
  const installs = ['pip', 'uv', 'npm', 'pnpm', 'yarn', 'gem'].includes(program ?? '')
  return installs && rest.some((word) => /^(?:install|i|add)$/.test(word)) && rest.some(isPackage)
}

/** `dist/*.whl`, `./app-1.0.0.tgz`, `--find-links dist`: a built file, or a folder of them. */
function isPackage(word: string, index: number, words: readonly string[]): boolean {
  return /\.(?:whl|tar\.gz|tgz|gem)$/.test(word) || /^(?:--find-links|-f)$/.test(words[index - 1] ?? '')
}

function plain(words: readonly string[]): string {
  return words.filter((word) => !word.startsWith('-')).join(' ')
}
