import { readCacheMode } from './cache-mode.ts'
import { imageOf } from './image.ts'
import { readMatrix } from './matrix.ts'
import type { Concurrency, ContainerSettings, Image, Job, Matrix, RegistryLogin, Text } from './model.ts'
import { readPermissions } from './permissions.ts'
import { readUses, readWorkflowReference } from './reference.ts'
import type { ShellDefaults } from './shell.ts'
import { conditionField, entriesField, requireKnownKeys } from './step.ts'
import { readJobSteps } from './steps.ts'
import {
  field,
  invalidAt,
  isEmpty,
  type MapNode,
  mapping,
  type Node,
  scalar,
  scalarField,
} from './yaml/node.ts'

/**
 * Every key that GitHub takes on a job, one with steps or one that calls a workflow.
 * Source: https://github.com/actions/languageservices, `workflow-v1.0.json` (`job-factory`, `workflow-job`);
 * `cache-mode` is younger.
 */
const KEYS: ReadonlySet<string> = new Set(
  'name needs if permissions cache-mode environment concurrency outputs env defaults steps timeout-minutes cancel-timeout-minutes strategy continue-on-error container services snapshot runs-on uses with secrets'.split(
    ' ',
  ),
)

/**
 * One job of a workflow.
 * @param outer `defaults.run` of the workflow
 * @throws SourceInvalid where its steps or what runs them cannot be known
 */
export function readJob(id: Text, node: Node, outer: RunDefaults): Job {
  const what = `job \`${id.value}\``
  const map = mapping(node, what)
  requireKnownKeys(map, KEYS, what)
  const uses = scalarField(map, 'uses', what)
  const steps = field(map, 'steps')
  if (uses === null && isEmpty(steps)) throw invalidAt(id.at, `${what} has neither \`steps\` nor \`uses\``)
  if (uses !== null && !isEmpty(steps)) throw invalidAt(id.at, `${what} has both \`steps\` and \`uses\``)
  const matrix = readMatrix(map, what)
  const container = readContainer(map, matrix, what)
  const services = readServices(map, matrix, what)
  const runsOn = readRunsOn(map, what)
  const own = readDefaults(map, what)
  const shell = own.shell ?? outer.shell
  const defaults: ShellDefaults = { shell, runsOn, container: container !== null, matrix }
  return {
    at: map.at,
    id,
    name: scalarField(map, 'name', what),
    needs: textsField(map, 'needs', what),
    if: conditionField(map, what),
    permissions: readPermissions(map, what),
    cacheMode: readCacheMode(map, what),
    env: entriesField(map, 'env', what),
    outputs: entriesField(map, 'outputs', what),
    runsOn,
    defaultFolder: own.folder ?? outer.folder,
    environment: named(map, 'environment', 'name', what),
    concurrency: readConcurrency(map, what),
    timeoutMinutes: scalarField(map, 'timeout-minutes', what),
    continueOnError: scalarField(map, 'continue-on-error', what),
    container,
    services,
    registryLogins: readRegistryLogins(map, container, services, what),
    containerSettings: readContainerSettings(map, what),
    matrix,
    uses: uses === null ? null : readUses(uses, readWorkflowReference),
    with: entriesField(map, 'with', what),
    secrets: readSecrets(map, what),
    ...(isEmpty(steps) ? { steps: [], controls: [] } : readJobSteps(steps, defaults)),
  }
}

/** `defaults.run` of a workflow or job. */
export function readDefaults(map: MapNode, what: string): RunDefaults {
  const defaults = field(map, 'defaults')
  const run = isEmpty(defaults) ? undefined : field(mapping(defaults, `${what}'s \`defaults\``), 'run')
  if (isEmpty(run)) return { shell: null, folder: null }
  const inner = mapping(run, `${what}'s \`defaults.run\``)
  return {
    shell: scalarField(inner, 'shell', what),
    folder: scalarField(inner, 'working-directory', what),
  }
}

export interface RunDefaults {
  readonly shell: Text | null
  readonly folder: Text | null
}

/** `concurrency:` of a workflow or job: the group's name, or a mapping. */
export function readConcurrency(map: MapNode, what: string): Concurrency | null {
  const node = field(map, 'concurrency')
  if (isEmpty(node)) return null
  if (node.kind === 'scalar') return { at: node.at, group: node.text, cancelInProgress: null }
  const inner = mapping(node, `${what}'s \`concurrency\``)
  return {
    at: node.at,
    group: scalarField(inner, 'group', what),
    cancelInProgress: scalarField(inner, 'cancel-in-progress', what),
  }
}

