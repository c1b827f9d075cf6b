import type { FindingDraft } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type {
  Image,
  ImageReference,
  SupportFile,
  Text,
  WorkflowsModel,
} from '../../sources/workflows/model.ts'
import { allImages, allUses } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './pinning/quoted.ts'
import { isHere } from './publishing/image-targets.ts'
import { weighedByReach } from './reach/weighed.ts'
import { isGivenUnpinned } from './unpinned-image/given-images.ts'
import { imageBuilders, isBuiltElsewhere } from './unpinned-image/image-builders.ts'
import { isFolderGiven, isLocalName } from './unpinned-image/local-names.ts'
import { pipelineWords } from './unpinned-image/pipeline-words.ts'
import { isTemplate, isTestData } from './unpinned-image/places.ts'
import { seenToRelease, seenToRun } from './unpinned-image/seen-to-run.ts'
import { standsAlone } from './unpinned-image/service.ts'
import { keepsToItself } from './unpinned-image/test-container.ts'
import { type Lessened, lessened, type Named } from './unpinned-image/weight.ts'

/**
 * A container image without a full digest: `docker://`, `container`, `services`, Docker actions, Dockerfiles.
 * A tag beside the digest is fine: the digest decides. A Dockerfile weighs less where nothing that is seen to run names
 * it, one of tests, of examples or of developers also where no job that may publish builds from it, and so do a service
 * that sees nothing of its job and the container of one from which nothing leaves. A name in one word that Docker Hub does not have is a finding of `low`.
 * Source: distribution/reference grammar; OpenSSF Scorecard, Pinned-Dependencies; SLSA v1.2, build requirements.
 */
export const unpinnedImage = defineRule({
  id: 'workflow/unpinned-image',
  title: 'Container image is not pinned to a digest',
  severity: 'high',
  rationale:
    'A tag names whatever was pushed last. Code in the image runs in the pipeline or ends up in the release, so the release cannot be traced to what it was built with.',
  remedy: 'Name the digest: `image:tag@sha256:<64 hex digits>`.',
  standards: [
    'OWASP CICD-SEC-3',
    'OpenSSF Scorecard Pinned-Dependencies',
    'CIS Software Supply Chain 3.1',
    'NIST SSDF PW.4.4',
  ],
  needs: ['workflows'],
  applies: ({ workflows }) => {
    const [first] = namedImages(workflows)
    return first === undefined ? 'no workflow, action or Dockerfile of this repository names an image' : true
  },
  *check({ workflows }) {
    const seen = new Set<Text>()
    const named = namedBy(workflows)
    const services = alone(workflows, standsAlone)
    const containers = alone(workflows, keepsToItself)
    const less = (image: Image): Lessened | null => {
      const place = services.has(image.text)
        ? ALONE
        : containers.has(image.text)
          ? WITHIN
          : lessened(image, named)
      const isFilledIn = image.role.startsWith('Dockerfile') && isDigestFilledIn(image.reference)
      if (place === null && isHere(nameOf(image.reference))) return HERE
      return place === null && isFilledIn ? { severity: 'medium', why: '' } : place
    }
    for (const image of namedImages(workflows)) {
      // An anchored job or step is written once, however often it is used.
      if (image.reference.pinned || seen.has(image.text)) continue
      seen.add(image.text)
      if (!isLocalName(image)) yield finding(image, less(image))
      else if (!isFolderGiven(image.reference.name, named.anywhere().texts)) yield localFinding(image)
    }
  },
  weighed: weighedByReach,
})

/** The images of jobs that a test holds for. Of jobs that an anchor repeats, it has to hold for every one. */
function alone(workflows: WorkflowsModel, isAlone: typeof standsAlone): ReadonlySet<Text> {
  const [found, others] = [new Set<Text>(), new Set<Text>()]
  for (const file of workflows.workflows)
    for (const job of file.jobs)
      for (const image of [...job.services, ...(job.container === null ? [] : [job.container])])
        (isAlone(workflows, file, job, image) ? found : others).add(image.text)
  return new Set([...found].filter((text) => !others.has(text)))
}

const ALONE: Lessened = {
  severity: 'medium',
  why: ' It sees neither the workspace nor the token of its job, which is not seen to publish.',
}

const HERE: Lessened = { severity: 'medium', why: ' It lies in a registry of the machine that takes it.' }

const WITHIN: Lessened = {
  severity: 'medium',
  why: ' Its job may only read, holds no secret, hands nothing on and is not seen to publish.',
}

