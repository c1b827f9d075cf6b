import picomatch from 'picomatch'
import type { Finding } from '../findings.ts'
import type { Location } from '../location.ts'
import type { Rule, WaiverScopeField } from '../rules/rule.ts'
import type { Waiver } from './model.ts'
import type { WaiverFields } from './schema.ts'

const DEFAULT_SCOPE: readonly WaiverScopeField[] = ['path', 'fingerprint', 'lines']

/** A waiver of the policy file, judged for completeness. */
export function policyWaiver(
  fields: WaiverFields,
  index: number,
  at: Location,
  rules: readonly Rule[],
): Waiver {
  const { rule, reason, owner, expires, ...scope } = fields
  return judged(
    {
      id: `policy:${index}`,
      origin: 'policy',
      at,
      rule,
      scope,
      reason: reason ?? null,
      owner: owner ?? null,
      expires: expires ?? null,
    },
    rules,
  )
}

/** The same waiver with everything that keeps it from excusing anything. */
export function judged(
  waiver: Omit<Waiver, 'problems'>,
  rules: readonly Rule[],
  more: readonly string[] = [],
): Waiver {
  return { ...waiver, problems: [...more, ...problemsOf(waiver, rules)] }
}

function problemsOf(waiver: Omit<Waiver, 'problems'>, rules: readonly Rule[]): readonly string[] {
  const problems: string[] = []
  const rule = rules.find((candidate) => candidate.id === waiver.rule)
  if (waiver.rule === '') problems.push('it names no rule')
  else if (rule === undefined) problems.push(`there is no rule \`${waiver.rule}\``)
  else if (rule.id.startsWith('policy/')) problems.push('rules about the policy itself cannot be waived')
  if (waiver.reason === null) problems.push('the reason is missing')
  if (waiver.owner === null) problems.push('the owner is missing')
  if (waiver.expires === null) problems.push('the expiry date is missing')
  else if (!isDate(waiver.expires))
    problems.push(`\`${waiver.expires}\` is not a date of the form YYYY-MM-DD`)
  const needed = rule?.waivedBy ?? DEFAULT_SCOPE
  if (!needed.some((field) => waiver.scope[field] !== undefined)) {
    problems.push(
      `its scope is wider than the rule allows: name its ${needed.filter((field) => field !== 'lines').join(' or ')}`,
    )
  }
  if (waiver.scope.path?.startsWith('!') === true)
    problems.push(`its path \`${waiver.scope.path}\` says what it does not cover; name what it covers`)
  else if (
    waiver.scope.path !== undefined &&
    matchesEverything(waiver.scope.path) &&
    narrowers(waiver) === 1
  ) {
    problems.push(`its path \`${waiver.scope.path}\` covers the whole repository`)
  }
  return problems
}

function narrowers(waiver: Omit<Waiver, 'problems'>): number {
  return Object.values(waiver.scope).filter((value) => value !== undefined).length
}

/** Whether a glob leaves nothing of a repository out. */
export function matchesEverything(glob: string): boolean {
  const matches = pathMatcher(glob)
  return ['a', 'b/c.yml', '.github/workflows/release.yml', 'z/y/x/w.json'].every((path) => matches(path))
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether the waiver's last day is past. A waiver without a proper date is incomplete, not expired. */
export function isExpired(waiver: Waiver, today: string): boolean {
  return waiver.expires !== null && isDate(waiver.expires) && waiver.expires < today
}

/** Whether the waiver may excuse what it fits. */
export function isInForce(waiver: Waiver, today: string): boolean {
  return waiver.problems.length === 0 && !isExpired(waiver, today)
}

/**
 * Whether the finding lies within the waiver's scope: every given field must fit exactly.
 * @param finding advisory findings carry `advisory` and `aliases`, package findings `package` (`name@version`), in `evidence`
 */
export function fits(waiver: Waiver, finding: Omit<Finding, 'waiver'>): boolean {
  const { path, fingerprint, advisory, package: packaged, lines } = waiver.scope
  if (waiver.rule !== finding.ruleId) return false
  if (waiver.origin === 'inline' && finding.location?.path !== waiver.at.path) return false
  if (path !== undefined && (finding.location === null || !pathMatcher(path)(finding.location.path)))
    return false
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false
  if (advisory !== undefined && !advisoryIds(finding).includes(advisory)) return false
  if (packaged !== undefined && !packageNames(finding).includes(packaged)) return false
  if (lines !== undefined) {
    const line = finding.location?.startLine
    if (line === undefined || line < lines[0] || line > lines[1]) return false
  }
  return true
}

function advisoryIds(finding: Omit<Finding, 'waiver'>): readonly unknown[] {
  const { advisory, aliases } = finding.evidence
  return [advisory, ...(Array.isArray(aliases) ? (aliases as readonly unknown[]) : [])]
}

function packageNames(finding: Omit<Finding, 'waiver'>): readonly unknown[] {
  const full = finding.evidence['package']
  if (typeof full !== 'string') return []
  const at = full.lastIndexOf('@')
  return at > 0 ? [full, full.slice(0, at)] : [full]
}

const matchers = new Map<string, (path: string) => boolean>()

/** A glob over repository paths, `*` and `**` matching dot files too. */
export function pathMatcher(glob: string): (path: string) => boolean {
  let matcher = matchers.get(glob)
  if (matcher === undefined) {
    matcher = picomatch(glob, { dot: true })
    matchers.set(glob, matcher)
  }
  return matcher
}
