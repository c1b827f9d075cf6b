import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Capabilities, RunFacts } from '../context.ts'
import { SourceUnavailable } from '../errors.ts'
import type { GateRequest } from '../gate.ts'
import type { Models } from '../models.ts'
import type { PolicyModel } from '../policy/model.ts'
import { pathMatcher } from '../policy/waivers.ts'
import { openPgpKeys } from '../rules/release/tag-not-signed/signers.ts'
import { readAdvisories } from '../sources/advisories/read.ts'
import { readChangelogs } from '../sources/changelogs/index.ts'
import type { Exclusion } from '../sources/coverage.ts'
import { readGenerated } from '../sources/generated/index.ts'
import { NO_FILES, readCommittedFiles } from '../sources/git/committed-files.ts'
import { readGit } from '../sources/git/index.ts'
import { readRemote } from '../sources/git/remote.ts'
import { readTagSignature } from '../sources/git/signature/index.ts'
import { readActionAdvisories } from '../sources/github/action-advisories.ts'
import { gitHubClient } from '../sources/github/client.ts'
import { readNestedActions } from '../sources/github/nested-actions.ts'
import { readPinClaims } from '../sources/github/pin-claims.ts'
import { readPinOrigins } from '../sources/github/pin-origins.ts'
import { readManifests } from '../sources/manifests/index.ts'
import { readWorkflows } from '../sources/workflows/index.ts'
import {
  comparedByText,
  judgedArtifacts,
  namedPatterns,
  readNamedArtifacts,
  readSbomsOf,
} from './artifacts.ts'
import { readPublishedVersions, readReleaseAssets } from './registries.ts'
import { SourceReader } from './sources.ts'

/** The readers of all sources, each bound to this run. */
export function sourceReader(
  request: GateRequest,
  facts: RunFacts,
  policy: PolicyModel,
  capabilities: Capabilities,
): SourceReader {
  const { files, progress } = capabilities
  const excluded = exclusion(policy)
  const gitHub = gitHubClient(capabilities.github, capabilities.now)
  const reader: SourceReader = new SourceReader({
    run: () => Promise.resolve(facts),
    policy: () => Promise.resolve(policy),
    git: async () =>
      readGit(capabilities, {
        ownOutput: [
          ...insideRoot(capabilities.root, request.output(facts)),
          ...(await judgedArtifacts(request, policy, () => reader.load('artifacts'))),
        ],
        branches: facts.mode === 'release',
      }),
    artifacts: () => readNamedArtifacts(request, facts, policy, capabilities),
    sboms: async () => {
      const artifacts = await reader.load('artifacts')
      if ('error' in artifacts) throw new SourceUnavailable('sboms', artifacts.error)
      return readSbomsOf(artifacts.model, capabilities.root)
    },
    commit: async () => {
      // nothing is held against it, and every blob in question would be read
      if (namedPatterns(request, policy).length === 0) return NO_FILES
      const git = await reader.load('git')
      if ('error' in git) throw new SourceUnavailable('commit', git.error)
      const artifacts = await reader.load('artifacts')
      const named = 'error' in artifacts ? [] : artifacts.model.artifacts
      return readCommittedFiles({
        ...capabilities,
        submodules: git.model.submodules,
        wantsText: comparedByText(named),
      })
    },
    remote: () => {
      const wanted = policy.effective.rules.get('release/tag-commit-mismatch')?.options.remote !== false
      const remoteRefs = wanted ? capabilities.remoteRefs : null
      if (remoteRefs !== null) progress('asking the remote for the tag')
      return readRemote({ ...capabilities, remoteRefs }, facts.repository.tag)
    },
    signature: () =>
      readTagSignature(
        capabilities.git,
        facts.repository.tag ?? '',
        capabilities.openPgp,
        openPgpKeys(policy.effective.rules.get('release/tag-not-signed')?.options.keys),
      ),
    workflows: () => readWorkflows(files, excluded),
    pinOrigins: async () => {
      progress('asking GitHub where pinned commits come from')
      return readPinOrigins(gitHub, await workflowsOf(reader))
    },
    pinClaims: async () => {
      progress('asking GitHub what version comments name')
      return readPinClaims(gitHub, await workflowsOf(reader))
    },
    actionAdvisories: async () => {
      const { advisories: source } = policy.effective
      return readActionAdvisories({ ...capabilities, client: gitHub, source }, await workflowsOf(reader))
    },
    nestedActions: async () => {
      progress('asking GitHub what pinned actions use')
      return readNestedActions(gitHub, await workflowsOf(reader))
    },
    manifests: () => readManifests(files, excluded),
    lockfiles: () => capabilities.lockfiles(excluded),
    changelogs: () => readChangelogs(files, excluded),
    generated: () => readGenerated(files, policy.proposedGenerated ?? policy.effective.generated ?? []),
    registries: () => readPublishedVersions(reader, facts, policy, capabilities),
    githubRelease: () => readReleaseAssets(reader, facts, capabilities),
    advisories: async () => {
      const lockfiles = await reader.load('lockfiles')
      if ('error' in lockfiles)
        throw new SourceUnavailable('advisories', `the lockfiles could not be read: ${lockfiles.error}`)
      const source = policy.effective.advisories
      refuseOwnDatabase(source, facts, capabilities.root)
      progress('asking for advisories')
      return readAdvisories({ ...capabilities, source }, lockfiles.model)
    },
  })
  return reader
}

/** For what GitHub is asked about the workflows; what of them was not read is said by the rules, which need both. */
async function workflowsOf(reader: SourceReader): Promise<Models['workflows']> {
  const workflows = await reader.load('workflows')
  if ('error' in workflows)
    throw new SourceUnavailable('GitHub', `the workflows could not be read: ${workflows.error}`)
  return workflows.model
}

/** A pull request can edit a database that lies in its own repository: what that does not know proves nothing. */
function refuseOwnDatabase(source: string, facts: RunFacts, root: string): void {
  if (facts.mode !== 'pull-request' || source === 'osv') return
  if (insideRoot(root, resolve(root, source)).length === 0) return
  throw new SourceUnavailable(
    'advisories',
    `${source} lies in the repository, where the pull request itself can change it; use osv, or a database outside of it`,
  )
}

/** Evidence of an earlier run in the folder that this run writes to is no change of the tree. */
function insideRoot(root: string, directory: string): readonly string[] {
  const path = relative(root, directory)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? [] : [path.split(sep).join('/')]
}

function exclusion(policy: PolicyModel): Exclusion {
  const entries = policy.effective.exclude.map(({ path, reason }) => ({ matches: pathMatcher(path), reason }))
  return (path) => entries.find((entry) => entry.matches(path))?.reason ?? null
}
