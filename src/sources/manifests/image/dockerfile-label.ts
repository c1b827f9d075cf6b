import type { RepositoryPath } from '../../../location.ts'
import { locate } from '../../workflows/locate.ts'
import type { Text } from '../../workflows/model.ts'
import { instructionsOf } from '../../workflows/support/dockerfile-lines.ts'
import { manifestOf } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

const LABEL = 'org.opencontainers.image.version'
const NAMED =
  /(?:^|\s)(["']?)org\.(?:opencontainers\.image|label-schema)\.version\1=("[^"]*"|'[^']*'|[^\s"']+)/

/**
 * A Dockerfile that labels its image with a version, as a literal or by a build argument's default.
 * Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md.
 * @returns `null` for one without the label
 */
export function readImageLabel(text: string, path: RepositoryPath): UnlinkedManifest | null {
  // most Dockerfiles have none, and the reader of pipelines says what is wrong with the file itself
  if (!/org\.(?:opencontainers\.image|label-schema)\.version/.test(text)) return null
  const args = new Map<string, { readonly value: string; readonly at: DeclaredVersion['at'] }>()
  for (const { name, body } of instructionsOf(text, path).instructions) {
    if (name === 'ARG' || name === 'ENV') remember(body, args)
    const match = name === 'LABEL' ? NAMED.exec(body.value) : null
    if (match === null) continue
    const written = match[2]!
    const quotes = /^["']/.test(written) ? 1 : 0
    const end = match.index + match[0].length - quotes
    const start = end - written.length + 2 * quotes
    const value = body.value.slice(start, end)
    const version = labelled(value, locate(body, start, end), args)
    return manifestOf({
      path,
      ecosystem: 'generic',
      format: 'image label',
      version,
      // a label that the build fills in is filled in from the tag, or is checked on the image itself
      publishable: version.kind === 'static',
    })
  }
  return null
}

function labelled(
  value: string,
  at: DeclaredVersion['at'],
  args: ReadonlyMap<string, { readonly value: string; readonly at: DeclaredVersion['at'] }>,
): DeclaredVersion {
  if (!value.includes('$')) return { kind: 'static', value, at }
  const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(value)
  const known = name === null ? undefined : args.get((name[1] ?? name[2])!)
  // a default that is no version (`dev`, `latest`) is there to be replaced
  if (known !== undefined && /^v?[0-9]/.test(known.value)) return { kind: 'static', ...known }
  return {
    kind: 'dynamic',
    at,
    how: `the build fills in \`${value}\` of the label \`${LABEL}\``,
    fromTag: true,
  }
}

function remember(
  body: Text,
  args: Map<string, { readonly value: string; readonly at: DeclaredVersion['at'] }>,
): void {
  for (const match of body.value.matchAll(/(?:^|\s)((\w+)=)(?:"([^"$]*)"|([^\s"'$]+))(?=\s|$)/g)) {
    const value = match[3] ?? match[4]!
    const start =
      match.index + match[0].indexOf(match[1]!) + match[1]!.length + (match[3] === undefined ? 0 : 1)
    args.set(match[2]!, { value, at: locate(body, start, start + value.length) })
  }
}
