// Our workflow rules over a tree, in this process: the sources of the work tree, bundled on the spot.
import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const PROJECT = join(import.meta.dirname, '..', '..')

/** @returns the reader and the rules of `src/`, with options filled by each rule's own schema */
export async function ourRules() {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-rules-'))
  try {
    const entry = join(folder, 'entry.ts')
    const from = (path) => JSON.stringify(join(PROJECT, 'src', path))
    writeFileSync(
      entry,
      `export { readWorkflows } from ${from('sources/workflows/index.ts')}
export { workflowRules } from ${from('rules/workflow/index.ts')}
export { runRule } from ${from('rules/run.ts')}
export { SourceInvalid } from ${from('errors.ts')}`,
    )
    const build = await rolldown({
      input: entry,
      platform: 'node',
      cwd: PROJECT,
      external: [/^node:/],
      moduleTypes: { '.yml': 'text' },
      resolve: { modules: [join(PROJECT, 'node_modules')] },
    })
    await build.write({ dir: join(folder, 'out'), format: 'esm', codeSplitting: false })
    return await import(pathToFileURL(join(folder, 'out', 'entry.js')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the advisory services know offline. */
const UNASKED = { matches: [], undecided: [], archived: [], coverage: { found: 0, read: 0, skipped: [] } }

/**
 * @param rules of `ourRules`
 * @param {string} root a work tree
 * @returns findings as `{ audit, file, line, end, severity, message }`, files not read, what was not decided
 */
export async function oursIn(rules, root) {
  const workflows = await rules.readWorkflows(treeFiles(rules, root), () => null)
  const models = { run: { repository: { name: '' } }, workflows, actionAdvisories: UNASKED }
  const findings = []
  const unverified = []
  const milliseconds = {}
  for (const rule of rules.workflowRules) {
    // What asks GitHub is compared elsewhere.
    if (rule.needs.some((need) => models[need] === undefined)) continue
    const started = process.hrtime.bigint()
    const answer = rules.runRule(rule, models)
    milliseconds[rule.id] = Number(process.hrtime.bigint() - started) / 1e6
    for (const { at, severity, message } of answer.findings)
      findings.push({
        audit: rule.id,
        file: at?.path ?? '',
        line: at?.startLine ?? 0,
        end: at?.endLine ?? 0,
        severity: severity ?? rule.severity,
        message,
      })
    for (const draft of answer.unverified) unverified.push({ audit: rule.id, why: draft.unverified })
  }
  return { findings, unverified, unread: workflows.coverage.skipped, milliseconds }
}

function treeFiles({ SourceInvalid }, root) {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 1 << 28 }).toString()
  const paths = listed.split('\0').filter((path) => path !== '' && lstatSync(join(root, path)).isFile())
  return {
    list: async () => paths.sort(),
    read: async (path) => {
      try {
        return readFileSync(join(root, path))
      } catch (error) {
        throw new SourceInvalid(path, error.message)
      }
    },
  }
}
