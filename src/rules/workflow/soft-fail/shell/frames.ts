import type { AndOr, Command, If, Pipeline, Statement, While } from 'unbash'

/**
 * Where the followed command stands, from the inside out, each with the words of its own script.
 * The innermost frame that swallows a status is the cause of a lost failure.
 */
export type Frame =
  | {
      readonly kind: 'list'
      readonly statement: Statement
      /** The whole list, and where in it the statement stands. */
      readonly statements: readonly Statement[]
      readonly index: number
    }
  | { readonly kind: 'chain'; readonly node: AndOr; readonly index: number }
  | { readonly kind: 'pipe'; readonly node: Pipeline; readonly index: number; readonly pipefail: boolean }
  | { readonly kind: 'negation'; readonly node: Pipeline }
  | { readonly kind: 'condition'; readonly node: If | While; readonly offset: number }
  | { readonly kind: 'loop' }
  | { readonly kind: 'background'; readonly statement: Statement }
  | {
      readonly kind: 'substitution'
      readonly command: Command | null
      /** What drops its status: the command around it, or the `case` or test that reads it; `null` for an assignment. */
      readonly within: { readonly pos: number; readonly end: number } | null
      readonly offset: number
      /** Errexit outside of it. */
      readonly errexit: boolean
    }
  | { readonly kind: 'process'; readonly offset: number }
  | { readonly kind: 'subshell' }
  | { readonly kind: 'call'; readonly command: Command }
  /** A script of its own inside this one (`bash -c '…'`, `eval`, a trap); `offset` is where it stands outside. */
  | {
      readonly kind: 'nested'
      readonly source: string
      readonly offset: number
      readonly exact: boolean
      /** Errexit outside of it. */
      readonly errexit: boolean
    }

export interface Frames {
  readonly frame: Frame
  readonly outer: Frames | null
}

/** What was seen when the followed command ran. */
export interface Sighting {
  readonly frames: Frames | null
  /** `-e` is set, though a condition may ignore it. */
  readonly errexit: boolean
  readonly ignored: boolean
  readonly errexitOff: number | null
  readonly pipefail: boolean
  /** An EXIT or ERR trap was set. */
  readonly trapped: boolean
}

/** The statements after the one that runs. Not kept in the frame: one is made for every statement of a long script. */
export function followingOf(frame: Extract<Frame, { readonly kind: 'list' }>): readonly Statement[] {
  return frame.statements.slice(frame.index + 1)
}
