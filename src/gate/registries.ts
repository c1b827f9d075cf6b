import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Capabilities, RunFacts } from '../context.ts'
import { SourceInvalid, SourceUnavailable } from '../errors.ts'
import type { PolicyModel } from '../policy/model.ts'
import { publishableManifests, taggedRelease } from '../rules/release/released.ts'
import type { Artifact } from '../sources/artifacts/model.ts'
import type { GitHubReleaseModel } from '../sources/github/release-assets.ts'
import type { ManifestsModel } from '../sources/manifests/model.ts'
import type { BuiltFile } from '../sources/registries/compare.ts'
import type { RegistriesModel } from '../sources/registries/model.ts'
import type { SourceReader } from './sources.ts'

/**
 * What registries say about the versions of this run: in a release those that its tag releases, otherwise those that
 * stand in the manifests.
 * @throws SourceUnavailable when the manifests could not be read
 */
export async function readPublishedVersions(
  reader: SourceReader,
  facts: RunFacts,
  policy: PolicyModel,
  capabilities: Capabilities,
): Promise<RegistriesModel> {
  const { root, files, env, progress } = capabilities
  const loaded = await reader.load('manifests')
  if ('error' in loaded)
    throw new SourceUnavailable('registries', `the manifests could not be read: ${loaded.error}`)
  const wanted = versionsOf(facts, policy, loaded.model)
  if (wanted.manifests.length === 0) return { answers: [] }
  const { readRegistries } = await import('../sources/registries/read.ts')
  return readRegistries({
    ...wanted,
    named: policy.effective.registries ?? [],
    files,
    env,
    http: isAsked(policy) ? capabilities.http : null,
    committedAt: async () => (await modelOf(reader, 'git')).committedAt,
    artifacts: async () =>
      (await modelOf(reader, 'artifacts')).artifacts.map((artifact) => builtFile(root, artifact)),
    progress,
  })
}

/**
 * The files of the GitHub release that the tag has already. There is something to compare only where built files were
 * named, and a repository on GitHub for certain only on a runner.
 */
export async function readReleaseAssets(
  reader: SourceReader,
  facts: RunFacts,
  { github, progress }: Capabilities,
): Promise<GitHubReleaseModel> {
  const { tag, name } = facts.repository
  if (facts.event === null || tag === null) return { kind: 'unasked', why: 'this is no run of GitHub’s' }
  const { artifacts } = await modelOf(reader, 'artifacts')
  if (artifacts.length === 0) return { kind: 'unasked', why: 'no built file was named' }
  progress('asking GitHub for the release')
  const { readGitHubRelease } = await import('../sources/github/release-assets.ts')
  return readGitHubRelease(github, name, tag)
}

function versionsOf(facts: RunFacts, policy: PolicyModel, manifests: ManifestsModel) {
  if (facts.mode !== 'release') return { manifests: publishableManifests(manifests.manifests), version: null }
  const release = taggedRelease({ run: facts, manifests, policy })
  if (release.kind !== 'release') return { manifests: [], version: null }
  return { manifests: release.manifests, version: release.version }
}

/** Nothing is sent where no rule would look at the answer. */
function isAsked({ effective: { rules } }: PolicyModel): boolean {
  const blocked = rules.get('release/blocked-version')
  return (
    rules.get('release/version-already-published')?.enabled === true ||
    (blocked?.enabled === true && blocked.options.registries !== false)
  )
}

async function modelOf<N extends 'git' | 'artifacts'>(reader: SourceReader, name: N) {
  const loaded = await reader.load(name)
  if ('error' in loaded) throw new SourceUnavailable('registries', loaded.error)
  return loaded.model
}

function builtFile(root: string, artifact: Artifact): BuiltFile {
  const digests = new Map<string, Promise<string>>([['sha256', Promise.resolve(artifact.sha256)]])
  return {
    artifact,
    path: artifact.path,
    name: basename(artifact.path),
    digest(algorithm) {
      const digest =
        digests.get(algorithm) ?? digestOf(resolve(root, artifact.path), artifact.path, algorithm)
      digests.set(algorithm, digest)
      return digest
    },
  }
}

/** @throws SourceInvalid when the file cannot be read a second time */
async function digestOf(file: string, path: string, algorithm: string): Promise<string> {
  const hash = createHash(algorithm)
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  } catch (error) {
    throw new SourceInvalid(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
  return hash.digest('hex')
}
