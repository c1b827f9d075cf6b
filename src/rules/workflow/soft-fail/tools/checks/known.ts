/** What a program's failure says. */
export type CheckKind = 'scan' | 'test' | 'lint' | 'build' | 'verify' | 'plan' | 'publish'

export interface KnownCheck {
  readonly programs: readonly string[]
  /** First words after the program that make it a check; any words when absent. `fmt --check` also asks for the flag. */
  readonly commands?: readonly string[]
  /** One of these must be among its arguments. */
  readonly flags?: readonly string[]
  readonly kind: CheckKind
  /** Where its exit status is documented. */
  readonly source: string
  /** Statuses other than 1 that also say that it failed. */
  readonly statuses?: readonly number[]
}

/** One row: programs, and where their exit status is documented. */
export const known = (
  kind: CheckKind,
  programs: string,
  source: string,
  more: { commands?: readonly string[]; flags?: readonly string[]; statuses?: readonly number[] } = {},
): KnownCheck => ({ kind, programs: programs.split(' '), source, ...more })
