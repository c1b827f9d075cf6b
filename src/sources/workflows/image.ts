import type { Image, ImageReference, Text } from './model.ts'

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

/** An image with the place that it is named in; `docker://` in front is allowed. */
export function imageOf(text: Text, role: string): Image {
  return { text, reference: readImage(text.value.replace(/^docker:\/\//, '')), role }
}
