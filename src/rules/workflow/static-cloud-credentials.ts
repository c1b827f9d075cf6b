import type { FindingDraft } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Entry, Expression, Script, Step, Text, WorkflowsModel } from '../../sources/workflows/model.ts'
import { isDynamic } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { weighedByReach } from './reach/weighed.ts'
import { commandsOf } from './shell/commands.ts'
import { runsInPipeline } from './shell/run-by-pipelines.ts'
import { isNpmHost, isPypiHost, keyedCommands, publishesToNpm } from './static-cloud-credentials/commands.ts'
import {
  endpointByInputs,
  inputIsTemporary,
  inputValue,
  ofOtherVendor,
  otherEndpoint,
  publishesNpm,
  pushesElsewhere,
  temporarySession,
  uploadsElsewhere,
} from './static-cloud-credentials/elsewhere.ts'
import { credentialSpan, originOf } from './static-cloud-credentials/origin.ts'
import { outsidePipelines } from './static-cloud-credentials/outside.ts'
import { testsOwnAction } from './static-cloud-credentials/own-action.ts'
import { registryPasswords } from './static-cloud-credentials/registry-passwords.ts'
import { type Scope, scopes } from './static-cloud-credentials/scopes.ts'
import { SERVICES, type ServiceName } from './static-cloud-credentials/services.ts'
import {
  CREDENTIAL_INPUTS,
  CREDENTIAL_VARIABLES,
  KEY_FORMS,
  registryService,
} from './static-cloud-credentials/tables.ts'
import { opensOnlyTestPypi } from './static-cloud-credentials/test-pypi.ts'

/**
 * A long-lived key where the service would sign the workflow in by OIDC.
 *
 * A key that another step made in this run is temporary and stays silent, and so do the job's own token, services without
 * OIDC, and S3 clients that are pointed at another vendor's endpoint. A key written out in the file is `critical`. In a
 * script that no pipeline is seen to run a sign-in is `low`: GitHub's OIDC serves nothing that runs elsewhere. So is a key
 * that opens nothing but TestPyPI, and one whose step or job no event can start. An input of the repository's own action is
 * `medium`, and so is one of AWS of which only a name says that it is another vendor's.
 *
 * Source: https://docs.github.com/en/actions/concepts/security/openid-connect; the tables carry their own.
 */
export const staticCloudCredentials = defineRule({
  id: 'workflow/static-cloud-credentials',
  title: 'Long-lived credential where OIDC would do',
  severity: 'high',
  rationale:
    'A stored key works from anywhere until somebody revokes it, and every job that can read it can leak it. A token from OIDC lives for minutes and only serves this repository.',
  remedy: 'Sign in by OIDC (`id-token: write` on the job) and delete the stored key.',
  standards: ['OWASP CICD-SEC-6', 'OWASP CICD-SEC-2', 'NIST SSDF PO.5.2', 'OpenSSF S2C2F REB-2'],
  needs: ['run', 'workflows'],
  applies: ({ workflows }) =>
    workflows.coverage.found === 0 ? 'the repository has no workflow, action or script' : true,
  *check({ run, workflows }) {
    for (const scope of scopes(workflows)) yield* scopeFindings(workflows, scope, run.repository.name)
    for (const job of workflows.workflows.flatMap(({ jobs }) => jobs)) yield* registryPasswords(job)
    for (const file of workflows.supportFiles) {
      yield* literalKeys(file.text)
      for (const script of file.scripts) {
        for (const draft of commandFindings(script, []))
          yield runsInPipeline(workflows, file) ? draft : outsidePipelines(draft)
      }
    }
  },
  weighed: weighedByReach,
})

/** The service that a key opens, given the expressions that hold it. */
type Opened = (service: ServiceName, expressions: readonly Expression[]) => ServiceName

function* scopeFindings(model: WorkflowsModel, scope: Scope, here: string): Iterable<FindingDraft> {
  const opened: Opened = (service, expressions) =>
    service === 'pypi' && opensOnlyTestPypi(model, scope.step, expressions) ? 'testPypi' : service
  yield* variableFindings(scope, opened)
  if (scope.step?.uses) {
    const isOwn = testsOwnAction(model, scope.step, here)
    for (const draft of inputFindings(scope.step, scope, opened)) yield isOwn ? ofOwnAction(draft) : draft
  }
  if (scope.step?.run) {
    yield* literalKeys(scope.step.run.text)
    yield* commandFindings(scope.step.run, scope.inForce, scope.siblings, opened)
  }
  for (const { value } of [...scope.env, ...scope.inputs]) yield* literalKeys(value)
}

