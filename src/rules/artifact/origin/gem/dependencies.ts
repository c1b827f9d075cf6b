import type { PackagedGem } from '../../../../sources/artifacts/model.ts'
import type { StatedDependency, StatedGem } from '../../../../sources/manifests/model.ts'
import { requirement } from './fields.ts'

/** What stands against the dependencies that installing a gem brings along. */
export interface GemDependencies {
  /** That the gemspec does not name. */
  readonly added: readonly string[]
  /** With another range than the gemspec's: `rack >= 0`. */
  readonly changed: readonly { readonly is: string; readonly was: string }[]
  /** That the gemspec names whatever happens, and the gem has not. */
  readonly missing: readonly string[]
  /** That may be the gemspec's, which computes them. */
  readonly undecided: readonly string[]
}

/** @param allowed by the policy, names */
export function gemDependencies(
  packaged: PackagedGem,
  stated: StatedGem,
  allowed: ReadonlySet<string>,
): GemDependencies {
  const installed = packaged.dependencies.filter(({ scope }) => scope === 'runtime')
  const own = stated.dependencies.filter(({ scope }) => scope === 'runtime')
  const [added, undecided]: [string[], string[]] = [[], []]
  const changed: { is: string; was: string }[] = []
  for (const { name, requirement: range } of installed) {
    if (allowed.has(name)) continue
    const named = own.filter((one) => one.name === name)
    const is = canonical(range)
    if (named.some((one) => one.requirement !== null && canonical(one.requirement) === is)) continue
    const isOpen = stated.undecidedDependencies !== null || named.some((one) => one.requirement === null)
    if (isOpen) undecided.push(name)
    else if (named.length === 0) added.push(name)
    else changed.push({ is: shown({ name, requirement: range }), was: named.map(shown).join(' or ') })
  }
  const present = new Set(installed.map(({ name }) => name))
  return {
    added,
    changed,
    undecided,
    missing: own.flatMap(({ name, always }) => (always && !present.has(name) ? [name] : [])),
  }
}

function shown({ name, requirement: range }: Pick<StatedDependency, 'name' | 'requirement'>): string {
  return `${name} ${(range ?? []).map(requirement).join(', ') || '>= 0'}`
}

/** The parts of a requirement in one order; without any, every version will do. */
function canonical(parts: readonly string[]): string {
  const all = parts.flatMap((part) => part.split(',')).map(requirement)
  return all.length === 0 ? '>= 0' : [...new Set(all)].sort().join(', ')
}
