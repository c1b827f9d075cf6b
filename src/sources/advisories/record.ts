import * as v from 'valibot'
import { SourceInvalid } from '../../errors.ts'
import type { Ecosystem } from '../manifests/model.ts'

/**
 * One advisory in OSV format, with what the gate needs of it.
 * Source: https://ossf.github.io/osv-schema/
 */
export interface OsvRecord {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly modified: number
  readonly withdrawn: number | null
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: readonly OsvSeverity[]
  readonly affected: readonly OsvAffected[]
  /** `database_specific.severity`, GitHub's word; `null` where there is none. */
  readonly word: string | null
  readonly cwes: readonly string[]
}

export interface OsvSeverity {
  /** `CVSS_V2`, `CVSS_V3`, `CVSS_V4`, or a database's own. */
  readonly type: string
  readonly score: string
}

export interface OsvAffected {
  /** `null` for source-only entries, which name a git repository in their ranges. */
  readonly package: { readonly ecosystem: string; readonly name: string } | null
  readonly versions: readonly string[]
  readonly ranges: readonly OsvRange[]
  readonly severity: readonly OsvSeverity[]
}

export interface OsvRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT'
  readonly events: readonly OsvEvent[]
}

export interface OsvEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit'
  readonly version: string
}

/** Ids as databases write them; nothing that could leave a URL's path segment or span lines. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:+~-]{1,127}$/

/** Whether the text can be an advisory's id. */
export function isAdvisoryId(text: string): boolean {
  return ID.test(text)
}

/** RFC 3339 in UTC or with an offset, as OSV's schema asks. */
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

const id = v.pipe(v.string(), v.regex(ID, 'is not an advisory id'))
const time = v.pipe(
  v.string(),
  v.regex(TIME, 'is not an RFC 3339 time'),
  v.transform((text) => Date.parse(text)),
  v.number('is not an RFC 3339 time'),
)
const version = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(512, 'is too long'))
const severities = v.nullish(v.array(v.object({ type: v.string(), score: v.string() })), [])
const packageName = v.object({ ecosystem: v.string(), name: v.string() })

const event = v.pipe(
  v.object({
    introduced: v.optional(version),
    fixed: v.optional(version),
    last_affected: v.optional(version),
    limit: v.optional(version),
  }),
  v.transform((raw): OsvEvent[] =>
    (['introduced', 'fixed', 'last_affected', 'limit'] as const).flatMap((kind) =>
      raw[kind] === undefined ? [] : [{ kind, version: raw[kind] }],
    ),
  ),
  v.minLength(1, 'is an event of an unknown kind'),
)

const range = v.pipe(
  v.object({ type: v.picklist(['SEMVER', 'ECOSYSTEM', 'GIT']), events: v.array(event) }),
  v.transform(({ type, events }): OsvRange => ({ type, events: events.flat() })),
  v.check(
    ({ events }) => events.some(({ kind }) => kind === 'introduced'),
    'has no `introduced` event, which every range must have',
  ),
)

const record = v.object({
  id,
  modified: time,
  withdrawn: v.nullish(time, null),
  aliases: v.nullish(v.array(id), []),
  summary: v.nullish(v.string(), ''),
  details: v.nullish(v.string(), ''),
  severity: severities,
  affected: v.nullish(
    v.array(
      v.object({
        package: v.nullish(packageName, null),
        versions: v.nullish(v.array(version), []),
        ranges: v.nullish(v.array(range), []),
        severity: severities,
      }),
    ),
    [],
  ),
  database_specific: v.nullish(
    v.object({
      severity: v.optional(v.unknown()),
      cwe_ids: v.optional(v.unknown()),
      cwes: v.optional(v.unknown()),
    }),
  ),
})

/** What every record of a database must show before it may count as "about something else". */
const heading = v.object({
  id,
  modified: time,
  affected: v.nullish(v.array(v.object({ package: v.nullish(packageName, null) })), []),
})
export type OsvHeading = v.InferOutput<typeof heading>

/**
 * Parse one record in full.
 * @param where names it in errors: an address or a path
 * @throws SourceInvalid when anything that decides over affectedness is missing or wrongly typed
 */
export function parseRecord(value: unknown, where: string): OsvRecord {
  const raw = parsed(record, value, where)
  const extra = raw.database_specific
  return {
    id: raw.id,
    modified: raw.modified,
    withdrawn: raw.withdrawn,
    aliases: raw.aliases,
    summary: raw.summary === '' ? firstLine(raw.details) : raw.summary,
    severity: raw.severity,
    affected: raw.affected,
    word: typeof extra?.severity === 'string' ? extra.severity : null,
    cwes: cweIds(extra?.cwe_ids).concat(cweIds(extra?.cwes)),
  }
}

/**
 * Parse as much as tells which packages a record is about.
 * @throws SourceInvalid when that cannot be told
 */
export function parseHeading(value: unknown, where: string): OsvHeading {
  return parsed(heading, value, where)
}

/** The ecosystem and the name under which a package is looked up; a PyPI name is normalised (PEP 503). */
export function packageKey(ecosystem: string, name: string): string {
  // `PyPI:variant` and `Debian:12` name a part of an ecosystem: what counts here is the whole.
  const colon = ecosystem.indexOf(':')
  const whole = colon === -1 ? ecosystem : ecosystem.slice(0, colon)
  if (whole === 'PyPI') return `PyPI\n${name.toLowerCase().replace(/[-_.]+/g, '-')}`
  // neither registry tells names apart by their case
  return `${whole}\n${whole === 'Packagist' || whole === 'NuGet' ? name.toLowerCase() : name}`
}

/** Whether an entry of `affected` is about this package. */
export function isAbout(affected: OsvAffected, ecosystem: Ecosystem, name: string): boolean {
  const named = affected.package
  return named !== null && packageKey(named.ecosystem, named.name) === packageKey(ecosystem, name)
}

function parsed<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  const path = v.getDotPath(issue)
  const problem = issue.message.startsWith('Invalid')
    ? issue.message.replace('Invalid', 'invalid')
    : issue.message
  throw new SourceInvalid(
    where,
    `is not an OSV record: ${path === null ? 'the document' : `\`${path}\``} ${problem}`,
  )
}

function firstLine(text: string): string {
  return (
    text
      .split(/\r?\n/)
      .find((line) => /[^\s#]/.test(line))
      ?.replace(/^#+\s*/, '')
      .trim() ?? ''
  )
}

/** CWE ids: GitHub writes strings, the malicious-packages database objects with `cweId`. */
function cweIds(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry === 'object' && entry !== null && 'cweId' in entry && typeof entry.cweId === 'string') {
      return [entry.cweId]
    }
    return []
  })
}
