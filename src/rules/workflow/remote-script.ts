import type { FindingDraft, Severity } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { WorkflowsModel } from '../../sources/workflows/model.ts'
import { allScripts, type PlacedScript } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './pinning/quoted.ts'
import { weighedByReach } from './reach/weighed.ts'
import { type RunDownload, runDownloads } from './remote-script/downloads.ts'
import { type OwnScript, ownScript } from './remote-script/own-repository.ts'
import { isOfWorkspace } from './remote-script/workspace.ts'
import { runsInPipeline } from './shell/run-by-pipelines.ts'
import { reachedTasks, scriptsOf } from './shell/tasks.ts'

/**
 * A script is downloaded and run as it comes: `curl … | sh`, `bash <(curl …)`, `curl -o x.sh …; bash x.sh`,
 * PowerShell's `iwr … | iex`.
 *
 * An address that holds a full commit SHA names the same bytes for ever and is silent, and so is a saved file whose
 * digest or signature the script compares. In scripts and Dockerfiles of the repository, of which it is not known who
 * runs them, a finding is `medium`, and `low` in the folders of documentation and examples, in scripts that no pipeline is
 * seen to run and in developers' own containers that none builds; in scripts of package.json and recipes of Makefiles that a step calls it is `high`. What comes from a
 * branch, a release or the pages of the repository itself, or from a server on the same machine, is `medium`: only those who
 * may write the workflow can change it.
 *
 * Source: the Codecov uploader, January to April 2021; OWASP CICD-SEC-3.
 */
export const remoteScript = defineRule({
  id: 'workflow/remote-script',
  title: 'Downloaded script is run unchecked',
  severity: 'high',
  rationale:
    'Whoever controls the address, or the way to it, runs commands in the job. Nothing in the repository changes when the script does.',
  remedy:
    'Download to a file, compare it with a digest in the repository (`echo "<sha256>  install.sh" | sha256sum -c -`), then run it; or use a pinned action or package.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF Scorecard Pinned-Dependencies', 'OpenSSF S2C2F ING-1'],
  needs: ['run', 'workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length + workflows.supportFiles.length === 0 &&
    workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow, action or script'
      : true,
  *check({ run, workflows }) {
    const own: Own = (download) => ownScript(download, run.repository.name, workflows)
    for (const placed of allScripts(workflows)) {
      for (const draft of findings(placed, own)) {
        const why = whyIdle(workflows, placed)
        yield why === null
          ? draft
          : { ...draft, message: `${draft.message} No workflow of this repository ${why}.`, severity: 'low' }
      }
    }
    // What a step calls by name runs in the job like what it says itself.
    for (const script of scriptsOf(reachedTasks(workflows))) {
      for (const download of runDownloads(script)) {
        if (isPinned(download.url)) continue
        const draft = finding({ script, step: null }, download, own)
        yield own(download) === null ? { ...draft, severity: 'high' } : draft
      }
    }
  },
  weighed: weighedByReach,
})

type Own = (download: Pick<RunDownload, 'url' | 'written'>) => OwnScript | null

/** What no pipeline is seen to do with a file of the repository, which is somebody's own at most. */
function whyIdle(model: WorkflowsModel, { file }: PlacedScript): string | null {
  if (file.kind === 'workflow' || file.kind === 'action') return null
  if (isOfWorkspace(model, file)) return "is seen to build the developers' own container"
  return file.kind === 'shell-script' && !runsInPipeline(model, file) ? 'is seen to run the script' : null
}

function* findings(placed: PlacedScript, own: Own): Iterable<FindingDraft> {
  for (const download of runDownloads(placed.script)) {
    const url = withVariables(download.url, placed)
    if (!isPinned(url)) yield finding(placed, { ...download, url }, own)
  }
  yield* powershell(placed, own)
}

