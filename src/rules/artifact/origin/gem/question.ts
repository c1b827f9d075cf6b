import type { Artifact, PackagedGem } from '../../../../sources/artifacts/model.ts'
import type { StatedField, StatedGem } from '../../../../sources/manifests/model.ts'
import { type Stated, statedLine, statedValues } from '../stated.ts'
import { type Explained, explained, GEM_FIELDS, GEM_TEXTS, type GemField } from './fields.ts'

/** What is asked about one gem. */
export interface Question {
  readonly artifact: Artifact
  readonly packaged: PackagedGem
  readonly gem: StatedGem
  /** The gemspec, for messages. */
  readonly where: string
  /** The gemspec's. */
  readonly folder: string
  readonly stated: readonly Stated[]
}

export const UNKNOWN: StatedField = { values: [], undecided: 'there is no gemspec' }
/** Where the commit has none: nothing is told of any field. */
export const NO_GEMSPEC: StatedGem = {
  fields: Object.fromEntries(
    [...Object.keys(GEM_FIELDS), ...Object.keys(GEM_TEXTS)].map((name) => [name, UNKNOWN]),
  ),
  dependencies: [],
  undecidedDependencies: 'there is no gemspec',
}

/** How a field of the gem stands to the gemspec's. */
export function answer(
  { artifact, packaged, gem, stated }: Question,
  name: string,
  field: Pick<GemField, 'compare' | 'byDefault'>,
): Explained {
  const is = packaged.fields[name] ?? []
  // an empty field is what RubyGems fills in by default
  const filled = is.length === 0 ? (field.byDefault ?? []) : is
  return explained(filled, gem.fields[name] ?? UNKNOWN, field, statedValues(name, artifact, stated))
}

export function remedy(name: string, values: readonly string[]): string {
  const line =
    values.length === 0
      ? ''
      : ` Where the build sets it on purpose: ${statedLine([{ field: name, values }])}.`
  return `Build with \`gem build\` from a fresh checkout of the tag, and change nothing in the gem afterwards.${line}`
}
