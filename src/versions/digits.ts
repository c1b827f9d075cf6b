/**
 * Order of two runs of decimal digits by value, of any length: `Number` would make 9007199254740993 and
 * 9007199254740992 the same version.
 */
export function compareDigits(a: string, b: string): number {
  const left = significant(a)
  const right = significant(b)
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}

/** Digits without leading zeros; `0` for nothing but zeros. */
export function significant(digits: string): string {
  return digits.replace(/^0+(?=.)/, '')
}
