import { isSourceError } from '../errors.ts'
import { withoutSecrets } from '../evidence/escape/secrets.ts'
import type { ModelName, Models } from '../models.ts'
import type { Coverage } from '../sources/coverage.ts'

/** A model, or why it could not be made. */
export type Loaded<T> = { readonly model: T } | { readonly error: string }

export type Loaders = { readonly [N in ModelName]?: () => Promise<Models[N]> }

/**
 * Reads each model once, when first asked for.
 * Expected trouble becomes a value that makes rules `unverified`; a bug goes on to the entry.
 * Readers quote what they could not understand, and that may hold a credential: their words lose it here, before a
 * report, a log or the SBOM repeats them.
 */
export class SourceReader {
  readonly #loaders: Loaders
  readonly #loading = new Map<ModelName, Promise<Loaded<Models[ModelName]>>>()

  constructor(loaders: Loaders) {
    this.#loaders = loaders
  }

  load<N extends ModelName>(name: N): Promise<Loaded<Models[N]>> {
    let loading = this.#loading.get(name)
    if (loading === undefined) {
      const loader = this.#loaders[name]
      if (loader === undefined) throw new Error(`no loader for the model ${name}`)
      loading = settle(loader)
      this.#loading.set(name, loading)
    }
    return loading as Promise<Loaded<Models[N]>>
  }
}

async function settle<T extends object>(loader: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { model: shareable(await loader()) }
  } catch (error) {
    if (isSourceError(error)) return { error: withoutSecrets(error.message) }
    throw error
  }
}

/** The model with no credential in the reasons for which files were not read. */
function shareable<T extends object>(model: T): T {
  const { coverage } = model as { readonly coverage?: Coverage }
  if (coverage === undefined || coverage.skipped.length === 0) return model
  const skipped = coverage.skipped.map((one) => ({ ...one, reason: withoutSecrets(one.reason) }))
  return { ...model, coverage: { ...coverage, skipped } }
}

/**
 * Why a source's model is no proof, or `null` when it read all that it found.
 * @throws Error when the source's own count does not add up: that is a bug, and must not pass
 */
export function unreadReason(source: string, coverage: Coverage): string | null {
  if (coverage.found !== coverage.read + coverage.skipped.length) {
    throw new Error(
      `${source}: found ${coverage.found}, read ${coverage.read}, skipped ${coverage.skipped.length}: the count does not add up`,
    )
  }
  const unread = coverage.skipped.filter((skipped) => skipped.kind === 'unread')
  const first = unread[0]
  if (first === undefined) return null
  const named = first.reason.startsWith(first.path) ? first.reason : `${first.path}: ${first.reason}`
  return unread.length === 1
    ? named
    : `${unread.length} of ${coverage.found} could not be read; the first: ${named}`
}
