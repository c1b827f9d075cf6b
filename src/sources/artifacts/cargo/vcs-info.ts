import { isCommitSha } from '../../../location.ts'
import { isTable } from '../../structured/document.ts'
import { parseJson } from '../../structured/json.ts'
import { parsedMember, shown } from '../metadata-member.ts'
import type { ArtifactProblem, EmbeddedCommit } from '../model.ts'

export interface VcsInfo {
  readonly commits: readonly EmbeddedCommit[]
  /** The package's folder in the repository; empty at its top. */
  readonly folder: string | null
}

/**
 * `.cargo_vcs_info.json`, as `cargo package` writes it: `{"git":{"sha1":…,"dirty":true},"path_in_vcs":…}`. `dirty` is
 * there only with `--allow-dirty`.
 * Source: https://doc.rust-lang.org/cargo/commands/cargo-package.html#cargo_vcs_infojson-format.
 */
export function readVcsInfo(bytes: Uint8Array, member: string, problems: ArtifactProblem[]): VcsInfo {
  const nothing: VcsInfo = { commits: [], folder: null }
  const json = parsedMember(bytes, member, 'invalid-vcs-info', problems, parseJson)?.value
  if (json === undefined) return nothing
  const wrong = (detail: string): VcsInfo => {
    problems.push({ member, kind: 'invalid-vcs-info', detail })
    return nothing
  }
  const git = isTable(json) ? json['git'] : undefined
  if (!isTable(json) || !isTable(git)) return wrong('holds no `git` table')
  const { sha1, dirty = false } = git
  if (typeof dirty !== 'boolean') return wrong('says neither `true` nor `false` for `git.dirty`')
  const { path_in_vcs: folder = null } = json
  if (folder !== null && typeof folder !== 'string') return wrong('has a `path_in_vcs` that is no path')
  // A repository without a commit has no id; cargo then writes `dirty` alone.
  if (sha1 === undefined && dirty) return { commits: [], folder }
  if (typeof sha1 !== 'string' || !isCommitSha(sha1)) {
    return wrong(
      `has ${typeof sha1 === 'string' ? shown(sha1) : 'nothing'} for \`git.sha1\`, which is no commit`,
    )
  }
  return { commits: [{ member, commit: sha1.toLowerCase(), dirty }], folder }
}
