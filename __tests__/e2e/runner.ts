import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Report } from '../../src/evidence/report/model.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Node.js as it runs the tests, and Node 24 beside it, which is what hosted runners execute `node20` actions on. */
export const RUNTIMES: readonly (readonly [name: string, path: string])[] = runtimes()

function runtimes(): (readonly [string, string])[] {
  const own = [process.version, process.execPath] as const
  const folder = join(
    ROOT,
    '__tests__',
    'runtimes',
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  )
  const other = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(other)) return [own, ['v24.21.0', other]]
  // No package for this platform: CI covers it by running everything on both.
  if (process.platform === 'darwin') return [own]
  throw new Error(`the second Node.js is not installed (${folder}); run npm ci`)
}

export interface RunnerEvent {
  readonly name: string
  readonly ref: string
  readonly sha: string
  readonly payload: object
  readonly env?: Readonly<Record<string, string>>
}

export interface RunnerResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: Report | null
}

/** Run the bundled action as the runner does: inputs, files and variables in, exit code, outputs and summary out. */
export function runAction(
  workspace: string,
  event: RunnerEvent,
  inputs: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): RunnerResult {
  const temp = mkdtempSync(join(tmpdir(), 'guardrail-runner-'))
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }))
  const file = (name: string, content = ''): string => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  mkdirSync(join(temp, 'temp'))
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REF: event.ref,
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: event.sha,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'guardrail',
    GITHUB_ACTION: '__self',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_OS: 'Linux',
    ...event.env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const { status, stdout, stderr } = spawnSync(node, [join(ROOT, 'dist', 'index.js')], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  })
  const outputs = readOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8'))
  const reportPath = outputs.report
  const report = reportPath ? (JSON.parse(readFileSync(reportPath, 'utf8')) as Report) : null
  return {
    code: status,
    stdout,
    stderr,
    outputs,
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    report,
  }
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const header = /^([^<]+)<<(.+)$/.exec(lines[index]!)
    if (header === null) continue
    const end = lines.indexOf(header[2]!, index + 1)
    outputs[header[1]!] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

/** Run the bundled command line outside any runner. */
export function runCli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|GIT_|RUNNER_|ACTIONS_|INPUT_)/.test(name)),
  )
  return spawnSync(node, [join(ROOT, 'dist', 'cli.js'), ...args], {
    cwd,
    env: { ...clean, ...env },
    encoding: 'utf8',
  })
}
