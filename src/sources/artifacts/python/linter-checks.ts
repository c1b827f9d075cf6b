import type { ArtifactProblem, Member } from '../model.ts'
import { type Library, moduleName } from './library.ts'
import { canonicalProject } from './names.ts'
import { isImportable } from './python-words.ts'

/** Contents that stand in many files of any project. */
const COMMON_CONTENTS: ReadonlySet<number> = new Set([0, 1, 2])

/** Names at the top that collide with every other project that forgot the same. */
const COMMON_TOPS: ReadonlySet<string> = new Set(
  '.eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv'.split(
    ' ',
  ),
)

interface Checked {
  readonly members: readonly Member[]
  readonly library: Library
  /** The project's own name: who is called `build` may bring a module of that name. */
  readonly project: string
  /** Whether other projects are required, as by one that only gathers them. */
  readonly requires: boolean
  readonly infoFolder: string | null
}

/**
 * What check-wheel-contents finds, by its own numbers: what breaks an installation into `problems`, what sound wheels
 * do as well into `advice`. W101 to W202 compare with a tree or a list, which is what artifact/not-from-commit and
 * artifact/unexpected-structure do.
 * Source: https://github.com/jwodder/check-wheel-contents#checks
 */
export function judgeContents(
  checked: Checked,
  problems: ArtifactProblem[],
  advice: ArtifactProblem[],
): void {
  judgeTop(checked, problems, advice)
  judgePaths(checked, problems, advice)
  judgeEmptiness(checked, problems, advice)
  judgeCopies(checked, advice)
}

function judgeTop(
  { library, project }: Checked,
  problems: ArtifactProblem[],
  advice: ArtifactProblem[],
): void {
  const own = canonicalProject(project)
  const tops = new Map<string, string[]>()
  for (const path of library.files.keys()) {
    const top = path.split('/', 1)[0]!
    const paths = tops.get(top)
    if (paths === undefined) tops.set(top, [path])
    else paths.push(path)
  }
  const visible: string[] = []
  for (const [top, paths] of tops) {
    const isFile = paths[0] === top
    const pth = isFile && /.\.pth$/.test(top)
    if (isFile && !pth && moduleName(top) === null) {
      // The stub of a module that is a single file has no other place.
      const list = top.endsWith('.pyi') ? advice : problems
      list.push({
        member: memberAt(library, top),
        kind: 'stray-file',
        detail: 'would be installed beside all other packages and is no module (W003)',
      })
    }
    if (COMMON_TOPS.has(top) && canonicalProject(top) !== own)
      problems.push({
        member: memberAt(library, paths[0]!),
        kind: 'common-top-level',
        detail: `would be installed under the name \`${top}\`, as other projects' files are (W005)`,
      })
    if (top === '__init__.py')
      problems.push({
        member: memberAt(library, top),
        kind: 'top-level-init',
        detail: 'makes a package of the folder in which all packages lie (W006)',
      })
    const stubs = /^(.+)-stubs$/.exec(top)?.[1]
    if (!isFile && (stubs === undefined || !isImportable(stubs)) && !paths.some((path) => isModule(path)))
      advice.push({
        member: memberAt(library, paths[0]!),
        kind: 'no-modules',
        detail: `lies in \`${top}/\`, a folder without a module (W010)`,
      })
    if (!top.startsWith('_') && !pth) visible.push(top)
  }
  if (visible.length > 1)
    advice.push({
      member: null,
      kind: 'several-top-levels',
      detail: `has ${visible.length} names at its top: ${visible.slice(0, 5).join(', ')} (W009)`,
    })
}

function judgePaths(
  { library, members }: Checked,
  problems: ArtifactProblem[],
  advice: ArtifactProblem[],
): void {
  for (const { path, type } of members) {
    if (type !== 'directory' && /\.py[co]$/.test(path))
      problems.push({
        member: path,
        kind: 'bytecode',
        detail: 'is compiled bytecode, which its source is not seen beside (W001)',
      })
  }
  for (const [path, member] of library.files) {
    const slash = path.lastIndexOf('/')
    const name = moduleName(path.slice(slash + 1))
    if (name === null || path.endsWith('.pyc')) continue
    const parts = slash === -1 ? [name] : [...path.slice(0, slash).split('/'), name]
    if (!parts.every(isImportable))
      advice.push({
        member: member.path,
        kind: 'unimportable-module',
        detail: 'is a module that no name can import (W004)',
      })
  }
}

function judgeEmptiness(
  { library, members, infoFolder, requires }: Checked,
  problems: ArtifactProblem[],
  advice: ArtifactProblem[],
): void {
  const outside = members.some(
    ({ path, type }) => type !== 'directory' && (infoFolder === null || !path.startsWith(infoFolder)),
  )
  if (!outside) {
    // A project that only requires others has nothing else to bring.
    const list = requires ? advice : problems
    list.push({ member: null, kind: 'empty-wheel', detail: 'holds nothing but its metadata (W008)' })
  } else if (library.files.size === 0)
    advice.push({
      member: null,
      kind: 'empty-library',
      detail: 'holds nothing that could be imported (W007)',
    })
}

function judgeCopies({ members }: Checked, advice: ArtifactProblem[]): void {
  const byContent = new Map<string, string[]>()
  for (const { path, sha256, size, type } of members) {
    if (type !== 'file' || COMMON_CONTENTS.has(size)) continue
    const same = byContent.get(sha256!)
    if (same === undefined) byContent.set(sha256!, [path])
    else same.push(path)
  }
  for (const [first, ...more] of byContent.values()) {
    if (more.length > 0)
      advice.push({
        member: first!,
        kind: 'duplicate-content',
        detail: `has the content of ${more[0]}, byte for byte (W002)`,
      })
  }
}

function isModule(path: string): boolean {
  return moduleName(path.slice(path.lastIndexOf('/') + 1)) !== null
}

function memberAt(library: Library, path: string): string {
  return library.files.get(path)!.path
}
