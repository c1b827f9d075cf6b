import type { Rule } from '../rule.ts'
import { brokenIntegrity } from './broken-integrity.ts'
import { invalidMetadata } from './invalid-metadata.ts'
import { missing } from './missing.ts'
import { notFromCommit } from './not-from-commit.ts'
import { sbomMismatch } from './sbom-mismatch.ts'
import { unexpectedFile } from './unexpected-file.ts'
import { unexpectedStructure } from './unexpected-structure.ts'
import { unversionedPath } from './unversioned-path.ts'
import { versionMismatch } from './version-mismatch.ts'

export const artifactRules: readonly Rule[] = [
  missing,
  versionMismatch,
  invalidMetadata,
  brokenIntegrity,
  notFromCommit,
  unexpectedFile,
  unexpectedStructure,
  unversionedPath,
  sbomMismatch,
]