/** What pipelines name; the texts are read where a Dockerfile asks for them. */
function namedBy(workflows: WorkflowsModel): Named {
  const run = once(() => seenToRun(workflows))
  const whereRun = once(() => pipelineWords(run()))
  const anywhere = once(() => pipelineWords(workflows))
  return {
    anywhere,
    whereRun,
    whereReleased: once(() => pipelineWords(seenToRelease(workflows))),
    builders: once(() => imageBuilders(run(), whereRun())),
    isGivenUnpinned: (argument, path) => {
      const elsewhere = workflows.otherBuilds.map(({ text }) => text ?? `${argument}=unread`)
      return isGivenUnpinned(argument, workflows, [...anywhere().texts, ...elsewhere], path)
    },
    isBare: (path) => workflows.supportFiles.some((file) => file.path === path && isBare(file)),
    isOfAction: (path) =>
      workflows.actions.some(({ dockerfile, path: at }) => dockerfile === path && !isTestData(at)),
    isBuiltElsewhere: (path) => isBuiltElsewhere(path, workflows),
  }
}

function isBare({ text }: SupportFile): boolean {
  return text.value.split('\n').every((line) => /^\s*(?:$|#|(?:FROM|ARG|LABEL|MAINTAINER)\s)/i.test(line))
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: read() }
    return known.value
  }
}

function* namedImages(workflows: WorkflowsModel): Iterable<Image> {
  for (const { uses } of allUses(workflows)) {
    if (uses.reference.kind === 'docker')
      yield { text: uses.text, reference: uses.reference.image, role: 'uses' }
  }
  yield* allImages(workflows)
}

function finding(image: Image, less: Lessened | null): FindingDraft {
  const { text, reference, role } = image
  return {
    at: locate(text, 0, text.value.length),
    message: `${quoted(text.value)} in ${quoted(role)} is not pinned to a digest. ${mutability(image)}${less?.why ?? ''}`,
    ...remedyFor(reference),
    ...(less === null ? {} : { severity: less.severity }),
    evidence: { image: text.value, role },
  }
}

/** Nobody outside can give such a name another content; what does, is not told here. */
function localFinding({ text, role }: Image): FindingDraft {
  return {
    at: locate(text, 0, text.value.length),
    message: `${quoted(text.value)} in ${quoted(role)} stands for what is built, tagged or put in its place elsewhere. No image of Docker Hub is called so, and nothing in this file says what it holds.`,
    remedy:
      'Make it a stage of this file, or name the image that it stands for, with its digest: `image:tag@sha256:<64 hex digits>`.',
    severity: 'low',
    evidence: { image: text.value, role },
  }
}

/** Docker takes nothing but a digest there, and whoever builds or calls says which. */
function isDigestFilledIn({ digest }: ImageReference): boolean {
  return digest !== null && /^(?:sha256:)?\$(?:\{\{[^{}]{1,999}\}\}|\{\w{1,99}\}|\w{1,99})$/.test(digest)
}

function mutability({ role, text, reference }: Image): string {
  const { digest, tag, dynamic } = reference
  if (isDigestFilledIn(reference))
    return 'Its digest is filled in at run time, so that another content can run while this line stays the same.'
  if (
    tag !== null &&
    digest === null &&
    role.startsWith('Dockerfile') &&
    isTemplate(text.at.path) &&
    MARK.test(tag)
  )
    return 'Part of its tag is filled in as the file is rendered, and any tag can be pushed again with other content.'
  if (dynamic && nameOf(reference).includes('$')) {
    return reference.name.includes('$')
      ? 'Part of it is filled in at run time, so another image can run while this line stays the same.'
      : 'Part of its tag is filled in at run time, and any tag can be pushed again with other content.'
  }
  const stands = dynamic ? `It can stand for ${quoted(nameOf(reference))}. ` : ''
  if (digest !== null)
    return `${stands}${quoted(`@${digest}`)} is not \`@sha256:\` and 64 hex digits, so it names no content.`
  if (tag === null) return `${stands}Without tag and digest it is whatever \`latest\` names on the day.`
  return `${stands}The tag ${quoted(tag)} can be pushed again with other content.`
}

/** What is filled in as a template is rendered. */
const MARK = /\{\{|\{%|<%|%\w{1,99}%|@\w{1,99}@/

/** The command is shown only where the image is a plain name: what is pasted must not be able to do more. */
function remedyFor(reference: ImageReference): { remedy?: string } {
  const image = nameOf(reference)
  if (!/^[\w.][\w./:-]*$/.test(image)) return {}
  const inspect = `docker buildx imagetools inspect ${image} --format '{{.Manifest.Digest}}'`
  return { remedy: `Name the digest: \`${image}@<digest>\`, where \`${inspect}\` prints it.` }
}

function nameOf({ name, tag }: ImageReference): string {
  return tag === null ? name : `${name}:${tag}`
}
