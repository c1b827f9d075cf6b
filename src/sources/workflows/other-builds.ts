import { isSourceError } from '../../errors.ts'
import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Exclusion } from '../coverage.ts'
import { type ReleaserFile, readReleaser } from './releaser.ts'

/** A file by which another system, or a tool with a file of its own, builds what this repository releases. */
export interface OtherBuild {
  readonly path: RepositoryPath
  /** `null` where it was not read. */
  readonly text: string | null
  /** What it says, where it is a file of GoReleaser that can be read. */
  readonly releaser: ReleaserFile | null
}

/** Other systems' pipelines, and services that build what they are told to run. */
const PIPELINES =
  /^(?:\.(?:circleci|buildkite|woodpecker|semaphore|tekton|gitlab|azure-pipelines|ado|prow|gitea|forgejo)\/.+\.(?:ya?ml|json|sh)|\.(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|prow)\.ya?ml|(?:azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild|codefresh|buildspec|render|heroku|captain|kokoro)[\w.-]*\.ya?ml|fly[\w.-]*\.toml|railway\.(?:json|toml))$|(?:^|\/)(?:Jenkinsfile[\w.-]*|[\w.-]+\.jenkinsfile|(?:cloudbuild|azure-pipelines|buildspec)[\w.-]*\.ya?ml)$/i

/** Tools that read what to build out of files of their own. */
const TOOLS =
  /(?:^|\/)(?:\.?goreleaser[\w.-]*\.ya?ml|docker-bake[\w.-]*\.(?:hcl|json)|skaffold[\w.-]*\.ya?ml|tiltfile|earthfile|\.?ko\.ya?ml|werf\.ya?ml|garden\.ya?ml|devspace\.ya?ml)$/i

/** Files beside GitHub's workflows that may build images, with their text. */
export async function readOtherBuilds(
  files: Files,
  paths: readonly RepositoryPath[],
  excluded: Exclusion,
  decode: (bytes: Uint8Array, path: RepositoryPath) => string,
): Promise<readonly OtherBuild[]> {
  const found: OtherBuild[] = []
  for (const path of paths) {
    if (!PIPELINES.test(path) && !TOOLS.test(path)) continue
    if (/(?:^|\/)(?:node_modules|vendor)\//.test(path)) continue
    try {
      const text = excluded(path) === null ? decode(await files.read(path), path) : null
      const isReleaser = text !== null && /goreleaser[^/]*$/i.test(path)
      found.push({ path, text, releaser: isReleaser ? readReleaser(text, path) : null })
    } catch (error) {
      if (!isSourceError(error)) throw error
      found.push({ path, text: null, releaser: null })
    }
  }
  return found
}