/** One value or a list of values. */
function textsField(map: MapNode, name: string, what: string): readonly Text[] {
  const node = field(map, name)
  return isEmpty(node) ? [] : texts(node, `${what}'s \`${name}\``)
}

/** See `textsField`. */
export function texts(node: Node, what: string): readonly Text[] {
  return node.kind === 'list' ? node.items.map((item) => scalar(item, what)) : [scalar(node, what)]
}

function readRunsOn(map: MapNode, what: string): readonly Text[] {
  const node = field(map, 'runs-on')
  if (isEmpty(node)) return []
  if (node.kind !== 'map') return texts(node, `${what}'s \`runs-on\``)
  const inner = mapping(node, `${what}'s \`runs-on\``)
  return [...textsField(inner, 'group', what), ...textsField(inner, 'labels', what)]
}

/** A single value, or a mapping that holds it under `key`. */
function named(map: MapNode, name: string, key: string, what: string): Text | null {
  const node = field(map, name)
  if (isEmpty(node)) return null
  if (node.kind === 'scalar') return node.text
  return scalarField(mapping(node, `${what}'s \`${name}\``), key, what)
}

/** `container: ''` means no container (GitHub's own words for a matrix leg without one). */
function readContainer(map: MapNode, matrix: Matrix | null, what: string): Image | null {
  const text = named(map, 'container', 'image', what)
  return text === null || text.value === '' ? null : imageOf(text, 'container', matrix)
}

function readServices(map: MapNode, matrix: Matrix | null, what: string): readonly Image[] {
  const node = field(map, 'services')
  if (isEmpty(node)) return []
  if (node.kind === 'scalar' && node.text.expressions.length > 0) return [imageOf(node.text, 'services')]
  const services = mapping(node, `${what}'s \`services\``)
  return services.entries.flatMap(({ key }) => {
    const image = named(services, key.value, 'image', what)
    if (image === null) throw invalidAt(key.at, `service \`${key.value}\` of ${what} names no image`)
    return image.value === '' ? [] : [imageOf(image, `services.${key.value}`, matrix)]
  })
}

function readRegistryLogins(
  map: MapNode,
  container: Image | null,
  services: readonly Image[],
  what: string,
): readonly RegistryLogin[] {
  const servicesNode = field(map, 'services')
  const holders = [
    [field(map, 'container'), container] as const,
    ...(servicesNode?.kind === 'map' ? servicesNode.entries : []).map(
      ({ key, value }) =>
        [value, services.find(({ role }) => role === `services.${key.value}`) ?? null] as const,
    ),
  ]
  return holders.flatMap(([node, image]) => {
    if (node?.kind !== 'map' || image === null) return []
    const entries = entriesField(node, 'credentials', what)
    return entries.length === 0 ? [] : [{ image, entries }]
  })
}

/**
 * Services took `entrypoint` and `command` in April 2026.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idservicesservice_idcommand
 */
const WORDS = new Set(['options', 'entrypoint', 'command'])

function readContainerSettings(map: MapNode, what: string): readonly ContainerSettings[] {
  const services = field(map, 'services')
  const holders = [
    ...map.entries
      .filter(({ key }) => key.value === 'container')
      .map(({ value }) => ['container', value] as const),
    ...(services?.kind === 'map' ? services.entries : []).map(
      ({ key, value }) => [`services.${key.value}`, value] as const,
    ),
  ]
  return holders.flatMap(([role, node]) => {
    if (node.kind !== 'map') return []
    const env = entriesField(node, 'env', `\`${role}\` of ${what}`)
    const words = node.entries
      .filter(({ key, value }) => WORDS.has(key.value) && !isEmpty(value))
      .map(({ key, value }) => ({ key, value: scalar(value, `\`${role}.${key.value}\` of ${what}`) }))
    const mounts = !isEmpty(field(node, 'volumes'))
    return env.length + words.length === 0 && !mounts ? [] : [{ role, env, words, mounts }]
  })
}

function readSecrets(map: MapNode, what: string): Job['secrets'] {
  const node = field(map, 'secrets')
  if (node?.kind === 'scalar' && node.text.value === 'inherit') return 'inherit'
  return entriesField(map, 'secrets', what)
}
