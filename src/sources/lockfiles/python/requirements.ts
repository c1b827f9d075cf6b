import { SourceInvalid } from '../../../errors.ts'
import { type RepositoryPath, repositoryPath } from '../../../location.ts'
import { publicAddress } from '../address.ts'
import { namedHash } from '../integrity.ts'
import type { IntegrityHash, LockedPackage, Lockfile } from '../model.ts'
import { positionsOf } from '../positions.ts'
import { normalizedName, purlOf } from '../purl.ts'
import { type RequirementLine, requirementLines } from './requirement-lines.ts'

/** What a requirements file says; it locks when it requires hashes, or when every item is pinned. */
export interface RequirementsFile {
  readonly path: RepositoryPath
  readonly includes: readonly RepositoryPath[]
  readonly items: readonly Item[]
  /** Whether any requirement carries a hash, or `--require-hashes` stands: pip then insists on one for each. */
  readonly requiresHashes: boolean
  /** The index that the file names; `null` when the caller's configuration decides. */
  readonly index: string | null
}

interface Item {
  readonly package: LockedPackage
  /** For messages: as written, without credentials. */
  readonly text: string
  /** How many characters the requirement takes, without its options. */
  readonly length: number
  readonly pinned: boolean
}

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*/
const VALUE_OPTIONS =
  /^(?:-i|-f|--index-url|--pypi-url|--extra-index-url|--find-links|--no-binary|--only-binary|--trusted-host|--use-feature|--uploaded-prior-to|--refresh-package)(?=[\s=]|$)/
const FLAG_OPTIONS = /^(?:--no-index|--prefer-binary|--require-hashes|--pre|--always-unzip|-Z)$/

/**
 * Read a requirements file.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ and PEP 508.
 * @throws SourceInvalid for a line that pip would refuse, and for an include that leaves the repository
 */
export function readRequirements(text: string, path: RepositoryPath): RequirementsFile {
  const at = positionsOf(text, path)
  const lines = requirementLines(text)
  const includes: RepositoryPath[] = []
  const items: Item[] = []
  const ids = new Map<string, number>()
  let requiresHashes = false
  let index: string | null = null
  for (const line of lines) {
    const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|\s*=\s*|(?=[^-\s]))(.+)$/.exec(line.text)
    if (include !== null) {
      includes.push(includedPath(include[1]!.trim(), path))
      continue
    }
    const editable = /^(?:-e|--editable)(?:\s+|\s*=\s*)(.+)$/.exec(line.text)
    if (editable === null && line.text.startsWith('-')) {
      const option = /^(?:-i|--index-url|--pypi-url)(?:\s+|=)(\S+)/.exec(line.text)
      if (option !== null) index = publicAddress(option[1]!)
      else if (/^--require-hashes$/.test(line.text)) requiresHashes = true
      else if (!VALUE_OPTIONS.test(line.text) && !FLAG_OPTIONS.test(line.text)) {
        throw new SourceInvalid(path, `the option \`${line.text.split(/[\s=]/)[0]!}\` is unknown to pip`)
      }
      continue
    }
    const item = itemOf(editable?.[1] ?? line.text, line, editable !== null, path)
    const number = (ids.get(item.package.id) ?? 0) + 1
    ids.set(item.package.id, number)
    if (item.package.hashes.length > 0) requiresHashes = true
    items.push({
      ...item,
      package: {
        ...item.package,
        at: at(line.start, firstLineEnd(text, line.start, item.length)),
        id: number === 1 ? item.package.id : `${item.package.id}#${number}`,
      },
    })
  }
  return { path, includes, items, requiresHashes, index }
}

/**
 * The requirements file as a lockfile.
 * @throws SourceInvalid when it requires hashes and a requirement is not exact: pip refuses to install it
 */
