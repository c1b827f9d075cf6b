import type { Rule } from '../rule.ts'
import { dirty } from './dirty.ts'
import { hiddenChanges } from './hidden-changes.ts'
import { operationInProgress } from './operation-in-progress.ts'
import { staleGeneratedFile } from './stale-generated-file.ts'
import { submodule } from './submodule.ts'

export const treeRules: readonly Rule[] = [
  dirty,
  hiddenChanges,
  submodule,
  operationInProgress,
  staleGeneratedFile,
]
