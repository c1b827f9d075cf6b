import picomatch from 'picomatch'
import * as v from 'valibot'
import type { Artifact } from '../../../sources/artifacts/model.ts'
import { code } from '../../release/wording.ts'
import { fileName } from '../named.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))

/** What the build writes into the metadata, where the commit cannot tell: an entry of the option `stated`. */
export const statedOption = v.strictObject({
  /** The metadata's own name of the field: `dependencies`, `executables`, `Requires-Python`. */
  field: text,
  /** What the field may hold beside what the commit tells. */
  values: v.pipe(v.array(text), v.minLength(1, 'must name at least one value')),
  /** File name of the artefact, as a glob; every artefact without it. */
  artifact: v.optional(text),
  reason: text,
})

export type Stated = v.InferOutput<typeof statedOption>

/** The values that the policy states for a field of an artefact. */
export function statedValues(
  field: string,
  artifact: Artifact,
  stated: readonly Stated[],
): ReadonlySet<string> {
  const name = fileName(artifact)
  return new Set(
    stated
      .filter((one) => one.field.toLowerCase() === field.toLowerCase())
      .filter((one) => one.artifact === undefined || picomatch(one.artifact, { dot: true })(name))
      .flatMap(({ values }) => values),
  )
}

/** The line of policy that states values of fields, to be pasted; on one line, whatever the values hold. */
export function statedLine(
  fields: readonly { readonly field: string; readonly values: readonly string[] }[],
): string {
  const entries = fields.map(({ field, values }) => {
    const words = values.map((value) => JSON.stringify(value).replaceAll('`', String.raw`\u0060`))
    return `{field: ${field}, values: [${words.join(', ')}], reason: "…"}`
  })
  return `\`rules: {artifact/not-from-commit: {options: {stated: [${entries.join(', ')}]}}}\``
}

/** Values in a message, the first few of many. */
export function valuesShown(values: readonly string[]): string {
  if (values.length === 0) return 'nothing'
  const shown = values.slice(0, 5).map((value) => code(value))
  return `${shown.join(', ')}${values.length > 5 ? ` and ${values.length - 5} more` : ''}`
}
