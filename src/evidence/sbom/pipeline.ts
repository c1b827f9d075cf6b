import type { ImageReference } from '../../sources/workflows/model.ts'
import { byCodeUnit } from '../canonical-json.ts'
import { wellFormed } from './address.ts'
import { addOccurrence, addProperty, newPart, type Part, widenScope } from './part.ts'
import type { Pipeline, PipelineUse } from './pipeline-contents.ts'
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
export function addPipeline(pipeline: Pipeline, parts: Map<string, Part>): readonly PipelineWorkflow[] {
  const workflows = pipeline.workflows.map(({ path, name, uses }) => {
    const refs = new Set(uses.map((use) => record(parts, use).ref))
    return { path, name, refs: [...refs].sort(byCodeUnit) }
  })
  for (const use of pipeline.others) record(parts, use)
  return workflows.sort((a, b) => byCodeUnit(a.path, b.path))
}

function record(parts: Map<string, Part>, use: PipelineUse): Part {
  return use.kind === 'image' ? recordImage(parts, use) : recordAction(parts, use)
}

function recordAction(parts: Map<string, Part>, use: PipelineUse & { readonly kind: 'action' }): Part {
  const { reference, locked } = use
  const version = locked ?? reference.ref
  const purl = githubPurl(reference.owner, reference.repository, version, reference.path)
  const name = [reference.repository, reference.path].filter((part) => part !== '').join('/')
  const identity = {
    ref: purl?.text ?? `action:${wellFormed(use.text)}`,
    type: 'library',
    group: reference.owner,
    name,
    version,
    purl: purl?.text ?? null,
  } as const
  const part = partFor(parts, identity, use.reusable ? 'reusable-workflow' : 'action')
  addOccurrence(part, use.at, use.symbol)
  // A comment is a claim of whoever wrote it: never the version.
  if (use.versionComment !== null) {
    addProperty(part, 'release-guardrail:version-comment', use.versionComment)
  }
  if (locked !== null) addProperty(part, 'release-guardrail:ref', reference.ref)
  return part
}

function recordImage(parts: Map<string, Part>, use: PipelineUse & { readonly kind: 'image' }): Part {
  const image = use.reference
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
  addOccurrence(part, use.at, use.symbol)
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
