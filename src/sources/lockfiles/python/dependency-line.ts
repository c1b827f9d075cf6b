import { normalizedName } from '../purl.ts'

/** A requirement in the form of PEP 508, as far as a dependency graph needs it. */
export interface DependencyLine {
  /** As registries compare it. */
  readonly name: string
  readonly extras: readonly string[]
  /** Specifier or address, `''` for any. */
  readonly range: string
  /** Whether it stands under a marker, so that some environments do without it. */
  readonly conditional: boolean
}

/**
 * Read one line of a dependency list; an editable of PDM (`-e file:///…#egg=name`) has its name in the fragment.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @returns `null` when it names nothing
 */
export function dependencyLine(text: string): DependencyLine | null {
  const line = text.trim()
  const editable = /^(?:-e|--editable)\s+(\S+)/.exec(line)
  if (editable !== null) {
    const egg = /[#&]egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(editable[1]!)
    if (egg === null) return null
    return { ...named(egg[1]!, egg[2]), range: `@ ${editable[1]!}`, conditional: false }
  }
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(line)
  if (match === null) return null
  const rest = line.slice(match[0].length)
  if (rest !== '' && !/^[<>=!~;@(]/.test(rest)) return null
  // in an address a `;` starts the marker only behind white space
  const end = rest.search(rest.startsWith('@') ? /\s;/ : /;/)
  const range = (end === -1 ? rest : rest.slice(0, end)).trim()
  return { ...named(match[1]!, match[2]), range, conditional: end !== -1 }
}

function named(name: string, extras: string | undefined): Pick<DependencyLine, 'name' | 'extras'> {
  const list = (extras ?? '').split(',').map((extra) => extra.trim())
  return { name: normalizedName(name), extras: list.filter((extra) => extra !== '').map(normalizedName) }
}
