import { shown } from '../metadata-member.ts'
import type { ArtifactProblem } from '../model.ts'
import { parseMessage } from './message.ts'
import { expandedTags, type WheelName } from './names.ts'

/**
 * The WHEEL file, held against the wheel's file name.
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 * @param name `null` where the file name is no wheel's
 * @returns whether the archive's root is what goes into purelib; `null` where it does not say
 */
export function judgeWheelFile(
  text: string,
  member: string,
  name: WheelName | null,
  problems: ArtifactProblem[],
): boolean | null {
  const note = (kind: string, detail: string): void => void problems.push({ member, kind, detail })
  const { fields, stray, body } = parseMessage(text)
  if (stray !== null || body.trim() !== '') note('malformed-wheel-file', 'has lines that are no fields')
  const all = (field: string): string[] =>
    fields.filter(({ name }) => name.toLowerCase() === field).map(({ value }) => value.trim())
  const one = (field: string, label: string): string | null => {
    const found = all(field)
    if (found.length > 1) note('duplicate-field', `has the field \`${label}\` more than once`)
    return found[0] ?? null
  }
  const version = one('wheel-version', 'Wheel-Version')
  if (version === null) note('missing-field', 'has no `Wheel-Version`')
  else if (!/^1\.\d+$/.test(version))
    note('wheel-version', `has the Wheel-Version ${shown(version)}, which installers refuse`)
  const pure = one('root-is-purelib', 'Root-Is-Purelib')
  if (pure === null) note('missing-field', 'has no `Root-Is-Purelib`')
  else if (!/^(?:true|false)$/i.test(pure)) note('root-is-purelib', `has the Root-Is-Purelib ${shown(pure)}`)
  const tags = all('tag')
  if (tags.length === 0) note('missing-field', 'has no `Tag`')
  const build = one('build', 'Build')
  if (name !== null) {
    judgeTags(tags, name, note)
    if (build !== name.build)
      note(
        'wheel-build',
        `has the build ${shown(build ?? 'none')}, and the file name ${shown(name.build ?? 'none')}`,
      )
  }
  return pure === null ? null : pure.toLowerCase() === 'true'
}

function judgeTags(
  tags: readonly string[],
  name: WheelName,
  note: (kind: string, detail: string) => void,
): void {
  if (tags.length === 0) return
  const said = new Set<string>()
  for (const tag of tags) {
    const expanded = expandedTags(tag)
    if (expanded === null) note('wheel-tags', `has the tag ${shown(tag)}, which has not three parts`)
    for (const one of expanded ?? []) said.add(one)
  }
  const named = new Set(name.tags)
  const missing = [...named].filter((tag) => !said.has(tag))
  const more = [...said].filter((tag) => !named.has(tag))
  if (missing.length > 0) note('wheel-tags', `lacks the tag ${shown(missing[0]!)}, which the file name has`)
  if (more.length > 0) note('wheel-tags', `has the tag ${shown(more[0]!)}, which the file name lacks`)
}
