import type { FindingDraft } from '../../findings.ts'
import { wholeFile } from '../../location.ts'
import type { Manifest } from '../../sources/manifests/model.ts'
import { grammarOf } from '../../versions/grammar.ts'
import { code } from './wording.ts'

/**
 * A Go module states only its major version, at the end of its path from 2 on (`/v2`, `gopkg.in/x.v2`). A tag of
 * another major is a version that `go get` does not find, and a tag that is not `vX.Y.Z` is no version at all.
 * Source: https://go.dev/ref/mod#major-version-suffixes and #vcs-version.
 * @returns `null` where tag and module path agree
 */
export function goMajorProblem(
  manifest: Manifest,
  release: { readonly tag: string; readonly version: string },
): FindingDraft | null {
  const path = manifest.name ?? ''
  const stated = /[/.]v([0-9]+)$/.exec(path)?.[1] ?? null
  const canonical = grammarOf('Go').canonical(release.version)
  const major = canonical?.split('.')[0] ?? null
  const suffix = release.tag.endsWith(`v${release.version}`)
  if (
    major !== null &&
    suffix &&
    (stated === major || (stated === null && (major === '0' || major === '1')))
  ) {
    return null
  }
  const at = manifest.nameAt ?? wholeFile(manifest.path)
  const evidence = { tag: release.tag, tagVersion: release.version, module: path, ecosystem: 'Go' }
  if (major === null || !suffix) {
    return {
      at,
      message: `The tag ${code(release.tag)} is no version of the Go module ${code(path)}. Go finds releases only under tags of the form \`vX.Y.Z\`.`,
      remedy: `Tag this commit \`v${canonical ?? 'X.Y.Z'}\`.`,
      evidence,
    }
  }
  const wanted = Number(major) < 2 ? 'no major version' : `\`/v${major}\``
  return {
    at,
    message: `${code(manifest.path)} names the module ${code(path)}, and the tag ${code(release.tag)} is of major version ${major}. \`go get\` would not find this release.`,
    remedy: `End the module path with ${wanted}, in \`go.mod\` and every import of the module, commit, and tag that commit.`,
    evidence,
  }
}
