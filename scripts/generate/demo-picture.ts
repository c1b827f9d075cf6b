import { sep } from 'node:path'
import { terminalPicture } from './terminal-picture.ts'

/** The columns that the demo is drawn in, which is what it writes where there is no terminal. */
export const COLUMNS = 100

/** The findings that the picture keeps, by rule and place; the others are counted. */
const KEPT = [/index\.js.*tree\/dirty/, /package\.json.*release\/tag-version-mismatch/, /workflow\/soft-fail/]

/**
 * docs/demo.svg: what `demo` prints in colour, shortened to what a README has room for. The folder, which is another
 * in each run, is cut to its name.
 * @param output of `demo`, in colours
 * @throws Error when the output is not what the picture was made for, so that it cannot show half of it
 */
export function demoPicture(output: string): string {
  const start = /^\S*2\. /m.exec(output)?.index
  const end = /^Both repositories and their evidence are in (.*)$/m.exec(output)
  if (start === undefined || end === null)
    throw new Error('the demo no longer shows two runs and where they are')
  const lines = [
    '\u001b[2m$\u001b[22m \u001b[1mnode dist/cli.js demo\u001b[22m',
    '',
    ...shortened(output.slice(0, start)),
    '',
    ...output.slice(start, end.index).trim().split('\n'),
  ].map((line) => line.replace(`${end[1]}${sep}`, 'release-guardrail-demo/'))
  return terminalPicture('node dist/cli.js demo', lines, COLUMNS)
}

/** The first run without the findings that the picture has no room for. */
function shortened(run: string): readonly string[] {
  const blocks = run.trim().split('\n\n')
  const isFinding = (block: string): boolean => /^\S+m(?:critical|high|medium|low) /.test(block)
  const findings = blocks.filter(isFinding)
  const kept = findings.filter((block) => KEPT.some((pattern) => pattern.test(block)))
  if (kept.length <= KEPT.length) throw new Error('the demo no longer finds what the picture is to show')
  const left = findings.length - kept.length
  const first = blocks.findIndex(isFinding)
  return [
    ...blocks.slice(0, first),
    ...kept,
    `            \u001b[2m… and ${left} more, each with its place and its mend\u001b[22m`,
    ...blocks.slice(first).filter((block) => !isFinding(block)),
  ]
    .join('\n\n')
    .split('\n')
}
