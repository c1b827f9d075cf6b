import type { Severity } from '../../../findings.ts'
import type { ManifestsModel } from '../../../sources/manifests/model.ts'
import type { Job, Workflow, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { isOfChange, isOfOpenRequest } from '../jobs/occasions.ts'
import { publishesWithoutKey } from '../publishing/keyless.ts'
import type { Publication } from '../publishing/publishes.ts'
import { isOfCommentedRequest } from './commented-requests.ts'
import { isDraft } from './drafts.ts'
import { goesToFolder } from './folders.ts'
import { isForTests, isOwnContainer, isTestedThere } from './images.ts'
import { buildsSnapshot } from './snapshot-builds.ts'
import { isSnapshot } from './snapshots.ts'

/** How far a publication goes, the furthest first. */
export const GRADES = [
  'public',
  'snapshot',
  'staged',
  'draft',
  'preview',
  'test-image',
  'folder',
  'own-container',
  'keyless',
] as const
export type Grade = (typeof GRADES)[number]

/** Unjudged, all of it; but only what is public at once has the rule's own severity. */
export const SEVERITIES: Readonly<Record<Exclude<Grade, 'public'>, Severity>> = {
  snapshot: 'medium',
  staged: 'medium',
  draft: 'medium',
  preview: 'medium',
  'test-image': 'medium',
  folder: 'medium',
  'own-container': 'low',
  keyless: 'low',
}

/**
 * @param manifests what the repository builds, where a snapshot is told by the version that it states
 */
export function gradeOf(
  model: WorkflowsModel,
  workflow: Workflow,
  job: Job,
  publication: Publication,
  manifests: ManifestsModel | null = null,
): Grade {
  if (publishesWithoutKey(model, workflow, job, [publication])) return 'keyless'
  // What a registry gives to everybody who asks for the package or its release is none.
  const isOfRequests = publication.occasions.every((one) => isOfOpenRequest(one) || isOfChange(one))
  if (publication.kind === 'image' && isOfCommentedRequest(model, workflow, job, publication))
    return 'preview'
  if (isOfRequests && publication.kind !== 'package' && publication.kind !== 'release') return 'preview'
  if (publication.kind === 'package') {
    if (isStaged(publication)) return 'staged'
    const isOfSnapshots =
      isSnapshot(job, publication) ||
      (manifests !== null && buildsSnapshot(model, manifests, workflow, job, publication))
    return goesToFolder(publication) ? 'folder' : isOfSnapshots ? 'snapshot' : 'public'
  }
  if (publication.kind === 'release') return isDraft(model, workflow, job, publication) ? 'draft' : 'public'
  if (publication.kind !== 'image') return 'public'
  if (isOwnContainer(model, workflow, job, publication)) return 'own-container'
  const isTested =
    isForTests(model, workflow, job, publication) || isTestedThere(model, workflow, job, publication)
  return isTested ? 'test-image' : 'public'
}

/**
 * Whether a person still has to approve it, with a second factor.
 * Source: https://docs.npmjs.com/staged-publishing
 */
function isStaged({ by }: Publication): boolean {
  return by.endsWith(' stage publish')
}

/** Those of the furthest grade first, else in the order of the file. */
export function furthestFirst<T extends { readonly grade: Grade }>(graded: readonly T[]): readonly T[] {
  return GRADES.flatMap((grade) => graded.filter((one) => one.grade === grade))
}
