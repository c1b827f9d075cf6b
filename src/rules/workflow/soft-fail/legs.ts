import type { Entry, Matrix, Text } from '../../../sources/workflows/model.ts'
import { givenMatrix, type Primitive, primitive, truthOf } from './conditions.ts'

/** One job of a matrix: its values by dotted key, lower case. `undefined` stands for what cannot be known. */
export type Leg = ReadonlyMap<string, Primitive | undefined>

const MAX_LEGS = 256

/**
 * The jobs that a matrix spans; `null` where they are computed.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
export function legsOf(matrix: Matrix | null): readonly Leg[] | null {
  if (matrix === null || matrix.dynamic) return null
  let legs: readonly Leg[] = matrix.axes.length === 0 ? [] : [new Map()]
  for (const axis of matrix.axes) {
    const values = axis.members?.map((entries) => memberValues(axis.key.value, entries)) ?? null
    const choices =
      axis.values?.map((value): Leg => new Map([[axis.key.value.toLowerCase(), known(value)]])) ?? values
    if (choices === null || legs.length * choices.length > MAX_LEGS) return null
    legs = legs.flatMap((leg) => choices.map((choice) => new Map([...leg, ...choice])))
  }
  legs = legs.filter((leg) => !matrix.exclude.some((entries) => entries.length > 0 && holds(entries, leg)))
  return withIncluded(legs, matrix)
}

/** An `include` adds to every combination whose own values it does not change, and is a job of its own where none is. */
function withIncluded(combinations: readonly Leg[], { axes, include }: Matrix): readonly Leg[] {
  const own = new Set(axes.map(({ key }) => key.value.toLowerCase()))
  const legs = combinations.map((leg) => new Map(leg))
  const alone: Leg[] = []
  for (const entries of include) {
    const asked = entries.filter(({ key }) => own.has(key.value.toLowerCase()))
    const met = legs.filter((leg) => holds(asked, leg))
    const values = entries.map(({ key, value }) => [key.value.toLowerCase(), known(value, key)] as const)
    for (const leg of met) for (const [key, value] of values) leg.set(key, value)
    if (met.length === 0) alone.push(new Map(values))
  }
  return [...legs, ...alone]
}

function memberValues(axis: string, entries: readonly Entry[]): Leg {
  return new Map(
    entries.map(({ key, value }) => [`${axis}.${key.value}`.toLowerCase(), known(value, key)] as const),
  )
}

/** A structured value shows as the text of its key alone. */
function known(value: Text, key: Text | null = null): Primitive | undefined {
  return value === key || value.expressions.length > 0 ? undefined : primitive(value)
}

function holds(entries: readonly Entry[], leg: Leg): boolean {
  return entries.every(({ key, value }) => leg.get(key.value.toLowerCase()) === known(value, key))
}

/** The jobs of a matrix for which a switch is on, and how many there are; `null` where that cannot be known. */
export function legsWhere(text: Text, matrix: Matrix | null): { on: readonly Leg[]; of: number } | null {
  const legs = legsOf(matrix)
  if (legs === null) return null
  const on: Leg[] = []
  for (const leg of legs) {
    const given = {
      ...givenMatrix(null),
      context: (path: string) => {
        if (!path.startsWith('matrix.')) return null
        const key = path.slice('matrix.'.length)
        // An object, and what an expression gives, are not known; what a job lacks reads as empty.
        if (!leg.has(key)) return [...leg.keys()].some((one) => one.startsWith(`${key}.`)) ? null : ['']
        const value = leg.get(key)
        return value === undefined ? null : [value]
      },
    }
    const truth = truthOf(text, given)
    if (truth === null) return null
    if (truth) on.push(leg)
  }
  return { on, of: legs.length }
}
