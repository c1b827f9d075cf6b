import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagesHere } from '../capabilities/package-work.ts'
import { advisory, BAD_RELEASE, commitAndTag, MENDED_RELEASE, writeFiles } from '../demo/repository.ts'
import type { GateResult } from '../gate.ts'
import { painter, terminalWidth, wantsColour } from '../terminal/colour.ts'
import { renderReport } from '../terminal/report.ts'
import { check } from './check.ts'
import { printable } from './output.ts'

type Process = Pick<NodeJS.Process, 'stdout' | 'env'>

/**
 * `demo`: a release that must be stopped, and the same release mended, judged by the real gate, offline.
 * @returns 0 when the first failed and the second passed, 2 when the demo itself is wrong
 */
export async function demo(colour: boolean, process: Process): Promise<number> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'release-guardrail-demo-')))
  // The demo is no step of a workflow, even when it runs in one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GITHUB_')))
  const database = join(folder, 'advisories')
  writeFiles(database, advisory(new Date().toISOString()))

  const print = (text: string): void => {
    process.stdout.write(printable(text, process.env))
  }
  const show = (title: string, result: GateResult): void => {
    const settings = {
      colour: colour && wantsColour(process.stdout, process.env),
      width: terminalWidth(process.stdout),
    }
    print(
      `\n${painter(settings.colour)(title, 'bold')}\n\n${renderReport(result.report, { ...settings, directory: result.directory })}`,
    )
  }

  const bad = join(folder, 'bad')
  mkdirSync(bad)
  writeFiles(bad, BAD_RELEASE)
  commitAndTag(bad, 'v1.4.1', env)
  writeFileSync(join(bad, 'index.js'), "module.exports = require('left-align') // edited after the commit\n")
  const first = await judge(bad, database, join(folder, 'evidence-bad'), env)
  show('1. A release as it is found in the wild: tag v1.4.1', first)

  const mended = join(folder, 'mended')
  mkdirSync(mended)
  writeFiles(mended, { ...BAD_RELEASE, ...MENDED_RELEASE })
  commitAndTag(mended, 'v1.4.1', env)
  const second = await judge(mended, database, join(folder, 'evidence-mended'), env)
  show('2. The same release, mended', second)

  print(
    `\nBoth repositories and their evidence are in ${folder}\nNext: node dist/cli.js check PATH, the path of a repository of yours\n`,
  )
  return first.report.verdict === 'fail' && second.report.verdict === 'pass' ? 0 : 2
}

function judge(
  root: string,
  advisories: string,
  output: string,
  env: NodeJS.ProcessEnv,
): Promise<GateResult> {
  const nothing = { mode: null, base: null, policy: null, artifacts: [], failOn: null, skip: [] }
  return check(
    { ...nothing, tag: 'v1.4.1', advisories, offline: true, output },
    root,
    env,
    () => {},
    packagesHere,
  )
}
