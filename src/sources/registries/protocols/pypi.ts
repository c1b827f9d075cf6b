import { canonicalName } from '../names.ts'
import {
  digestOf,
  malformed,
  type Publication,
  type PublishedFile,
  type PublishedVersion,
  reasonOf,
  record,
  recordsOf,
  rfc3339,
  textOf,
  understood,
} from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * The simple index of PyPI and of every private index: JSON (PEP 691, 700) or HTML (PEP 503, 592), one file a line.
 * Source: https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export const pypiProtocol: Protocol = {
  ask: {
    accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
    types: /^(?:application\/(?:vnd\.pypi\.simple\.v1\+(?:json|html)|json)|text\/html)\b/i,
  },
  pathOf: (name) => `/${canonicalName('PyPI', name)}/`,
  read(reply, name, where) {
    const isHtml = reply.kind === 'found' && /html/i.test(reply.type)
    return understood(reply, where, (body) =>
      isHtml ? fromHtml(body, name, where) : fromJson(body, name, where),
    )
  },
}

interface File {
  readonly name: string
  readonly sha256: unknown
  readonly yanked: string | null
  readonly time: string | null
}

function fromJson(body: string, name: string, where: string): Publication {
  const document = record(body, where)
  if (canonicalName('PyPI', textOf(document.name, where, 'name')) !== canonicalName('PyPI', name))
    throw malformed(where, 'is about another package')
  const files = recordsOf(document.files, where, 'files').map(
    (file): File => ({
      name: textOf(file.filename, where, 'filename'),
      sha256: file.hashes === undefined ? null : recordsOf([file.hashes], where, 'hashes')[0]!.sha256,
      yanked: reasonOf(file.yanked),
      time: rfc3339(file['upload-time']),
    }),
  )
  return { kind: 'known', versions: byVersion(files, name, where) }
}

/** A sign-in page has links as well: each must be a file of this very project. */
function fromHtml(body: string, name: string, where: string): Publication {
  const files = anchors(body).map(({ attributes, text }): File => {
    const href = attribute(attributes, 'href') ?? ''
    return {
      name: unescaped(text.trim()),
      sha256: /#(?:.*&)?sha256=([0-9a-f]{64})/i.exec(href)?.[1] ?? null,
      yanked: attribute(attributes, 'data-yanked'),
      time: null,
    }
  })
  if (files.length === 0 && !/pypi:repository-version|simple index|links for/i.test(body))
    throw malformed(where, 'is a page and no index')
  return { kind: 'known', versions: byVersion(files, name, where) }
}

/** Each `<a …>…</a>`, found in one pass: an index has a hundred thousand of them. */
function anchors(html: string): { attributes: string; text: string }[] {
  const found: { attributes: string; text: string }[] = []
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<a'); at !== -1; at = lower.indexOf('<a', at + 2)) {
    if (!/[\s>]/.test(lower[at + 2] ?? '')) continue
    const open = tagEnd(html, at)
    const close = lower.indexOf('</a', open)
    if (open === -1 || close === -1) break
    found.push({ attributes: html.slice(at + 2, open), text: html.slice(open + 1, close) })
    at = close
  }
  return found
}

/** A `>` in a quoted attribute (`data-requires-python=">=3.9"`) does not end the tag. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at]!
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}

function byVersion(files: readonly File[], name: string, where: string): PublishedVersion[] {
  const versions = new Map<
    string,
    { files: PublishedFile[]; yanked: (string | null)[]; time: string | null }
  >()
  for (const file of files) {
    const version = versionIn(file.name, name)
    // signatures and metadata stand beside the files that they are about
    if (version === null && /\.(?:asc|metadata|sig)$/.test(file.name)) continue
    if (version === null) throw malformed(where, 'lists a file that is not of this package')
    const of = versions.get(version) ?? { files: [], yanked: [], time: file.time }
    const digest = digestOf('sha256', file.sha256)
    of.files.push({ name: file.name, digests: digest === null ? [] : [digest] })
    of.yanked.push(file.yanked)
    versions.set(version, of)
  }
  return [...versions].map(([version, { files: all, yanked, time }]) => ({
    version,
    publishedAt: time,
    // PEP 592: files are yanked one by one; the version is where all of them are
    withdrawn: yanked.every((reason) => reason !== null) ? (yanked[0] ?? null) : null,
    files: all,
  }))
}

/** The version in the name of a wheel, sdist, egg or installer. Source: PEP 427, PEP 625. */
function versionIn(file: string, project: string): string | null {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file)
  if (wheel !== null) return isProject(wheel[1]!, project) ? wheel[2]! : null
  const stem = /^(.+)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|egg|exe|msi|rpm|deb|dmg)$/.exec(file)?.[1]
  if (stem === undefined) return null
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    if (isProject(stem.slice(0, dash), project) && /^\d|^v\d/.test(stem.slice(dash + 1))) {
      // an egg or installer goes on with the interpreter or platform
      return stem.slice(dash + 1).replace(/[-.](?:py\d[\d.]*|win32|win-amd64|linux|macosx).*$/, '')
    }
  }
  return null
}

function isProject(text: string, project: string): boolean {
  return canonicalName('PyPI', text) === canonicalName('PyPI', project)
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(String.raw`(?:^|\s)${name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?(?=\s|$)`, 'i').exec(
    attributes,
  )
  return match === null ? null : unescaped(match[1] ?? match[2] ?? '')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#43;', '+')
    .replaceAll('&amp;', '&')
}
