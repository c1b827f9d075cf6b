import * as v from 'valibot'
import type { Entry, Matrix, Script, WorkflowsModel } from '../../sources/workflows/model.ts'
import { defineRule } from '../rule.ts'
import { fileSettings } from './dependency-confusion/config-files.ts'
import { mayNamePrivate } from './dependency-confusion/elsewhere.ts'
import { judge } from './dependency-confusion/judge.ts'
import { pythonProject } from './dependency-confusion/pyproject.ts'
import { scriptSettings, textSettings } from './dependency-confusion/scripts.ts'
import { type Setting, variable } from './dependency-confusion/settings.ts'
import {
  type Lookup,
  noVariables,
  resolved,
  variablesIn,
  variablesOf,
  variablesOfImage,
} from './dependency-confusion/variables.ts'
import { weighedByReach } from './reach/weighed.ts'
import { reachedTasks, scriptsOf } from './shell/tasks.ts'

/**
 * An install can take a package from somebody else than the one who is meant: a public index beside a private one, or an
 * index whose answers nobody checks.
 *
 * Beside each other, indexes that everybody may read fire too, with another story, since none of their names is private:
 * vendors' own builds (PyTorch's, NVIDIA's) one severity lower, whose names were taken over on PyPI before; copies of PyPI
 * (piwheels, mirrors) `low`; TestPyPI, where anybody may register any name, no lower. See `public-indexes.ts`. The policy
 * names those that it accepts in `trusted-indexes`.
 *
 * Sources: https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610,
 * https://pytorch.org/blog/compromised-nightly-dependency/, OWASP CICD-SEC-3.
 */
export const dependencyConfusion = defineRule({
  id: 'workflow/dependency-confusion',
  title: 'Packages can come from the wrong index',
  severity: 'high',
  rationale:
    'Where a private and a public index serve the same install, anybody can publish under a private name and be installed instead. Where the index is not authenticated, anybody on the way can.',
  remedy:
    'Install from one authenticated index that proxies the public one, or bind each private name to its index.',
  standards: ['OWASP CICD-SEC-3', 'OpenSSF S2C2F ENF-1', 'NIST SSDF PO.3.2', 'NIST SSDF PW.4.1'],
  needs: ['workflows'],
  options: v.strictObject({
    /** Hosts, or hosts with a leading path, whose use beside the public index is accepted. */
    'trusted-indexes': v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
  }),
  applies: ({ workflows }) =>
    workflows.coverage.found === 0 ? 'the repository has no workflow, script or package configuration' : true,
  *check({ workflows }, options) {
    const trusted = options['trusted-indexes']
    let namesPrivate: boolean | null = null
    const elsewhere = (): boolean => {
      namesPrivate ??= mayNamePrivate(workflows, [...settingGroups(workflows)].flat())
      return namesPrivate
    }
    for (const group of settingGroups(workflows)) {
      for (const setting of group) {
        const draft = judge(setting, group, trusted, elsewhere)
        if (draft !== null) yield draft
      }
    }
    for (const file of workflows.supportFiles) {
      if (file.kind === 'pyproject' || file.kind === 'uv-config') yield* pythonProject(file, trusted)
    }
  },
  weighed: weighedByReach,
})

/** Settings that hold together: those of one command, one `env` block, one configuration file. */
function* settingGroups(model: WorkflowsModel): Iterable<readonly Setting[]> {
  for (const workflow of model.workflows) {
    yield environmentSettings(workflow.env)
    for (const job of workflow.jobs) {
      yield environmentSettings(job.env)
      yield* valueSettings(job.with)
      for (const step of job.steps) {
        const given = variablesOf(model, workflow, job, step)
        yield withVariables(environmentSettings(step.env), given, job.matrix)
        for (const group of valueSettings(step.with)) yield withVariables(group, given, job.matrix)
        if (step.run !== null) yield* settingsOf(step.run, given, job.matrix)
      }
    }
  }
  for (const action of model.actions) {
    for (const step of action.steps) {
      yield environmentSettings(step.env)
      yield* valueSettings(step.with)
      if (step.run !== null) yield* settingsOf(step.run, noVariables)
    }
  }
  for (const file of model.supportFiles) {
    const given = file.kind === 'dockerfile' ? variablesOfImage(model, file) : noVariables
    yield withVariables(fileSettings(file), given)
    for (const script of file.scripts) yield* settingsOf(script, given)
  }
  for (const script of scriptsOf(reachedTasks(model))) yield* scriptSettings(script)
}

function settingsOf(
  script: Script,
  given: Lookup,
  matrix: Matrix | null = null,
): readonly (readonly Setting[])[] {
  const lookup = variablesIn(script, given)
  return scriptSettings(script).map((group) => withVariables(group, lookup, matrix))
}

function withVariables(
  group: readonly Setting[],
  lookup: Lookup,
  matrix: Matrix | null = null,
): readonly Setting[] {
  return group.map((setting) => resolved(setting, lookup, matrix))
}

function environmentSettings(env: readonly Entry[]): readonly Setting[] {
  return env.flatMap(({ key, value }) => {
    const known = variable(key.value)
    return known === null
      ? textSettings(value)
      : [{ ...known, value: value.value, written: key.value, at: value.at }]
  })
}

/** Inputs that hold text for people: what it tells to type installs nothing here. */
const PROSE = /^(?:body|comment|message|description|title|summary|release[-_]?notes?|text|issue-body)$/i

/** Inputs of actions, which often hold arguments or whole scripts. */
function* valueSettings(entries: readonly Entry[]): Iterable<readonly Setting[]> {
  for (const { key, value } of entries) {
    if (PROSE.test(key.value)) continue
    const known = /^(?:extra-index-url|trusted-host)$/i.test(key.value)
      ? variable(`PIP_${key.value.replaceAll('-', '_')}`)
      : null
    yield known === null
      ? textSettings(value)
      : [{ ...known, value: value.value, written: key.value, at: value.at }]
  }
}
