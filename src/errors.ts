/**
 * Input that the user can mend: an unknown option, an invalid policy, no repository.
 * The entry prints `message` as one line and exits 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/**
 * A thing was there and could not be understood: truncated, wrongly typed, an unknown version of a format.
 * The rules that need it become `unverified` with this message.
 */
export class SourceInvalid extends Error {
  override readonly name = 'SourceInvalid'
  readonly path: string
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.path = path
  }
}

/**
 * A thing could not be reached: a service down, a rate limit, a time-out, a program that is not there.
 * The rules that need it become `unverified` with this message.
 */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable'
  readonly source: string
  constructor(source: string, problem: string) {
    super(`${source}: ${problem}`)
    this.source = source
  }
}

/** Whether this is expected trouble with a source, as opposed to a bug of ours. */
export function isSourceError(error: unknown): error is SourceInvalid | SourceUnavailable {
  return error instanceof SourceInvalid || error instanceof SourceUnavailable
}
