import type { FindingDraft } from '../../../findings.ts'
import type { Artifact } from '../../../sources/artifacts/model.ts'
import { code } from '../../release/wording.ts'
import { firstOf, globText, globWord, placeOf } from '../named.ts'
import { compiledFrom } from './classes.ts'
import type { Stray } from './judge.ts'
import type { Tree } from './tree.ts'

/** More differing files than these are told by their number. */
const MOST_SHOWN = 10
const MOST_NAMED = 5

/** One finding for each file that the commit has with other bytes. */
export function* differing(artifact: Artifact, strays: readonly Stray[]): Iterable<FindingDraft> {
  const found = strays.flatMap((stray) => (stray.kind === 'differs' ? [stray] : []))
  for (const { member, path, how } of found.slice(0, MOST_SHOWN)) {
    const words = how.length === 0 ? '' : ` ${sentence(how)}`
    yield {
      at: placeOf(artifact),
      message: `${code(member)} in ${code(artifact.path)} is not what ${code(path)} is in the commit.${words} Users would run what nobody reviewed.`,
      remedy:
        'Build from a fresh checkout of the tag, and change no file before or during the build. If the build rewrites this file on purpose, declare it in the option `generated` of artifact/not-from-commit, with the reason.',
      evidence: { artifact: artifact.path, member, path, ...(how.length === 0 ? {} : { differences: how }) },
      key: `differs ${member}`,
    }
  }
  if (found.length > MOST_SHOWN) {
    yield {
      at: placeOf(artifact),
      message: `${found.length - MOST_SHOWN} more files in ${code(artifact.path)} are not what they are in the commit. It was built from other sources.`,
      evidence: { artifact: artifact.path, more: found.length - MOST_SHOWN },
      key: 'differs more',
    }
  }
}

function sentence(clauses: readonly string[]): string {
  const shown = clauses.slice(0, MOST_NAMED)
  const more = clauses.length > shown.length ? [`${clauses.length - shown.length} more fields differ`] : []
  const text = [...shown, ...more].join('; ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

/** One finding for each group of files that come from nowhere in the commit. */
export function* unknown(artifact: Artifact, strays: readonly Stray[], tree: Tree): Iterable<FindingDraft> {
  const groups = new Map<string, string[]>()
  const hasSource = compiledFrom(['**'], tree)
  for (const stray of strays) {
    if (stray.kind !== 'unknown') continue
    const { path } = stray
    const glob = path.endsWith('.class') && !hasSource(path) ? SOURCELESS : globFor(path)
    groups.set(glob, [...(groups.get(glob) ?? []), path])
  }
  for (const [key, paths] of groups) {
    const glob = key === SOURCELESS ? `${commonFolder(paths)}**/*.class` : key
    const one = paths.length === 1
    yield {
      at: placeOf(artifact),
      message: `${firstOf(paths)} in ${code(artifact.path)} ${one ? 'comes' : 'come'} from nowhere in the commit. Users would run what nobody reviewed.`,
      remedy: `If a build step makes ${one ? 'it' : 'them'}, say which in the policy: \`rules: {artifact/not-from-commit: {options: {generated: [${entries(glob, paths, tree)}]}}}\`. Otherwise build from a fresh checkout of the tag, and find out where ${one ? 'it' : 'they'} came from.`,
      evidence: { artifact: artifact.path, members: paths.slice(0, 100), count: paths.length },
      key: `unknown ${glob}`,
    }
  }
}

/** What compilers write, wherever it lies. */
const COMPILED = /\.(?:class|so|pyd|dll|dylib|exe|node|wasm|pdb|jnilib|a|lib|o)$/i

/** Compiled files go by their extension, everything else by its first folder. */
function globFor(path: string): string {
  const extension = COMPILED.exec(path)?.[0]
  if (extension !== undefined) return `**/*${extension}`
  const cut = path.indexOf('/')
  return cut === -1 ? path : `${path.slice(0, cut)}/**`
}

/** Classes that no source of the commit could be compiled to. */
const SOURCELESS = 'classes'

/** The lowest folder in which all of them lie, with `/` at its end; empty for the root. */
function commonFolder(paths: readonly string[]): string {
  const parts = paths.map((path) => path.split('/').slice(0, -1))
  const [first = []] = parts
  const apart = first.findIndex((part, index) => parts.some((one) => one[index] !== part))
  const common =
    apart === -1 ? first.slice(0, Math.min(...parts.map(({ length }) => length))) : first.slice(0, apart)
  return common.map((part) => `${part}/`).join('')
}

/** Few files are named one by one: a pattern would excuse the next one too. */
function entries(glob: string, paths: readonly string[], tree: Tree): string {
  // what has no source is made of none
  const isSourceless = glob.endsWith('**/*.class') && !compiledFrom(['**'], tree)(paths[0]!)
  const from = tree.isFolder('src') && !isSourceless ? ', from: ["src/**"]' : ''
  const members =
    paths.length <= 3 && (isSourceless || !glob.startsWith('**/*')) ? paths.map(globWord) : [globText(glob)]
  return members.map((member) => `{member: ${member}${from}, reason: "made by the build"}`).join(', ')
}
