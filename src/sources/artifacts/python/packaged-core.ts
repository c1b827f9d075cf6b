import { type ObjectFormat, objectId } from '../../git/proof.ts'
import type { PackagedCore } from '../model.ts'
import type { CoreMetadata } from './core-metadata.ts'

/** What of core metadata is held against the commit. */
export function packagedCore({ fields, body }: CoreMetadata, format: ObjectFormat): PackagedCore {
  return { fields, descriptions: body.trim() === '' ? [] : descriptions(body, format) }
}

/** Builders strip what a readme ends with, or add a line end to it, and read and write it with either kind. */
function descriptions(body: string, format: ObjectFormat): string[] {
  const stripped = body.replace(/\n+$/, '')
  const texts = new Set([
    body,
    stripped,
    `${stripped}\n`,
    `${stripped}\n\n`,
    stripped.trim(),
    `${stripped.trim()}\n`,
  ])
  return [...texts]
    .flatMap((text) => [text, text.replaceAll('\n', '\r\n')])
    .map((text) => objectId('blob', Buffer.from(text), format))
}
