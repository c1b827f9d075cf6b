import { TomlDate } from 'smol-toml'

/** How Python was told to separate: `json.dumps` without options, or with `separators=(',', ':')`. */
export interface Separators {
  readonly item: ', ' | ','
  readonly key: ': ' | ':'
}

const DEFAULT: Separators = { item: ', ', key: ': ' }

/**
 * Python's `json.dumps(value, sort_keys=True)`: ASCII only, keys by code point. Poetry, PDM and Pipenv hash such texts.
 * @param value parsed TOML with integers as `bigint`, so that `1` and `1.0` stay apart
 * @throws TypeError for a value that `json.dumps` refuses (a date)
 */
export function pythonJson(value: unknown, separators: Separators = DEFAULT): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return pythonString(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return pythonFloat(value)
  if (Array.isArray(value)) {
    return `[${value.map((item) => pythonJson(item, separators)).join(separators.item)}]`
  }
  if (typeof value !== 'object' || value instanceof TomlDate) {
    throw new TypeError('a date cannot stand in what is hashed')
  }
  const members = Object.entries(value as Readonly<Record<string, unknown>>)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, member]) => `${pythonString(key)}${separators.key}${pythonJson(member, separators)}`)
  return `{${members.join(separators.item)}}`
}

function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Python's `repr` of a float: `1.0`, `1e-07`, `1e+16`, `inf`. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const power = Number(exponent)
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${sign}${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  }
  const digits = mantissa.replace('.', '')
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0')
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`
}

/** UTF-8 keeps the order of code points, UTF-16 does not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
