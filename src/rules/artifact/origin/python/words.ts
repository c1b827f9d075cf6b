import type { FindingDraft } from '../../../../findings.ts'
import { code } from '../../../release/wording.ts'
import { firstOf, placeOf } from '../../named.ts'
import { statedValues } from '../stated.ts'
import { joined, type Tree } from '../tree.ts'
import { expected, type Question, valuesOf } from './question.ts'

/** What people read, in one finding. */
export function* words(question: Question, tree: Tree): Iterable<FindingDraft> {
  const { artifact, where } = question
  const other = [
    ...(isWord(question, 'summary', plain) ? [] : ['Summary']),
    ...(isWord(question, 'keywords', keywords) ? [] : ['Keywords']),
    ...(isWord(question, 'license-expression', plain) ? [] : ['License-Expression']),
    ...(arePeople(question) ? [] : ['Author-email']),
    ...(areAddresses(question) ? [] : ['Project-URL']),
    ...(isReadme(question, tree) ? [] : ['Description']),
  ].filter((field) => statedValues(field, artifact, question.stated).size === 0)
  if (other.length === 0) return
  const one = other.length === 1
  yield {
    at: placeOf(artifact),
    severity: 'low',
    message: `${firstOf(other)} in ${code(artifact.path)} ${one ? 'is' : 'are'} not what ${where} has. People read other words about the package than those that were reviewed.`,
    remedy: `Build from a fresh checkout of the tag. Where the build writes ${one ? 'it' : 'them'} on purpose, list ${one ? 'it' : 'them'} as \`dynamic\` in pyproject.toml.`,
    evidence: { artifact: artifact.path, fields: other },
    key: 'metadata words',
  }
}

function isWord(question: Question, field: string, form: (values: readonly string[]) => string): boolean {
  const [wanted, found] = [expected(question, field), valuesOf(question, field)]
  // older builders know fewer fields
  return wanted === null || found.length === 0 || form(found) === form(wanted)
}

function plain(values: readonly string[]): string {
  return values.join(' ').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

function keywords(values: readonly string[]): string {
  const all = values.flatMap((value) => value.split(/[,\s]+/)).filter((word) => word !== '')
  return [...new Set(all)].sort().join(',')
}

function arePeople(question: Question): boolean {
  const wanted = expected(question, 'people')
  if (wanted === null) return true
  const fields = ['author-email', 'maintainer-email'].flatMap((field) => valuesOf(question, field))
  const found = fields.flatMap((value) => value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [])
  const known = new Set(wanted.map((one) => one.trim().toLowerCase()))
  return found.every((one) => known.has(one.toLowerCase()))
}

/** Each of them is one of the project's: which label it goes under is the builder's matter. */
function areAddresses(question: Question): boolean {
  const { addresses } = question.declared
  if (addresses === null) return true
  const known = new Set(addresses.map(address))
  const labelled = valuesOf(question, 'project-url').map((value) => value.slice(value.indexOf(',') + 1))
  const all = [...labelled, ...valuesOf(question, 'home-page'), ...valuesOf(question, 'download-url')]
  return all.map(address).every((one) => one === '' || one === 'unknown' || known.has(one))
}

function address(url: string): string {
  return url.trim().replace(/\/$/, '').toLowerCase()
}

/** Byte for byte, but for line ends; a readme that the project does not name, or the commit has not, is not compared. */
function isReadme({ declared, core, folder }: Question, tree: Tree): boolean {
  const path = declared.readme === null ? null : joined(folder, declared.readme)
  const file = path === null ? null : tree.file(path)
  if (file === null || core.descriptions.length === 0) return true
  return [file.blob, ...file.checkedOut].some((blob) => core.descriptions.includes(blob))
}
