import type { Manifest, ManifestsModel } from '../../../sources/manifests/model.ts'
import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isOfChange, type Occasion, occasionsOf } from '../jobs/occasions.ts'
import { type ReachedStep, reachedSteps, scriptsOf } from '../jobs/reached.ts'
import { input } from '../publishing/by-action.ts'
import type { Publication } from '../publishing/publishes.ts'
import { callersOfWorkflow } from '../untrusted/reach.ts'

/**
 * Whether a publication sends out a snapshot that its command asks for, or the version that this commit states, and no tag
 * starts it: who writes a release's version there is told so by that commit.
 * Source: https://maven.apache.org/guides/getting-started/index.html#what-is-a-snapshot-version
 */
export function buildsSnapshot(
  model: WorkflowsModel,
  { manifests }: ManifestsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
): boolean {
  const tool = toolOf(publication)
  if (tool === null || job.defaultFolder !== null || publication.step.workingDirectory !== null) return false
  if (publication.command?.args.some(({ value }) => OTHER_BUILD.test(value)) === true) return false
  if (!comeFromBranches(model, workflow, publication.occasions)) return false
  return (
    asksForSnapshot(publication) || (statesSnapshot(manifests, tool) && !changesVersion(model, workflow, job))
  )
}

/** `-Dsnapshot=true`, `-Pversion=1.2.3-SNAPSHOT`: the build is told to make one. The version of a library is not its own. */
const TO_SNAPSHOT =
  /^-[DP](?:(?:[\w.]*\.)?(?:is_?)?snapshot(?:=true)?$|(?:project\.|release_?|build_?|new_?)?version=.*-snapshot$|revision=.*-snapshot$)/i

function asksForSnapshot({ command }: Publication): boolean {
  return command?.args.some(({ value }) => TO_SNAPSHOT.test(value)) === true
}

type Tool = 'maven' | 'gradle' | 'either'

const ACTIONS = new Set(['spring-io/artifactory-deploy-action', 'samuelmeuli/action-maven-publish'])

function toolOf({ by, command }: Publication): Tool | null {
  if (command === null) return ACTIONS.has(by.toLowerCase()) ? 'either' : null
  if (/^(?:\.\/)?mvnw? /.test(by)) return 'maven'
  return /^(?:\.\/)?gradlew? /.test(by) ? 'gradle' : null
}

/** Whether the build in the root, and all that belongs to it, has a snapshot's version. */
function statesSnapshot(manifests: readonly Manifest[], tool: Tool): boolean {
  const ofMaven = manifests.filter(
    ({ path, format, workspaceRoot }) =>
      format === 'pom.xml' && (path === 'pom.xml' || workspaceRoot === 'pom.xml'),
  )
  const ofGradle = manifests.filter(({ format, publishable }) => format === 'build.gradle' && publishable)
  const asked = tool === 'maven' ? ofMaven : tool === 'gradle' ? ofGradle : [...ofMaven, ...ofGradle]
  return (
    asked.length > 0 &&
    asked.every(({ version }) => version?.kind === 'static' && version.value.endsWith('-SNAPSHOT'))
  )
}

/** Options that name another build than that of the folder. */
const OTHER_BUILD = /^(?:-f|--file|-p|--project-dir|-b|--build-file|--include-build)(?:=|$)/

const MAX_DEPTH = 6

function comeFromBranches(
  model: WorkflowsModel,
  workflow: Workflow,
  occasions: readonly Occasion[],
  depth = 0,
): boolean {
  return occasions.every((occasion) => {
    if (isOfChange(occasion)) return true
    const { trigger, given } = occasion
    if (trigger === null) return false
    switch (trigger.event.value) {
      // What runs is chosen by hand: a tag has the version of its own commit.
      case 'workflow_dispatch':
      case 'schedule':
        return true
      case 'push': {
        const refs = given.context('github.ref')
        if (refs?.every((ref) => String(ref).startsWith('refs/heads/')) === true) return true
        const named = (kind: string): boolean => trigger.filters.some(({ key }) => key.value.startsWith(kind))
        return named('branches') && !named('tags')
      }
      case 'workflow_call': {
        const callers = callersOfWorkflow(model, workflow)
        if (callers.length === 0 || depth > MAX_DEPTH) return false
        return callers.every(
          ({ file, job }) =>
            file.kind === 'workflow' && comeFromBranches(model, file, occasionsOf(model, job), depth + 1),
        )
      }
      default:
        return false
    }
  })
}

/** What gives the build another version than the commit states, builds another commit, or another folder. */
const CHANGES =
  /removeSnapshot|versions:set|set-?version|newVersion|\brelease:|-D(?:revision|changelist|sha1|version)\b|-P\w*(?:version|release)|ORG_GRADLE_PROJECT_\w*version|\b(?:sed|perl|yq)\b[^\n]{0,200}\s-(?:\w*i|-in-?place)|>\s*["']?[\w./-]*(?:pom\.xml|gradle\.properties|\.gradle(?:\.kts)?)\b|%-SNAPSHOT|-SNAPSHOT[/}]|\bgit\s{1,20}(?:-C\s{1,20}\S{1,200}\s{1,20}|-\S{1,200}\s{1,20}){0,8}(?:checkout|switch|reset|pull|merge|cherry-pick|rebase|apply|am)\b|\bgh\s+pr\s+checkout\b|\b(?:cd|pushd)\s/i

/** Asked once a job, however often it publishes. */
const changed = new WeakMap<Job, boolean>()

function changesVersion(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  const known = changed.get(job)
  if (known !== undefined) return known
  const found = anyChanges(model, workflow, job)
  changed.set(job, found)
  return found
}

function anyChanges(model: WorkflowsModel, workflow: Workflow, job: Job): boolean {
  return reachedSteps(model, workflow, job).some((reached) => {
    const { uses } = reached.step
    if (uses?.reference.kind === 'repository' && uses.reference.repository === 'checkout')
      return ['ref', 'repository'].some((name) => input(reached.step, name) !== null)
    return textsOf(model, reached).some((text) => CHANGES.test(text))
  })
}

function textsOf(model: WorkflowsModel, reached: ReachedStep): readonly string[] {
  return [
    ...scriptsOf(model, reached).map(({ script }) => script.text.value),
    ...reached.env.map(({ key, value }) => `${key.value}: ${value.value}`),
  ]
}
