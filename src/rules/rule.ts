import type * as v from 'valibot'
import type { Mode } from '../context.ts'
import type { FindingDraft, NoteDraft, Severity, UnverifiedDraft } from '../findings.ts'
import type { ModelName, Models } from '../models.ts'

export type OptionsSchema = v.GenericSchema<Record<string, unknown> | undefined, Record<string, unknown>>

/** What a waiver can be narrowed by. */
export type WaiverScopeField = 'path' | 'fingerprint' | 'advisory' | 'package' | 'lines'

/** One check: data plus one pure function. See docs/rules.md, which is generated from these. */
export interface Rule<N extends ModelName = ModelName, S extends OptionsSchema = OptionsSchema> {
  /** `family/name`; stable once released. */
  readonly id: `${string}/${string}`
  readonly title: string
  readonly severity: Severity
  /** Why it matters, for a tired person; one to three sentences. */
  readonly rationale: string
  /** The change that mends it. */
  readonly remedy: string
  /** The controls it serves, e.g. `OWASP CICD-SEC-3`, `OpenSSF Scorecard Pinned-Dependencies`, `SLSA v1.2 ...`. */
  readonly standards: readonly [string, ...string[]]
  readonly needs: readonly N[]
  /** The modes in which its question arises; every mode when absent. */
  readonly modes?: readonly Mode[]
  /**
   * Scope fields of which a waiver must name at least one; by default `path`, `fingerprint` or, inline, its line.
   * An advisory rule names `advisory`, so that no waiver excuses what is not known yet.
   */
  readonly waivedBy?: readonly WaiverScopeField[]
  /** A valibot `strictObject` of which every key is optional with a default. */
  readonly options?: S
  /**
   * Whether the rule's question arises here at all.
   * @returns `true`, or the reason why it is not applicable
   */
  applies?(models: Pick<Models, N>, options: v.InferOutput<S>): true | string
  /** Pure; yields what is wrong and what could not be decided. */
  check(
    models: Pick<Models, N>,
    options: v.InferOutput<S>,
  ): Iterable<FindingDraft | UnverifiedDraft | NoteDraft>
  /** How much of what `check` yields weighs less for a reason that several rules share; pure. */
  weighed?(
    models: Pick<Models, N>,
    drafts: Iterable<FindingDraft | UnverifiedDraft | NoteDraft>,
  ): Iterable<FindingDraft | UnverifiedDraft | NoteDraft>
}

/** Identity function that infers the models and options a rule works on. */
export function defineRule<const N extends ModelName, S extends OptionsSchema = OptionsSchema>(
  rule: Rule<N, S>,
): Rule<N, S> {
  return rule
}
