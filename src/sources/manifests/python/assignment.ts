import { type Literal, literalAt, type PythonText } from './python-text.ts'

/** What a module says about a name, as far as can be read without running it. */
export type Assignment =
  | { readonly kind: 'literal'; readonly literal: Literal }
  /** `from .about import __version__`: the name stands in another module. */
  | { readonly kind: 'imported'; readonly from: string; readonly name: string }
  | { readonly kind: 'computed'; readonly offset: number }
  | { readonly kind: 'absent' }

/**
 * The value that a name has at a module's top level, where exactly one statement gives it and that statement holds
 * a literal. Assigned twice, inside a condition or function, or augmented: computed.
 */
export function assignmentOf(python: PythonText, name: string): Assignment {
  const assigned = assignments(python, name)
  const imported = imports(python, name)
  if (assigned.length + imported.length > 1) {
    return { kind: 'computed', offset: Math.min(...[...assigned, ...imported].map((found) => found.offset)) }
  }
  const [assignment] = assigned
  if (assignment !== undefined) {
    const literal = assignment.topLevel ? literalAt(python, assignment.value) : null
    return literal === null ? { kind: 'computed', offset: assignment.offset } : { kind: 'literal', literal }
  }
  const [found] = imported
  if (found === undefined) return { kind: 'absent' }
  return found.topLevel
    ? { kind: 'imported', from: found.from, name: found.name }
    : { kind: 'computed', offset: found.offset }
}

interface Found {
  readonly offset: number
  readonly topLevel: boolean
}

function assignments(python: PythonText, name: string): (Found & { value: number })[] {
  const escaped = name.replace(/[^\w]/g, '\\$&')
  // `name = `, `name: str = `, `name += `, also as a later target of `other = name = `
  const pattern = new RegExp(
    `(?<![\\w.])${escaped}[ \\t]*(?::[^=\\n]*)?(?:[-+*/%|&]|\\/\\/|\\*\\*)?=(?!=)[ \\t]*`,
    'g',
  )
  const found: (Found & { value: number })[] = []
  for (const match of python.code.matchAll(pattern)) {
    if (python.depthAt(match.index) > 0) continue
    const lineStart = python.code.lastIndexOf('\n', match.index - 1) + 1
    const before = python.code.slice(lineStart, match.index)
    const augmented = /[-+*/%|&]=[ \t]*$/.test(match[0])
    // further targets between this one and the value: `__version__ = version = '1.2.3'`
    const further = /(?:[A-Za-z_]\w*[ \t]*=(?!=)[ \t]*)*/y
    further.lastIndex = match.index + match[0].length
    further.exec(python.code)
    found.push({
      offset: match.index,
      topLevel: !augmented && /^(?:[A-Za-z_]\w*[ \t]*=[ \t]*)*$/.test(before),
      value: further.lastIndex,
    })
  }
  return found
}

function imports(python: PythonText, name: string): (Found & { from: string; name: string })[] {
  const found: (Found & { from: string; name: string })[] = []
  const pattern = /^([ \t]*)from[ \t]+([.\w]+)[ \t]+import[ \t]*(?:\(([^)]*)\)|([^\n;]*))/gm
  for (const match of python.code.matchAll(pattern)) {
    for (const item of (match[3] ?? match[4] ?? '').split(',')) {
      const [original, as, alias] = item.trim().split(/\s+/)
      if ((as === 'as' ? alias : original) !== name || original === undefined) continue
      found.push({ offset: match.index, topLevel: match[1] === '', from: match[2]!, name: original })
    }
  }
  return found
}