export function requirementsLock(file: RequirementsFile): Lockfile {
  const loose = file.items.find((item) => !item.pinned)
  if (loose !== undefined) {
    throw new SourceInvalid(
      file.path,
      `\`${loose.text}\` is not pinned with \`==\` although the file carries hashes; pip refuses to install it`,
    )
  }
  const scope = isForDevelopment(file.path) ? 'development' : 'runtime'
  return {
    path: file.path,
    format: 'requirements',
    formatVersion: null,
    ecosystem: 'PyPI',
    root: null,
    declared: null,
    packages: file.items.map(({ package: locked }) => ({
      ...locked,
      scope,
      source: locked.source.kind === 'registry' ? { kind: 'registry', url: file.index } : locked.source,
    })),
    carriesIntegrity: true,
    graph: 'none',
    includes: file.includes,
  }
}

function firstLineEnd(text: string, start: number, length: number): number {
  const newline = text.indexOf('\n', start)
  const lineEnd = newline === -1 ? text.length : newline
  return start + Math.min(length, text.slice(start, lineEnd).replace(/\s*\\?\r?$/, '').length)
}

/** The custom of naming files after their purpose is all there is. */
export function isForDevelopment(path: string): boolean {
  return /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?|typing|ci)(?=[-_./])/i.test(path)
}

function includedPath(written: string, from: RepositoryPath): RepositoryPath {
  const bare = written.replace(/^(['"])(.*)\1$/, '$2')
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.includes('${')) {
    throw new SourceInvalid(
      from,
      `includes \`${publicAddress(bare)}\`, which is not a file of the repository`,
    )
  }
  const parts = from.split('/').slice(0, -1)
  for (const part of bare.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined)
        throw new SourceInvalid(from, `includes \`${bare}\`, which lies outside the repository`)
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  if (parts.length === 0 || bare.startsWith('/')) {
    throw new SourceInvalid(from, `includes \`${bare}\`, which lies outside the repository`)
  }
  return repositoryPath(parts.join('/'))
}

function itemOf(text: string, line: RequirementLine, editable: boolean, path: RepositoryPath): Item {
  const options = /\s--?[A-Za-z][\w-]*(?=[\s=])/.exec(text)
  const requirement = (options === null ? text : text.slice(0, options.index)).trim()
  const hashes = hashesIn(options === null ? '' : text.slice(options.index), path, requirement)
  const [body, condition] = splitMarker(requirement)
  const parsed = editable || isReference(body) ? reference(body, path) : named(body, path)
  const { name, version } = parsed
  return {
    text: parsed.text,
    length: requirement.length,
    pinned: parsed.pinned,
    package: {
      ecosystem: 'PyPI',
      name,
      version,
      purl: purlFor(name, version, parsed.source),
      lockfile: path,
      at: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      source: parsed.source,
      hashes: [...hashes, ...parsed.hashes],
      scope: 'runtime',
      direct: line.via.length === 0 || line.via.some(isFile),
      ...viaPackages(line.via),
      licence: null,
      dependencies: null,
      id: version === null ? name : `${name}@${version}`,
      ...(condition === null ? {} : { condition }),
    },
  }
}

/** `-r requirements.in`, `example (pyproject.toml)`: declared, and not brought in. */
function isFile(via: string): boolean {
  return /^-[rc]\s|\.(?:in|toml|cfg|py)\b/.test(via)
}

function viaPackages(via: readonly string[]): Pick<LockedPackage, 'via'> {
  // pip-compile of old wrote several on one line
  const names = via
    .filter((one) => !isFile(one))
    .flatMap((one) => one.split(/,\s*/))
    .filter((one) => NAME.exec(one)?.[0].length === one.length)
  return names.length === 0 ? {} : { via: names }
}

function hashesIn(options: string, path: string, requirement: string): readonly IntegrityHash[] {
  return [...options.matchAll(/--hash(?:\s*=\s*|\s+)(\S+)/g)].map((match) =>
    namedHash(match[1]!, path, `\`${requirement}\``),
  )
}

function splitMarker(requirement: string): readonly [string, string | null] {
  // behind an address the semicolon needs a space, as it may be a part of the address
  const at = requirement.search(/@|:\/\//.test(requirement) ? /\s;/ : /;/)
  if (at === -1) return [requirement, null]
  return [
    requirement.slice(0, at).trim(),
    requirement
      .slice(at)
      .replace(/^\s*;\s*/, '')
      .trim(),
  ]
}

/** A path, an archive or an address instead of a name. */
function isReference(body: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}[/\\])|^\.{1,2}$|^[^\s=<>~!@]+\.(?:whl|tar\.gz|zip|tar\.bz2|tgz)$/i.test(
      body,
    ) || /^[^\s=<>~!@[\]]+\/[^\s=<>~!@]*$/.test(body)
  )
}

