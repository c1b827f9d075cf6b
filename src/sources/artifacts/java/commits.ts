import type { EmbeddedCommit } from '../model.ts'
import type { JarManifest } from './manifest.ts'

/**
 * Attributes under which build tools write the commit: the Maven archiver and buildnumber plugin, bnd, Nebula's info
 * plugin, Spring, and what people call it by hand. In lower case.
 */
const ATTRIBUTES = (
  'git-commit git-commit-id git-commit-hash git-sha git-hash git-revision git-head-rev scm-revision scm-commit ' +
  'implementation-scm-revision implementation-scm-commit vcs-revision build-revision build-commit ' +
  'implementation-build implementation-sha source-revision revision commit commit-id commit-hash full-change ' +
  'change x-commit x-git-revision'
).split(' ')

/** The commits that a manifest names. A number or a branch under the same attribute is none. */
export function manifestCommits({ main }: JarManifest, member: string): EmbeddedCommit[] {
  const described = /-g([0-9a-f]{7,64})(-dirty)?$/i.exec(main.attributes.get('git-descriptor') ?? '')
  const found: EmbeddedCommit[] =
    described === null
      ? []
      : [{ member, commit: described[1]!.toLowerCase(), dirty: described[2] !== undefined }]
  for (const attribute of ATTRIBUTES) {
    const commit = commitIn(main.attributes.get(attribute) ?? '')
    if (commit !== null) found.push({ member, ...commit })
  }
  return found
}

/**
 * `git.properties`, as git-commit-id-maven-plugin and gradle-git-properties write it.
 * Source: https://github.com/git-commit-id/git-commit-id-maven-plugin/blob/master/docs/using-the-plugin.md.
 */
export function propertiesCommit(values: ReadonlyMap<string, string>, member: string): EmbeddedCommit[] {
  const commit = commitIn(
    values.get('git.commit.id.full') ??
      values.get('git.commit.id') ??
      values.get('git.commit.id.abbrev') ??
      '',
  )
  if (commit === null) return []
  return [{ member, commit: commit.commit, dirty: commit.dirty || values.get('git.dirty') === 'true' }]
}

function commitIn(value: string): { commit: string; dirty: boolean } | null {
  const match =
    /^(?:[0-9a-f]{40}|[0-9a-f]{64}|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,39})([-+.]dirty|-modified|\*)?$/i.exec(
      value.trim(),
    )
  if (match === null) return null
  const mark = match[1]
  return {
    commit: match[0].slice(0, match[0].length - (mark?.length ?? 0)).toLowerCase(),
    dirty: mark !== undefined,
  }
}
