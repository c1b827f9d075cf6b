import type { FindingDraft, NoteDraft, Severity } from '../../../../findings.ts'
import type { Artifact } from '../../../../sources/artifacts/model.ts'
import type { Manifest } from '../../../../sources/manifests/model.ts'
import { canonicalSpecifier } from '../../../dependency/sync/python-range.ts'
import { code, listed } from '../../../release/wording.ts'
import { firstOf, placeOf } from '../../named.ts'
import { manifestsOf, nameKey } from '../../packages.ts'
import { hasBuildHook, parsed } from '../pyproject.ts'
import { type Stated, statedLine, statedValues, valuesShown } from '../stated.ts'
import { folderOf, joined, type Tree } from '../tree.ts'
import { declaredMetadata, NEVER_DECLARED } from './declared.ts'
import { expected, type Question, titled, valuesOf } from './question.ts'
import { canonicalRequirement } from './requirement.ts'
import { declaredBySetupCfg, setupSettings } from './setup-cfg.ts'
import { words } from './words.ts'

/**
 * METADATA of a wheel and PKG-INFO of a source distribution, which the build backend makes, against pyproject.toml.
 * Installers act on them alone: a range, a marker, an address or the interpreters can be changed with every packaged
 * file equal to the commit's. Dependencies that are new, and entry points, are told beside this.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/: a backend may not fill in what is not
 * `dynamic`.
 */
export function* coreMetadataFindings(
  artifact: Artifact,
  manifests: readonly Manifest[],
  tree: Tree,
  stated: readonly Stated[],
): Iterable<FindingDraft | NoteDraft> {
  const { core } = artifact
  const [named] = manifestsOf(artifact, manifests)
  if (core === undefined || named === undefined) return
  const folder = folderOf(named.path)
  const path = joined(folder, 'pyproject.toml')!
  const text = tree.file(path)?.text ?? null
  const document = text === null ? null : parsed(text)
  const hooked =
    document !== null && hasBuildHook(document, (name) => tree.file(joined(folder, name)!) !== null)
  const own = document === null || hooked ? null : declaredMetadata(document)
  const settings = own === null && !hooked ? setupSettings(folder, tree) : null
  const declared = settings === null ? own : declaredBySetupCfg(settings)
  if (declared === null) {
    yield { note: `only the build tells the metadata of ${code(artifact.path)}, so that is not compared` }
    return
  }
  const question: Question = {
    artifact,
    core,
    declared,
    folder,
    where: `${code(settings === null ? path : joined(folder, 'setup.cfg')!)} of the commit`,
    stated,
  }
  yield* interpreters(question)
  yield* extras(question)
  yield* requirements(question)
  yield* neverDeclared(question)
  yield* words(question, tree)
  const open = [...declared.fields].flatMap(([field, { kind }]) => (kind === 'open' ? [field] : []))
  if (open.length > 0) {
    yield {
      note: `${listed(open.map(titled).map(code))} of ${code(artifact.path)} ${open.length === 1 ? 'is' : 'are'} told by the build alone, so that ${open.length === 1 ? 'it is' : 'they are'} not compared`,
    }
  }
}

function finding(
  { artifact, where }: Question,
  field: string,
  severity: Severity,
  values: readonly string[],
  was: readonly string[],
  why: string,
): FindingDraft {
  return {
    at: placeOf(artifact),
    severity,
    message: `${code(artifact.path)} has ${valuesShown(values)} for ${code(field)}, where ${where} has ${valuesShown(was)}. ${why}`,
    remedy: `Build from a fresh checkout of the tag, and change nothing in the package afterwards.${values.length === 0 ? '' : ` Where the build sets it on purpose: ${statedLine([{ field, values }])}.`}`,
    evidence: { artifact: artifact.path, field, packaged: values, stated: was },
    key: `metadata ${field}`,
  }
}

