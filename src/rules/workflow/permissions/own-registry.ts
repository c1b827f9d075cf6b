import type { Entry, Job, Step, Text, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { tagsOf } from '../publishing/by-action.ts'
import { imageTargets, namesIn } from '../publishing/image-targets.ts'
import { type Publication, publications } from '../publishing/publishes.ts'
import { commandsOf, operands } from '../shell/commands.ts'
import { isOwnToken } from './own-token.ts'

/** Whether a job signs in to GitHub's own registry with its own token, and pushes an image afterwards that may go there. */
export function pushesToOwnRegistry(model: WorkflowsModel, job: Job): boolean {
  const login = job.steps.find((step) => signsIn(step) || signsInByCommand(step, job.env))
  return (
    login !== undefined &&
    publications(model, job).some(
      ({ kind, step, ...one }) =>
        kind === 'image' &&
        (step.index > login.index || (step === login && step.run !== null)) &&
        mayGoThere(one),
    )
  )
}

/** An image whose names are all written out goes where they say; a name without a host goes to another registry. */
function mayGoThere({ command, inner }: Pick<Publication, 'command' | 'inner'>): boolean {
  const outputs = inner.with.filter(({ key }) => key.value.toLowerCase() === 'outputs')
  const names =
    command === null
      ? [...tagsOf(inner), ...outputs.flatMap(({ value }) => namesIn(value.value))]
      : imageTargets(command)
  return (
    names.length === 0 || names.some((name) => name.includes('$') || /^(?:\w+:\/\/)?ghcr\.io\//i.test(name))
  )
}

function signsIn({ uses, with: inputs }: Step): boolean {
  const reference = uses?.reference
  if (reference?.kind !== 'repository') return false
  if (`${reference.owner}/${reference.repository}`.toLowerCase() !== 'docker/login-action') return false
  const input = (name: string) => inputs.find(({ key }) => key.value.toLowerCase() === name)?.value
  const password = input('password')
  return (
    input('registry')?.value.trim().toLowerCase() === 'ghcr.io' &&
    password !== undefined &&
    isOwnToken(password)
  )
}

const CLIENTS: ReadonlySet<string> = new Set([
  'docker',
  'podman',
  'buildah',
  'skopeo',
  'helm',
  'oras',
  'crane',
])

/** `echo "$TOKEN" | docker login ghcr.io -u bot --password-stdin`, where the step knows no other secret than its token. */
function signsInByCommand({ run, env }: Step, outer: readonly Entry[]): boolean {
  const isLogin = (run === null ? null : commandsOf(run))?.some((command) => {
    const words = operands(command)
    const isSignIn = CLIENTS.has(command.program) && words.slice(0, 3).includes('login')
    return isSignIn && words.some((word) => /^(?:https:\/\/)?ghcr\.io(?:\/|$)/i.test(word))
  })
  if (isLogin !== true) return false
  const texts = [run!.text, ...[...outer, ...env].map(({ value }) => value)]
  return texts.some(namesOwnToken) && !texts.some(namesAnother)
}

function namesOwnToken({ expressions }: Text): boolean {
  return expressions.some(({ source }) => OWN.test(source))
}

function namesAnother({ expressions }: Text): boolean {
  return expressions.some(
    ({ error, source, reads }) =>
      error !== null || (!OWN.test(source) && reads.some(({ path }) => path[0]?.toLowerCase() === 'secrets')),
  )
}

const OWN = /^\s*(?:github\.token|secrets\.github_token)\s*$/i
