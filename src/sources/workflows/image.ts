import { staticValues } from './matrix-values.ts'
import type { Image, ImageReference, Matrix, Text } from './model.ts'

/**
 * Reads a container image's name as Docker does: `[registry[:port]/]name[:tag][@digest]`.
 * Source: distribution/reference grammar. An expression or build argument counts as one opaque word.
 */
export function readImage(value: string): ImageReference {
  const opaque = withoutVariables(value)
  const at = opaque.indexOf('@')
  const named = at === -1 ? value.length : at
  const colon = opaque.lastIndexOf(':', named - 1)
  const tagged = named > 0 && colon > opaque.lastIndexOf('/', named - 1)
  const digest = at === -1 ? null : value.slice(at + 1)
  return {
    name: value.slice(0, tagged ? colon : named),
    tag: tagged ? value.slice(colon + 1, named) : null,
    digest,
    pinned: digest !== null && named > 0 && /^sha256:[0-9a-f]{64}$/.test(digest),
    dynamic: opaque !== value,
  }
}

/**
 * The same text, as long, with every `${{ … }}`, `${…}` and `$word` as underscores. By steps, not by one pattern: a
 * search for the end of each of a hundred thousand openings that never end took minutes.
 */
function withoutVariables(value: string): string {
  const last = { double: value.lastIndexOf('}}'), single: value.lastIndexOf('}') }
  const endOf = (start: number): number => {
    if (value.startsWith('${{', start) && last.double >= start + 3) return value.indexOf('}}', start + 3) + 2
    if (value[start + 1] === '{' && last.single >= start + 2) return value.indexOf('}', start + 2) + 1
    let end = start + 1
    while (end < value.length && /\w/.test(value[end]!)) end++
    return end === start + 1 ? start : end
  }
  let shown = ''
  let at = 0
  for (let start = value.indexOf('$'); start !== -1; start = value.indexOf('$', Math.max(at, start + 1))) {
    const end = endOf(start)
    shown += value.slice(at, start) + '_'.repeat(end - start)
    at = end
  }
  return shown + value.slice(at)
}

/**
 * An image with the place that it is named in; `docker://` in front is allowed.
 * @param matrix where the text reads a matrix key with static values, the image is pinned when every value is
 */
export function imageOf(text: Text, role: string, matrix: Matrix | null = null): Image {
  const values = (staticValues(text, matrix) ?? [text.value]).filter((value) => value !== '')
  const references = values.map((value) => readImage(value.replace(/^docker:\/\//, '')))
  const reference = references.find(({ pinned }) => !pinned) ?? references[0] ?? readImage(text.value)
  return {
    text,
    reference: { ...reference, dynamic: reference.dynamic || text.expressions.length > 0 },
    role,
  }
}
