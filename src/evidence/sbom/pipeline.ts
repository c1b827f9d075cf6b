import type { Location } from '../../location.ts'
import type {
  Action,
  ActionReference,
  Image,
  ImageReference,
  Step,
  Uses,
  Workflow,
  WorkflowsModel,
} from '../../sources/workflows/model.ts'
import { byCodeUnit } from '../canonical-json.ts'
import { wellFormed } from './address.ts'
import { addOccurrence, addProperty, newPart, type Part, widenScope } from './part.ts'
import { encoded, githubPurl, parsePurl } from './purl.ts'

/** A workflow and the refs of everything foreign that it runs. */
export interface PipelineWorkflow {
  readonly path: string
  readonly name: string | null
  readonly refs: readonly string[]
}

/**
 * What builds and ships this project: actions, reusable workflows and container images, each with every place that
 * runs it. What they depend on in turn is unknown here, and said so.
 * @param parts what is known already; an action that is also a locked package is one part
 */
export function addPipeline(model: WorkflowsModel, parts: Map<string, Part>): readonly PipelineWorkflow[] {
  const workflows = model.workflows.map((workflow) => {
    const refs = new Set<string>()
    for (const found of [...usesOf(workflow), ...imagesOf(workflow)]) {
      const part = record(parts, found, model, workflow.path)
      if (part !== null) refs.add(part.ref)
    }
    return {
      path: workflow.path,
      name: workflow.name?.value ?? null,
      refs: [...refs].sort(byCodeUnit),
    }
  })
  for (const action of model.actions) {
    for (const found of actionContents(action)) record(parts, found, model, action.path)
  }
  for (const file of model.supportFiles) {
    for (const image of file.images) record(parts, { image, symbol: null }, model, file.path)
  }
  return workflows.sort((a, b) => byCodeUnit(a.path, b.path))
}

interface FoundUses {
  readonly uses: Uses
  readonly reusable: boolean
  /** The job that it stands in. */
  readonly symbol: string | null
}

interface FoundImage {
  readonly image: Image
  readonly symbol: string | null
}

type Found = FoundUses | FoundImage

function usesOf(workflow: Workflow): readonly Found[] {
  return workflow.jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [{ uses: job.uses, reusable: true, symbol: job.id.value }]),
    ...stepUses(job.steps, job.id.value),
  ])
}

function imagesOf(workflow: Workflow): readonly Found[] {
  return workflow.jobs.flatMap((job) =>
    [...(job.container === null ? [] : [job.container]), ...job.services].map((image) => ({
      image,
      symbol: job.id.value,
    })),
  )
}

function actionContents(action: Action): readonly Found[] {
  return [
    ...stepUses(action.steps, null),
    ...(action.image === null ? [] : [{ image: action.image, symbol: null }]),
  ]
}

function stepUses(steps: readonly Step[], symbol: string | null): readonly Found[] {
  return steps.flatMap((step) => (step.uses === null ? [] : [{ uses: step.uses, reusable: false, symbol }]))
}

function record(parts: Map<string, Part>, found: Found, model: WorkflowsModel, path: string): Part | null {
  if ('image' in found) return recordImage(parts, found.image.reference, found.image.text.at, found)
  const { reference, text } = found.uses
  if (reference.kind === 'docker') return recordImage(parts, reference.image, text.at, found)
  // Another file of the same commit is no foreign component; what the runner would refuse is the rules' business.
  if (reference.kind !== 'repository') return null
  return recordAction(parts, reference, found, lockedCommit(model, path, reference))
}

function recordAction(
  parts: Map<string, Part>,
  reference: ActionReference & { readonly kind: 'repository' },
  found: FoundUses,
  locked: string | null,
): Part {
  const version = locked ?? reference.ref
  const purl = githubPurl(reference.owner, reference.repository, version, reference.path)
  const name = [reference.repository, reference.path].filter((part) => part !== '').join('/')
  const identity = {
    ref: purl?.text ?? `action:${wellFormed(found.uses.text.value)}`,
    type: 'library',
    group: reference.owner,
    name,
    version,
    purl: purl?.text ?? null,
  } as const
  const part = partFor(parts, identity, found.reusable ? 'reusable-workflow' : 'action')
  addOccurrence(part, found.uses.text.at, found.symbol)
  // A comment is a claim of whoever wrote it: never the version.
  if (found.uses.versionComment !== null) {
    addProperty(part, 'release-guardrail:version-comment', found.uses.versionComment)
  }
  if (locked !== null) addProperty(part, 'release-guardrail:ref', reference.ref)
  return part
}

/** The commit that GitHub's own lockfile binds this reference to, in the workflows that the lockfile lists. */
function lockedCommit(
  model: WorkflowsModel,
  path: string,
  reference: ActionReference & { readonly kind: 'repository' },
): string | null {
  const key = `${reference.owner}/${reference.repository}@${reference.ref}`
  if (!model.actionsLock?.workflows.get(path)?.includes(key)) return null
  const commit = model.actionsLock.dependencies.get(key)?.commit.replace(/^sha(?:1|256)-/, '') ?? ''
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null
}

function recordImage(parts: Map<string, Part>, image: ImageReference, at: Location, found: Found): Part {
  const purl = image.dynamic ? null : parsePurl(imagePurl(image))
  const version = image.pinned ? image.digest : image.tag
  const written = [image.name, image.tag && `:${image.tag}`, image.digest && `@${image.digest}`].join('')
  const identity = {
    ref: purl?.text ?? `image:${wellFormed(written)}`,
    type: 'container',
    group: null,
    name: image.name,
    version,
    purl: purl?.text ?? null,
  } as const
  const part = partFor(parts, identity, 'container-image')
  addOccurrence(part, at, found.symbol)
  if (image.pinned && image.tag !== null) addProperty(part, 'release-guardrail:tag', image.tag)
  if (image.dynamic) addProperty(part, 'release-guardrail:decided-at-run-time', written)
  return part
}

/** purl-spec `docker`: the registry's host is a qualifier, the official images have no name space. */
function imagePurl(image: ImageReference): string {
  const [first = '', ...others] = image.name.split('/')
  const hasHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const segments = hasHost ? others : [first, ...others]
  const version = image.pinned ? image.digest : image.tag
  return [
    `pkg:docker/${segments.map(encoded).join('/')}`,
    version === null ? '' : `@${encoded(version)}`,
    hasHost ? `?repository_url=${encoded(first)}` : '',
  ].join('')
}

function partFor(
  parts: Map<string, Part>,
  identity: Pick<Part, 'ref' | 'type' | 'group' | 'name' | 'version' | 'purl'>,
  role: 'action' | 'reusable-workflow' | 'container-image',
): Part {
  const part = parts.get(identity.ref) ?? newPart(identity, 'unknown')
  widenScope(part, 'excluded')
  addProperty(part, 'release-guardrail:role', role)
  parts.set(identity.ref, part)
  return part
}