function finding(
  { script, step }: Pick<PlacedScript, 'script' | 'step'>,
  download: RunDownload,
  own: Own,
): FindingDraft {
  const file = own(download)
  const host = download.url === null ? COMPUTED : hostOf(download.url)
  const from = host.includes(COMPUTED) ? 'What is downloaded' : `What ${quoted(host)} answers`
  const written = download.written.replaceAll(COMPUTED, '$(…)')
  return {
    at: locate(script.text, download.start, download.end),
    message: `${from} is run without a look at it. ${quoted(written)} ${download.how === 'saved' ? 'is saved and run later in the same script' : 'is run as it comes'}, and nothing compares it with a known digest.${file === null ? '' : ` ${ownership(file)}`}`,
    ...(file?.of === 'branch'
      ? {
          remedy: `Check the repository out and run ${quoted(`./${file.path}`)}; where another repository calls the workflow, write a full commit SHA in place of ${quoted(file.ref)}.`,
        }
      : {}),
    severity: severityOf(script.text.at.path, step !== null, file !== null),
    evidence: { url: download.url?.replaceAll(COMPUTED, '$(…)'), how: download.how },
  }
}

/** What stands in a recipe for a value that make computes; nobody has written it. */
const COMPUTED = '${computed_by_make}'

/** Where a script comes from that others than the repository cannot change. */
function ownership(file: OwnScript): string {
  switch (file.of) {
    case 'branch':
      return `It is what ${quoted(file.ref)} of this repository holds at that time, and not what is checked out${file.perhaps ? ', if this is that repository: a script of that name stands here' : ''}.`
    case 'release':
      return 'It is what a release of this repository holds at that time, and not what is checked out.'
    case 'pages':
      return 'It is what the pages of this repository hold at that time, and not what is checked out.'
    case 'machine':
      return 'It comes from the same machine, and what serves it there is not seen.'
  }
}

function severityOf(path: string, isInStep: boolean, isOwn: boolean): Severity {
  if (isInStep) return isOwn ? 'medium' : 'high'
  return IN_DOCUMENTATION.test(path) ? 'low' : 'medium'
}

const IN_DOCUMENTATION = /(?:^|\/)(?:docs?|documentation|snippets|examples?|samples?)\//i

/** The address with what the step's own `env` writes out for a variable of it. */
function withVariables(url: string | null, { step }: PlacedScript): string | null {
  return (
    url?.replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (written, name: string) => {
      const value = step?.env.findLast(({ key }) => key.value === name)?.value
      return value === undefined || value.expressions.length > 0 ? written : value.value
    }) ?? null
  )
}

/** A full commit SHA in the address, or the run's own where GitHub takes it for one: git's own digest. */
function isPinned(url: string | null): boolean {
  return url !== null && (PINS.test(url) || PINS_BY_RUN.test(url))
}

const PINS = /(?:^|[/@=])[0-9a-f]{40}(?:[/?#]|$)/i

/** Another host is free to answer what it likes, whatever commit is named to it. */
const PINS_BY_RUN =
  /^https:\/\/(?:raw\.githubusercontent\.com\/(?:[^/?#]+\/){1,2}|github\.com\/(?:[^/?#]+\/){1,2}raw\/)(?:\$\{\{\s*github\.(?:workflow_)?sha\s*\}\}|\$GITHUB_(?:WORKFLOW_)?SHA|\$\{GITHUB_(?:WORKFLOW_)?SHA\})\//i

function hostOf(url: string): string {
  return /^(?:https?:\/\/)?([^/?#]+)/.exec(url)?.[1] ?? url
}

/** `iwr https://… | iex`, `iex ((New-Object Net.WebClient).DownloadString('…'))`. */
function* powershell({ script, step }: PlacedScript, own: Own): Iterable<FindingDraft> {
  const { name } = script.shell
  if (name !== 'pwsh' && name !== 'powershell' && name !== 'unknown' && name !== 'cmd') return
  const { value } = script.text
  const patterns = [
    /\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|;]*\|\s*(?:iex|Invoke-Expression)\b/gi,
    /\b(?:iex|Invoke-Expression)\b[^\n]*\b(?:DownloadString|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n]*/gi,
  ]
  for (const pattern of patterns) {
    for (const match of value.matchAll(pattern)) {
      if (/^\s*#/.test(value.slice(value.lastIndexOf('\n', match.index) + 1))) continue
      const url = /https?:\/\/[^\s'")]+/.exec(match[0])?.[0] ?? null
      if (isPinned(url)) continue
      const download = { start: match.index, end: match.index + match[0].length, written: match[0], url }
      yield finding({ script, step }, { ...download, how: 'piped' }, own)
    }
  }
}
