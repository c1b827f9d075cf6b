import { staticValues } from './matrix-values.ts'
import type { Image, ImageReference, Matrix, Text } from './model.ts'

/**
 * Reads a container image's name as Docker does: `[registry[:port]/]name[:tag][@digest]`.
 * Source: distribution/reference grammar. An expression or build argument counts as one opaque word.
 */
export function readImage(value: string): ImageReference {
  const opaque = value.replace(/\$\{\{[\s\S]*?\}\}|\$\{[^}]*\}|\$\w+/g, (part) => '_'.repeat(part.length))
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
