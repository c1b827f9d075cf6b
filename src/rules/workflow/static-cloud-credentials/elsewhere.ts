import type { Step, Text } from '../../../sources/workflows/model.ts'
import { commandsOf } from '../shell/commands.ts'
import { isNpmHost, isNugetFeed, isPypiHost, publishesToNpm } from './commands.ts'
import { originOf } from './origin.ts'
import type { Scope } from './scopes.ts'

/** A session token from this run makes the pair temporary; one from a secret proves nothing. */
export function temporarySession(scope: Scope): boolean {
  const token = scope.inForce.findLast(({ key }) => key.value.toUpperCase() === 'AWS_SESSION_TOKEN')
  return token !== undefined && originOf(token.value, scope.inForce) === 'temporary'
}

export function inputIsTemporary(step: Step, scope: Scope): boolean {
  const token = step.with.find(({ key }) => /^aws[-_]session[-_]token$/i.test(key.value))
  return token !== undefined && originOf(token.value, scope.inForce) === 'temporary'
}

/** Cloudflare R2, MinIO and others speak AWS's protocol and know nothing of its roles. */
export function otherEndpoint(scope: Scope): boolean {
  const endpoint = scope.inForce.findLast(({ key }) =>
    /^AWS_ENDPOINT_URL(?:_S3)?$|(?:^|_)S3(?:_[A-Z]+)?_ENDPOINT(?:_URL)?$/i.test(key.value),
  )
  if (endpoint !== undefined && !/amazonaws\.com/i.test(endpoint.value.value)) return true
  const scripts = scope.steps.flatMap(({ run }) => (run === null ? [] : [run]))
  // One that cannot be read may call AWS itself.
  if (scripts.some((script) => commandsOf(script) === null && /\baws\b/i.test(script.text.value)))
    return false
  const given = scripts.flatMap((script) =>
    (commandsOf(script) ?? []).filter((command) => command.program === 'aws'),
  )
  return (
    given.length > 0 &&
    given.every((command) => command.args.some((word) => word.value.startsWith('--endpoint-url')))
  )
}

/**
 * What the inputs of a step say of another endpoint: `other` where a host is written out that is not AWS's, `perhaps` where
 * only a value from elsewhere or the name of a secret says so. The actions of AWS itself know no other endpoint.
 */
export function endpointByInputs(step: Step, key: Text): 'other' | 'perhaps' | null {
  const reference = step.uses?.reference
  if (reference?.kind === 'repository' && reference.owner.toLowerCase() === 'aws-actions') return null
  const endpoint = step.with
    .find(({ key: input }) => /^(?:aws[-_])?(?:s3[-_])?endpoint(?:[-_]url)?$/i.test(input.value))
    ?.value.value.trim()
  if (endpoint === undefined || endpoint === '') return ofOtherVendor(key) ? 'perhaps' : null
  if (OF_AWS.test(endpoint)) return null
  if (WRITTEN_HOST.test(endpoint)) return 'other'
  return endpoint.includes('${{') || ofOtherVendor(key) ? 'perhaps' : null
}

/** Source: https://docs.aws.amazon.com/general/latest/gr/rande.html#dual-stack-endpoints */
const OF_AWS = /\bamazonaws\.com\b|\.aws(?=$|[/:])/i

/** A host whose end is written out, whatever is filled in before. */
const WRITTEN_HOST =
  /^(?:https?:\/\/)?(?:(?:[\w-]|\$\{\{[^}]*\}\})+\.)*(?:localhost|[\w-]+\.(?:[a-z]{2,}|\d{1,3}))(?::(?:\d+|\$\{\{[^}]*\}\}))?(?:\/.*)?$/i

/** A secret that is named after another vendor of S3 storage: `secrets.R2_SECRET_ACCESS_KEY`. */
export function ofOtherVendor({ expressions }: Text): boolean {
  const secrets = expressions.flatMap(({ reads }) => reads.filter(({ path }) => path[0] === 'secrets'))
  return (
    secrets.length > 0 &&
    secrets.every(({ path }) => !/(?:^|_)AWS(?:_|$)/i.test(path[1] ?? '')) &&
    secrets.every(({ path }) =>
      /(?:^|_)(?:R2|CLOUDFLARE|MINIO|WASABI|BACKBLAZE|B2|DO_SPACES|SPACES|SCALEWAY|SCW|HETZNER|OVH|LINODE|TIGRIS)(?:_|$)/i.test(
        path[1] ?? '',
      ),
    )
  )
}

export function uploadsElsewhere(scope: Scope): boolean {
  const url = scope.inForce.findLast(({ key }) =>
    /^(?:TWINE_REPOSITORY(?:_URL)?|UV_PUBLISH_URL|PDM_PUBLISH_REPO|FLIT_INDEX_URL|MATURIN_REPOSITORY_URL)$/i.test(
      key.value,
    ),
  )
  return url !== undefined && !isPypiHost(url.value.value) && !/^(?:test-?)?pypi$/i.test(url.value.value)
}

/** A feed of another host, in a variable next to the key or as the source of the push. */
export function pushesElsewhere({ env, step }: Scope): boolean {
  const feeds = env.flatMap(({ key, value }) =>
    /(?:URL|SOURCE|FEED)$/i.test(key.value) && /^https:/i.test(value.value) ? [value.value] : [],
  )
  const sources = [
    ...(step?.run?.text.value ?? '').matchAll(/(?:--source|-s|-Source)[= ]["']?(https:[^\s"']+)/gi),
  ]
  const given = [...feeds, ...sources.map(([, url]) => url!)]
  return given.length > 0 && !given.some(isNugetFeed)
}

export function publishesNpm(scope: Scope): boolean {
  const registries = scope.steps.filter(isNodeSetup).map((step) => inputValue(step, 'registry-url'))
  if (registries.some((url) => url !== null && !isNpmHost(url))) return false
  return scope.steps.some(
    (step) =>
      (step.run !== null && publishesToNpm(step.run)) ||
      (step.uses?.reference.kind === 'repository' &&
        `${step.uses.reference.owner}/${step.uses.reference.repository}`.toLowerCase() ===
          'changesets/action'),
  )
}

export function isNodeSetup(step: Step): boolean {
  const reference = step.uses?.reference
  return reference?.kind === 'repository' && reference.repository.toLowerCase() === 'setup-node'
}

export function inputValue(step: Step, name: string): string | null {
  return step.with.find(({ key }) => key.value.toLowerCase() === name)?.value.value ?? null
}
