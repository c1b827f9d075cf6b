import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { hasEnded } from '../../../sources/workflows/order.ts'
import { publications } from '../publishing/publishes.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'
import type { Download } from './artifacts.ts'
import { isOf, loadedBy } from './loads.ts'
import { runsCode } from './runs.ts'

/** What a job does with files that an outsider's run has made. */
export interface ArtifactUse {
  readonly kind: 'runs' | 'sets variables from' | 'pastes' | 'publishes'
  readonly step: Step
  /** As a message shows it. */
  readonly what: string
}

/** The first dangerous use of downloaded files by later steps; `null` where they are only read, uploaded or commented on. */
export function useOf(
  model: WorkflowsModel,
  job: Job,
  { step: download, folder }: Download,
  later: readonly Step[],
): ArtifactUse | null {
  const own = download.run === null ? [] : [download]
  // A checkout of the workspace wipes what lay there before.
  const wipe =
    folder === '' ? later.find((step) => isPlainCheckout(step) && hasEnded(download, step.index)) : undefined
  const left = later.filter((step) => wipe === undefined || (step !== wipe && !hasEnded(wipe, step.index)))
  const steps = [...own, ...left]
  for (const step of steps) {
    const what = step.run === null ? runsCode(step, folder) : loadedBy(step, folder)
    if (what !== null) return { kind: 'runs', step, what }
  }
  for (const step of steps) {
    const written = writesFrom(step, folder, /GITHUB_(?:ENV|PATH)/)
    if (written !== null) return { kind: 'sets variables from', step, what: written }
  }
  for (const [index, step] of steps.entries()) {
    if (!readsIntoOutput(step, folder)) continue
    const sink = steps.slice(index + 1).find((one) => pastes(one, step.id?.value ?? null))
    if (sink !== undefined) return { kind: 'pastes', step: sink, what: `steps.${step.id!.value}.outputs` }
  }
  const published = publications(model, job).find(
    ({ kind, step }) => kind !== 'deployment' && steps.includes(step) && step !== download,
  )
  return published === undefined ? null : { kind: 'publishes', step: published.step, what: published.by }
}

function isPlainCheckout(step: Step): boolean {
  return (
    actionName(step) === 'actions/checkout' &&
    !step.with.some(
      ({ key, value }) => key.value === 'path' || (key.value === 'clean' && value.value === 'false'),
    )
  )
}

const READS = /\$\(\s*(?:cat|<|head|tail)\b|\$\(\s*<|`\s*cat\b/

/** Filters that leave nothing of a text but what they name. */
const FILTERED = /\btr\s+-\w*[cd]|\bgrep\s+-\w*[oEx]|\bjq\b|\bsed\b|\bcut\b|\[\[?.*=~/

/** A command that writes the content of a file into one of the runner's command files. */
function writesFrom(step: Step, folder: string, target: RegExp): string | null {
  for (const command of step.run === null ? [] : (commandsOf(step.run) ?? [])) {
    if (!goesTo(command, target)) continue
    const text = command.args.map(({ value }) => value).join(' ')
    const whole = command.program === 'cat' && command.args.some(({ value }) => isOf(value, folder))
    if (whole || (READS.test(text) && isOf(text, folder) && !FILTERED.test(text)))
      return [command.program, text].join(' ').slice(0, 80)
    // `PR=$(cat pr.txt)` on a line before.
    const named = [...text.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)].map(([, name]) => name!)
    const script = step.run!.text.value
    const variable = named.find((name) =>
      [...script.matchAll(new RegExp(`^\\s*(?:export\\s+)?${name}=(.*)$`, 'gm'))].some(
        ([, value]) => READS.test(value!) && isOf(value!, folder) && !FILTERED.test(value!),
      ),
    )
    if (variable !== undefined && !FILTERED.test(script))
      return [command.program, text].join(' ').slice(0, 80)
  }
  return null
}

function goesTo(command: ShellCommand, target: RegExp): boolean {
  const redirected = command.redirects.some(
    (redirect) =>
      redirect.type === 'Redirect' &&
      redirect.operator.startsWith('>') &&
      target.test(redirect.target?.text ?? ''),
  )
  return redirected || (command.program === 'tee' && command.args.some(({ value }) => target.test(value)))
}

/** Actions that put the content of a file into an output. */
const READERS = new Set([
  'juliangruber/read-file-action',
  'andstor/file-reader-action',
  'jaywcjlove/github-action-read-file',
])

function readsIntoOutput(step: Step, folder: string): boolean {
  if (step.id === null) return false
  if (step.run !== null) return writesFrom(step, folder, /GITHUB_OUTPUT/) !== null
  const name = actionName(step) ?? ''
  const path = step.with.find(({ key }) => /^(?:path|localfile)$/i.test(key.value))?.value.value ?? ''
  if (READERS.has(name)) return isOf(path, folder)
  const script = step.with.find(({ key }) => key.value === 'script')?.value.value ?? ''
  return (
    name === 'actions/github-script' &&
    /readFileSync/.test(script) &&
    /\breturn\b|setOutput/.test(script) &&
    !/parseInt|Number\(|isInteger|\.match\(|\.test\(/.test(script)
  )
}

/** Whether a step pastes an output into a script. */
function pastes(step: Step, id: string | null): boolean {
  if (id === null) return false
  const texts = [
    ...(step.run === null ? [] : [step.run.text]),
    ...(actionName(step) === 'actions/github-script'
      ? step.with.filter(({ key }) => key.value === 'script').map(({ value }) => value)
      : []),
  ]
  return texts.some(({ expressions }) =>
    expressions.some(({ reads }) =>
      reads.some(
        ({ path }) =>
          path[0] === 'steps' && path[1]?.toLowerCase() === id.toLowerCase() && path[2] === 'outputs',
      ),
    ),
  )
}
