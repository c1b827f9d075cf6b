// Artefacts built by the tools themselves, tampered with one at a time: each has to be stopped by the right rule, and
// each as it was built has to pass.
//
//   npm run build && node conformance/artifacts/tamper/run.mjs [PROJECT ...]     (or with DIST=/path/of/another/bundle)
//
// Needs git, Python 3 (packages come from its index), npm, cargo and a JDK; for `nuget`, `image` and `spring` the
// programs that more-projects.mjs names, without which they are left out.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CASES } from './cases.mjs'
import { PROJECTS, prepare } from './projects.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const CLI = join(process.env.DIST ?? join(ROOT, 'dist'), 'cli.js')
const VENV = join(ROOT, 'conformance', '.work', 'tamper', 'venv')
const PYTHON = join(VENV, 'bin', 'python')
/** What asks others: these repositories have no remote, and nothing of them is published. */
const ASK_OTHERS = [
  'release/tag-commit-mismatch',
  'release/version-already-published',
  'release/blocked-version',
]

if (!existsSync(PYTHON)) {
  mkdirSync(VENV, { recursive: true })
  execFileSync('python3', ['-m', 'venv', VENV])
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', 'build==1.3.0', 'hatchling==1.27.0'], {
    stdio: 'inherit',
  })
}

const wanted = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'guardrail-tamper-'))
const rows = []
let missed = 0
try {
  for (const [name, project] of Object.entries(PROJECTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const gone = (project.needs ?? []).filter((program) => spawnSync('which', [program]).status !== 0)
    if (gone.length > 0 && !wanted.includes(name)) {
      rows.push(['--  ', name, `left out: no ${gone.join(', no ')}`])
      continue
    }
    const root = join(work, name)
    mkdirSync(root)
    const built = prepare(root, project, { python: PYTHON })
    cpSync(join(root, 'dist'), join(work, `${name}-dist`), { recursive: true })
    tell(name, built.join(', '), 'as it was built', { verdict: 'pass', rules: [] }, judge(root))
    for (const { project: of, artifact, what, rules, change, renamed } of CASES) {
      if (of !== name) continue
      const dist = join(root, 'dist')
      rmSync(dist, { recursive: true })
      cpSync(join(work, `${name}-dist`), dist, { recursive: true })
      const before = readFileSync(join(dist, artifact))
      const after = change(before)
      if (after.equals(before) && renamed === artifact)
        throw new Error(`${artifact}: ${what} changes nothing`)
      rmSync(join(dist, artifact))
      writeFileSync(join(dist, renamed), after)
      tell(name, renamed, what, { verdict: null, rules }, judge(root))
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(rows.map((row) => row.join(' | ')).join('\n'))
console.log(`\n${rows.filter(([mark]) => /^(?:ok|MISS)/.test(mark)).length} judged, ${missed} missed`)
process.exitCode = missed === 0 ? 0 : 1

function judge(root) {
  const skip = ASK_OTHERS.flatMap((rule) => ['--skip', rule])
  const args = ['check', root, '--tag', 'v1.0.0', '--offline', '--format', 'json', '--quiet', ...skip]
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0 && stdout === '') throw new Error(`the gate itself ended: ${stderr}`)
  const report = JSON.parse(stdout)
  const isOurs = ({ id }) => id.startsWith('artifact/') || id.startsWith('tree/')
  const failed = report.rules.filter((rule) => isOurs(rule) && rule.outcome === 'failed').map(({ id }) => id)
  const unverified = report.rules
    .filter((rule) => isOurs(rule) && rule.outcome === 'unverified')
    .map(({ id }) => id)
  const first = report.findings.find(({ ruleId }) => failed.includes(ruleId))?.message ?? ''
  const reason = report.rules.find(({ id }) => unverified.includes(id))?.reason ?? ''
  return {
    verdict: failed.length > 0 ? 'fail' : unverified.length > 0 ? 'unverified' : 'pass',
    failed,
    first,
    reason,
    findings: report.findings,
  }
}

/** A tampering is caught where the rule that is about it fails; with no rule named, where nothing passes. */
function tell(project, artifact, what, expected, said) {
  const caught =
    expected.verdict === 'pass'
      ? said.verdict === 'pass'
      : expected.rules.length === 0
        ? said.verdict !== 'pass'
        : expected.rules.some((rule) => said.failed.includes(rule))
  if (!caught) missed += 1
  const by =
    said.failed.length > 0 ? said.failed.map((id) => id.replace('artifact/', '')).join(', ') : said.verdict
  rows.push([caught ? 'ok  ' : 'MISS', project, artifact, what, by])
  if (!caught) {
    rows.push([
      '',
      `expected ${expected.verdict ?? (expected.rules.join(' or ') || 'no pass')}; ${said.first || said.reason}`,
    ])
  }
}
