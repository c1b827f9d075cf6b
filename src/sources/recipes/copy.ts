import { expanded, jsonWords, type Values, wordsOf } from './words.ts'

/** What `COPY` or `ADD` puts into an image. */
export type ImageCopy =
  | {
      readonly kind: 'context'
      /** Below the build's context, without `/` at either end; globs as written; empty for the context itself. */
      readonly sources: readonly string[]
      /** Absolute, without `/` at its end but for the root. */
      readonly target: string
      /** Sources are put into the target under their own names: it ends with `/`, or there are several. */
      readonly isFolder: boolean
    }
  /** From another stage or image, the network, a here-document, or from where only the build tells. */
  | { readonly kind: 'elsewhere'; readonly target: string | null; readonly why: string }

interface Surroundings {
  readonly hasDocuments: boolean
  readonly values: Values
  /** The working directory; `null` where only the base or the build tells. */
  readonly folder: string | null
}

/** Source: https://docs.docker.com/reference/dockerfile/#copy and #add. */
export function copyOf(
  name: 'COPY' | 'ADD',
  body: string,
  { hasDocuments, values, folder }: Surroundings,
): ImageCopy {
  const [flags] = /^\s*(?:--\S+\s+)*/.exec(body)!
  const rest = body.slice(flags.length)
  const words = (jsonWords(rest) ?? wordsOf(rest)).map((word) => expanded(word, values))
  const last = words.pop() ?? null
  const target = last === null ? null : absolute(folder, last)
  const elsewhere = (why: string): ImageCopy => ({ kind: 'elsewhere', target, why })
  if (/--from=/.test(flags)) return elsewhere('comes from another stage or image')
  if (hasDocuments) return elsewhere('is written in the Dockerfile itself')
  if (/--parents\b/.test(flags) || target === null || last === null)
    return elsewhere('goes where only the build tells')
  const sources: string[] = []
  for (const source of words) {
    if (source === null) return elsewhere('comes from where only the build tells')
    if (name === 'ADD' && /^(?:https?|ftp|ssh):\/\/|^git@|\.git(?:#|$)/.test(source))
      return elsewhere('comes from the network')
    if (name === 'ADD' && /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i.test(source))
      return elsewhere('is unpacked by the build')
    sources.push(bare(source))
  }
  const isFolder = /(?:^|\/)\.?$/.test(last) || sources.length > 1
  return { kind: 'context', sources, target, isFolder }
}

function absolute(folder: string | null, path: string): string | null {
  if (folder === null && !path.startsWith('/')) return null
  return `/${bare(path.startsWith('/') ? path : `${folder}/${path}`)}`
}

/** `..` leads no higher than the context. */
function bare(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
