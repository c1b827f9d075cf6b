import { nuget } from '../../../versions/nuget.ts'

interface Range {
  readonly least: string | null
  readonly isLeastIn: boolean
  readonly most: string | null
  readonly isMostIn: boolean
}

/**
 * A version range as NuGet writes it into a lockfile: `1.2` becomes `[1.2.0, )`.
 * Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning#version-ranges; `VersionRange.ToNormalizedString`.
 * @returns `null` when it is none; a floating one (`1.*`) as it is
 */
export function canonicalRange(text: string): string | null {
  const range = parse(text)
  if (range === null) return null
  const { least, isLeastIn, most, isMostIn } = range
  return `${isLeastIn ? '[' : '('}${least ?? ''}, ${most ?? ''}${isMostIn ? ']' : ')'}`
}

/** @returns `null` when either cannot be read, or the range floats */
export function isInRange(version: string, text: string): boolean | null {
  const range = parse(text)
  if (range === null || nuget.canonical(version) === null || /\*/.test(text)) return null
  const { least, isLeastIn, most, isMostIn } = range
  if (least !== null && nuget.compare(version, least) < (isLeastIn ? 0 : 1)) return false
  return most === null || nuget.compare(version, most) <= (isMostIn ? 0 : -1)
}

function parse(text: string): Range | null {
  const trimmed = text.trim()
  const brackets = /^([[(])\s*([^,\s]*)\s*(?:(,)\s*([^,\s]*)\s*)?([\])])$/.exec(trimmed)
  if (brackets === null) {
    const least = bound(trimmed)
    return least === null ? null : { least, isLeastIn: true, most: null, isMostIn: false }
  }
  const [, open, first, comma, second, close] = brackets
  const least = first === '' ? '' : bound(first!)
  const most = comma === undefined ? least : second === '' ? '' : bound(second!)
  if (least === null || most === null || (least === '' && most === '')) return null
  return { least: least || null, isLeastIn: open === '[', most: most || null, isMostIn: close === ']' }
}

function bound(text: string): string | null {
  return /^[\d.]*\*(?:-\*)?$|-[\w.]*\*$/.test(text) ? text.toLowerCase() : nuget.canonical(text)
}
