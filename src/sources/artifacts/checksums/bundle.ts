import { isTable } from '../../structured/document.ts'
import { parseJson } from '../../structured/json.ts'

/** A digest that a bundle binds, with the name of its subject where it has one. */
export interface BoundDigest {
  readonly name: string | null
  /** SHA-256 in lower-case hex. */
  readonly sha256: string
}

/**
 * The files that a Sigstore bundle, cosign's older bundle or an in-toto envelope speaks for.
 * Source: https://github.com/sigstore/protobuf-specs (bundle), https://github.com/in-toto/attestation (Statement),
 * https://github.com/secure-systems-lab/dsse (envelope).
 * @returns `null` for JSON that is none of them, or binds no SHA-256
 * @throws SourceInvalid for text that is not JSON
 */
export function boundDigests(text: string, path: string): readonly BoundDigest[] | null {
  const found: BoundDigest[] = []
  for (const line of jsonValues(text, path)) {
    const bound = ofBundle(line, path)
    if (bound === null) return null
    found.push(...bound)
  }
  return found.length === 0 ? null : found
}

/** One value, or one a line (`.jsonl`). */
function jsonValues(text: string, path: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))
  return (isLines ? lines : [text]).map((line) => parseJson(line, path).value)
}

function ofBundle(bundle: unknown, path: string): readonly BoundDigest[] | null {
  if (!isTable(bundle)) return null
  const message = bundle['messageSignature']
  if (isTable(message)) {
    const digest = isTable(message['messageDigest']) ? message['messageDigest'] : {}
    if (digest['algorithm'] !== 'SHA2_256' || typeof digest['digest'] !== 'string') return null
    return sha256(Buffer.from(digest['digest'], 'base64').toString('hex'), null)
  }
  const envelope = isTable(bundle['dsseEnvelope']) ? bundle['dsseEnvelope'] : bundle
  if (typeof envelope['payload'] === 'string') {
    const statement = parseJson(Buffer.from(envelope['payload'], 'base64').toString('utf8'), path).value
    return ofStatement(statement)
  }
  const rekor = isTable(bundle['rekorBundle']) ? bundle['rekorBundle']['Payload'] : undefined
  if (isTable(rekor) && typeof rekor['body'] === 'string') {
    const entry = parseJson(Buffer.from(rekor['body'], 'base64').toString('utf8'), path).value
    const spec = isTable(entry) && isTable(entry['spec']) ? entry['spec'] : {}
    const hash = isTable(spec['data']) && isTable(spec['data']['hash']) ? spec['data']['hash'] : {}
    return hash['algorithm'] === 'sha256' ? sha256(hash['value'], null) : null
  }
  return null
}

function ofStatement(statement: unknown): readonly BoundDigest[] | null {
  const subjects = isTable(statement) ? statement['subject'] : undefined
  if (!Array.isArray(subjects)) return null
  return subjects.flatMap((subject) => {
    if (!isTable(subject) || !isTable(subject['digest'])) return []
    const { name } = subject
    return sha256(subject['digest']['sha256'], typeof name === 'string' ? name : null) ?? []
  })
}

function sha256(value: unknown, name: string | null): BoundDigest[] | null {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/i.test(value)) return null
  return [{ name, sha256: value.toLowerCase() }]
}
