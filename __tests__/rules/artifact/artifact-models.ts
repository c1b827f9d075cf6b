import type { Models } from '../../../src/models.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { runRule } from '../../../src/rules/run.ts'
import { bareArtifact } from '../../../src/sources/artifacts/format.ts'
import { FILE_FORMATS } from '../../../src/sources/artifacts/formats.ts'
import type { Artifact, ArtifactsModel } from '../../../src/sources/artifacts/model.ts'
import type { CommitModel, CommittedFile } from '../../../src/sources/git/committed-files.ts'
import { objectId } from '../../../src/sources/git/proof.ts'
import { artifactFile } from '../../sources/artifacts/artifact-file.ts'
import type { Contents } from '../../support/artifacts.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { releaseModels } from '../release/release-models.ts'

/** HEAD of every case. */
export const HEAD = '0123456789abcdef0123456789abcdef01234567'

export interface ReleaseCase {
  /** The tag under release; `v1.0.0` where nothing is said. */
  readonly tag?: string | null
  readonly tagPatterns?: readonly string[]
  /** What the commit holds. */
  readonly tree: Contents
  /** What was built: file name to bytes, in `dist/`. */
  readonly dist: Readonly<Record<string, Uint8Array>>
  /** What differs from plain files of the tree: links, checked-out forms. */
  readonly commit?: Readonly<Record<string, Partial<CommittedFile>>>
  readonly absent?: CommitModel['absent']
}

/** The models of a release, its artefacts read by the real readers. */
export async function artifactModels(given: ReleaseCase): Promise<Partial<Models>> {
  const { tag = 'v1.0.0', tree, dist, tagPatterns } = given
  const models = await releaseModels(memoryFiles(tree), tag, tagPatterns)
  return { ...models, commit: commitOf(given), artifacts: await artifactsOf(dist) }
}

function commitOf({ tree, commit = {}, absent = [] }: ReleaseCase): CommitModel {
  const paths = new Set([...Object.keys(tree), ...Object.keys(commit)])
  const files = [...paths].map((path): [string, CommittedFile] => {
    const bytes = Buffer.from((tree[path] ?? '') as Uint8Array)
    const file: CommittedFile = {
      path,
      executable: false,
      blob: objectId('blob', bytes, 'sha1'),
      checkedOut: [],
      lfs: null,
      link: null,
      text: bytes.toString('utf8'),
      exportSubst: false,
    }
    return [path, { ...file, ...commit[path] }]
  })
  return { files: new Map(files), absent }
}

export async function artifactsOf(dist: Readonly<Record<string, Uint8Array>>): Promise<ArtifactsModel> {
  const artifacts = await Promise.all(Object.entries(dist).map(([name, bytes]) => artifactOf(name, bytes)))
  const found = artifacts.length
  return {
    asked: [{ pattern: 'dist/*', files: found }],
    artifacts,
    coverage: { found, read: found, skipped: [] },
  }
}

async function artifactOf(name: string, bytes: Uint8Array): Promise<Artifact> {
  const file = artifactFile(name, bytes)
  const format = FILE_FORMATS.find((one) => one.matches(name))
  if (format !== undefined) return format.read(file)
  return { ...bareArtifact(file, 'file'), blob: objectId('blob', bytes, 'sha1') }
}

/** Everything that a rule says of a case: one line a finding, `severity message`, and `unverified: …` lines. */
export async function told(
  rule: Rule,
  given: ReleaseCase,
  options: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  return toldOf(rule, await artifactModels(given), options)
}

/** The same of models that are at hand. */
export function toldOf(
  rule: Rule,
  models: Partial<Models>,
  options: Readonly<Record<string, unknown>> = {},
): string[] {
  const answer = runRule(rule, models, options)
  if (answer.notApplicable !== null) return [`not-applicable: ${answer.notApplicable}`]
  return [
    ...answer.findings.map(({ severity, message }) => `${severity ?? rule.severity} ${message}`),
    ...answer.unverified.map(({ unverified }) => `unverified: ${unverified}`),
  ]
}
