import type { Files } from '../../../files.ts'
import { type RepositoryPath, repositoryPath } from '../../../location.ts'
import { SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import type { Lockfile } from '../model.ts'
import { textOf } from '../text.ts'
import { readGradleLockfile } from './gradle-lockfile.ts'
import { readVerification, type Verification } from './verification.ts'

/** One file of megabytes serves every project of a build. */
const read = new WeakMap<Files, Map<RepositoryPath, Promise<Verification>>>()

/**
 * Read a lockfile of Gradle with the verification metadata of its build: that of the nearest folder above.
 * @throws SourceInvalid as `readGradleLockfile` and `readVerification`
 */
export async function readGradle(files: Files, path: RepositoryPath): Promise<Lockfile> {
  const listed = await files.list()
  const known = new Set<string>(listed)
  const metadata = above(path)
    .map((folder) => `${folder}gradle/verification-metadata.xml`)
    .find((file) => known.has(file))
  const verification = metadata === undefined ? null : await verificationIn(files, repositoryPath(metadata))
  const lockfile = readGradleLockfile(await textOf(files, path), path, verification)
  return (await isStrict(files, listed, path)) ? { ...lockfile, heldByBuild: true } : lockfile
}

/** The folders of a path, the nearest first, each with its slash. */
function above(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('')
}

function verificationIn(files: Files, path: RepositoryPath): Promise<Verification> {
  const ofFiles = read.get(files) ?? new Map<RepositoryPath, Promise<Verification>>()
  read.set(files, ofFiles)
  const found = ofFiles.get(path) ?? textOf(files, path).then((text) => readVerification(text, path))
  ofFiles.set(path, found)
  return found
}

/** Scripts whose settings may reach a project: those above it, and the build's own logic. */
async function isStrict(
  files: Files,
  listed: readonly RepositoryPath[],
  path: RepositoryPath,
): Promise<boolean> {
  const folders = new Set(above(path))
  for (const file of listed) {
    if (!/\.gradle(?:\.kts)?$/.test(file)) continue
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    if (!folders.has(folder) && !/(?:^|\/)(?:buildSrc|build-logic)\//.test(folder)) continue
    const code = withoutComments(await textOf(files, file), SLASH_COMMENTS)
    if (/\block[Mm]ode(?:\.set\(|\s*=|\s+)\s*(?:\w+\.)*STRICT\b/.test(code)) return true
  }
  return false
}
