import type { FindingDraft, NoteDraft, Severity, UnverifiedDraft } from '../../../../findings.ts'
import type { Artifact } from '../../../../sources/artifacts/model.ts'
import type { Manifest, StatedGem } from '../../../../sources/manifests/model.ts'
import { code, listed } from '../../../release/wording.ts'
import { firstOf, placeOf } from '../../named.ts'
import { manifestsOf, nameOf } from '../../packages.ts'
import { type Stated, statedLine, statedValues, valuesShown } from '../stated.ts'
import { folderOf, joined, type Tree } from '../tree.ts'
import { gemDependencies } from './dependencies.ts'
import { GEM_FIELDS, GEM_TEXTS, type GemField } from './fields.ts'
import { answer, NO_GEMSPEC, type Question, remedy } from './question.ts'
import { files, texts } from './texts.ts'

type Draft = FindingDraft | NoteDraft | UnverifiedDraft

/**
 * A gem's specification, which `gem build` makes by running the gemspec, against what the commit's gemspec comes to.
 * Whoever changes it needs to change no file: a dependency, an extension or a folder to load from is enough.
 * Source: https://guides.rubygems.org/specification-reference/; `Gem::Specification`.
 */
export function* gemFindings(
  artifact: Artifact,
  manifests: readonly Manifest[],
  tree: Tree,
  stated: readonly Stated[],
): Iterable<Draft> {
  const { gem: packaged } = artifact
  if (packaged === undefined) return
  const gemspecs = manifestsOf(artifact, manifests).filter(({ gem }) => gem !== undefined)
  const questions = gemspecs.map(({ path, gem }): Question => {
    const where = `${code(path)} of the commit`
    const folder = folderOf(path)
    return { artifact, packaged, gem: withCertificates(gem!, folder, tree), where, folder, stated }
  })
  if (questions.length === 0) {
    const where = `no gemspec of the commit is called ${code(nameOf(artifact) ?? '?')}, which`
    questions.push({ artifact, packaged, gem: NO_GEMSPEC, where, folder: '', stated })
  }
  // Several gemspecs of one name are one gem for several platforms: one of them has to be the one.
  const answers = questions.map((question) => [...judged(question, tree)])
  yield* answers.toSorted((a, b) => faults(a) - faults(b))[0]!
}

function faults(drafts: readonly Draft[]): number {
  return drafts.filter((draft) => !('note' in draft)).length
}

/** The gemspec names files with certificates, the gem holds what is in them. */
function withCertificates(gem: StatedGem, folder: string, tree: Tree): StatedGem {
  const field = gem.fields['cert_chain']
  if (field === undefined) return gem
  const read = (item: string): string => {
    const path = joined(folder, item)
    return (path === null ? null : tree.file(path)?.text) ?? item
  }
  const values = field.values.map(({ items, atMost }) => ({ items: items.map(read), atMost }))
  return { ...gem, fields: { ...gem.fields, cert_chain: { ...field, values } } }
}

function* judged(question: Question, tree: Tree): Iterable<Draft> {
  const isOther = answer(question, 'platform', GEM_TEXTS['platform']!).kind !== 'yes'
  const open: Open[] = []
  yield* dependencies(question, isOther, open)
  for (const [name, field] of Object.entries(GEM_FIELDS))
    yield* fieldFinding(question, name, field, isOther, open)
  if (open.length > 0) yield unverified(question, open)
  yield* texts(question)
  yield* files(question, tree)
}

function* dependencies(question: Question, isOtherPlatform: boolean, open: Open[]): Iterable<Draft> {
  const { artifact, packaged, gem, where, stated } = question
  const allowed = statedValues('dependencies', artifact, stated)
  const { added, changed, missing, undecided } = gemDependencies(packaged, gem, allowed)
  if (undecided.length > 0)
    open.push({ field: 'dependencies', values: undecided, how: gem.undecidedDependencies ?? 'a range' })
  if (added.length > 0) {
    const one = added.length === 1
    yield {
      at: placeOf(artifact),
      message: `${code(artifact.path)} depends on ${firstOf(added)}, which ${where} does not name. Everybody who installs the gem would install ${one ? 'it' : 'them'} too.`,
      remedy: remedy('dependencies', added),
      evidence: { artifact: artifact.path, dependencies: added },
      key: 'dependencies',
    }
  }
  if (changed.length > 0) {
    yield {
      at: placeOf(artifact),
      severity: 'high',
      message: `${code(artifact.path)} asks for ${valuesShown(changed.map(({ is }) => is))}, where ${where} has ${valuesShown(changed.map(({ was }) => was))}. Other versions than the reviewed ones would be installed with it.`,
      remedy: remedy(
        'dependencies',
        changed.map(({ is }) => is.split(' ')[0]!),
      ),
      evidence: { artifact: artifact.path, changed },
      key: 'dependency ranges',
    }
  }
  if (missing.length > 0 && !isOtherPlatform && gem.undecidedDependencies === null) {
    yield {
      at: placeOf(artifact),
      severity: 'medium',
      message: `${code(artifact.path)} does not depend on ${firstOf(missing)}, which ${where} names. It was built from another gemspec.`,
      evidence: { artifact: artifact.path, dependencies: missing },
      key: 'dependencies missing',
    }
  }
}

function* fieldFinding(
  question: Question,
  name: string,
  field: GemField,
  isOtherPlatform: boolean,
  open: Open[],
): Iterable<Draft> {
  const { artifact, packaged, where } = question
  const is = packaged.fields[name] ?? []
  if (name === 'bindir' && (packaged.fields['executables'] ?? []).length === 0) return
  const found = answer(question, name, field)
  if (found.kind === 'yes') return
  if (found.kind === 'undecided') {
    open.push({ field: name, values: is, how: found.how })
    return
  }
  if (found.added.length === 0 && isOtherPlatform && field.mayGo === true) return
  const severity = severityOf(name, field, found.added.length > 0, isOtherPlatform)
  yield {
    at: placeOf(artifact),
    ...(severity === 'critical' ? {} : { severity }),
    message: `${code(artifact.path)} has ${valuesShown(is)} for ${code(name)}, where ${where} has ${valuesShown(found.stated)}. ${field.why}`,
    remedy: remedy(name, is),
    evidence: { artifact: artifact.path, field: name, packaged: is, stated: found.stated },
    key: `gemspec ${name}`,
  }
}

/** What is only left out runs nothing; a platform's own build says itself which Ruby it was compiled for. */
function severityOf(name: string, field: GemField, isAdded: boolean, isOtherPlatform: boolean): Severity {
  if (name === 'required_ruby_version' && isOtherPlatform) return 'low'
  return isAdded || field.compare === 'order' ? field.severity : 'medium'
}

/** A field that may be the gemspec's, which computes it. */
interface Open {
  readonly field: string
  readonly values: readonly string[]
  readonly how: string
}

function unverified({ artifact, where, gem }: Question, open: readonly Open[]): UnverifiedDraft {
  const fields = open.map(({ field, values }) => `${code(field)} (${valuesShown(values)})`)
  const ways = [...new Set(open.map(({ how }) => how))].map((how) => code(how))
  const cause =
    gem === NO_GEMSPEC
      ? `${where} would tell where they come from`
      : `${where} computes ${open.length === 1 ? 'it' : 'them'} with ${listed(ways)}`
  return {
    unverified: `${code(artifact.path)} has ${listed(fields)}, and ${cause}; where that is meant, say so: ${statedLine(open)}`,
  }
}
