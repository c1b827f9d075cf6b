import picomatch from 'picomatch'
import * as v from 'valibot'
import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../findings.ts'
import { matchesEverything } from '../../policy/waivers.ts'
import type { Artifact } from '../../sources/artifacts/model.ts'
import { taggedRelease } from '../release/released.ts'
import { code, listed } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { fileName, firstOf, globWord, haveArtifacts, isAttestation, placeOf } from './named.ts'
import { type CrateLock, crateLock } from './origin/cargo-lock.ts'
import { compiledFrom } from './origin/classes.ts'
import { addedDependencies } from './origin/dependencies.ts'
import { addedEntryPoints } from './origin/entry-points.ts'
import { packageFolder } from './origin/folders.ts'
import { gemFindings } from './origin/gem/index.ts'
import { imageFindings } from './origin/image/index.ts'
import { imageOption } from './origin/image/recipe.ts'
import { inheritedFindings } from './origin/inherited.ts'
import { strayMembers } from './origin/judge.ts'
import { nugetFindings } from './origin/nuget/index.ts'
import { packageWords } from './origin/nuget/recipe.ts'
import { coreMetadataFindings } from './origin/python/index.ts'
import { differing, unknown } from './origin/report.ts'
import { mapped, routeOf } from './origin/routes.ts'
import { statedOption } from './origin/stated.ts'
import { type Tree, treeOf } from './origin/tree.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))

const generated = v.strictObject({
  /** Glob over paths below the package's root; `dist/**`. */
  member: v.pipe(
    text,
    v.check(
      (glob) => !matchesEverything(glob),
      'must not cover the whole package: nothing would be compared',
    ),
  ),
  /** Globs over the commit's files that it is made from. */
  from: v.optional(v.pipe(v.array(text), v.minLength(1, 'must name at least one glob'))),
  /** File name of the artefact, as a glob; every artefact without it. */
  artifact: v.optional(text),
  reason: text,
})

/**
 * A packaged file is not the tagged commit's: its bytes differ from the file that it comes from, nothing in the commit
 * could be what it comes from, or the artefact itself names another commit. Each member is held against one path of
 * the tree, which its place in the package decides; equal bytes elsewhere in the tree excuse nothing, since a wrong
 * file in the right place is an attack too. What a build makes is declared in the policy.
 * Source: xz, CVE-2024-3094 (a build script that only the tarball had); Shai-Hulud, September 2025 (`bundle.js` and an
 * install script); Cline, February 2026 (package scripts); axios, March 2026 (a dependency that the repository lacks).
 */
export const notFromCommit = defineRule({
  id: 'artifact/not-from-commit',
  title: 'Artefact holds what is not in the tagged commit',
  severity: 'critical',
  rationale:
    'Review, scans and signatures are about the repository; users run the package. Whoever gets between the two ships code that nobody has seen.',
  remedy:
    'Build from a fresh checkout of the tag. Commit what belongs to the package, and declare what the build makes in the option `generated`.',
  standards: [
    'SLSA v1.2 Build L1 (provenance names the source)',
    'NIST SSDF PS.3.1',
    'OWASP CICD-SEC-9',
    'CIS Software Supply Chain 4.1',
  ],
  needs: ['run', 'policy', 'manifests', 'commit', 'artifacts'],
  options: v.strictObject({
    /** What the build makes: compiled code, bundles, version files. */
    generated: v.optional(v.array(generated), []),
    /** Folders of the package that are kept in another folder of the repository: `{member: "pkg/", from: "source/"}`. */
    sources: v.optional(v.array(v.strictObject({ member: text, from: v.string() })), []),
    /** Dockerfiles of images, where the commit has several. */
    images: v.optional(v.array(imageOption), []),
    /** Values of the metadata that only the build knows. */
    stated: v.optional(v.array(statedOption), []),
  }),
  applies: haveArtifacts,
  *check(models, options) {
    const { run, commit, artifacts, manifests } = models
    const tree = treeOf(commit)
    const head = run.repository.commit
    const release = run.repository.tag === null ? null : taggedRelease(models)
    const version = release?.kind === 'release' ? release.version : null
    const { paths } = tree
    for (const entry of options.generated) yield* sourceless(entry, paths)
    const generators = options.generated.map((entry) => generator(entry, tree))
    for (const artifact of artifacts.artifacts) {
      yield* otherCommits(artifact, head)
      if (isAttestation(artifact)) continue
      const name = fileName(artifact)
      const isGenerated = (path: string): boolean => generators.some((makes) => makes(path, name))
      if (artifact.format === 'oci-layout') {
        yield* imageFindings({
          artifact,
          tree,
          head,
          repository: run.repository.name,
          options: options.images,
          declared: mapped(options.sources),
          isGenerated,
        })
        continue
      }
      const folder = packageFolder(artifact, manifests.manifests)
      if (artifact.format === 'file') {
        if (!isGenerated(name) && !isCommitted(artifact, paths, commit.files)) yield unbound(artifact)
        continue
      }
      const words = artifact.format === 'nupkg' ? packageWords(artifact, manifests.manifests, tree) : null
      const route = routeOf(artifact, folder, tree, options.sources, words)
      const strays = strayMembers({ artifact, tree, route, folder, head, version, isGenerated })
      yield* carriedNote(artifact)
      yield* differing(artifact, strays)
      yield* unknown(artifact, strays, tree)
      yield* absent(artifact, strays)
      yield* addedDependencies(artifact, manifests.manifests)
      yield* coreMetadataFindings(artifact, manifests.manifests, tree, options.stated)
      yield* gemFindings(artifact, manifests.manifests, tree, options.stated)
      yield* nugetFindings(artifact, words)
      yield* addedEntryPoints(artifact, manifests.manifests, tree)
      yield* inheritedFindings(artifact, manifests.manifests)
      yield* otherLock(artifact, crateLock(artifact, folder, tree))
    }
  },
})

