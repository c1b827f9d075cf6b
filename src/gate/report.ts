import type { RunFacts } from '../context.ts'
import { withoutSecrets } from '../evidence/escape/secrets.ts'
import type { Report, ReportedWaiver } from '../evidence/report/model.ts'
import type { Verdict } from '../findings.ts'
import type { PolicyModel, Waiver } from '../policy/model.ts'
import { isExpired } from '../policy/waivers.ts'
import { TOOL_VERSION } from '../version.ts'
import type { Judged } from './rules.ts'

/** The report of the run, before any evidence is made. */
export function buildReport(
  facts: RunFacts,
  policy: PolicyModel,
  judged: Judged,
  verdict: Verdict,
  durationMs: number,
): Report {
  const { path, origin, sha256, failOn } = policy.effective
  return {
    schemaVersion: 1,
    tool: { name: 'release-guardrail', version: TOOL_VERSION },
    verdict,
    mode: facts.mode,
    repository: facts.repository,
    actor: facts.actor,
    runId: facts.runId,
    startedAt: facts.startedAt,
    durationMs: Math.round(durationMs),
    environment: facts.environment,
    policy: { path, origin, sha256, failOn },
    coverage: judged.coverage,
    rules: judged.results,
    findings: judged.findings,
    waivers: judged.waivers.map((waiver) => reportedWaiver(waiver, judged)),
    evidence: [],
  }
}

/** People explain a waiver with the command that they ran: its text is scrubbed like a finding's. */
function reportedWaiver(waiver: Waiver, judged: Judged): ReportedWaiver {
  const { id, rule, expires, at } = waiver
  const [reason, owner] = [waiver.reason, waiver.owner].map((text) =>
    text === null ? null : withoutSecrets(text),
  ) as [string | null, string | null]
  const scope = Object.fromEntries(
    Object.entries(waiver.scope)
      .filter((entry) => entry[1] !== undefined)
      .map(([field, value]) => [
        field,
        withoutSecrets(Array.isArray(value) ? value.join('-') : String(value)),
      ]),
  )
  const findings = judged.findings.filter((finding) => finding.waiver === id).length
  return { id, rule, scope, reason, owner, expires, location: at, state: stateOf(waiver, judged), findings }
}

function stateOf(waiver: Waiver, judged: Judged): ReportedWaiver['state'] {
  if (waiver.problems.length > 0) return 'incomplete'
  if (isExpired(waiver, judged.today)) return 'expired'
  return judged.matched.has(waiver.id) ? 'valid' : 'unused'
}
