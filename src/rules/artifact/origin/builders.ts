import type { Artifact, Member } from '../../../sources/artifacts/model.ts'
import type { CommittedFile } from '../../../sources/git/committed-files.ts'
import { isSameProject } from './pyproject.ts'
import { isScmRecord } from './scm-record.ts'
import { isSetupCfgOfSetuptools } from './setup-cfg.ts'
import { isVersionModule } from './version-module.ts'

export interface Release {
  readonly artifact: Artifact
  /** HEAD. */
  readonly head: string
  /** The version under release. */
  readonly version: string | null
}

/**
 * Whether a Python builder wrote this file in one of the few ways that are known, and nothing beside that stands in it.
 * Each way is checked by content: a name alone excuses nothing.
 * @param file what the commit has in its place; `null` for nothing
 */
export function isOfPythonBuilder(
  path: string,
  member: Member,
  file: CommittedFile | null,
  release: Release,
): boolean {
  if (release.artifact.ecosystem !== 'PyPI') return false
  if (isSetupCfgOfSetuptools(path, member, file)) return true
  if (file !== null) return isSameProject(path, member, file, release.version)
  return isVersionModule(path, member, release) || isScmRecord(path, member, release.head)
}
