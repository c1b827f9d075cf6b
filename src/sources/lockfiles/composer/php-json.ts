/** A value as PHP has it after `json_decode($text, true)`: tables and lists are one thing there. */
type PhpValue = string | number | boolean | null | bigint | PhpArray

/** Keys in the order of the text; those that are whole numbers are numbers to PHP. */
export type PhpArray = ReadonlyMap<string, PhpValue>

/** PHP refuses what nests deeper. */
const MAX_DEPTH = 512
const LARGEST = 9_223_372_036_854_775_807n

/**
 * Decode JSON as PHP does. JavaScript's own objects would not keep the order of keys such as `"10"`.
 * @param text that `JSON.parse` has accepted
 * @throws TypeError for what PHP refuses: half a surrogate pair, and more than 512 levels
 */
export function phpDecode(text: string): PhpValue {
  let at = 0
  const space = (): void => {
    while (/\s/.test(text[at] ?? '')) at += 1
  }
  const string = (): string => {
    const start = at
    for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1
    at += 1
    const value = JSON.parse(text.slice(start, at)) as string
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('half a surrogate pair stands in it')
    return value
  }
  const value = (depth: number): PhpValue => {
    space()
    const first = text[at]!
    if (first === '"') return string()
    if (first === '{' || first === '[') {
      if (depth >= MAX_DEPTH) throw new TypeError(`it nests more than ${MAX_DEPTH} levels deep`)
      return array(first, depth + 1)
    }
    const [word] = /^[-+.\w]+/.exec(text.slice(at, at + 400))!
    at += word.length
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : numberOf(word)
  }
  const array = (open: string, depth: number): PhpArray => {
    const members = new Map<string, PhpValue>()
    at += 1
    space()
    for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
      let key = String(index)
      if (open === '{') {
        key = string()
        space()
        at += 1
      }
      // a key that stands twice keeps its first place and gets the last value
      members.set(key, value(depth))
      space()
      if (text[at] === ',') at += 1
      space()
    }
    at += 1
    return members
  }
  return value(0)
}

/** Whole numbers are exact up to 64 bits, and floating beyond. */
function numberOf(word: string): number | bigint {
  if (!/^-?\d+$/.test(word)) return Number(word)
  const whole = BigInt(word)
  return whole > LARGEST || whole < -LARGEST - 1n ? Number(word) : whole
}

/**
 * What PHP's `json_encode($value, 0)` writes: slashes and all that is not ASCII escaped, no white space.
 * Source: https://www.php.net/manual/en/function.json-encode.php; checked against PHP 8.2.
 */
export function phpEncode(value: PhpValue): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return phpString(value)
  if (typeof value === 'number') return phpFloat(value)
  if (typeof value !== 'object') return String(value)
  const keys = [...value.keys()]
  // numbers from 0 on, in their order, make a list; so does nothing at all
  if (keys.every((key, index) => key === String(index)))
    return `[${[...value.values()].map(phpEncode).join(',')}]`
  return `{${[...value].map(([key, member]) => `${phpString(key)}:${phpEncode(member)}`).join(',')}}`
}

function phpString(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The shortest digits that read back the same (`serialize_precision` of -1), without a fraction of zero. */
function phpFloat(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0.0`.replace(/\.0$/, '')
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const power = Number(exponent)
  if (power < -4 || power >= 17) {
    const digits = mantissa.includes('.') ? mantissa : `${mantissa}.0`
    return `${sign}${digits}e${power < 0 ? '-' : '+'}${Math.abs(power)}`
  }
  const digits = mantissa.replace('.', '')
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0')
  const fraction = digits.slice(power + 1)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