type Generated = v.InferOutput<typeof generated>

/** A compiler makes a class of a source: where the policy says which sources, each class has to have one. */
function generator(
  { member, artifact, from }: Generated,
  tree: Tree,
): (path: string, name: string) => boolean {
  const isMember = picomatch(member.replace(/^\.?\//, ''), { dot: true })
  const isArtifact = artifact === undefined ? () => true : picomatch(artifact, { dot: true })
  const hasSource = from === undefined ? () => true : compiledFrom(from, tree)
  return (path, name) => isArtifact(name) && isMember(path) && (!path.endsWith('.class') || hasSource(path))
}

/** A generator without the sources that it names makes nothing: what it would excuse came from elsewhere. */
function* sourceless({ member, from = [] }: Generated, paths: readonly string[]): Iterable<FindingDraft> {
  for (const glob of from) {
    const matches = picomatch(glob.replace(/^\.?\//, ''), { dot: true })
    if (paths.some((path) => matches(path))) continue
    yield {
      at: null,
      message: `The policy says that ${code(member)} is made from ${code(glob)}, and the commit has no such file. Whatever stands there in the package came from elsewhere.`,
      remedy: `Mend \`from\` of the entry ${code(member)} in the option \`generated\` of artifact/not-from-commit.`,
      evidence: { member, from: glob },
      key: `from ${member} ${glob}`,
    }
  }
}

function* otherCommits(artifact: Artifact, head: string): Iterable<FindingDraft> {
  for (const { member, commit, dirty } of artifact.commits) {
    const isHead = head.startsWith(commit.toLowerCase())
    if (isHead && !dirty) continue
    yield {
      at: placeOf(artifact),
      message: isHead
        ? `${code(artifact.path)} was built from a dirty tree, says ${code(member)}. What was changed beside the commit is in no commit.`
        : `${code(artifact.path)} was built from commit ${code(commit)}, says ${code(member)}, and the tag names \`${head}\`. It holds other code than the tag.`,
      evidence: { artifact: artifact.path, member, commit, dirty, head },
      key: `commit ${member}`,
    }
  }
}

/** A script that is published as it is in the commit. */
function isCommitted(
  artifact: Artifact,
  paths: readonly string[],
  files: ReadonlyMap<string, { readonly blob: string }>,
): boolean {
  const name = fileName(artifact)
  return paths.some(
    (path) =>
      (path === name || path.endsWith(`/${name}`)) &&
      artifact.blob !== undefined &&
      files.get(path)?.blob === artifact.blob,
  )
}

function unbound(artifact: Artifact): FindingDraft {
  const name = fileName(artifact)
  return {
    at: placeOf(artifact),
    message: `Nothing ties ${code(artifact.path)} to the commit. It is no file of the commit, and its format tells nothing of what it was made from.`,
    remedy: `If the build makes it, say so in the policy: \`rules: {artifact/not-from-commit: {options: {generated: [{member: ${globWord(name)}, reason: "compiled by the release job"}]}}}\`.`,
    evidence: { artifact: artifact.path, sha256: artifact.sha256 },
    key: 'unbound',
  }
}

/** What an artefact declares to carry is somebody else's, and pinned by nothing that is read here. */
function* carriedNote({ path, carries = [], members }: Artifact): Iterable<NoteDraft> {
  if (/-javadoc\.jar$/i.test(path))
    yield { note: `the pages of ${code(path)} are made by javadoc, and not compared` }
  const carried = carries.filter((one) => members.some((member) => member.path.startsWith(one)))
  if (carried.length === 0) return
  yield { note: `what ${code(path)} carries along of others is not compared: ${firstOf(carried)}` }
}

function* otherLock(artifact: Artifact, lock: CrateLock | null): Iterable<FindingDraft | NoteDraft> {
  if (lock === null) return
  if (lock.kind === 'unknown') {
    yield { note: `the lockfile in ${code(artifact.path)} is too large to be compared with the commit's` }
    return
  }
  yield {
    at: placeOf(artifact),
    message: `The lockfile in ${code(artifact.path)} pins ${firstOf(lock.packages)}, which ${code(lock.path)} of the commit does not. \`cargo install --locked\` would build with what nobody reviewed.`,
    evidence: { artifact: artifact.path, packages: lock.packages },
    key: 'lockfile',
  }
}

function* absent(artifact: Artifact, strays: ReturnType<typeof strayMembers>): Iterable<UnverifiedDraft> {
  const found = strays.flatMap((stray) => (stray.kind === 'absent' ? [stray] : []))
  const reasons = [...new Set(found.map(({ reason }) => reason))]
  if (reasons.length === 0) return
  yield {
    unverified: `${found.length} ${found.length === 1 ? 'file' : 'files'} of ${code(artifact.path)} would come from a submodule that cannot be compared: ${listed(reasons)}; check out with \`submodules: recursive\``,
  }
}
