import picomatch from 'picomatch'
import { folderOf, lastOf, type Tree } from './tree.ts'

const SOURCE = /\.(java|kt|scala|groovy)$/
/** Folders of an archive in which classes lie as at its top. */
const ROOT = /^(?:META-INF\/versions\/[0-9]+\/|(?:BOOT|WEB)-INF\/classes\/)/

/**
 * Whether a class is made of one of the sources that a policy names: of the file that bears its name, or of one that
 * declares it. A class that a build step makes without a source (annotation processors, shaded libraries) needs a line
 * of its own. The code in the class is not compared: only a second build could tell.
 * Source: JLS 7.6 and 8.1 (where a class may be declared); Kotlin, "Calling Kotlin from Java" (`FileKt`).
 * @param from globs over the commit's files
 */
export function compiledFrom(from: readonly string[], tree: Tree): (path: string) => boolean {
  const matches = picomatch(
    from.map((glob) => glob.replace(/^\.?\//, '')),
    { dot: true },
  )
  const sources = tree.paths.filter((path) => SOURCE.test(path) && matches(path))
  // globs over something else than sources say nothing of classes
  if (sources.length === 0) return () => true
  const byStem = grouped(sources, (path) => lastOf(path).replace(SOURCE, ''))
  const java = sources.filter((path) => path.endsWith('.java'))
  const byFolder = grouped(java, (path) => lastOf(folderOf(path)))
  const elsewhere = sources.filter((path) => !path.endsWith('.java'))
  const declaring = new Map<string, ReadonlySet<string>>()
  const declaredIn = (key: string, paths: readonly string[]): ReadonlySet<string> => {
    const known =
      declaring.get(key) ?? new Set(paths.flatMap((path) => declarations(tree.file(path)?.text ?? '')))
    declaring.set(key, known)
    return known
  }
  return (path) => {
    const inside = path.replace(ROOT, '').replace(/\.class$/, '')
    const names = outerNames(lastOf(inside))
    const isIn = (declared: ReadonlySet<string>): boolean => names.some((name) => declared.has(name))
    return (
      names.some((name) => (byStem.get(name) ?? []).some((source) => isPlace(source, inside))) ||
      (byFolder.get(lastOf(folderOf(inside))) ?? []).some(
        (source) => isPlace(source, inside) && isIn(declaredIn(source, [source])),
      ) ||
      isIn(declaredIn('', elsewhere))
    )
  }
}

function grouped(
  paths: readonly string[],
  key: (path: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const known = found.get(key(path))
    if (known === undefined) found.set(key(path), [path])
    else known.push(path)
  }
  return found
}

/** `Outer$Inner` is `Outer`'s, unless a class is called so itself; `FileKt` is the file's. */
function outerNames(name: string): string[] {
  const names = [name]
  for (let cut = name.indexOf('$', 1); cut !== -1; cut = name.indexOf('$', cut + 1))
    names.push(name.slice(0, cut))
  return names.flatMap((one) => (one.endsWith('Kt') ? [one, one.slice(0, -2)] : [one]))
}

/** Java's sources lie in the folder of their package; the others' may lie anywhere. */
function isPlace(source: string, inside: string): boolean {
  if (!source.endsWith('.java')) return true
  const [folder, wanted] = [folderOf(source), folderOf(inside)]
  return wanted === '' || folder === wanted || folder.endsWith(`/${wanted}`)
}

function declarations(text: string): string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/g, ' ')
  const types = bare.matchAll(/(?<![\w.$])(?:class|interface|enum|record|object|trait)\s+([\w$]+)/g)
  // Kotlin names a file's class anew
  const files = text.matchAll(/@file\s*:\s*(?:\[[^\]]*)?JvmName\(\s*(?:name\s*=\s*)?"(\w+)"/g)
  return [...types, ...files].map(([, name]) => name!)
}
