import { rubygems } from '../../../versions/rubygems.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import type { Gemspec } from './gemspec.ts'

/**
 * What RubyGems refuses when it builds or installs: an invalid name or version, files that the specification lists and
 * the gem lacks or the reverse, commands and extensions that are not there.
 * Source: `Gem::SpecificationPolicy`, https://github.com/rubygems/rubygems/blob/master/lib/rubygems/specification_policy.rb.
 * @param members of data.tar.gz, without its name in front
 */
export function judgeGemspec(
  spec: Gemspec,
  members: readonly Member[],
  member: string,
  metadata: ArtifactProblem[],
  integrity: ArtifactProblem[],
): void {
  const note = (kind: string, detail: string): void => {
    metadata.push({ member, kind, detail })
  }
  if (
    spec.name === null ||
    !/^[A-Za-z0-9_.-]+$/.test(spec.name) ||
    !/[A-Za-z]/.test(spec.name) ||
    /^[._-]/.test(spec.name)
  ) {
    note('invalid-name', `has the name ${shown(spec.name ?? '')}, which is no gem's`)
  }
  if (spec.version === null || rubygems.canonical(spec.version) === null) {
    note('invalid-version', `has the version ${shown(spec.version ?? '')}, which is no gem's`)
  }
  if (spec.summary === '') note('missing-metadata', 'has no summary')
  if (spec.authors.length === 0) note('missing-metadata', 'has no authors')
  const packed = new Set(
    members.filter(({ type }) => type === 'file' || type === 'symlink').map(({ path }) => path),
  )
  const has = (path: string): boolean => packed.has(path.replace(/^\.\//, ''))
  for (const path of spec.files ?? []) {
    if (!has(path)) {
      integrity.push({
        member: path,
        kind: 'listed-missing',
        detail: 'is in the list of files and not in the gem',
      })
    }
  }
  const listed = new Set(spec.files?.map((path) => path.replace(/^\.\//, '')))
  for (const path of packed) {
    if (!listed.has(path)) {
      integrity.push({
        member: path,
        kind: 'not-listed',
        detail: 'is in the gem and not in its list of files',
      })
    }
  }
  for (const command of spec.executables) {
    const path = `${spec.bindir}/${command}`
    if (!has(path))
      note('missing-target', `has the command ${shown(command)}, and ${shown(path)} is not in the gem`)
  }
  for (const path of spec.extensions) {
    if (!has(path)) note('missing-target', `builds the extension ${shown(path)}, which is not in the gem`)
  }
  for (const folder of spec.requirePaths) {
    const isThere = folder === '.' || [...packed].some((path) => path.startsWith(`${folder}/`))
    // What an extension builds is put there at install.
    if (!isThere && spec.extensions.length === 0 && packed.size > 0) {
      note('missing-target', `loads from ${shown(folder)}, a folder that is not in the gem`)
    }
  }
}
