import type { Files } from '../files.ts'
import type { RepositoryPath } from '../location.ts'
import type { Exclusion } from '../sources/coverage.ts'
import { readWorkflows } from '../sources/workflows/index.ts'
import type { Action, Workflow, WorkflowsModel } from '../sources/workflows/model.ts'
import { isWorkflowFolder, kindOf } from '../sources/workflows/paths.ts'
import type { Layout } from './layout.ts'
import type { UsesPlace } from './places.ts'
import type { Standing } from './standing.ts'

/** The files in which `uses:` can stand, and the bytes that each was read from. */
export interface ReadFiles {
  readonly model: WorkflowsModel
  readonly files: readonly (Workflow | Action)[]
  readonly bytes: ReadonlyMap<RepositoryPath, Uint8Array>
}

/** One file's references, with what can be said of each without asking. */
export interface Reading {
  readonly text: string
  readonly layout: Layout
  readonly places: readonly (UsesPlace & { readonly standing: Standing })[]
}

/** Reads workflows, actions and the lockfile for actions; nothing else of the repository. */
export async function readPinnable(files: Files, excluded: Exclusion): Promise<ReadFiles> {
  const bytes = new Map<RepositoryPath, Uint8Array>()
  const pinnable: Files = {
    list: async () => (await files.list()).filter(isPinnable),
    read: async (path) => {
      const content = await files.read(path)
      bytes.set(path, content)
      return content
    },
  }
  const model = await readWorkflows(pinnable, excluded)
  return { model, files: [...model.workflows, ...model.actions], bytes }
}

function isPinnable(path: RepositoryPath): boolean {
  const kind = kindOf(path)
  return kind === 'workflow' || kind === 'action' || kind === 'actions-lock' || isWorkflowFolder(path)
}
