import { isAbsolute } from 'node:path'
import type { Capabilities, RunFacts } from '../context.ts'
import { InputError } from '../errors.ts'
import type { GateRequest } from '../gate.ts'
import type { Policy, PolicyModel } from '../policy/model.ts'
import type { Artifact, ArtifactsModel } from '../sources/artifacts/model.ts'
import { formatOf } from '../sources/git/proof.ts'
import type { SbomsModel } from '../sources/sboms/model.ts'
import type { Loaded } from './sources.ts'

const NONE: ArtifactsModel = { asked: [], artifacts: [], coverage: { found: 0, read: 0, skipped: [] } }

/** What the policy names and what this run was given: the one never takes anything from the other. */
export function namedPatterns(request: Pick<GateRequest, 'artifacts'>, policy: PolicyModel): string[] {
  return [...new Set([...policy.effective.artifacts, ...request.artifacts])]
}

/** The built files of this run. Their readers are loaded only where there is something to read. */
export async function readNamedArtifacts(
  request: Pick<GateRequest, 'artifacts'>,
  facts: RunFacts,
  policy: PolicyModel,
  { root, progress, unpackingThreads }: Pick<Capabilities, 'root' | 'progress' | 'unpackingThreads'>,
): Promise<ArtifactsModel> {
  const patterns = namedPatterns(request, policy)
  if (patterns.length === 0) return NONE
  progress('reading the artefacts')
  const { readArtifacts } = await import('../sources/artifacts/index.ts')
  return readArtifacts({
    directory: root,
    patterns,
    objectFormat: formatOf(facts.repository.commit),
    threads: unpackingThreads,
  })
}

/** The SBOMs that came with the artefacts. */
export async function readSbomsOf(artifacts: ArtifactsModel, root: string): Promise<SbomsModel> {
  if (artifacts.asked.length === 0) return { documents: [], coverage: NONE.coverage }
  const { readSboms } = await import('../sources/sboms/index.ts')
  return readSboms(root, artifacts)
}

/** The rules that tie an artefact's bytes to the commit: where they do not run, its file in the tree is a stray one. */
const TYING = ['artifact/not-from-commit', 'artifact/broken-integrity']

/**
 * The artefacts that lie in the tree and are judged by what they hold. They are what the release is about, so that
 * tree/dirty does not call them left-overs; it still does for every other file beside them.
 */
export async function judgedArtifacts(
  request: Pick<GateRequest, 'artifacts' | 'skip'>,
  policy: PolicyModel,
  load: () => Promise<Loaded<ArtifactsModel>>,
): Promise<string[]> {
  if (namedPatterns(request, policy).length === 0) return []
  if (!TYING.every((id) => runs(id, request, policy.effective))) return []
  const loaded = await load()
  // where they could not be read, the rules about them are unverified, and tree/dirty tells what lies about
  return 'error' in loaded
    ? []
    : loaded.model.artifacts.map(({ path }) => path).filter((path) => !isAbsolute(path))
}

function runs(id: string, { skip }: Pick<GateRequest, 'skip'>, policy: Policy): boolean {
  return policy.rules.get(id)?.enabled === true && !skip.includes(id)
}

/**
 * Refuse a run that was given artefacts and would look at none of them.
 * @throws InputError naming the way
 */
export function refuseUnjudgedArtifacts(request: GateRequest, facts: RunFacts, policy: PolicyModel): void {
  if (request.artifacts.length === 0 || facts.mode === 'pull-request') return
  const isJudged = [...policy.effective.rules].some(
    ([id, { enabled }]) => id.startsWith('artifact/') && enabled && !request.skip.includes(id),
  )
  if (isJudged) return
  throw new InputError(
    facts.mode === 'release'
      ? 'artefacts were named, and the policy switches off every rule that would judge them; enable artifact/* in it, or name none'
      : `artefacts were named, and no rule judges them in mode ${facts.mode}; name the release's tag with --tag (input \`tag\`), or enable artifact/* in the policy`,
  )
}

/** What a gemspec names in `cert_chain`, and the gem holds the text of. */
const CERTIFICATE = /\.(?:pem|crt|cer)$/i

const COMPARED_TEXTS = new Set(['package.json', 'setup.cfg', 'setup.py', 'pyproject.toml', 'Cargo.lock'])

/**
 * The files of the commit whose text is needed, because a build changes them in a known way: manifests, and what a
 * wheel installs as a script (its first line becomes the interpreter's); or because they tell what the build does.
 */
export function comparedByText(artifacts: readonly Artifact[]): (path: string) => boolean {
  if (artifacts.length === 0) return () => false
  const scripts = new Set(
    artifacts.flatMap(({ members }) =>
      members.flatMap(({ path }) => /\.data\/scripts\/([^/]+)$/.exec(path)?.[1] ?? []),
    ),
  )
  const hasClasses = artifacts.some(({ format }) => format === 'jar' || format === 'war')
  const hasPackage = artifacts.some(({ format }) => format === 'nupkg')
  const hasImage = artifacts.some(({ format }) => format === 'oci-layout')
  const hasGem = artifacts.some(({ format }) => format === 'gem')
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return (
      COMPARED_TEXTS.has(name) ||
      scripts.has(name) ||
      (hasImage && /dockerfile|containerfile/i.test(name)) ||
      (hasPackage && /\.(?:nuspec|\w+proj|props|targets)$/i.test(name)) ||
      (hasClasses && /\.(?:java|kt|scala|groovy)$/.test(name)) ||
      (hasGem && CERTIFICATE.test(name))
    )
  }
}
