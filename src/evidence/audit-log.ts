import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { EvidenceValue } from '../findings.ts'
import { canonicalJson } from './canonical-json.ts'

/** What happens in a run, in the order in which it happens. */
export const AUDIT_EVENTS = [
  'run-started',
  'policy-loaded',
  'source-read',
  'rule-finished',
  'evidence-written',
  'verdict',
] as const
export type AuditEvent = (typeof AUDIT_EVENTS)[number]

export type AuditFields = Readonly<Record<string, EvidenceValue>>

export interface AuditLog {
  /** @throws TypeError when a field bears the name of one of the chain's own: seq, at, event, prev, hash */
  append(event: AuditEvent, fields?: AuditFields): void
  /** The whole log, one JSON object a line. */
  text(): string
  /** Hash of the last line; the hash of an empty chain is 64 zeros. */
  readonly last: string
}

export type LogCheck =
  | { readonly ok: true; readonly entries: number; readonly last: string }
  /** `line` counts from 1. */
  | { readonly ok: false; readonly line: number; readonly problem: string }

const START = '0'.repeat(64)
const OWN = ['seq', 'at', 'event', 'prev', 'hash'] as const

/**
 * `audit-log.jsonl`: an append-only log in which every line carries the hash of the line before it.
 *
 * To verify it by hand: take a line, remove its `hash` member, write the rest as canonical JSON (keys sorted by code
 * unit, no blanks), take the SHA-256 of its UTF-8 bytes; it must equal `hash`. `prev` must equal the `hash` of the line
 * before, 64 zeros on the first, and `seq` must count from 1. The last line must be the `verdict`. That no lines were
 * cut from the end and no chain was made anew is shown by SHA256SUMS, which holds the digest of the whole file.
 * @param now milliseconds since the epoch
 */
export function createAuditLog(now: () => number): AuditLog {
  const lines: string[] = []
  let last = START
  return {
    append(event, fields = {}) {
      const clash = OWN.find((name) => Object.hasOwn(fields, name))
      if (clash !== undefined) throw new TypeError(`an audit event cannot have a field named ${clash}`)
      const at = new Date(now()).toISOString()
      const entry = { ...fields, seq: lines.length + 1, at, event, prev: last }
      last = hashOf(entry)
      lines.push(canonicalJson({ ...entry, hash: last }))
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
    get last() {
      return last
    },
  }
}

const Entry = v.looseObject({
  seq: v.number(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  event: v.picklist(AUDIT_EVENTS),
  prev: v.string(),
  hash: v.string(),
})

/**
 * Check the chain of an audit log.
 * @param text the file's whole content
 * @returns the number of entries and the last hash, or the first line that does not hold and why
 */
export function verifyLog(text: string): LogCheck {
  if (text === '') return { ok: false, line: 1, problem: 'the log is empty' }
  if (!text.endsWith('\n')) {
    return { ok: false, line: text.split('\n').length, problem: 'the last line is cut off' }
  }
  let prev = START
  const lines = text.slice(0, -1).split('\n')
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line, index + 1, prev)
    if (typeof problem === 'string') return { ok: false, line: index + 1, problem }
    prev = problem.hash
    if (index === lines.length - 1 && problem.event !== 'verdict') {
      return { ok: false, line: lines.length, problem: 'the log ends without a verdict' }
    }
  }
  return { ok: true, entries: lines.length, last: prev }
}

function problemOf(line: string, seq: number, prev: string): string | v.InferOutput<typeof Entry> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'the line is not JSON'
  }
  const parsed = v.safeParse(Entry, value)
  if (!parsed.success) return 'the line is not an entry of an audit log'
  // Rebuilt from the line itself: what valibot returns has lost a key named __proto__.
  const { hash, ...rest } = value as { readonly hash: string } & AuditFields
  if (canonicalJson(value as AuditFields) !== line) return 'the line is not canonical JSON'
  if (parsed.output.seq !== seq) return `the sequence jumps to ${parsed.output.seq}, ${seq} was expected`
  if (parsed.output.prev !== prev) return 'the line does not follow from the line before it'
  if (hashOf(rest) !== hash) return 'the line does not match its own hash'
  return parsed.output
}

function hashOf(entry: AuditFields): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex')
}
