import { grammarOf, type VersionGrammar } from '../../versions/grammar.ts'
import { semver } from '../../versions/semver.ts'
import type { Ecosystem } from '../manifests/model.ts'

/**
 * The order that a range's type and ecosystem ask for.
 * @returns `null` where the ecosystem's own order is not known here: such a range cannot be decided
 */
export function orderOf(type: 'SEMVER' | 'ECOSYSTEM', ecosystem: Ecosystem): VersionGrammar | null {
  if (type === 'SEMVER') return semver
  // Pub orders build metadata too, which SemVer leaves out: `1.0.0+1` must not count as `1.0.0+2`.
  return ecosystem === 'Pub' ? null : grammarOf(ecosystem)
}

/** Whether the text is a version in this grammar; only such may be compared. */
export function reads(order: VersionGrammar, version: string): boolean {
  return order.canonical(version) !== null
}
