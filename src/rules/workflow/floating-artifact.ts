import type { Job, Workflow, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { floatingInputs } from './floating-artifact/actions.ts'
import { floatingFiles } from './floating-artifact/file-commands.ts'
import { deployedImages, pushedImages } from './floating-artifact/image-commands.ts'
import { floatingDraft } from './floating-artifact/message.ts'
import type { Floating } from './floating-artifact/model.ts'
import { chartRepositories, floatingReleases } from './floating-artifact/release-commands.ts'
import { reachedSteps, scriptsOf } from './jobs/reached.ts'
import { isSwitchedOff } from './jobs/switched-off.ts'
import { publishes, pushesWithin } from './publishing/publishes.ts'
import { weighedByReach } from './reach/weighed.ts'
import { plainCommands } from './shell/called-scripts.ts'
import { commandsOf } from './shell/commands.ts'
import { plainValues } from './shell/values.ts'

/**
 * An artefact is published or taken under a name that carries no version: `core-latest-py3-none-any.whl`, an image
 * pushed as `:latest` alone, a deployment of `:latest`, a bucket's folder `latest/`, a chart without `--version`.
 *
 * `high` where no version is published beside it; an alias beside a version (`:1.2.3` and `:latest`), which is the wide
 * custom of container images, is `low`; the newest release of somebody's tool in a job that publishes is `medium`.
 * docker/metadata-action's own `latest=auto` is silent: it follows stable versions. Branch names (`:main`, `:nightly`)
 * promise no release and are silent, too.
 *
 * Source: SLSA v1.2, "Distributing provenance" (an artefact is found by its version); NIST SSDF PS.3.2.
 */
export const floatingArtifact = defineRule({
  id: 'workflow/floating-artifact',
  title: 'Artefact is published or taken without its version',
  severity: 'high',
  rationale:
    'A name such as `latest` is overwritten by every release. What runs cannot be traced to a commit, two deployments of one configuration differ, and there is nothing to go back to.',
  remedy: 'Let the path, file name or tag carry the version, and take it by that name.',
  standards: ['NIST SSDF PS.3.2', 'OWASP CICD-SEC-9', 'SLSA v1.2 Build L1', 'CIS Software Supply Chain 4.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow'
      : true,
  *check({ workflows }) {
    const found = new Map<string, { floating: Floating; where: string; file: Workflow }>()
    const versioned = new Map<string, Set<Workflow>>()
    for (const workflow of workflows.workflows) {
      for (const job of workflow.jobs) {
        for (const one of floatingIn(workflows, workflow, job, versioned)) {
          const { path, startLine, startColumn } = one.at
          const place = `${path}:${startLine}:${startColumn}`
          // A script or action that several jobs reach is one place.
          if (!found.has(place))
            found.set(place, { floating: one, where: whereIs(workflow, job, path), file: workflow })
        }
      }
    }
    for (const { floating, where, file } of found.values()) {
      const files = floating.image === undefined ? undefined : versioned.get(floating.image)
      const beside = floating.beside === true || files?.has(file) === true
      yield floatingDraft({ ...floating, beside, elsewhere: !beside && files !== undefined }, where)
    }
  },
  weighed: weighedByReach,
})

function whereIs(workflow: Workflow, job: Job, path: string): string {
  return path === workflow.path ? `job \`${job.id.value}\`` : `\`${path}\``
}

function* floatingIn(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  versioned: Map<string, Set<Workflow>>,
): Iterable<Floating> {
  const publishing = publishes(model, job)
  const pushes = (image: string): void => {
    versioned.set(image, (versioned.get(image) ?? new Set()).add(workflow))
  }
  const steps = reachedSteps(model, workflow, job)
  const repositories = chartRepositories(
    steps.flatMap((reached) => scriptsOf(model, reached).flatMap(({ script }) => commandsOf(script) ?? [])),
  )
  for (const reached of steps) {
    const { step, env } = reached
    if (isSwitchedOff(step)) continue
    if (step.uses !== null) {
      const found = floatingInputs(step, env)
      // Tags that are made up and never pushed name nothing.
      if (publishing) {
        for (const { image } of found.versioned) pushes(image)
        yield* found.floating
      }
      continue
    }
    const [own, ...called] = scriptsOf(model, reached).map(({ script }) => script)
    const commands = [...(commandsOf(own!) ?? []), ...plainCommands(called)]
    for (const command of commands) {
      const values = plainValues(command.script, env)
      const pushed = pushedImages(command, values)
      const stays =
        pushed.floating.length > 0 && pushesWithin(model, job, { step: reached.own, inner: step, command })
      for (const { image } of pushed.versioned) pushes(image)
      const deployed = publishing ? deployedImages(command, values) : []
      const files = floatingFiles(command, values, publishing)
      const releases = publishing ? floatingReleases(command, values, repositories) : []
      yield* [
        ...(stays ? [] : pushed.floating),
        ...deployed,
        ...files.filter((one) => publishing || isPackage(one)),
        ...releases,
      ]
    }
  }
}

/** A package by the name of `latest` is wrong wherever it is taken; other files matter where something is released. */
function isPackage({ what, use, name }: Floating): boolean {
  return (what === 'file' && /\.whl\b/.test(name)) || (what !== 'tool' && use === 'published')
}
