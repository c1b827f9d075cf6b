import { packagist } from '../../../versions/packagist.ts'
import type { Shape, Table } from '../shape.ts'

/** `dev-main`, `2.x-dev`: a branch, not a release. */
export function isBranch(version: string): boolean {
  return packagist.canonical(version) === null
}

/** Hosts that serve archives of a commit, each with the hosts that its repositories may be written with. */
const FORGES: Readonly<Record<string, string>> = {
  'api.github.com': 'github.com',
  'codeload.github.com': 'github.com',
  'github.com': 'github.com',
  'gitlab.com': 'gitlab.com',
  'bitbucket.org': 'bitbucket.org',
}

/**
 * The commit that fixes what a package's archive holds: one of the repository that the package is said to come from,
 * asked for by its full id at the forge that keeps it. Composer compares no hash of such archives.
 * @returns `null` where the archive could be anything
 */
export function bindingReference(
  shape: Shape,
  dist: Table | null,
  source: Table | null,
  where: string,
): string | null {
  if (dist === null) return null
  const reference = shape.optionalString(dist, 'reference', `\`dist\` of ${where}`) ?? ''
  const archive = addressOf(shape.string(dist, 'url', `\`dist\` of ${where}`))
  if (!/^[0-9a-f]{40}$/i.test(reference) || archive === null || !archive.path.includes(reference)) return null
  if (source === null) return Object.hasOwn(FORGES, archive.host) ? reference : null
  const repository = addressOf(shape.string(source, 'url', `\`source\` of ${where}`))
  if (repository === null || forge(repository.host) !== forge(archive.host)) return null
  if (shape.optionalString(source, 'reference', `\`source\` of ${where}`) !== reference) return null
  // GitHub's archives name the repository; GitLab's name it with `%2F`, or by a number
  const name = repository.path.replace(/^\/|(?:\.git)?\/?$/g, '')
  const isOther = forge(archive.host) === 'github.com' && !namesIn(archive.path).includes(name.toLowerCase())
  return isOther ? null : reference
}

function forge(host: string): string {
  return Object.hasOwn(FORGES, host) ? FORGES[host]! : host
}

/** `owner/name` of `/repos/owner/name/zipball/…` and of `/owner/name/legacy.zip/…`. */
function namesIn(path: string): readonly string[] {
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  return [parts.slice(0, 2).join('/'), ...(parts[0] === 'repos' ? [parts.slice(1, 3).join('/')] : [])]
}

/** Host and path of `https://host/path` and `git@host:path`; a plain `http` address is no proof of anything. */
function addressOf(text: string): { readonly host: string; readonly path: string } | null {
  const scp = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+)$/.exec(text)
  if (scp !== null) return { host: scp[1]!.toLowerCase(), path: scp[2]! }
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null
  const { host, pathname, search } = new URL(text)
  return { host, path: `${pathname}${search}` }
}

/** Several licences are a choice. Source: https://getcomposer.org/doc/04-schema.md#license */
export function licenceOf(shape: Shape, table: Table, where: string): string | null {
  const value = Object.hasOwn(table, 'license') ? table.license : undefined
  const list = typeof value === 'string' ? [value] : shape.optionalList(table, 'license', where)
  const licences = list.map((one) =>
    typeof one === 'string'
      ? one.replaceAll(/ (or|and) /gi, (word) => word.toUpperCase())
      : shape.fail(`a licence of ${where} is no text`),
  )
  if (licences.length === 0) return null
  return licences.length === 1
    ? licences[0]!.replace(/^\((.*)\)$/, (whole, inner: string) => (/[()]/.test(inner) ? whole : inner))
    : licences
        .map((one) => (/ (?:OR|AND|WITH) /.test(one) && !one.startsWith('(') ? `(${one})` : one))
        .join(' OR ')
}
