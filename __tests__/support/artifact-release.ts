import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Report } from '../../src/evidence/report/model.ts'
import type { Contents } from './artifacts.ts'
import { judge, osvDatabase, UNRELATED } from './gate.ts'
import { testRepository } from './repository.ts'

export interface ReleaseOfArtifacts {
  readonly tree: Contents
  /** File name to bytes; what a build left in `dist/`. */
  readonly dist: Readonly<Record<string, Uint8Array>>
  readonly tag?: string
  /** Policy in YAML: options of artifact rules. */
  readonly policy?: string
}

/** Rules that ask a remote or a registry, which such a release has not. */
const ASKS_OTHERS = [
  'release/tag-commit-mismatch',
  'release/version-already-published',
  'release/blocked-version',
]

/** The whole gate on a tagged repository and on what was built from it. */
export async function judgeArtifacts({
  tree,
  dist,
  tag = 'v1.0.0',
  policy,
}: ReleaseOfArtifacts): Promise<Report> {
  const repository = testRepository({
    ...tree,
    ...(policy === undefined ? {} : { '.github/release-guardrail.yml': policy }),
  })
  repository.git('tag', tag)
  const { root } = repository
  for (const [name, bytes] of Object.entries(dist)) {
    mkdirSync(dirname(join(root, 'dist', name)), { recursive: true })
    writeFileSync(join(root, 'dist', name), bytes)
  }
  return judge(root, { tag, artifacts: ['dist/*'], advisories: osvDatabase(UNRELATED), skip: ASKS_OTHERS })
}
