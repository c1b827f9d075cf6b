import * as v from 'valibot'
import { MODES } from '../../context.ts'
import { type EvidenceValue, OUTCOMES, SEVERITIES } from '../../findings.ts'
import type { Report } from './model.ts'

const severity = v.picklist(SEVERITIES)
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const position = v.pipe(v.number(), v.integer(), v.minValue(1))
const milliseconds = v.pipe(v.number(), v.minValue(0))

const location = v.strictObject({
  path: v.pipe(v.string(), v.minLength(1)),
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
})

const evidenceValue: v.GenericSchema<EvidenceValue> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(evidenceValue),
    v.record(v.string(), evidenceValue),
  ]),
)

const coverage = v.strictObject({
  found: count,
  read: count,
  skipped: v.array(
    v.strictObject({
      path: v.string(),
      reason: v.string(),
      kind: v.picklist(['unread', 'excluded']),
    }),
  ),
})

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)),
  title: v.string(),
  severity,
  outcome: v.picklist(OUTCOMES),
  reason: v.nullable(v.string()),
  durationMs: milliseconds,
  findings: count,
})

const finding = v.strictObject({
  ruleId: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)),
  severity,
  message: v.string(),
  location: v.nullable(location),
  evidence: v.record(v.string(), evidenceValue),
  remedy: v.string(),
  fingerprint: sha256,
  waiver: v.nullable(v.string()),
})

const waiver = v.strictObject({
  id: v.string(),
  rule: v.string(),
  scope: v.record(v.string(), v.string()),
  reason: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  expires: v.nullable(v.string()),
  location,
  state: v.picklist(['valid', 'expired', 'incomplete', 'unused']),
  findings: count,
})

const evidenceFile = v.strictObject({
  path: v.pipe(v.string(), v.minLength(1)),
  mediaType: v.string(),
  bytes: count,
  sha256,
})

/**
 * `audit-report.json`, schema version 1, for whoever reads a report back.
 * docs/audit-report.schema.json is made from it by scripts/build-report-schema.ts.
 */
export const reportSchema = v.strictObject({
  schemaVersion: v.literal(1),
  tool: v.strictObject({ name: v.literal('release-guardrail'), version: v.string() }),
  verdict: v.picklist(['pass', 'fail', 'unverified']),
  mode: v.picklist(MODES),
  repository: v.strictObject({
    name: v.string(),
    commit: v.pipe(v.string(), v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
    ref: v.nullable(v.string()),
    tag: v.nullable(v.string()),
  }),
  actor: v.nullable(v.string()),
  runId: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  durationMs: milliseconds,
  environment: v.record(v.string(), v.string()),
  policy: v.strictObject({
    path: v.string(),
    origin: v.picklist(['base', 'head', 'built-in']),
    sha256,
    failOn: severity,
  }),
  coverage: v.record(v.string(), coverage),
  rules: v.array(rule),
  findings: v.array(finding),
  waivers: v.array(waiver),
  evidence: v.array(evidenceFile),
})

/** Branded texts as texts; a finding's free-form evidence left out, which refers to itself. */
type Plain<T> = T extends string
  ? string
  : {
      readonly [K in keyof T]: K extends 'evidence'
        ? T[K] extends readonly unknown[]
          ? Plain<T[K]>
          : 0
        : Plain<T[K]>
    }
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false

/** Does not compile when the schema and the model part ways. */
export const schemaIsTheModel: Same<v.InferOutput<typeof reportSchema>, Report> = true
