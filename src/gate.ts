import type { RunnerEvent } from './context/event.ts'
import { type Asked, readRunFacts } from './context/facts.ts'
import type { Capabilities, RunFacts } from './context.ts'
import { createAuditLog } from './evidence/audit-log.ts'
import type { Report } from './evidence/report/model.ts'
import type { Severity } from './findings.ts'
import { refuseUnjudgedArtifacts } from './gate/artifacts.ts'
import { type EvidenceContents, produceEvidence } from './gate/evidence.ts'
import { verdictOf } from './gate/judge.ts'
import { sourceReader } from './gate/loaders.ts'
import { loadPolicies } from './gate/policy.ts'
import { buildReport } from './gate/report.ts'
import { judgeRules } from './gate/rules.ts'
import { startSbom } from './gate/sbom.ts'
import type { OutsidePolicy } from './policy/load.ts'
import { RULES } from './rules/index.ts'

/** What one run of the gate is asked to do. */
export interface GateRequest {
  readonly asked: Asked
  /** `null` outside a runner. */
  readonly event: RunnerEvent | null
  /** The policy file named by the user: a repository path, or one outside with its bytes; `null` for the usual place. */
  readonly policyFile: string | OutsidePolicy | null
  /** Overrides the policy's threshold. */
  readonly failOn: Severity | null
  /** Rules not to run; named in the report. */
  readonly skip: readonly string[]
  /** Overrides the policy's source of advisories: `osv`, or the path of a directory or zip. */
  readonly advisories: string | null
  /** Globs of built files, relative to the root or absolute; judged together with those that the policy names. */
  readonly artifacts: readonly string[]
  /** Where the evidence goes; given the run's facts, so that each run can have a folder of its own. */
  readonly output: (facts: RunFacts) => string
  readonly surroundings: Parameters<typeof readRunFacts>[4]
}

export interface GateResult {
  readonly report: Report
  readonly contents: EvidenceContents
  /** The evidence directory. */
  readonly directory: string
  readonly exitCode: 0 | 1 | 2
}

const EXIT_CODES = { pass: 0, fail: 1, unverified: 2 } as const

/**
 * The gate: context, policy, sources, rules, verdict, evidence.
 * @throws InputError when the request itself cannot be carried out (exit 2)
 * @throws SourceUnavailable when the context or the policy could not be read at all (exit 2)
 */
export async function runGate(request: GateRequest, capabilities: Capabilities): Promise<GateResult> {
  const startedMs = capabilities.now()
  const log = createAuditLog(capabilities.now)

  const facts = await readRunFacts(
    capabilities.git,
    request.asked,
    request.event,
    startedMs,
    request.surroundings,
  )
  log.append('run-started', {
    mode: facts.mode,
    commit: facts.repository.commit,
    ref: facts.repository.ref,
    actor: facts.actor,
    runId: facts.runId,
  })

  const policy = await loadPolicies(request, facts, capabilities, RULES)
  const { path, origin, sha256, failOn } = policy.effective
  log.append('policy-loaded', { path, origin, sha256, failOn })

  refuseUnjudgedArtifacts(request, facts, policy)
  const reader = sourceReader(request, facts, policy, capabilities)
  const sbom = startSbom(reader, facts, capabilities)
  const judged = await judgeRules(RULES, reader, {
    facts,
    policy,
    skip: new Set(request.skip),
    capabilities,
    log,
  })

  const verdict = verdictOf(judged.results)
  const draft = buildReport(facts, policy, judged, verdict, capabilities.now() - startedMs)
  const directory = request.output(facts)
  const { report, contents } = await produceEvidence(directory, draft, sbom, log, {
    rules: RULES,
    progress: capabilities.progress,
  })
  return { report, contents, directory, exitCode: EXIT_CODES[verdict] }
}
