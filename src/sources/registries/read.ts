import type { Http, Progress } from '../../context.ts'
import { isSourceError } from '../../errors.ts'
import type { Files } from '../../files.ts'
import { grammarFor } from '../../versions/grammar.ts'
import type { Ecosystem, Manifest } from '../manifests/model.ts'
import { plainAddress } from '../service-address.ts'
import { type Asker, asker } from './ask.ts'
import { type BuiltFile, comparedBytes, comparedCommit } from './compare.ts'
import { depsDev, depsDevAddress, famousPackage, isFollowed } from './deps-dev.ts'
import { basic, credential, type Destination, PUBLIC, surroundings } from './destinations/destination.ts'
import { destinationOf } from './destinations/index.ts'
import { gradleGroup, gradleRootName } from './destinations/jvm.ts'
import type { AskedVersion, NamedRegistry, RegistriesModel, RegistryAnswer } from './model.ts'
import { canonicalName } from './names.ts'
import { registryOf } from './protocols/index.ts'
import type { PublishedVersion, Registry } from './registry.ts'

export interface RegistriesRequest {
  /** What this run would publish, or has published. */
  readonly manifests: readonly Manifest[]
  /** The tag's version, for manifests that state none; `null` where there is no tag. */
  readonly version: string | null
  /** The policy's table. */
  readonly named: readonly NamedRegistry[]
  readonly files: Files
  readonly env: Readonly<Record<string, string | undefined>>
  /** `null` when the run is offline. */
  readonly http: Http | null
  /** Committer time of the checked-out commit, RFC 3339. A Go module is published by its tag: this tells which commit it was. */
  readonly committedAt: () => Promise<string>
  /** The named artefacts; asked for only where a version is published already. */
  readonly artifacts: () => Promise<readonly BuiltFile[]>
  readonly progress: Progress
}

/** Ecosystems whose packages are uploaded to no central place: their versions are the repository's own tags. */
const BY_TAG_ALONE: ReadonlySet<Ecosystem> = new Set(['Packagist', 'Helm', 'GitHub Actions', 'generic'])

const MEND =
  'name the registry in the policy’s `registries`, or `published: false` for a package that goes nowhere'

/**
 * What registries say about each version: the ones that the ecosystems' own configuration or the policy names, else the
 * public one as deps.dev shows it. Never throws for want of an answer: each question has its own.
 */
export async function readRegistries(request: RegistriesRequest): Promise<RegistriesModel> {
  const { http, files, env, manifests } = request
  const paths = new Set<string>(await files.list())
  const ask = http === null ? null : asker(http)
  const answers = await Promise.all(
    manifests
      .filter(({ publishable }) => publishable)
      .map(async (manifest): Promise<RegistryAnswer | null> => {
        const around = surroundings(files, paths, env, manifest)
        const policy = namedFor(request.named, manifest)
        if (policy === null && BY_TAG_ALONE.has(manifest.ecosystem)) return null
        if (policy?.url === null) return null
        let asked = askedFor(manifest, manifest.name ?? manifest.path, request.version)
        if (asked === null) return null
        const unanswered = (why: string): RegistryAnswer => ({
          asked: asked!,
          registry: 'registry',
          answer: { kind: 'unanswered', why },
        })
        try {
          const destination =
            policy === null ? await destinationOf(around) : namedDestination(policy, manifest.ecosystem, env)
          if (destination.kind === 'nowhere') return null
          if (manifest.ecosystem === 'Maven' && !asked.name.includes(':')) {
            const group = await gradleGroup(around)
            const artifact = manifest.name ?? (await gradleRootName(around))
            if (group === null || artifact === null)
              return unanswered(`its group and name are no literals; ${MEND}`)
            asked = { ...asked, name: `${group}:${artifact}` }
          }
          if (manifest.name === null && manifest.ecosystem !== 'Maven')
            return unanswered(`it has no name; ${MEND}`)
          if (destination.kind === 'unclear') return unanswered(`${destination.why}; ${MEND}`)
          if (ask === null) return unanswered('the run is offline')
          const registry = registryFor(destination, ask, asked, env, policy)
          if (typeof registry === 'string') return unanswered(`${registry}; ${MEND}`)
          request.progress(`asking ${registry.address} for ${asked.name}`)
          return { asked, registry: registry.address, answer: await answerOf(registry, asked, request) }
        } catch (error) {
          if (!isSourceError(error)) throw error
          return unanswered(error.message)
        }
      }),
  )
  return { answers: distinct(answers.filter((answer) => answer !== null)) }
}

/** A package that several files describe (a setup.py beside a pyproject.toml) is one. */
function distinct(answers: readonly RegistryAnswer[]): RegistryAnswer[] {
  const seen = new Map<string, RegistryAnswer>()
  for (const answer of answers) {
    const { ecosystem, name, version } = answer.asked
    const key = `${ecosystem} ${canonicalName(ecosystem, name)} ${version} ${answer.registry}`
    if (!seen.has(key)) seen.set(key, answer)
  }
  return [...seen.values()]
}

