import type { FindingDraft, NoteDraft } from '../../../../findings.ts'
import type { Artifact } from '../../../../sources/artifacts/model.ts'
import { nuget } from '../../../../versions/nuget.ts'
import { code, listed } from '../../../release/wording.ts'
import { firstOf, placeOf } from '../../named.ts'
import type { PackageWords } from './recipe.ts'

/**
 * Dependencies of a package that the commit's .nuspec or project does not name, or asks for in another range. A range
 * that only the build tells (a floating one, a project beside it) is compared by its name.
 * Source: https://learn.microsoft.com/en-us/nuget/concepts/package-versioning#version-ranges.
 */
export function* nugetFindings(
  artifact: Artifact,
  words: PackageWords | null,
): Iterable<FindingDraft | NoteDraft> {
  const asked = artifact.dependencies ?? []
  if (artifact.format !== 'nupkg' || asked.length === 0) return
  if (words === null) {
    yield {
      note: `no .nuspec or project of the commit makes ${code(artifact.path)}, so what it depends on is not compared`,
    }
    return
  }
  if (words.untold !== null) {
    yield {
      note: `only the build tells ${code(words.untold)}, so what ${code(artifact.path)} depends on is not compared`,
    }
    return
  }
  const where = listed(words.paths.map(code))
  const verb = words.paths.length === 1 ? 'does' : 'do'
  const added = asked.filter(({ name }) => !words.dependencies.has(name.toLowerCase()))
  if (added.length > 0) {
    yield {
      at: placeOf(artifact),
      message: `${code(artifact.path)} depends on ${firstOf(added.map(({ name }) => name))}, which ${where} of the commit ${verb} not name. Everybody who installs the package would install ${added.length === 1 ? 'it' : 'them'} too.`,
      evidence: { artifact: artifact.path, dependencies: added.map(({ name }) => name) },
      key: 'dependencies',
    }
  }
  for (const { name, range } of asked) {
    const stated = words.dependencies.get(name.toLowerCase())
    if (stated === undefined || stated.some((one) => one === null || rangeKey(one) === rangeKey(range)))
      continue
    yield {
      at: placeOf(artifact),
      message: `${code(artifact.path)} asks for ${code(name)} in the range ${code(range)}, and ${where} of the commit for ${listed(stated.map((one) => code(one!)))}. Everybody who installs the package would get another version than the one that was reviewed.`,
      evidence: { artifact: artifact.path, name, range, stated },
      key: `range ${name}`,
    }
  }
}

/** One text for ranges that are the same: blanks and the way versions are written play no part. */
function rangeKey(range: string): string {
  const bare = range.replaceAll(/\s+/g, '')
  const canonical = (version: string): string => (version === '' ? '' : (nuget.canonical(version) ?? version))
  const interval = /^([[(])([^,]*)(,?)([^,]*)([\])])$/.exec(bare)
  if (interval === null) return `[${canonical(bare)},)`
  const [, open, low, comma, high, close] = interval as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return `${open}${canonical(low)},${comma === '' ? canonical(low) : canonical(high)}${close}`
}
