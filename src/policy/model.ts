import type { Severity } from '../findings.ts'
import type { Location } from '../location.ts'
import type { GeneratedEntry } from '../sources/generated/index.ts'
import type { NamedRegistry } from '../sources/registries/model.ts'

/** How one rule is set by the effective policy. */
export interface RuleSetting {
  readonly enabled: boolean
  /** Overrides the rule's built-in severity; `null` keeps it. */
  readonly severity: Severity | null
  readonly options: Readonly<Record<string, unknown>>
}

export interface Waiver {
  /** Stable within the run: `<path>:<line>`, or `policy:<index>`. */
  readonly id: string
  readonly origin: 'policy' | 'inline'
  /** Where the waiver itself stands. */
  readonly at: Location
  /** The rule's id; exact, never a pattern. Empty when missing. */
  readonly rule: string
  /** What it excuses; every given field must match. An empty scope is wider than any rule allows. */
  readonly scope: {
    /** Glob over repository paths. */
    readonly path?: string
    /** Exact fingerprint. */
    readonly fingerprint?: string
    /** Exact advisory id (`GHSA-…`, `CVE-…`, `MAL-…`), for dependency/known-vulnerability and malicious-package. */
    readonly advisory?: string
    /** `name` or `name@version` of a package. */
    readonly package?: string
    /** For inline waivers: the lines they cover, first and last. */
    readonly lines?: readonly [number, number]
  }
  readonly reason: string | null
  readonly owner: string | null
  /** `YYYY-MM-DD`, the last day on which it holds (UTC). */
  readonly expires: string | null
  /** Why it excuses nothing however well it matches, beside expiry: missing fields, too wide a scope. Empty when it is sound. */
  readonly problems: readonly string[]
}

export interface Policy {
  /** Repository path of the user's file, or `policies/<mode>.yml` of the tool. */
  readonly path: string
  readonly origin: 'base' | 'head' | 'built-in'
  /** SHA-256 of the policy file's bytes, 64 hex digits. */
  readonly sha256: string
  readonly failOn: Severity
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly waivers: readonly Waiver[]
  readonly exclude: readonly { readonly path: string; readonly reason: string; readonly at: Location }[]
  /** Committed files that are generated; absent when none is declared. */
  readonly generated?: readonly GeneratedEntry[]
  /** Declared tag patterns (`v{version}`, `{component}@{version}`), empty when none is declared. */
  readonly tagPatterns: readonly string[]
  /** The advisories' source: `osv`, or a repository path of a directory or zip in OSV format. */
  readonly advisories: string
  /** Where packages are published that do not go to their ecosystem's public registry; absent when none is declared. */
  readonly registries?: readonly NamedRegistry[]
  /** Globs of the built files that a release publishes; empty when none is named. */
  readonly artifacts: readonly string[]
}

/** One way in which a pull request makes the policy weaker than its base. */
export interface PolicyChange {
  readonly kind:
    | 'rule-off'
    | 'severity'
    | 'options'
    | 'fail-on'
    | 'waiver'
    | 'exclude'
    | 'tags'
    | 'advisories'
    | 'registries'
    | 'artifacts'
    | 'generated'
    | 'unreadable'
  /** What changes, from what to what; one clause. */
  readonly detail: string
  readonly at: Location | null
}

export interface PolicyModel {
  /** In force for this run; in pull requests read from the base commit. */
  readonly effective: Policy
  /**
   * The generated files to look at where they are not those of `effective`: a pull request records the new digest
   * together with the change of the sources. What it takes out of the table is among `weakened`.
   */
  readonly proposedGenerated?: readonly GeneratedEntry[]
  /** What the checked-out policy weakens against the base, over all three modes; empty outside pull requests. */
  readonly weakened: readonly PolicyChange[]
}

/** What the gate knows after the other rules ran. */
export interface DecisionsModel {
  /** UTC date of the run, `YYYY-MM-DD`. */
  readonly today: string
  /** Policy waivers and inline waivers together. */
  readonly waivers: readonly Waiver[]
  /** Ids of the waivers that fit at least one finding, whether or not they could excuse it. */
  readonly matched: ReadonlySet<string>
  /** Inline waivers that a pull request adds: they stand in no workflow of the base, and excuse nothing yet. */
  readonly added: readonly Waiver[]
  /** Rules that looked at everything: only of their waivers can be told that they are unused. */
  readonly ran: ReadonlySet<string>
}
