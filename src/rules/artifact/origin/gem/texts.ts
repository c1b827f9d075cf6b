import type { FindingDraft, NoteDraft } from '../../../../findings.ts'
import { code, listed } from '../../../release/wording.ts'
import { firstOf, placeOf } from '../../named.ts'
import { statedValues } from '../stated.ts'
import type { Tree } from '../tree.ts'
import { GEM_TEXTS } from './fields.ts'
import { answer, type Question, remedy, UNKNOWN } from './question.ts'

/** Texts, in one finding: nobody's machine does anything by them. */
export function* texts(question: Question): Iterable<FindingDraft | NoteDraft> {
  const { artifact, packaged, where } = question
  const found = Object.entries(GEM_TEXTS).map(([name, field]) => ({
    name,
    answer: answer(question, name, field),
  }))
  const other = found.flatMap(({ name, answer: one }) => (one.kind === 'no' ? [name] : []))
  const open = found.flatMap(({ name, answer: one }) => (one.kind === 'undecided' ? [name] : []))
  if (other.length > 0) {
    yield {
      at: placeOf(artifact),
      severity: 'low',
      message: `${firstOf(other)} in ${code(artifact.path)} ${other.length === 1 ? 'is' : 'are'} not what ${where} has. People read other words about the gem than those that were reviewed.`,
      remedy: remedy(other[0]!, packaged.fields[other[0]!] ?? []),
      evidence: { artifact: artifact.path, fields: other },
      key: 'gemspec texts',
    }
  }
  if (open.length > 0) {
    yield {
      note: `${listed(open.map(code))} of ${code(artifact.path)} ${open.length === 1 ? 'is' : 'are'} computed by the gemspec, so that ${open.length === 1 ? 'it is' : 'they are'} not compared`,
    }
  }
}

/** Files of the commit that the gemspec does not list; what the commit has not is told as such. */
export function* files(question: Question, tree: Tree): Iterable<FindingDraft | NoteDraft> {
  const { artifact, packaged, gem, where, folder, stated } = question
  const listedFields = ['files', 'test_files', 'extra_rdoc_files', 'extensions', 'executables', 'bindir']
  const fields = listedFields.map((name) => gem.fields[name] ?? UNKNOWN)
  const open = fields.find(({ undecided }) => undecided !== null)
  if (open !== undefined) {
    yield {
      note: `which files ${code(artifact.path)} is to hold is computed by the gemspec (${code(open.undecided!)}); each is compared with the commit's, and not with a list`,
    }
    return
  }
  const itemsOf = (name: string): string[] => gem.fields[name]!.values.flatMap(({ items }) => items)
  const bindirs = [...itemsOf('bindir'), 'bin']
  const known = new Set(
    [
      ...listedFields.slice(0, 4).flatMap(itemsOf),
      ...itemsOf('executables').flatMap((name) => bindirs.map((folder) => `${folder}/${name}`)),
      ...statedValues('files', artifact, stated),
    ].map((path) => path.replace(/^(?:\.\/)+/, '')),
  )
  const isCommitted = (path: string): boolean =>
    tree.file(folder === '' ? path : `${folder}/${path}`) !== null
  const added = (packaged.fields['files'] ?? []).filter((path) => !known.has(path) && isCommitted(path))
  if (added.length === 0) return
  yield {
    at: placeOf(artifact),
    severity: 'medium',
    message: `${code(artifact.path)} holds ${firstOf(added)}, which ${where} does not list. What the commit keeps for itself would be installed and could be loaded.`,
    remedy: remedy('files', added),
    evidence: { artifact: artifact.path, files: added.slice(0, 100), count: added.length },
    key: 'gemspec files',
  }
}