/** @returns `null` where nothing says which version it would be: that is release/tag-version-mismatch's question */
function askedFor(manifest: Manifest, name: string, tagVersion: string | null): AskedVersion | null {
  const { ecosystem, format, path, version } = manifest
  const stated = version?.kind === 'static' ? version.value : tagVersion
  return stated === null ? null : { ecosystem, format, name, version: stated, manifest: path }
}

/** The first line of the policy's table that is about the package. */
function namedFor(named: readonly NamedRegistry[], manifest: Manifest): NamedRegistry | null {
  return (
    named.find(
      ({ ecosystem, packages }) =>
        ecosystem === manifest.ecosystem &&
        (packages === undefined ||
          packages.some((pattern) => fitsName(pattern, manifest.name ?? '', ecosystem))),
    ) ?? null
  )
}

function fitsName(pattern: string, name: string, ecosystem: Ecosystem): boolean {
  const parts = canonicalName(ecosystem, pattern).split('*')
  const text = canonicalName(ecosystem, name)
  const source = parts.map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`)).join('.*')
  return new RegExp(`^${source}$`).test(text)
}

/** The credential that the policy names by its variable, in the form in which the ecosystem's tools send it. */
function namedDestination(
  { url, token }: NamedRegistry,
  ecosystem: Ecosystem,
  env: RegistriesRequest['env'],
): Destination {
  const secret = token === undefined ? undefined : credential(env, token)
  if (token !== undefined && secret === undefined)
    return { kind: 'unclear', why: `the variable ${token}, which the policy names as credential, is not set` }
  return {
    kind: 'place',
    url: url!,
    authorization: secret === undefined ? null : authorization(secret, ecosystem),
  }
}

function authorization(secret: string, ecosystem: Ecosystem): string {
  const [user, password] = [secret.slice(0, secret.indexOf(':')), secret.slice(secret.indexOf(':') + 1)]
  if (secret.includes(':')) return basic(user, password)!
  if (ecosystem === 'crates.io') return secret
  return ecosystem === 'PyPI' ? basic('__token__', secret)! : `Bearer ${secret}`
}

/** @returns the problem as text where the registry cannot be asked */
function registryFor(
  destination: Extract<Destination, { kind: 'public' | 'place' }>,
  ask: Asker,
  { ecosystem }: AskedVersion,
  env: RegistriesRequest['env'],
  policy: NamedRegistry | null,
): Registry | string {
  if (destination === PUBLIC || destination.kind === 'public') {
    return isFollowed(ecosystem)
      ? depsDev(ask, depsDevAddress(env), ecosystem)
      : `deps.dev does not follow the public registry of ${ecosystem}`
  }
  const url = plainAddress(destination.url)
  if (url === null) return 'its registry has no https address, or one that holds a credential'
  const place = {
    url,
    authorization: destination.authorization,
    known: policy?.known ?? null,
    famous: famousPackage(ecosystem),
  }
  return registryOf(ask, ecosystem, place) ?? `no way is known to ask a registry of ${ecosystem}`
}

async function answerOf(
  registry: Registry,
  asked: AskedVersion,
  { artifacts, committedAt }: Pick<RegistriesRequest, 'artifacts' | 'committedAt'>,
): Promise<RegistryAnswer['answer']> {
  const publication = await registry.versionsOf(asked.name)
  if (publication.kind === 'unanswered') return publication
  if (publication.kind === 'absent') {
    const doubt = await registry.doubt(asked.name)
    return doubt === null ? { kind: 'free' } : { kind: 'unanswered', why: doubt }
  }
  const found = publication.versions.find((one) => isSame(asked, one.version))
  if (found === undefined) return { kind: 'free' }
  const details = (await registry.detailsOf?.(asked.name, found)) ?? found
  const version: PublishedVersion = 'why' in details ? found : details
  return {
    kind: 'published',
    as: found.version,
    publishedAt: version.publishedAt,
    withdrawn: version.withdrawn,
    ...('why' in details ? { undetailed: details.why } : {}),
    bytes:
      asked.ecosystem === 'Go'
        ? comparedCommit(version, await committedAt())
        : await comparedBytes(registry, asked, version, artifacts),
  }
}

/** By the ecosystem's own grammar: `1.0` is `1.0.0` on PyPI, and not on npm. Go's versions have a `v`, tags need not. */
function isSame(asked: AskedVersion, published: string): boolean {
  const grammar = grammarFor(asked)
  const key = (text: string): string => grammar.canonical(text) ?? grammar.canonical(`v${text}`) ?? text
  return key(asked.version) === key(published)
}
