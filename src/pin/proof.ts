import { SourceInvalid } from '../errors.ts'
import type { RepositoryPath } from '../location.ts'
import type { Text } from '../sources/workflows/model.ts'
import { readYaml } from '../sources/workflows/yaml/document.ts'
import type { Node } from '../sources/workflows/yaml/node.ts'

/** Where GitHub takes a value for a reference: of a job, of a job's step, alone or in a group, of a composite action's step. */
const USES = /^(?:jobs\n[^\n]*\n(?:steps\n\d+\n(?:parallel\n\d+\n)?)?|runs\nsteps\n\d+\n)uses$/

/**
 * Proves that a rewritten file says what it said before, but for the references that were to change: both are read as
 * GitHub reads them, and compared value by value. An anchor that serves a reference and something else is found here.
 * @param changes new value by old scalar, keyed by where it starts: `line:column`
 * @throws SourceInvalid when anything else changed, or not everything did
 */
export function proveOnlyReferencesChanged(
  path: RepositoryPath,
  before: string,
  after: string,
  changes: ReadonlyMap<string, string>,
): void {
  const old = readYaml(before, path)
  const now = readYaml(after, path)
  const made = new Set<string>()
  const compare = (a: Node, b: Node, at: readonly string[]): void => {
    if (a.kind === 'map' && b.kind === 'map' && a.entries.length === b.entries.length) {
      for (const [index, { key, value }] of a.entries.entries()) {
        const other = b.entries[index]!
        if (!same(key, other.key)) throw changed(path, key)
        compare(value, other.value, [...at, key.value.replaceAll('\n', ' ')])
      }
    } else if (a.kind === 'list' && b.kind === 'list' && a.items.length === b.items.length) {
      for (const [index, item] of a.items.entries()) compare(item, b.items[index]!, [...at, String(index)])
    } else if (a.kind === 'scalar' && b.kind === 'scalar') {
      const wanted = changes.get(startOf(a.text))
      if (wanted === undefined || !USES.test(at.join('\n'))) {
        if (!same(a.text, b.text)) throw changed(path, a.text)
      } else {
        if (b.text.value !== wanted || b.text.type !== 'string') throw changed(path, a.text)
        made.add(startOf(a.text))
      }
    } else throw new SourceInvalid(`${path}:${a.at.startLine}`, 'would no longer have the same shape')
  }
  compare(old.root, now.root, [])
  if (made.size !== changes.size) throw new SourceInvalid(path, 'would not say what it was to say')
}

export function startOf({ at }: Text): string {
  return `${at.startLine}:${at.startColumn}`
}

function same(a: Text, b: Text): boolean {
  return a.value === b.value && a.type === b.type
}

function changed(path: RepositoryPath, { at }: Text): SourceInvalid {
  return new SourceInvalid(
    `${path}:${at.startLine}`,
    'would change more than the reference: an anchor there serves something else, too; write the reference out',
  )
}
