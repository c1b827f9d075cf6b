import type { Artifact, PackagedCore } from '../../../../sources/artifacts/model.ts'
import type { Stated } from '../stated.ts'
import type { Declared } from './declared.ts'

/** What is asked about one artefact. */
export interface Question {
  readonly artifact: Artifact
  readonly core: PackagedCore
  readonly declared: Declared
  /** The folder of pyproject.toml. */
  readonly folder: string
  /** It, for messages. */
  readonly where: string
  readonly stated: readonly Stated[]
}

/** The values that a field has to have; `null` where only the build tells. */
export function expected({ declared }: Question, field: string): readonly string[] | null {
  const found = declared.fields.get(field)
  return found?.kind === 'is' ? found.values : null
}

/** What the package has there. */
export function valuesOf({ core }: Question, field: string): readonly string[] {
  return core.fields[field] ?? []
}

/** A field as core metadata writes its name. */
export function titled(field: string): string {
  if (field === 'people') return 'Author-email'
  return field.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())
}
