import { isSourceError } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import type { Files } from '../../files.ts'
import type { RepositoryPath } from '../../location.ts'
import type { Exclusion, Skipped } from '../coverage.ts'
import { readActionYml } from './action/action-yml.ts'
import { readAndroidManifest } from './android/manifest.ts'
import { readInfoPlist } from './apple/info-plist.ts'
import { readCargoToml } from './cargo/cargo-toml.ts'
import { readCmakeLists } from './cmake/cmake-lists.ts'
import { readPubspec } from './dart/pubspec.ts'
import { readDenoJson } from './deno/deno-json.ts'
import { readNuspec } from './dotnet/nuspec.ts'
import { readDotnetProject } from './dotnet/project.ts'
import { readMix } from './elixir/mix.ts'
import { readGoMod } from './go/go-mod.ts'
import { readGradleBuild } from './gradle/build.ts'
import { readChart } from './helm/chart.ts'
import { readImageLabel } from './image/dockerfile-label.ts'
import { directoryOf, type ManifestKind, manifestKind } from './kinds.ts'
import { readPom } from './maven/pom.ts'
import type { ManifestsModel } from './model.ts'
import { readPackageJson } from './npm/package-json.ts'
import { readPnpmWorkspace } from './npm/pnpm-workspace.ts'
import { readComposerJson } from './php/composer-json.ts'
import { readVersionFile } from './plain/version-file.ts'
import { readPipfile } from './python/pipfile.ts'
import { type ProjectFolder, projectFolder } from './python/project.ts'
import { joinProject, type PythonFile, type PythonManifest, readPythonManifest } from './python/read.ts'
import { readRequirementsIn } from './python/requirements-in.ts'
import { readGemspec } from './ruby/gemspec.ts'
import type { UnlinkedManifest } from './unlinked.ts'
import { linkWorkspaces } from './workspaces.ts'

/** How many files are read at a time: enough to keep the disk busy, far from any limit on open files. */
const BATCH = 16

/** A committed `node_modules` holds other people's packages; a lockfile says which. */
const INSTALLED = 'describes an installed package, which declares nothing for this repository'

function isInstalled(path: RepositoryPath): boolean {
  return path.startsWith('node_modules/') || path.includes('/node_modules/')
}

/**
 * Read every manifest of the repository but those of installed packages. Vendored ones and those of tests are read
 * too: which of them matter is the rules' question. A manifest that cannot be read, or whose format is not supported, is in `coverage.skipped`.
 * @param excluded the policy's exclusions
 * @throws SourceInvalid only when the list of files cannot be had
 */
export async function readManifests(files: Files, excluded: Exclusion): Promise<ManifestsModel> {
  const paths = await files.list()
  const known: ReadonlySet<string> = new Set(paths)
  const skipped: Skipped[] = []
  const wanted: { path: RepositoryPath; kind: ManifestKind }[] = []
  let found = 0
  for (const path of paths) {
    const kind = manifestKind(path)
    if (kind === null) continue
    found += 1
    const reason = excluded(path) ?? (isInstalled(path) ? INSTALLED : null)
    if (reason === null) wanted.push({ path, kind })
    else skipped.push({ path, reason, kind: 'excluded' })
  }
  const read: Read[] = []
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted
      .slice(start, start + BATCH)
      .map(({ path, kind }) => readOne(files, known, path, kind))
    for (const result of await Promise.all(batch)) {
      if ('reason' in result) skipped.push(result)
      else read.push(result)
    }
  }
  const unlinked = joined(read)
  return {
    manifests: linkWorkspaces(unlinked),
    coverage: { found, read: read.length, skipped },
  }
}

/** A file that was read; `globs` alone for one that only names the members of a workspace. */
type Read =
  | { readonly path: RepositoryPath; readonly python: PythonManifest }
  | { readonly path: RepositoryPath; readonly other: UnlinkedManifest }
  | { readonly path: RepositoryPath; readonly globs: readonly string[] }
  /** A file that turned out to be no manifest, or states nothing. */
  | { readonly path: RepositoryPath; readonly nothing: true }

async function readOne(
  files: Files,
  known: ReadonlySet<string>,
  path: RepositoryPath,
  kind: ManifestKind,
): Promise<Read | Skipped> {
  try {
    const bytes = await files.read(path)
    if (MAY_BE_ANOTHER_THING.has(kind) && isBinary(bytes)) return { path, nothing: true }
    const text = decodeUtf8(bytes, path)
    return await READERS[kind](text, path, projectFolder(files, known, directoryOf(path)), known)
  } catch (error) {
    if (isSourceError(error)) return { path, reason: error.message, kind: 'unread' }
    throw error
  }
}

