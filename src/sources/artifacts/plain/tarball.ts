import { type Archive, archiveKind, openArchive } from '../archive/index.ts'
import type { ArtifactFile, FileFormat } from '../format.ts'
import { isNpmTarball, keptOfNpm, readNpmTarball } from '../npm/index.ts'
import { isOciLayout, readOciArchive, refuseDockerArchive } from '../oci/index.ts'
import { isSdist, keptOfSdist, readSdist } from '../python/sdist.ts'
import { plainArchive } from './index.ts'

/**
 * A tar whose name does not tell its format: a source distribution of Python, a package of npm, an image as an
 * OCI layout, or plain. What it holds decides.
 */
export const TARBALL: FileFormat = {
  format: 'tar',
  matches: (name) => /\.(?:tar|tar\.gz|tgz|tar\.zst|tzst)$/i.test(name),
  async read(file) {
    const kind = archiveKind(file.name) ?? 'tar'
    const open = (keep: (path: string, size: number) => boolean): Promise<Archive> =>
      openArchive(file.source, { path: file.path, kind, objectFormat: file.objectFormat, keep })
    const archive = await open((path, size) => keptOfNpm(path, size) || keptOfSdist(path))
    if (isOciLayout(archive)) return readOciArchive(file, archive, open)
    refuseDockerArchive(file, archive)
    if (isNpm(file, archive)) return readNpmTarball(file, archive, open)
    if (kind === 'tar.gz' && isSdist(file.name, archive)) return readSdist(file, archive)
    return plainArchive(file, archive, 'tar')
  },
}

/** `npm pack` writes `.tgz`, and everything into `package/`; a source archive of a project of npm is neither. */
function isNpm({ name }: ArtifactFile, archive: Archive): boolean {
  if (!isNpmTarball(archive)) return false
  return /\.tgz$/i.test(name) || archive.members.every(({ path }) => path.startsWith('package/'))
}
