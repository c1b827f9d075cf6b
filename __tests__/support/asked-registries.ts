import { createHash } from 'node:crypto'
import { fetchHttp } from '../../src/capabilities/fetch-http.ts'
import type { Artifact } from '../../src/sources/artifacts/model.ts'
import { readManifests } from '../../src/sources/manifests/index.ts'
import type { BuiltFile } from '../../src/sources/registries/compare.ts'
import type { NamedRegistry, RegistriesModel } from '../../src/sources/registries/model.ts'
import { readRegistries } from '../../src/sources/registries/read.ts'
import { memoryFiles } from './memory-files.ts'
import type { WebServer } from './registry-server.ts'

export interface Asking {
  readonly depsDev?: WebServer
  readonly version?: string
  readonly named?: readonly NamedRegistry[]
  readonly env?: Readonly<Record<string, string>>
  readonly artifacts?: readonly BuiltFile[]
  readonly committedAt?: string
  readonly offline?: boolean
}

/** The registries model of a repository in memory, over the real HTTP and the real readers. */
export async function askRegistries(
  content: Readonly<Record<string, string>>,
  { depsDev, version, named = [], env = {}, artifacts = [], committedAt, offline = false }: Asking = {},
): Promise<RegistriesModel> {
  const files = memoryFiles(content)
  const { manifests } = await readManifests(files, () => null)
  const all = { ...(depsDev === undefined ? {} : { RELEASE_GUARDRAIL_DEPS_DEV_URL: depsDev.url }), ...env }
  return readRegistries({
    manifests,
    version: version ?? null,
    named,
    files,
    env: all,
    http: offline
      ? null
      : fetchHttp({ env: {}, attempts: 2, attemptMs: 400, budgetMs: 2_000, sleep: () => Promise.resolve() }),
    artifacts: () => Promise.resolve(artifacts),
    committedAt: () => Promise.resolve(committedAt ?? '2026-01-02T03:04:05Z'),
    progress: () => undefined,
  })
}

/** A built file with this content, that says of itself what it is. */
export function builtFile(
  path: string,
  content: string,
  artifact: Pick<Artifact, 'ecosystem' | 'claims'>,
): BuiltFile {
  return {
    artifact,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    digest: (algorithm) => Promise.resolve(hex(algorithm, content)),
  }
}

export function hex(algorithm: string, content: string): string {
  return createHash(algorithm).update(content).digest('hex')
}

export function base64(algorithm: string, content: string): string {
  return createHash(algorithm).update(content).digest('base64')
}

/** `ecosystem name version: answer` of each, the shortest way to say what came out. */
export function said({ answers }: RegistriesModel): string[] {
  return answers.map(({ asked, answer }) => {
    const what = `${asked.ecosystem} ${asked.name} ${asked.version}: ${answer.kind}`
    if (answer.kind === 'published')
      return `${what} ${answer.bytes.kind}${answer.withdrawn === null ? '' : ` withdrawn (${answer.withdrawn})`}`
    return answer.kind === 'unanswered' ? `${what}: ${answer.why}` : what
  })
}