function* interpreters(question: Question): Iterable<FindingDraft> {
  const wanted = expected(question, 'requires-python')
  const found = valuesOf(question, 'requires-python')
  const allowed = [...statedValues('Requires-Python', question.artifact, question.stated)]
  const form = (values: readonly string[]): string => canonicalSpecifier(values.join(','))
  if (wanted === null || form(found) === form(wanted) || allowed.some((one) => form([one]) === form(found)))
    return
  const why =
    'It decides who is given this version: others than those it was made for install it, or miss it.'
  yield finding(question, 'Requires-Python', 'medium', found, wanted, why)
}

function* extras(question: Question): Iterable<FindingDraft> {
  const wanted = expected(question, 'provides-extra')
  if (wanted === null) return
  const form = (name: string): string => nameKey(name, 'PyPI')
  const allowed = [...statedValues('Provides-Extra', question.artifact, question.stated)].map(form)
  const known = new Set([...wanted.map(form), ...allowed])
  const found = valuesOf(question, 'provides-extra')
  const present = new Set(found.map(form))
  const isSame =
    found.every((name) => known.has(form(name))) && wanted.every((name) => present.has(form(name)))
  if (isSame) return
  const why = 'Whoever asks for an extra would get other packages than those that were reviewed.'
  yield finding(question, 'Provides-Extra', 'medium', found, wanted, why)
}

/** Requirements that the project has in another form; those of projects that it does not name are told elsewhere. */
function* requirements(question: Question): Iterable<FindingDraft> {
  const { declared, artifact, stated, where } = question
  const wanted = expected(question, 'requires-dist')
  if (wanted === null) return
  const known = new Map<string, string[]>()
  for (const whole of wanted) add(known, canonicalRequirement(whole)!.key, whole)
  const allowed = new Set(
    [...statedValues('Requires-Dist', artifact, stated)].map((one) => canonicalRequirement(one)?.whole),
  )
  const form = declared.rewrites ? withoutMarker : (whole: string): string => whole
  const found = valuesOf(question, 'requires-dist').map((text) => ({
    text,
    requirement: canonicalRequirement(text),
  }))
  const changed = found.flatMap(({ text, requirement }) => {
    const own = requirement === null ? undefined : known.get(requirement.key)
    if (requirement === null || own === undefined || allowed.has(requirement.whole)) return []
    return own.some((one) => form(one) === form(requirement.whole)) ? [] : [{ text, was: own }]
  })
  if (changed.length > 0) {
    yield finding(
      question,
      'Requires-Dist',
      'high',
      changed.map(({ text }) => text),
      [...new Set(changed.flatMap(({ was }) => was))],
      'Other packages than the reviewed ones would be installed with it.',
    )
  }
  const present = new Set(
    found.map(({ requirement }) => (requirement === null ? '' : form(requirement.whole))),
  )
  const missing = wanted.filter(
    (whole) =>
      !present.has(form(whole)) &&
      !found.some(({ requirement }) => requirement?.key === canonicalRequirement(whole)!.key),
  )
  if (missing.length > 0) {
    yield {
      at: placeOf(artifact),
      severity: 'medium',
      message: `${code(artifact.path)} does not ask for ${firstOf(missing)}, which ${where} does. It was built from another project file.`,
      evidence: { artifact: artifact.path, missing },
      key: 'metadata Requires-Dist missing',
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

function withoutMarker(whole: string): string {
  return whole.replace(/; .*$/s, '')
}

function* neverDeclared(question: Question): Iterable<FindingDraft> {
  for (const field of NEVER_DECLARED) {
    const wanted = expected(question, field)
    const allowed = statedValues(field, question.artifact, question.stated)
    const found = valuesOf(question, field).filter((value) => !allowed.has(value))
    if (wanted === null || found.length === 0) continue
    const why = 'It tells installers and people of other packages, and no project file has a place for it.'
    yield finding(question, titled(field), 'medium', found, wanted, why)
  }
}
