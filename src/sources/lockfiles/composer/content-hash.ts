import { createHash } from 'node:crypto'
import { type PhpArray, phpDecode, phpEncode } from './php-json.ts'

const RELEVANT: readonly string[] = [
  'name',
  'version',
  'require',
  'require-dev',
  'conflict',
  'replace',
  'provide',
  'minimum-stability',
  'prefer-stable',
  'repositories',
  'extra',
]

/**
 * The digest by which Composer binds its lock to a composer.json: MD5 over what of it decides the resolution.
 * Source: Composer's `Locker::getContentHash`.
 * @param text of a composer.json that is an object in strict JSON
 * @returns lower-case hex
 * @throws TypeError for what PHP cannot decode
 */
export function composerContentHash(text: string): string {
  const content = phpDecode(text) as PhpArray
  const relevant = new Map([...content].filter(([key]) => RELEVANT.includes(key)))
  const config = content.get('config')
  const platform = isArray(config) ? config.get('platform') : undefined
  if (platform !== undefined && platform !== null) relevant.set('config', new Map([['platform', platform]]))
  const sorted = new Map([...relevant].sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('md5').update(phpEncode(sorted)).digest('hex')
}

function isArray(value: unknown): value is PhpArray {
  return value instanceof Map
}