type Reader = (
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
  known: ReadonlySet<string>,
) => Read | Promise<Read>

/** Names that programs and lists bear too; a binary file of the name states no version. */
const MAY_BE_ANOTHER_THING: ReadonlySet<ManifestKind> = new Set(['VERSION'])

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0)
}

const READERS: Readonly<Record<ManifestKind, Reader>> = {
  'package.json': (text, path) => ({ path, other: readPackageJson(text, path) }),
  'pnpm-workspace.yaml': (text, path) => ({ path, globs: readPnpmWorkspace(text, path) }),
  'Cargo.toml': async (text, path, folder) => ({ path, other: await readCargoToml(text, path, folder) }),
  'go.mod': (text, path, folder) => ({
    path,
    other: { manifest: readGoMod(text, path, folder.find('main.go') !== null), memberGlobs: [] },
  }),
  'requirements.in': (text, path) => ({
    path,
    other: { manifest: readRequirementsIn(text, path), memberGlobs: [] },
  }),
  Pipfile: (text, path) => ({ path, other: readPipfile(text, path) }),
  'pyproject.toml': python('pyproject.toml'),
  'setup.cfg': python('setup.cfg'),
  'setup.py': python('setup.py'),
  'pom.xml': async (text, path, folder) => ({ path, other: await readPom(text, path, folder) }),
  'build.gradle': async (text, path, folder) => ({ path, other: await readGradleBuild(text, path, folder) }),
  'project file': async (text, path, folder) => ({
    path,
    other: await readDotnetProject(text, path, folder),
  }),
  nuspec: (text, path) => ({ path, other: readNuspec(text, path) }),
  gemspec: async (text, path, folder, known) => ({
    path,
    other: await readGemspec(text, path, folder, known),
  }),
  Gemfile: async (text, path, folder) => {
    // Ruby's parser is large; repositories without a Gemfile never load it
    const { readGemfile } = await import('./ruby/gemfile/index.ts')
    return { path, other: await readGemfile(text, path, folder) }
  },
  'composer.json': (text, path) => ({ path, other: readComposerJson(text, path) }),
  'Chart.yaml': (text, path) => ({ path, other: readChart(text, path) }),
  'pubspec.yaml': (text, path) => ({ path, other: readPubspec(text, path) }),
  'mix.exs': async (text, path, folder) => ({ path, other: await readMix(text, path, folder) }),
  'deno.json': (text, path) => ({ path, other: readDenoJson(text, path) }),
  VERSION: (text, path) => orNothing(path, readVersionFile(text, path)),
  'Info.plist': async (text, path, folder, known) =>
    orNothing(path, await readInfoPlist(text, path, folder, known)),
  'AndroidManifest.xml': (text, path) => orNothing(path, readAndroidManifest(text, path)),
  'CMakeLists.txt': (text, path) => orNothing(path, readCmakeLists(text, path)),
  Dockerfile: (text, path) => orNothing(path, readImageLabel(text, path)),
  'action.yml': (text, path) => orNothing(path, readActionYml(text, path)),
}

function orNothing(path: RepositoryPath, other: UnlinkedManifest | null): Read {
  return other === null ? { path, nothing: true } : { path, other }
}

function python(kind: PythonFile): Reader {
  return async (text, path, folder) => ({ path, python: await readPythonManifest(kind, text, path, folder) })
}

/** Files that describe one package together are joined; the order of paths is kept. */
function joined(read: readonly Read[]): UnlinkedManifest[] {
  const globs = new Map<string, readonly string[]>()
  const projects = new Map<string, PythonManifest[]>()
  for (const file of read) {
    const directory = directoryOf(file.path)
    if ('globs' in file) globs.set(directory, file.globs)
    if ('python' in file) projects.set(directory, [...(projects.get(directory) ?? []), file.python])
  }
  const python = new Map(
    [...projects.values()].flatMap(joinProject).map((file) => [file.manifest.path, file] as const),
  )
  return read.flatMap((file): UnlinkedManifest[] => {
    if ('globs' in file || 'nothing' in file) return []
    if ('python' in file) return [python.get(file.path)!]
    const members =
      file.other.manifest.format === 'package.json' ? globs.get(directoryOf(file.path)) : undefined
    return [
      members === undefined
        ? file.other
        : { ...file.other, memberGlobs: [...file.other.memberGlobs, ...members] },
    ]
  })
}