function* variableFindings(scope: Scope, opened: Opened): Iterable<FindingDraft> {
  if (isDynamic(scope.env)) return
  for (const { key, value } of scope.env) {
    const known = CREDENTIAL_VARIABLES.find((variable) => variable.name.test(key.value))
    if (known === undefined) continue
    if (originOf(value, scope.inForce) !== 'stored') continue
    if (known.service === 'aws' && (temporarySession(scope) || otherEndpoint(scope) || ofOtherVendor(value)))
      continue
    if (known.service === 'pypi' && uploadsElsewhere(scope)) continue
    if (known.service === 'nuget' && pushesElsewhere(scope)) continue
    if (known.publishes && !publishesNpm(scope)) continue
    const service = opened(known.service, value.expressions)
    yield finding(value, service, `\`${key.value}\` gives ${scope.holder} a long-lived key.`)
  }
}

/** A name or a value from elsewhere says that the key may be another vendor's, and nothing shows it. */
function ofAnotherPerhaps(draft: FindingDraft): FindingDraft {
  const message = `${draft.message} It may be of another vendor of S3 storage: a host that is written out as the endpoint would show it.`
  return { ...draft, message, severity: 'medium' }
}

/** A test of the action cannot do without, and the key is one more that has to be kept. */
function ofOwnAction(draft: FindingDraft): FindingDraft {
  const message = `${draft.message} It is an input of this repository's own action, so that a test of that may need one.`
  return { ...draft, message, ...(draft.severity === undefined ? { severity: 'medium' as const } : {}) }
}

function* inputFindings(step: Step, scope: Scope, opened: Opened): Iterable<FindingDraft> {
  const { reference } = step.uses!
  if (reference.kind === 'invalid' || reference.kind === 'docker') return
  const name = reference.kind === 'local' ? './' : `${reference.owner}/${reference.repository}`.toLowerCase()
  for (const { key, value } of step.with) {
    const known = CREDENTIAL_INPUTS.find(
      (input) => input.input === key.value.toLowerCase() && (input.action === '*' || input.action === name),
    )
    const service = known?.service ?? loginService(name, key.value, step)
    if (service === null || originOf(value, scope.inForce) !== 'stored') continue
    const urlInput = inputValue(step, 'repository-url') ?? inputValue(step, 'repository_url')
    if (service === 'pypi' && urlInput !== null && !isPypiHost(urlInput)) continue
    if (
      service === 'npm' &&
      inputValue(step, 'registry') !== null &&
      !isNpmHost(inputValue(step, 'registry')!)
    )
      continue
    const endpoint = service === 'aws' ? endpointByInputs(step, value) : null
    if (endpoint === 'other' || (service === 'aws' && inputIsTemporary(step, scope))) continue
    const draft = finding(
      value,
      opened(service, value.expressions),
      `Input \`${key.value}\` of \`${step.uses!.text.value.split('@')[0]}\` takes a long-lived key.`,
    )
    yield endpoint === null ? draft : ofAnotherPerhaps(draft)
  }
}

/** `docker/login-action` and its like, by the registry they sign in to. */
function loginService(action: string, input: string, step: Step): ServiceName | null {
  if (action !== 'docker/login-action' || input.toLowerCase() !== 'password') return null
  const registry = inputValue(step, 'registry')
  return registry === null ? null : registryService(registry)
}

function* commandFindings(
  script: Script,
  env: readonly Entry[],
  siblings: readonly Step[] = [],
  opened: Opened = (service) => service,
): Iterable<FindingDraft> {
  // Without an expression or a variable there is no stored key to hand over; a key file is one.
  // npm fills `${NAME}` in when it reads its configuration, in whichever step that is.
  const ofTheJob = [...siblings.flatMap((step) => step.env), ...env]
  const handed = script.text.expressions.length > 0 || ofTheJob.length > 0
  if (!handed && !script.text.value.includes('activate-service-account')) return
  for (const { service: named, what, at, value } of keyedCommands(script)) {
    const text = script.text
    const inside = text.expressions.filter(({ start, end }) => start >= at.start && end <= at.end)
    const service = opened(named, inside)
    const read = service === 'npm' ? ofTheJob : env
    if (value !== null && !storedInCommand(value, script, at, read, siblings)) continue
    yield {
      at: locate(text, at.start, at.end),
      message: headline(service, `\`${what}\` signs in with a long-lived key.`),
      remedy: SERVICES[service].remedy,
      ...gradeOf(service),
      evidence: { service: SERVICES[service].name, source: SERVICES[service].source },
    }
  }
  yield* exportedKeys(script, env)
}

