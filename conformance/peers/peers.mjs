// The peers, installed in a folder of their own, run offline on one tree, their findings brought into one shape.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const SUFFIX = process.platform === 'win32' ? '.exe' : ''
const ZIZMOR = '1.32.0'
/** Those of Go, by the module that `go install` takes. */
const MODULES = {
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  poutine: 'github.com/boostsecurityio/poutine@v1.1.4',
  ghalint: 'github.com/suzuki-shunsuke/ghalint/cmd/ghalint@v1.5.6',
}

/**
 * @param {string} folder where they are put
 * @param {readonly string[]} given folders in which programs of these names lie already
 * @returns {Record<string, string | null>} program by name; `null` for one that could not be had, which is said
 */
export function installPeers(folder, given) {
  const found = (name) =>
    given.map((place) => join(place, `${name}${SUFFIX}`)).find((path) => existsSync(path)) ?? null
  const programs = { zizmor: found('zizmor') ?? tried('zizmor', () => python(folder)) }
  for (const [name, module] of Object.entries(MODULES))
    programs[name] = found(name) ?? tried(name, () => go(folder, name, module))
  return programs
}

function tried(name, install) {
  try {
    return install()
  } catch (error) {
    const [why] = `${error.stderr ?? error.message}`.trim().split('\n').slice(-1)
    console.error(`${name} is left out: ${why}`)
    return null
  }
}

function python(folder) {
  const environment = join(folder, 'python')
  execFileSync('python3', ['-m', 'venv', environment], { stdio: 'pipe' })
  const bin = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin')
  execFileSync(join(bin, 'pip'), ['install', '--quiet', `zizmor==${ZIZMOR}`], { stdio: 'pipe' })
  return join(bin, `zizmor${SUFFIX}`)
}

function go(folder, name, module) {
  const env = { ...process.env, GOPATH: join(folder, 'go'), GOBIN: folder, GOFLAGS: '-modcacherw' }
  execFileSync('go', ['install', module], { env, stdio: 'pipe' })
  return join(folder, `${name}${SUFFIX}`)
}

/**
 * One peer on one tree.
 * @returns findings as `{ audit, file, line, end, message }`, `line` 0 where the peer names none; or the reason for none
 */
export function peerIn(name, program, root) {
  return READERS[name](program, root)
}

const READERS = { zizmor, poutine, actionlint, ghalint }

/** A token would make zizmor and poutine ask GitHub. */
const withoutTokens = Object.fromEntries(
  Object.entries({ ...process.env, NO_COLOR: '1' }).filter(([name]) => !/^(?:GH|GITHUB|ZIZMOR)_/.test(name)),
)

function run(program, args, root) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    timeout: 300_000,
    env: withoutTokens,
  })
  if (error) throw error
  return { status, stdout, stderr }
}

function zizmor(program, root) {
  // Pedantic: what it thinks and does not say by default counts too.
  const args = [
    '--offline',
    '--no-progress',
    '--no-exit-codes',
    '--persona=pedantic',
    '--format=json-v1',
    '.',
  ]
  const { stdout, stderr } = run(program, args, root)
  if (stdout.trim() === '') return { failed: lastLine(stderr), findings: [] }
  const findings = JSON.parse(stdout).map((finding) => {
    const primary =
      finding.locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? finding.locations[0]
    const { start_point: start, end_point: end } = primary.concrete.location
    return {
      audit: finding.ident,
      file: primary.symbolic.key.Local.verbatim_path.replace(/^\.\//, ''),
      line: start.row + 1,
      end: end.row + 1,
      message: `${finding.determinations.persona} ${finding.determinations.severity}/${finding.determinations.confidence}: ${primary.symbolic.annotation}: ${oneLine(primary.concrete.feature)}`,
    }
  })
  return { failed: null, findings }
}

function poutine(program, root) {
  const { status, stdout, stderr } = run(program, ['analyze_local', '.', '--format', 'json', '--quiet'], root)
  if (status !== 0) return { failed: lastLine(stderr), findings: [] }
  const findings = JSON.parse(stdout).findings.map(({ rule_id: audit, meta }) => ({
    audit,
    file: meta.path ?? '',
    line: meta.line ?? 0,
    end: meta.line ?? 0,
    message: [meta.job, meta.step, meta.details].filter((part) => part).join(' · '),
  }))
  return { failed: null, findings }
}

function actionlint(program, root) {
  const folder = join(root, '.github', 'workflows')
  if (!existsSync(folder)) return { failed: null, findings: [] }
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  if (files.length === 0) return { failed: null, findings: [] }
  const paths = files.map((name) => join('.github', 'workflows', name))
  const args = ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}', ...paths]
  const { stdout, stderr } = run(program, args, root)
  if (stdout.trim() === '') return { failed: lastLine(stderr), findings: [] }
  const findings = JSON.parse(stdout).map(({ kind, filepath, line, message }) => ({
    audit: /potentially untrusted/.test(message) ? 'expression: untrusted' : kind,
    file: filepath.replaceAll('\\', '/'),
    line,
    end: line,
    message,
  }))
  return { failed: null, findings }
}

/** ghalint names job and step, no line. */
function ghalint(program, root) {
  const said = ['run', 'run-action'].map(
    (command) => run(program, ['--log-color', 'never', command], root).stderr,
  )
  const lines = said.join('\n').split('\n')
  const field = (line, name) =>
    new RegExp(`\\b${name}=(?:"([^"]*)"|(\\S+))`).exec(line)?.slice(1).find(Boolean)
  const findings = lines.flatMap((line) => {
    const audit = field(line, 'policy_name')
    const file = field(line, 'workflow_file_path') ?? field(line, 'action_file_path') ?? ''
    const where = [field(line, 'job_name'), field(line, 'step_name') ?? field(line, 'step_id')]
    const message = [...where.filter(Boolean), field(line, 'error')].join(' · ')
    return audit === undefined ? [] : [{ audit, file, line: 0, end: 0, message }]
  })
  return { failed: null, findings }
}

function lastLine(text) {
  return oneLine(text.trim().split('\n').at(-1) ?? '')
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').slice(0, 160)
}
