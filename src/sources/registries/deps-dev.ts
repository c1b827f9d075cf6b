import type { Ecosystem } from '../manifests/model.ts'
import { serviceAddress } from '../service-address.ts'
import type { Ask, Asker } from './ask.ts'
import { canonicalName } from './names.ts'
import {
  type Digest,
  type LocalFile,
  malformed,
  type Publication,
  type PublishedVersion,
  type Registry,
  record,
  recordsOf,
  rfc3339,
  textOf,
  understood,
} from './registry.ts'

/**
 * The ecosystems whose public registry deps.dev follows, and in each a package that it has known for years: an
 * endpoint that does not know it knows nothing of the ecosystem, and its 404 proves nothing.
 */
const SYSTEMS: Readonly<Partial<Record<Ecosystem, { readonly system: string; readonly known: string }>>> = {
  npm: { system: 'npm', known: 'lodash' },
  PyPI: { system: 'pypi', known: 'django' },
  'crates.io': { system: 'cargo', known: 'serde' },
  Go: { system: 'go', known: 'github.com/pkg/errors' },
  Maven: { system: 'maven', known: 'junit:junit' },
  NuGet: { system: 'nuget', known: 'newtonsoft.json' },
  RubyGems: { system: 'rubygems', known: 'rack' },
}

const JSON_ANSWER: Ask = { accept: 'application/json', types: /^application\/json\b/i }

/** Whether deps.dev follows the ecosystem's public registry. */
export function isFollowed(ecosystem: Ecosystem): boolean {
  return SYSTEMS[ecosystem] !== undefined
}

/** A package that every public registry of the ecosystem, and every mirror of it, has. */
export function famousPackage(ecosystem: Ecosystem): string | null {
  return SYSTEMS[ecosystem]?.known ?? null
}

/** deps.dev, or the mirror that RELEASE_GUARDRAIL_DEPS_DEV_URL names. @throws SourceUnavailable when it names none */
export function depsDevAddress(env: Readonly<Record<string, string | undefined>>): string {
  return serviceAddress(env, 'RELEASE_GUARDRAIL_DEPS_DEV_URL', 'https://api.deps.dev', 'registries')
}

/**
 * The public registry of an ecosystem as deps.dev shows it, API version 3: the stable one. It has no batch method;
 * `v3alpha` has, and may change at any time.
 * Source: https://docs.deps.dev/api/v3/
 * @param ecosystem one that is followed
 */
export function depsDev(ask: Asker, base: string, ecosystem: Ecosystem): Registry {
  const { system, known } = SYSTEMS[ecosystem]!
  const pathOf = (name: string): string => `/v3/systems/${system}/packages/${encodeURIComponent(name)}`
  const versionsOf = async (name: string): Promise<Publication> => {
    const path = pathOf(canonicalName(ecosystem, name))
    return understood(await ask(`${base}${path}`, JSON_ANSWER), `GET ${path}`, (body) => {
      const where = `GET ${path}`
      const answer = record(body, where)
      refuseOther(answer.packageKey, system, ecosystem, name, where)
      const versions = recordsOf(answer.versions, where, 'versions')
      if (versions.length === 0) throw malformed(where, 'lists no version')
      return { kind: 'known', versions: versions.map((one) => versionOf(one, where)) }
    })
  }
  return {
    address: base,
    versionsOf,
    async doubt() {
      const proof = await versionsOf(known)
      if (proof.kind === 'known') return null
      const why = proof.kind === 'absent' ? `it does not know ${known} either` : proof.why
      return `that it knows no such package proves nothing: ${why}`
    },
    async detailsOf(name, version) {
      const path = `${pathOf(canonicalName(ecosystem, name))}/versions/${encodeURIComponent(version.version)}`
      const where = `GET ${path}`
      const reply = await ask(`${base}${path}`, JSON_ANSWER)
      if (reply.kind === 'absent')
        return { why: `${where} was answered with status 404, although it is listed` }
      const detailed = understood(reply, where, (body) => {
        const answer = record(body, where)
        refuseOther(answer.versionKey, system, ecosystem, name, where)
        const withdrawn = answer.isDeprecated === true ? textOr(answer.deprecatedReason) : null
        return { kind: 'known', versions: [{ ...version, withdrawn }] }
      })
      if (detailed.kind === 'known') return detailed.versions[0]!
      return { why: detailed.kind === 'absent' ? 'it is not there' : detailed.why }
    },
    async recognises(name, version, file) {
      // Which digests an ecosystem's files are known by is not documented: all that the method takes are asked for.
      for (const algorithm of ['sha256', 'sha512', 'sha1'] as const) {
        const found = await byDigest(ask, base, file, algorithm)
        if (!Array.isArray(found)) return found
        if (found.some((key) => isOf(key, system, ecosystem, name, version))) return 'same'
      }
      return 'unlisted'
    },
  }
}

interface VersionKey {
  readonly system: string
  readonly name: string
  readonly version: string
}

async function byDigest(
  ask: Asker,
  base: string,
  file: LocalFile,
  algorithm: Digest['algorithm'],
): Promise<VersionKey[] | { readonly why: string }> {
  const value = Buffer.from(await file.digest(algorithm), 'hex').toString('base64')
  const query = new URLSearchParams({ 'hash.type': algorithm.toUpperCase(), 'hash.value': value })
  const where = 'GET /v3/query'
  const reply = await ask(`${base}/v3/query?${query.toString()}`, JSON_ANSWER)
  if (reply.kind === 'absent') return []
  const keys: VersionKey[] = []
  const read = understood(reply, where, (body) => {
    for (const { version } of recordsOf(record(body, where).results ?? [], where, 'results')) {
      const { versionKey } = recordsOf([version], where, 'version')[0]!
      const { system, name, version: text } = recordsOf([versionKey], where, 'versionKey')[0]!
      keys.push({
        system: textOf(system, where, 'system'),
        name: textOf(name, where, 'name'),
        version: textOf(text, where, 'version'),
      })
    }
    return { kind: 'absent' }
  })
  return read.kind === 'unanswered' ? { why: read.why } : keys
}

function isOf(key: VersionKey, system: string, ecosystem: Ecosystem, name: string, version: string): boolean {
  return (
    key.system.toLowerCase() === system &&
    canonicalName(ecosystem, key.name) === canonicalName(ecosystem, name) &&
    key.version === version
  )
}

/** An answer about another package than the one that was asked for is a proxy's or a cache's mistake. */
function refuseOther(key: unknown, system: string, ecosystem: Ecosystem, name: string, where: string): void {
  const [of] = recordsOf([key], where, 'packageKey')
  const answered = canonicalName(ecosystem, textOf(of!.name, where, 'name'))
  if (
    textOf(of!.system, where, 'system').toLowerCase() !== system ||
    answered !== canonicalName(ecosystem, name)
  )
    throw malformed(where, 'is about another package')
}

function versionOf(one: Readonly<Record<string, unknown>>, where: string): PublishedVersion {
  const [key] = recordsOf([one.versionKey], where, 'versionKey')
  return {
    version: textOf(key!.version, where, 'version'),
    publishedAt: rfc3339(one.publishedAt),
    withdrawn: null,
    files: null,
  }
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
