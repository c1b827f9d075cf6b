import { SourceInvalid } from '../../errors.ts'
import { isTable } from '../structured/document.ts'
import { parseJson } from '../structured/json.ts'
import type { SbomComponent, SbomDocument, SbomHash } from './model.ts'

type Read = Pick<SbomDocument, 'subject' | 'components'>

/** Components nest; nobody nests them deeper than this. */
const DEEPEST = 32

/**
 * The subject and every component of a CycloneDX document in JSON.
 * Source: https://cyclonedx.org/docs/1.6/json/.
 * @throws SourceInvalid when it is no JSON or no CycloneDX, or says one thing twice
 */
export function readCycloneDx(text: string, path: string): Read {
  const { value } = parseJson(text, path)
  if (!isTable(value) || value['bomFormat'] !== 'CycloneDX')
    throw new SourceInvalid(path, 'is called an SBOM in CycloneDX and is none (`bomFormat`)')
  const metadata = isTable(value['metadata']) ? value['metadata'] : {}
  const root = metadata['component']
  const subject = isTable(root) ? { ...component(root, path), hashes: hashes(root['hashes'], path) } : null
  const inRoot = isTable(root) ? all(root['components'], path, 0) : []
  return { subject, components: [...inRoot, ...all(value['components'], path, 0)] }
}

function all(value: unknown, path: string, depth: number): SbomComponent[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || depth > DEEPEST)
    throw new SourceInvalid(path, 'has `components` that are no list')
  return value.flatMap((one: unknown) => {
    if (!isTable(one)) throw new SourceInvalid(path, 'has a component that is no map')
    return [component(one, path), ...all(one['components'], path, depth + 1)]
  })
}

function component(value: Readonly<Record<string, unknown>>, path: string): SbomComponent {
  const { name, group, version, purl } = value
  if (typeof name !== 'string' || name === '') throw new SourceInvalid(path, 'has a component without a name')
  const ofMaven = typeof purl === 'string' && purl.startsWith('pkg:maven/')
  const full = typeof group === 'string' && group !== '' ? `${group}${ofMaven ? ':' : '/'}${name}` : name
  return { name: full, version: typeof version === 'string' && version !== '' ? version : null }
}

function hashes(value: unknown, path: string): SbomHash[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new SourceInvalid(path, 'has `hashes` that are no list')
  return value.map((one: unknown) => {
    if (!isTable(one) || typeof one['alg'] !== 'string' || typeof one['content'] !== 'string')
      throw new SourceInvalid(path, 'has a hash without `alg` and `content`')
    return { algorithm: one['alg'], digest: one['content'].toLowerCase() }
  })
}
