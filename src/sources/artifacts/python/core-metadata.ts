import { pep440 } from '../../../versions/pep440.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactDependency, ArtifactProblem } from '../model.ts'
import { contentTypeTrouble } from './content-type.ts'
import { licenceTrouble } from './licence-expression.ts'
import { parseMessage } from './message.ts'
import { METADATA_FIELDS, METADATA_VERSIONS } from './metadata-fields.ts'
import { canonicalProject, isProjectName } from './names.ts'
import { isImportable } from './python-words.ts'
import { readmeTroubles } from './readme.ts'
import { parseRequirement } from './requirement.ts'
import { isSpecifierSet } from './specifiers.ts'

/** What a METADATA or PKG-INFO says, as far as the gate asks. */
export interface CoreMetadata {
  readonly metadataVersion: string | null
  readonly name: string | null
  readonly version: string | null
  readonly licenceFiles: readonly string[]
  readonly dependencies: readonly ArtifactDependency[]
  /** Every field by its name in lower case, values in their order. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** What follows the fields: the description, in all but the oldest metadata. */
  readonly body: string
}

/**
 * Core metadata, judged as an index judges an upload.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/; `packaging.metadata` and `twine check
 * --strict` reject the same.
 * @param member the file's path in the archive
 * @param problems receives what indexes refuse
 * @param advice receives what only `twine check --strict` refuses
 */
export function readCoreMetadata(
  text: string,
  member: string,
  problems: ArtifactProblem[],
  advice: ArtifactProblem[],
): CoreMetadata {
  const note = (kind: string, detail: string): void => void problems.push({ member, kind, detail })
  const { fields, body, stray } = parseMessage(text)
  if (stray !== null)
    note('malformed-metadata', `has the line ${shown(stray)} among its fields, which is none`)
  const values = new Map<string, string[]>()
  for (const { name, value } of fields) {
    const known = values.get(name.toLowerCase())
    if (known === undefined) values.set(name.toLowerCase(), [value])
    else known.push(value)
  }
  const first = (name: string): string | null => values.get(name)?.[0] ?? null
  const metadataVersion = first('metadata-version')
  judgeFields(values, metadataVersion, note)
  judgeIdentity(first('name'), first('version'), note)
  judgeTexts(values, note)
  const dependencies = judgeDependencies(values, note)
  judgeDescription(first('description'), first('description-content-type'), body, { note, advice, member })
  return {
    metadataVersion,
    name: first('name'),
    version: first('version'),
    licenceFiles: values.get('license-file') ?? [],
    dependencies,
    fields: Object.fromEntries(values),
    body,
  }
}

type Values = ReadonlyMap<string, readonly string[]>
type Note = (kind: string, detail: string) => void

function judgeFields(values: Values, metadataVersion: string | null, note: Note): void {
  if (metadataVersion === null) note('missing-field', 'has no `Metadata-Version`')
  else if (!METADATA_VERSIONS.includes(metadataVersion))
    note('metadata-version', `has the Metadata-Version ${shown(metadataVersion)}, which indexes do not know`)
  const age = METADATA_VERSIONS.indexOf(metadataVersion ?? '')
  for (const [name, found] of values) {
    const field = METADATA_FIELDS[name]
    if (field === undefined)
      note('unknown-field', `has the field ${shown(name)}, which core metadata does not know`)
    else if (!field.many && found.length > 1)
      note('duplicate-field', `has the field ${shown(name)} more than once`)
    else if (age !== -1 && METADATA_VERSIONS.indexOf(field.since) > age) {
      note(
        'field-too-new',
        `has the field ${shown(name)}, which came with ${field.since}, under ${metadataVersion}`,
      )
    }
  }
}

function judgeIdentity(name: string | null, version: string | null, note: Note): void {
  if (name === null || name === '') note('missing-field', 'has no `Name`')
  else if (!isProjectName(name)) note('invalid-name', `has the name ${shown(name)}, which is no project's`)
  if (version === null || version === '') note('missing-field', 'has no `Version`')
  else if (pep440.canonical(version) === null)
    note('invalid-version', `has the version ${shown(version)}, which is none of PEP 440`)
}

