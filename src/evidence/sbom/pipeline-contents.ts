import type { Location } from '../../location.ts'
import { lockKey } from '../../sources/workflows/lock-key.ts'
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

/** A foreign action, reusable workflow or container image at one of the places that run it. */
export type PipelineUse =
  | {
      readonly kind: 'action'
      readonly reference: ActionReference & { readonly kind: 'repository' }
      /** `uses:` as it is written. */
      readonly text: string
      readonly at: Location
      /** The job that it stands in. */
      readonly symbol: string | null
      readonly reusable: boolean
      readonly versionComment: string | null
      /** The commit that GitHub's own lockfile binds it to. */
      readonly locked: string | null
    }
  | {
      readonly kind: 'image'
      readonly reference: ImageReference
      readonly at: Location
      readonly symbol: string | null
    }

/** What the pipeline runs, in the order in which it is found. */
export interface Pipeline {
  readonly workflows: readonly {
    readonly path: string
    readonly name: string | null
    readonly uses: readonly PipelineUse[]
  }[]
  /** Of action manifests and support files, which are no workflows of their own. */
  readonly others: readonly PipelineUse[]
}

/** Everything foreign that the workflows, actions and support files of a repository run. */
export function pipelineOf(model: WorkflowsModel): Pipeline {
  return {
    workflows: model.workflows.map((workflow) => ({
      path: workflow.path,
      name: workflow.name?.value ?? null,
      uses: [...usesOf(workflow, model), ...imagesOf(workflow)],
    })),
    others: [
      ...model.actions.flatMap((action) => actionContents(action, model)),
      ...model.supportFiles.flatMap((file) => file.images.map((image) => imageUse(image, null))),
    ],
  }
}

function usesOf(workflow: Workflow, model: WorkflowsModel): readonly PipelineUse[] {
  return workflow.jobs.flatMap((job) => [
    ...(job.uses === null ? [] : actionUse(job.uses, true, job.id.value, workflow.path, model)),
    ...stepUses(job.steps, job.id.value, workflow.path, model),
  ])
}

function imagesOf(workflow: Workflow): readonly PipelineUse[] {
  return workflow.jobs.flatMap((job) =>
    [...(job.container === null ? [] : [job.container]), ...job.services].map((image) =>
      imageUse(image, job.id.value),
    ),
  )
}

function actionContents(action: Action, model: WorkflowsModel): readonly PipelineUse[] {
  return [
    ...stepUses(action.steps, null, action.path, model),
    ...(action.image === null ? [] : [imageUse(action.image, null)]),
  ]
}

function stepUses(
  steps: readonly Step[],
  symbol: string | null,
  path: string,
  model: WorkflowsModel,
): readonly PipelineUse[] {
  return steps.flatMap((step) => (step.uses === null ? [] : actionUse(step.uses, false, symbol, path, model)))
}

function imageUse({ reference, text }: Image, symbol: string | null): PipelineUse {
  return { kind: 'image', reference, at: text.at, symbol }
}

function actionUse(
  { reference, text, versionComment }: Uses,
  reusable: boolean,
  symbol: string | null,
  path: string,
  model: WorkflowsModel,
): readonly PipelineUse[] {
  if (reference.kind === 'docker') return [{ kind: 'image', reference: reference.image, at: text.at, symbol }]
  // Another file of the same commit is no foreign component; what the runner would refuse is the rules' business.
  if (reference.kind !== 'repository') return []
  const locked = lockedCommit(model, path, reference)
  return [
    { kind: 'action', reference, text: text.value, at: text.at, symbol, reusable, versionComment, locked },
  ]
}

/** The commit that GitHub's own lockfile binds this reference to, in the workflows that the lockfile lists. */
function lockedCommit(
  model: WorkflowsModel,
  path: string,
  reference: ActionReference & { readonly kind: 'repository' },
): string | null {
  const key = lockKey(reference)
  if (!model.actionsLock?.workflows.get(path)?.includes(key)) return null
  return model.actionsLock.dependencies.get(key)?.commit ?? null
}