/** `export AWS_SECRET_ACCESS_KEY=${{ secrets.X }}` and `echo "NAME=${{ … }}" >> "$GITHUB_ENV"`. */
function* exportedKeys(script: Script, env: readonly Entry[]): Iterable<FindingDraft> {
  for (const command of commandsOf(script) ?? []) {
    const assigned = [
      ...command.assignments.map(({ name, value }) => ({ name, word: value })),
      ...command.args.flatMap((word) => {
        const name = /^([A-Za-z_]\w*)=/.exec(word.value)?.[1]
        return name === undefined ? [] : [{ name, word }]
      }),
    ]
    for (const { name, word } of assigned) {
      const known = CREDENTIAL_VARIABLES.find((variable) => variable.name.test(name) && !variable.publishes)
      if (known === undefined || !expressionStored(script.text, word, env)) continue
      yield {
        at: locate(script.text, word.start, word.end),
        message: headline(known.service, `The script sets \`${name}\` to a long-lived key.`),
        remedy: SERVICES[known.service].remedy,
        evidence: { service: SERVICES[known.service].name, source: SERVICES[known.service].source },
      }
    }
  }
}

/** A key in a command is stored when an expression or a variable that holds a stored key gives it. */
function storedInCommand(
  value: string,
  script: Script,
  at: { start: number; end: number },
  env: readonly Entry[],
  siblings: readonly Step[],
): boolean {
  if (expressionStored(script.text, at, env)) return true
  const variable = /\$\{?([A-Za-z_]\w*)\}?/.exec(value)?.[1]
  const entry = variable === undefined ? undefined : env.findLast(({ key }) => key.value === variable)
  if (entry === undefined || originOf(entry.value, env) !== 'stored') return false
  const known = CREDENTIAL_VARIABLES.find(({ name }) => name.test(entry.key.value))
  if (known === undefined) return true
  // The variable's own finding says it already; npm's has one only where its own step publishes.
  if (!known.publishes || publishesToNpm(script)) return false
  return siblings.some(({ run }) => run !== null && publishesToNpm(run))
}

function expressionStored(text: Text, at: { start: number; end: number }, env: readonly Entry[]): boolean {
  const inside = text.expressions.filter(
    (expression) => expression.start >= at.start && expression.end <= at.end,
  )
  return inside.length > 0 && originOf({ ...text, expressions: inside }, env) === 'stored'
}

function* literalKeys(text: Text): Iterable<FindingDraft> {
  for (const { form, service, what } of KEY_FORMS) {
    for (const match of text.value.matchAll(form)) {
      yield {
        at: locate(text, match.index, match.index + match[0].length),
        message: `${what} in plain text. Everybody who can read the repository has it, in every clone and for good.`,
        remedy: `Revoke the key now, whatever happens to this file. ${SERVICES[service].remedy}`,
        severity: 'critical',
        evidence: { service: SERVICES[service].name },
        key: `literal ${what}`,
      }
    }
  }
}

function finding(value: Text, service: ServiceName, saw: string): FindingDraft {
  const { start, end } = credentialSpan(value)
  return {
    at: locate(value, start, end),
    message: headline(service, saw),
    remedy: SERVICES[service].remedy,
    ...gradeOf(service),
    evidence: { service: SERVICES[service].name, source: SERVICES[service].source },
  }
}

/** Nothing is released on TestPyPI. */
function gradeOf(service: ServiceName): Pick<FindingDraft, 'severity'> {
  return service === 'testPypi' ? { severity: 'low' } : {}
}

function headline(service: ServiceName, saw: string): string {
  const { name, opens } = SERVICES[service]
  return `${saw} It opens ${opens} from anywhere until it is revoked; ${name} signs workflows in by OIDC instead.`
}