interface Parsed {
  readonly name: string
  readonly version: string | null
  readonly text: string
  readonly pinned: boolean
  readonly source: LockedPackage['source']
  readonly hashes: readonly IntegrityHash[]
}

function named(body: string, path: string): Parsed {
  const match = NAME.exec(body)
  if (match === null) throw new SourceInvalid(path, `\`${body.slice(0, 80)}\` is not a requirement`)
  const name = normalizedName(match[1]!)
  const rest = body
    .slice(match[0].length)
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  if (rest.startsWith('@')) return { ...reference(rest.slice(1).trim(), path), name, text: body }
  if (rest !== '' && !/^(?:===|==|~=|!=|<=|>=|<|>)/.test(rest)) {
    throw new SourceInvalid(path, `\`${body.slice(0, 80)}\` is not a requirement`)
  }
  const exact = /^(?:===|==)\s*([^\s,;*]+)$/.exec(rest)
  const source: LockedPackage['source'] = { kind: 'registry', url: null }
  return { name, version: exact?.[1] ?? null, text: body, pinned: exact !== null, source, hashes: [] }
}

function reference(written: string, path: string): Parsed {
  const address = written.replace(/\[[^\]]*\]$/, '')
  const fragment = new URLSearchParams(address.includes('#') ? address.slice(address.indexOf('#') + 1) : '')
  const egg = fragment.get('egg')?.replace(/\[.*$/, '')
  const bare = address.replace(/#.*$/, '')
  const archive = /([^/\\]+?)-([0-9][^-/\\]*)(?:-[^/\\]*)?\.(?:whl|tar\.gz|zip|tgz|tar\.bz2)$/i.exec(
    bare.replace(/\?.*$/, ''),
  )
  const named = egg ?? archive?.[1] ?? bare.split(/[/\\@]/).findLast((part) => part !== '') ?? '.'
  const base = { name: normalizedName(named), text: publicAddress(written) }
  if (/^(?:git|hg|svn|bzr)\+|^git:|^git@/i.test(bare)) {
    return {
      ...base,
      version: null,
      pinned: true,
      source: { kind: 'git', url: publicAddress(bare) },
      hashes: [],
    }
  }
  if (/^https?:/i.test(bare)) {
    const hashes = [...fragment]
      .filter(([key]) => /^(?:md5|sha1|sha224|sha256|sha384|sha512)$/.test(key))
      .map(([key, value]) => namedHash(`${key}:${value}`, path, `\`${publicAddress(bare)}\``))
    const url = publicAddress(bare)
    return { ...base, version: archive?.[2] ?? null, pinned: true, source: { kind: 'url', url }, hashes }
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(bare) && !/^file:/i.test(bare)) {
    throw new SourceInvalid(
      path,
      `\`${publicAddress(bare).slice(0, 80)}\` has a scheme that pip does not fetch`,
    )
  }
  const local = bare.replace(/^file:(?:\/\/)?/i, '')
  return {
    ...base,
    version: archive?.[2] ?? null,
    pinned: true,
    source: { kind: 'local', path: local },
    hashes: [],
  }
}

function purlFor(name: string, version: string | null, source: LockedPackage['source']): string {
  if (source.kind === 'git') return purlOf('pypi', name, version, { vcs_url: source.url })
  if (source.kind === 'url') return purlOf('pypi', name, version, { download_url: source.url })
  return purlOf('pypi', name, version)
}
