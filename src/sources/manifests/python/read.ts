import { type RepositoryPath, wholeFile } from '../../../location.ts'
import type { DeclaredVersion, Manifest } from '../model.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { findModule, moduleVersion } from './module-version.ts'
import type { ProjectFolder } from './project.ts'
import { readPyproject } from './pyproject.ts'
import { readSetupCfg } from './setup-cfg.ts'
import { readSetupPy } from './setup-py.ts'

export type PythonFile = 'pyproject.toml' | 'setup.cfg' | 'setup.py'

/** One manifest of a project folder, with what decides how it is joined with its neighbours. */
export interface PythonManifest extends UnlinkedManifest {
  /** A pyproject.toml that leaves the version to setup.cfg and setup.py. */
  readonly leavesVersionToSetup: boolean
}

/**
 * Read one of the files that describe a Python project, and the version that its own package repeats.
 * @throws SourceInvalid when it, or a file that it names, cannot be read
 */
export async function readPythonManifest(
  kind: PythonFile,
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<PythonManifest> {
  const read = await readFile(kind, text, path, folder)
  const repeated = await repeatedVersion(read.manifest, folder)
  return repeated === null
    ? read
    : { ...read, manifest: { ...read.manifest, otherVersions: [...read.manifest.otherVersions, repeated] } }
}

/**
 * Join the files of one folder: a version that pyproject.toml leaves to setup.cfg or setup.py is found there, and a
 * setup.py that computes what another file states does not count.
 */
export function joinProject(files: readonly PythonManifest[]): PythonManifest[] {
  const versionIn = (format: PythonFile): DeclaredVersion | null =>
    files.find(({ manifest }) => manifest.format === format)?.manifest.version ?? null
  const pyproject = files.find(({ manifest }) => manifest.format === 'pyproject.toml')
  const stated = [
    pyproject?.leavesVersionToSetup === true ? null : versionIn('pyproject.toml'),
    versionIn('setup.cfg'),
  ]
  const decided = stated.some((version) => version !== null)
  return files.map((file) => {
    const { manifest } = file
    if (manifest.format === 'pyproject.toml' && file.leavesVersionToSetup && manifest.name !== null) {
      const version = versionIn('setup.cfg') ?? versionIn('setup.py') ?? manifest.version
      return { ...file, manifest: { ...manifest, version } }
    }
    if (manifest.format === 'setup.py' && decided && manifest.version?.kind === 'dynamic') {
      return { ...file, manifest: { ...manifest, version: null } }
    }
    return file
  })
}

async function readFile(
  kind: PythonFile,
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<PythonManifest> {
  if (kind === 'pyproject.toml') return readPyproject(text, path, folder)
  const manifest = kind === 'setup.cfg' ? await readSetupCfg(text, path, folder) : readSetupPy(text, path)
  return { manifest, memberGlobs: [], leavesVersionToSetup: false }
}

const MODULES = ['', '.__about__', '.about', '._version', '.version', '.__version__']

/** The literal `__version__` of the project's own package; what it computes there repeats nothing. */
async function repeatedVersion(manifest: Manifest, folder: ProjectFolder): Promise<DeclaredVersion | null> {
  if (manifest.name === null) return null
  for (const name of new Set(
    [manifest.name, manifest.name.toLowerCase()].map((text) => text.replace(/[-.]+/g, '_')),
  )) {
    if (!/^\w+$/.test(name)) continue
    for (const module of MODULES) {
      const path = findModule(folder, `${name}${module}`, new Map())
      if (path === null) continue
      const version = await moduleVersion(
        folder,
        path,
        '__version__',
        manifest.version?.at ?? wholeFile(path),
      )
      if (version.kind === 'static' && !sameAddress(version, manifest.version)) return version
    }
  }
  return null
}

function sameAddress(a: DeclaredVersion, b: DeclaredVersion | null): boolean {
  return b !== null && a.at.path === b.at.path && a.at.startLine === b.at.startLine
}
