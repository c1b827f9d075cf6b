import type { Location } from '../../../location.ts'
import type { Step } from '../../../sources/workflows/model.ts'
import { commandsOf, operands, optionValues, wordAt } from '../shell/commands.ts'
import { actionName } from '../soft-fail/jobs.ts'

/** A step that puts files of another run on the disk: of the run that started this one, or of any run of a workflow. */
export interface Download {
  readonly step: Step
  readonly at: Location
  /** What fetches them: `actions/download-artifact`, `gh run download`. */
  readonly by: string
  /** The folder that they go to, `''` for the workspace itself. */
  readonly folder: string
}

/** Actions that fetch artefacts of other runs, with the inputs of which one has to be given, and the one for the folder. */
const FETCHING: readonly {
  readonly action: string
  readonly inputs: readonly string[]
  readonly folder: string
}[] = [
  { action: 'actions/download-artifact', inputs: ['run-id'], folder: 'path' },
  {
    action: 'dawidd6/action-download-artifact',
    inputs: ['run_id', 'workflow', 'workflow_search'],
    folder: 'path',
  },
  { action: 'blablacar/action-download-last-artifact', inputs: ['from'], folder: 'path' },
  { action: 'redhat-plumbers-in-action/download-artifact', inputs: ['name', 'run-id'], folder: 'path' },
  { action: 'levonet/action-download-last-artifact', inputs: ['name'], folder: 'path' },
  { action: 'legit-labs/action-download-artifact', inputs: ['run_id', 'workflow'], folder: 'path' },
  { action: 'aochmann/actions-download-artifact', inputs: ['name'], folder: 'path' },
  { action: 'bettermarks/action-artifact-download', inputs: ['artifact_name'], folder: 'path' },
]

/**
 * The artefacts of other runs that a job fetches.
 * Source: the CodeQL models of github/codeql, "Artifact poisoning" (CWE-829), and the README of each action.
 */
export function downloadsIn(steps: readonly Step[]): readonly Download[] {
  return steps.flatMap((step, index) => downloadOf(step, steps.slice(index + 1)))
}

function downloadOf(step: Step, later: readonly Step[]): readonly Download[] {
  if (step.run !== null) return byCommand(step, later)
  const name = actionName(step)
  const input = (key: string): string =>
    step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value.value.trim() ?? ''
  const at = step.uses!.text.at
  if (name === 'actions/github-script') {
    return /downloadArtifact|archive_download_url/.test(input('script'))
      ? [{ step, at, by: 'downloadArtifact', folder: unpackedTo(later) }]
      : []
  }
  const known = FETCHING.find(({ action }) => action === name)
  if (known === undefined || !known.inputs.some((key) => input(key) !== '')) return []
  // What a branch of this repository, or a push to it, has made is no outsider's.
  if (input('branch') !== '' || /^(?:push|schedule|workflow_dispatch|release)$/.test(input('event')))
    return []
  return [{ step, at, by: name!, folder: plainFolder(input(known.folder)) }]
}

function byCommand(step: Step, later: readonly Step[]): readonly Download[] {
  for (const command of commandsOf(step.run!) ?? []) {
    const words = operands(command)
    const at = command.programWord === null ? step.at : wordAt(command.script, command.programWord)
    if (command.program === 'gh' && words[0] === 'run' && words[1] === 'download') {
      const folder = optionValues(command, '-D', '--dir')[0]?.value ?? ''
      return [{ step, at, by: 'gh run download', folder: plainFolder(folder) }]
    }
    const asks = command.args.some(({ value }) =>
      /actions\/artifacts\/[^/]+\/zip|archive_download_url/.test(value),
    )
    if (asks && ['gh', 'curl', 'wget'].includes(command.program))
      return [{ step, at, by: command.program, folder: unpackedTo([step, ...later]) }]
  }
  return []
}

/** Where the first `unzip` of these steps puts what it unpacks. */
function unpackedTo(steps: readonly Step[]): string {
  for (const step of steps) {
    for (const command of step.run === null ? [] : (commandsOf(step.run) ?? [])) {
      if (command.program !== 'unzip' && command.program !== 'bsdtar') continue
      const folder = optionValues(command, '-d', '-C')[0]?.value ?? ''
      return plainFolder(folder === '' ? (step.workingDirectory?.value ?? '') : folder)
    }
  }
  return ''
}

function plainFolder(path: string): string {
  return path
    .trim()
    .replace(/^\$\{\{\s*github\.workspace\s*\}\}|^\$\{?GITHUB_WORKSPACE\}?/, '')
    .replace(/^(?:\.?\/)+(?=$|[^/])/, (lead) => (lead.startsWith('.') ? '' : lead === '/' ? '/' : ''))
    .replace(/^\.$/, '')
    .replace(/\/+$/, '')
}