function judgeTexts(values: Values, note: Note): void {
  const each = (field: string, trouble: (value: string) => string | null): void => {
    for (const value of values.get(field) ?? []) {
      const found = trouble(value)
      if (found !== null) note(`invalid-${field}`, `has the ${field} ${shown(value)}, which ${found}`)
    }
  }
  each('summary', (value) => (/[\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u.test(value) ? 'has more than one line' : null))
  each('requires-python', (value) => (isSpecifierSet(value) ? null : 'is no list of version specifiers'))
  each('provides-extra', (value) => (isProjectName(value) ? null : 'is no name of an extra'))
  each('license-expression', licenceTrouble)
  each('license-file', licenceFileTrouble)
  each('description-content-type', contentTypeTrouble)
  each('dynamic', (value) => {
    const field = value.toLowerCase()
    if (['name', 'version', 'metadata-version'].includes(field)) return 'may not be dynamic'
    return field in METADATA_FIELDS ? null : 'is no field of core metadata'
  })
  for (const field of ['import-name', 'import-namespace']) {
    each(field, (value) => {
      if (field === 'import-name' && value === '') return null
      const [name, mark, ...more] = value.split(';')
      if (more.length > 0 || (mark !== undefined && mark.trim() !== 'private'))
        return 'has more than `; private` behind its name'
      return name!.trimEnd().split('.').every(isImportable) ? null : 'cannot be imported'
    })
  }
  const labels = new Set<string>()
  const twice = new Set<string>()
  for (const value of values.get('project-url') ?? []) {
    const label = value.split(',', 1)[0]!.trim()
    if (labels.has(label)) twice.add(label)
    labels.add(label)
  }
  for (const label of twice)
    note('duplicate-project-url', `has two project-urls with the label ${shown(label)}`)
}

/** PEP 639, "Add License-File field": resolved, relative, `/`-separated, inside. */
function licenceFileTrouble(path: string): string | null {
  if (path.includes('..')) return 'leads out of the folder'
  if (path.includes('*')) return 'is a pattern, not a file'
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path)) return 'is an absolute path'
  return path.includes('\\') || /(?:^|\/)\.?(?:\/|$)/.test(path) ? 'is not written with single `/`' : null
}

function judgeDependencies(values: Values, note: Note): ArtifactDependency[] {
  const dependencies: ArtifactDependency[] = []
  const extras = new Set((values.get('provides-extra') ?? []).map(canonicalProject))
  for (const value of values.get('requires-dist') ?? []) {
    const requirement = parseRequirement(value)
    if (typeof requirement === 'string') {
      note('invalid-requires-dist', `has the requires-dist ${shown(value)}, in which ${requirement}`)
      continue
    }
    const { name, specifier, url, marker } = requirement
    const extra = /\bextra\s*==\s*['"]([^'"]+)['"]/.exec(marker ?? '')?.[1]
    dependencies.push({
      name,
      range: url === null ? specifier : `@ ${url}`,
      scope: extra !== undefined && extras.has(canonicalProject(extra)) ? 'optional' : 'runtime',
      ...(marker === null ? {} : { conditional: true }),
    })
  }
  return dependencies
}

function judgeDescription(
  header: string | null,
  type: string | null,
  body: string,
  {
    note,
    advice,
    member,
  }: { readonly note: Note; readonly advice: ArtifactProblem[]; readonly member: string },
): void {
  if (header !== null && body.trim() !== '')
    note('duplicate-field', 'has a description in a field and another below its fields')
  const description = body.trim() === '' ? unfolded(header ?? '') : body
  if (description.trim() === '' || description.trimEnd() === 'UNKNOWN') {
    advice.push({
      member,
      kind: 'missing-description',
      detail: 'has no description; the index shows an empty page',
    })
    return
  }
  if (type === null)
    advice.push({
      member,
      kind: 'missing-description-type',
      detail: 'has no `Description-Content-Type`, so that its description is taken for reStructuredText',
    })
  for (const trouble of readmeTroubles(description, type)) note('unrenderable-readme', trouble)
}

/** A description in a field is indented by eight spaces, or by seven and a bar. */
function unfolded(value: string): string {
  return value.replaceAll(/\n(?: {8}| {7}\|)/g, '\n')
}
