import type {
  Entry,
  Expression,
  Job,
  Step,
  Text,
  Workflow,
  WorkflowsModel,
} from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { commandsOf, hasOption, operands, optionValues, type ShellCommand } from '../shell/commands.ts'
import { INERT_PROGRAMS } from '../shell/known-programs.ts'

/**
 * Whether expressions hold only keys of TestPyPI: each reads a secret, and nothing in the repository gives that secret to
 * anything but steps that upload to TestPyPI and do nothing else. It has accounts of its own, and nothing is released there.
 * Source: https://packaging.python.org/en/latest/guides/using-testpypi/
 */
export function opensOnlyTestPypi(
  model: WorkflowsModel,
  step: Step | null,
  expressions: readonly Expression[],
): boolean {
  if (step === null || !uploadsToTestPypi(step)) return false
  const reads = expressions.flatMap(({ reads: inside }) => inside)
  const names = reads.map(({ path }) =>
    path[0] === 'secrets' && path.length === 2 ? path[1]!.toLowerCase() : '*',
  )
  if (names.length === 0 || names.includes('*')) return false
  // A file of the user's can give the name `testpypi` to any index.
  const steps = [...allSteps(model)].map((placed) => placed.step)
  if (steps.some(({ run }) => run?.text.value.includes('pypirc') === true)) return false
  const others = [
    ...outerTexts(model),
    ...steps.filter((other) => !uploadsToTestPypi(other)).flatMap(textsOf),
  ]
  if (model.coverage.skipped.length > 0 || model.workflows.some(handsOnAll)) return false
  return others.every((text) => !readsAny(text, names))
}

/** Every secret goes to a workflow of another repository. */
function handsOnAll({ jobs }: Workflow): boolean {
  return jobs.some(({ secrets, uses }) => secrets === 'inherit' && uses?.reference.kind !== 'local')
}

function uploadsToTestPypi(step: Step): boolean {
  const reference = step.uses?.reference
  if (reference?.kind === 'repository') {
    const isPublisher =
      `${reference.owner}/${reference.repository}`.toLowerCase() === 'pypa/gh-action-pypi-publish'
    const url = step.with.find(({ key }) => /^repository[-_]url$/i.test(key.value))
    return isPublisher && url !== undefined && isTestUrl(url.value.value)
  }
  const commands = step.run === null ? null : commandsOf(step.run)
  if (commands === null) return false
  const working = commands.filter(({ program }) => program !== '' && !INERT_PROGRAMS.has(program))
  return working.length > 0 && working.every((command) => isTestUpload(command, step.env))
}

/** An upload whose own words, or the step's variables, say that it goes to TestPyPI. */
function isTestUpload(command: ShellCommand, env: readonly Entry[]): boolean {
  const { program } = command
  const [first] = operands(command)
  if (hasOption(command, '--config-file')) return false
  const urls = optionValues(command, '--repository-url', '--publish-url').map(({ value }) => value)
  if (urls.length > 0) {
    const uploads = (program === 'twine' && first === 'upload') || (program === 'uv' && first === 'publish')
    return uploads && urls.every(isTestUrl)
  }
  if (program !== 'twine' || first !== 'upload') return false
  const names = optionValues(command, '--repository', '-r').map(({ value }) => value)
  const variables = env.filter(({ key }) => /^TWINE_REPOSITORY(?:_URL)?$/.test(key.value))
  if (variables.some(({ value }) => value.value !== 'testpypi' && !isTestUrl(value.value))) return false
  return names.length === 0 ? variables.length > 0 : names.every((name) => name === 'testpypi')
}

function isTestUrl(url: string): boolean {
  return /^https:\/\/test\.pypi\.org\/[\w/-]*$/.test(url)
}

function* outerTexts({ workflows }: WorkflowsModel): Iterable<Text> {
  for (const workflow of workflows) {
    yield* values(workflow.env)
    for (const job of workflow.jobs) yield* jobTexts(job)
  }
}

function* jobTexts(job: Job): Iterable<Text> {
  yield* values([...job.env, ...job.with, ...job.outputs])
  if (job.secrets !== 'inherit') yield* values(job.secrets)
  for (const { entries } of job.registryLogins) yield* values(entries)
  for (const { env, words } of job.containerSettings) yield* values([...env, ...words])
}

function textsOf(step: Step): readonly Text[] {
  return [...values([...step.env, ...step.with]), ...(step.run === null ? [] : [step.run.text])]
}

function values(entries: readonly Entry[]): readonly Text[] {
  return entries.map(({ value }) => value)
}

function readsAny({ expressions }: Text, names: readonly string[]): boolean {
  return expressions.some(
    ({ error, reads }) =>
      error !== null ||
      reads.some(({ path }) => {
        const name = path[1]?.toLowerCase()
        return path[0] === 'secrets' && (name === undefined || name === '*' || names.includes(name))
      }),
  )
}
