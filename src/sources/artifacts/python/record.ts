import { SourceInvalid } from '../../../errors.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import { csvRows } from './csv.ts'

/** `null` in all but the path: signatures of the RECORD, and itself. */
const UNLISTED_DIGEST = ['RECORD', 'RECORD.jws', 'RECORD.p7s']

/**
 * Holds a wheel's RECORD against its members: each once, with its SHA-256 and size, and nothing besides.
 * Source: PEP 376, "RECORD"; PEP 427, "The .dist-info directory"; PEP 491.
 * @param infoFolder `x-1.0.dist-info/`
 * @param problems receives what an installer refuses, or what says that somebody was here after the build
 * @throws SourceInvalid for a digest by an algorithm that is allowed and not supported here
 */
export function judgeRecord(
  text: string,
  infoFolder: string,
  members: readonly Member[],
  problems: ArtifactProblem[],
): void {
  const record = `${infoFolder}RECORD`
  const note = (kind: string, member: string | null, detail: string): void =>
    void problems.push({ kind, member, detail })
  const rows = csvRows(text)
  if (rows === null) {
    note('record-malformed', record, 'has a quotation mark that is not closed')
    return
  }
  const exempt = new Set(UNLISTED_DIGEST.map((name) => `${infoFolder}${name}`))
  const byPath = new Map(members.map((member) => [member.path, member]))
  const listed = new Set<string>()
  for (const row of rows) {
    const [path, digest, size] = row
    if (row.length !== 3 || path === '' || path === undefined) {
      note(
        'record-malformed',
        record,
        `has the row ${shown(row.join(','))}, which is not a path, a digest and a size`,
      )
      continue
    }
    if (
      path.startsWith('/') ||
      path.split('/').includes('..') ||
      path.includes('\\') ||
      /^[A-Za-z]:/.test(path)
    )
      note('record-path', record, `lists ${shown(path)}, a path outside of the wheel`)
    if (listed.has(path)) note('record-duplicate', record, `lists ${shown(path)} more than once`)
    listed.add(path)
    const member = byPath.get(path)
    // Folders need no row; some tools write one.
    if (path.endsWith('/')) continue
    if (member === undefined || member.type === 'directory') {
      note('record-missing-member', record, `lists ${shown(path)}, which is not in the wheel`)
    } else if (!exempt.has(path)) judgeRow(member, digest!, size!, note)
  }
  for (const { path, type } of members) {
    if (type === 'directory' || listed.has(path) || exempt.has(path)) continue
    note('record-unlisted', path, 'is not listed in RECORD')
  }
}

function judgeRow(
  member: Member,
  digest: string,
  size: string,
  note: (kind: string, member: string, detail: string) => void,
): void {
  const { path } = member
  const [algorithm, value] = [digest.slice(0, digest.indexOf('=')), digest.slice(digest.indexOf('=') + 1)]
  if (digest === '') note('record-digest', path, 'has no digest in RECORD')
  // Allowed, and used by nobody: it is not passed over, and not called wrong either.
  else if (/^(?:sha384|sha512|blake2[bs])$/.test(algorithm))
    throw new SourceInvalid(shown(path), `has a digest by ${algorithm} in RECORD, which is not supported`)
  else if (algorithm !== 'sha256')
    note(
      'record-digest',
      path,
      `has a digest by ${shown(algorithm)} in RECORD, where sha256 is what installers check`,
    )
  else if (value !== Buffer.from(member.sha256 ?? '', 'hex').toString('base64url'))
    note('record-digest', path, 'has another digest in RECORD than its content')
  if (size === '') note('record-size', path, 'has no size in RECORD')
  else if (size !== String(member.size))
    note('record-size', path, `has ${member.size} bytes, and ${shown(size)} in RECORD`)
}
