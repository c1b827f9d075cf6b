// node conformance/workflows/parser.mjs [MIRRORS] [--modules FOLDER]
// GitHub's own parser of workflows (@actions/workflow-parser) beside our reader: every way in which up to four keys can
// stand together on a step, alone and in a group, and the workflows of real repositories. A workflow that GitHub takes and
// we leave unread is a fault, and so is a step of a new kind that GitHub refuses and we read.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { makeCorpus } from '../peers/corpus.mjs'

const PARSER = '@actions/workflow-parser@0.3.61'
const PROJECT = join(import.meta.dirname, '..', '..')

const KEYS = {
  run: 'echo',
  uses: 'a/b@v1',
  wait: 'before',
  'wait-all': '',
  cancel: 'before',
  parallel: '[{run: echo}]',
  background: 'true',
  if: 'always()',
  name: 'x',
  id: 'own',
  'continue-on-error': 'true',
  env: '{A: b}',
  with: '{a: b}',
  shell: 'bash',
  'timeout-minutes': '1',
  'working-directory': 'x',
}
/** Odd values, each on a step of its own. */
const ODD = [
  'run: x, background: false',
  "run: x, background: 'true'",
  'run: x, background: ${{ true }}',
  'run: x, background:',
  'wait:',
  'wait: []',
  'wait: [before, before]',
  'wait: [[before]]',
  'wait: nobody',
  'wait: Before',
  'wait: ${{ vars.X }}',
  'cancel:',
  'cancel: [before]',
  'cancel: nobody',
  'wait-all: true',
  'wait-all: false',
  'wait-all: before',
  'parallel:',
  'parallel: []',
  'parallel: {run: x}',
  'unknown: x',
  'run: x, unknown: x',
]
/** What GitHub refuses and we read, because it changes nothing that we say. */
const READ_ALL_THE_SAME = [
  [/^Unexpected value '(?:with|shell|working-directory)'$/, 'inputs of a script, a shell of an action'],
  [/^Unexpected value '(?:name|id)'$/, 'the name of a group'],
  [/unknown step ID/, 'workflow/undefined-reference tells it'],
  [/^Unexpected value ''$/, 'a key without a value'],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { modules: { type: 'string' } },
})
const folder = mkdtempSync(join(tmpdir(), 'guardrail-parser-'))
let faults = 0
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const { refusal, theirRefusal } = await readers(values.modules ?? installed())
  await shapes(refusal, theirRefusal)
  if (positionals[0] !== undefined) await repositories(positionals[0], refusal, theirRefusal)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = faults === 0 ? 0 : 1

function installed() {
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', PARSER], {
    cwd: folder,
    stdio: 'pipe',
  })
  return join(folder, 'node_modules')
}

/** Both parsers in one bundle: theirs asks for its schema in a way that Node.js itself does not take. */
async function readers(modules) {
  const from = (path) => JSON.stringify(path)
  const parser = join(modules, '@actions', 'workflow-parser', 'dist')
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    `export { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from ${from(join(parser, 'index.js'))}
export { TemplateContext, TemplateValidationErrors } from ${from(join(parser, 'templates', 'template-context.js'))}
export { FeatureFlags } from ${from(join(modules, '@actions', 'expressions', 'dist', 'features.js'))}
export { readWorkflow } from ${from(join(PROJECT, 'src', 'sources', 'workflows', 'workflow.ts'))}
export { isSourceError } from ${from(join(PROJECT, 'src', 'errors.ts'))}`,
  )
  const build = await rolldown({
    input: entry,
    platform: 'node',
    cwd: PROJECT,
    external: [/^node:/],
    resolve: { modules: [modules, join(PROJECT, 'node_modules')] },
  })
  await build.write({ dir: join(folder, 'out'), format: 'esm', codeSplitting: false })
  const made = await import(pathToFileURL(join(folder, 'out', 'entry.js')).href)
  const trace = new made.NoOperationTraceWriter()
  const featureFlags = new made.FeatureFlags({ all: true })
  const schema = made.parseWorkflow({ name: 'a.yml', content: 'on: push' }, trace).context.schema
  return {
    refusal: (content) => {
      try {
        made.readWorkflow(content, '.github/workflows/a.yml')
        return null
      } catch (error) {
        if (!made.isSourceError(error)) throw error
        return error.message
      }
    },
    theirRefusal: async (content) => {
      const context = new made.TemplateContext(new made.TemplateValidationErrors(), schema, trace)
      context.state.featureFlags = featureFlags
      const { value } = made.parseWorkflow({ name: 'a.yml', content }, context)
      if (value !== undefined) await made.convertWorkflowTemplate(context, value, undefined, { featureFlags })
      return context.errors.getErrors()[0]?.message ?? null
    },
  }
}

async function shapes(refusal, theirRefusal) {
  const names = Object.keys(KEYS)
  /** @type {string[][]} */
  const subsets = [[]]
  for (const name of names) subsets.push(...subsets.map((subset) => [...subset, name]))
  const steps = [
    ...subsets
      .filter(({ length }) => length > 0 && length <= 4)
      .map((keys) => keys.map((key) => `${key}: ${KEYS[key]}`.trim()).join(', ')),
    ...ODD,
  ]
  const tally = { same: 0, lenient: 0 }
  for (const step of steps) {
    for (const written of [`{${step}}`, `{parallel: [{run: x}, {${step}}]}`]) {
      const content = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - {id: before, run: x, background: true}\n      - ${written}\n`
      const [ours, theirs] = [refusal(content), await theirRefusal(content)]
      if ((ours === null) === (theirs === null)) tally.same++
      else if (ours === null && READ_ALL_THE_SAME.some(([pattern]) => pattern.test(bare(theirs))))
        tally.lenient++
      else fault(`${written}: ours ${ours ?? 'reads it'}; GitHub ${theirs ?? 'takes it'}`)
    }
  }
  console.log(
    `${steps.length * 2} shapes of a step: ${tally.same} alike, ${tally.lenient} read that GitHub refuses`,
  )
}

async function repositories(mirrors, refusal, theirRefusal) {
  const tally = { files: 0, both: 0, neither: 0, theirs: 0 }
  for (const { name, root } of makeCorpus(mirrors, join(folder, 'corpus'))) {
    for (const file of workflowsIn(root)) {
      const content = readFileSync(join(root, '.github', 'workflows', file), 'utf8')
      const [ours, theirs] = [refusal(content), await theirRefusal(content)]
      tally.files++
      // GitHub itself says so of such a job, in words of its own ("No steps defined in `steps` and no workflow called").
      const isHollow = ours?.endsWith('has neither `steps` nor `uses`')
      if (ours !== null && theirs === null && !isHollow) fault(`${name} ${file}: ${ours}`)
      else if (ours !== null) tally.neither++
      else if (theirs === null) tally.both++
      else tally.theirs++
    }
  }
  const { files, both, neither, theirs } = tally
  console.log(`${files} workflows: ${both} read by both, ${neither} by neither, ${theirs} by us alone`)
}

function workflowsIn(root) {
  try {
    return readdirSync(join(root, '.github', 'workflows')).filter((file) => /\.ya?ml$/.test(file))
  } catch {
    return []
  }
}

function bare(message) {
  return message.replace(/^.*?\(Line: \d+, Col: \d+\): /, '')
}

function fault(message) {
  faults++
  console.log(`FAULT ${message}`)
}
