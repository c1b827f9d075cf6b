// Finds or builds nektos/act, and runs a workflow with it on this machine, without containers.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { ACTION } from './repository.mjs'

const VERSION = 'v0.2.89'
const WORK = join(import.meta.dirname, '..', '.work')

/** The path of act: $ACT where it is set, else built once from the Go module proxy into conformance/.work. */
export function actProgram() {
  if (process.env.ACT) return process.env.ACT
  const program = join(WORK, 'bin', 'act')
  if (!existsSync(program)) {
    console.log(`building nektos/act ${VERSION} with go install (some minutes, once)`)
    const env = { ...process.env, GOBIN: dirname(program), GOFLAGS: '-mod=mod' }
    execFileSync('go', ['install', `github.com/nektos/act@${VERSION}`], { env, stdio: 'inherit' })
  }
  return program
}

/**
 * Run the repository's workflows for one event.
 * @param node the Node.js that is to run the action
 * @returns act's exit code, each job's result, the outputs and the summary of the gate's step, the log's lines,
 *   and the Node.js that steps found
 */
export function runWorkflow({ act, root, folder, event, payload, variables, node, action }) {
  const keep = join(folder, 'kept')
  mkdirSync(keep, { recursive: true })
  const eventFile = join(folder, 'event.json')
  writeFileSync(eventFile, JSON.stringify(payload))
  const all = { MODE: '', ADVISORIES: '', ...variables, KEEP: keep }
  const { status, stdout, stderr } = spawnSync(
    act,
    [
      event,
      '--directory',
      root,
      '--eventpath',
      eventFile,
      '--json',
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--no-cache-server',
      '--local-repository',
      `${ACTION}=${action}`,
      ...Object.entries(all).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      '--env',
      'GITHUB_REPOSITORY=acme/calm-sea',
      '--actor',
      'octocat',
    ],
    { encoding: 'utf8', env: environment(folder, node), maxBuffer: 1 << 28 },
  )
  const lines = `${stdout}\n${stderr}`.split('\n').flatMap((line) => parsed(line))
  const outputs = join(keep, 'outputs.json')
  return {
    code: status,
    jobs: Object.fromEntries(
      lines.filter((line) => line.jobResult).map((line) => [line.jobID, line.jobResult]),
    ),
    outputs: existsSync(outputs) ? JSON.parse(readFileSync(outputs, 'utf8')) : null,
    summary: lines.find((line) => line.command === 'summary')?.content ?? '',
    node: existsSync(join(keep, 'node')) ? readFileSync(join(keep, 'node'), 'utf8').trim() : null,
    log: lines.map((line) => line.msg ?? ''),
    evidence: join(keep, 'evidence'),
    published: existsSync(join(keep, 'published')),
  }
}

/** act keeps its caches and its copy of the work tree in the folder of the run; the chosen Node.js comes first. */
function environment(folder, node) {
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|GIT_|RUNNER_|ACTIONS_|INPUT_)/.test(name),
  )
  return {
    ...Object.fromEntries(clean),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
  }
}

function parsed(line) {
  if (!line.startsWith('{')) return line.trim() === '' ? [] : [{ msg: line }]
  return [JSON.parse(line)]
}
