import { SourceInvalid } from '../../../errors.ts'
import type { Archive } from '../archive/index.ts'
import type { Reread } from '../contents.ts'
import { type ArtifactFile, bareArtifact, type FolderFormat } from '../format.ts'
import type { Artifact } from '../model.ts'
import { archiveFiles, folderFiles, type LayoutFiles } from './blobs.ts'
import { Layout } from './layout.ts'

/** Images and other artefacts as an OCI layout in a folder; its digest is that of its index. */
export const OCI_FOLDER: FolderFormat = {
  format: 'oci-layout',
  matches: (names) => names.has('oci-layout') && names.has('index.json'),
  async read(folder) {
    const files = folderFiles(folder)
    const index = files.members.find(({ path }) => path === 'index.json')
    const file = {
      path: folder.path,
      bytes: files.members.reduce((sum, { size }) => sum + size, 0),
      sha256: index?.sha256 ?? '',
    }
    return layoutOf(file, files)
  },
}

/** Whether a tar is a layout. */
export function isOciLayout({ members }: Archive): boolean {
  return members.some(({ path }) => /^(?:\.\/)?oci-layout$/.test(path))
}

/**
 * A layout in a tar, as `docker buildx build --output type=oci` and `docker save` of Docker 25 and later write it; its
 * digest is the tar's.
 */
export function readOciArchive(file: ArtifactFile, archive: Archive, again: Reread): Promise<Artifact> {
  return layoutOf(file, archiveFiles(file, archive, again))
}

/** @throws SourceInvalid for what older versions of `docker save` write, which binds layers by no digest */
export function refuseDockerArchive({ path }: ArtifactFile, { members }: Archive): void {
  const names = new Set(members.map((member) => member.path.replace(/^\.\//, '')))
  if (names.has('manifest.json') && [...names].some((name) => /(?:^|\/)layer\.tar$/.test(name))) {
    throw new SourceInvalid(
      path,
      'is an image as `docker save` wrote it before Docker 25, whose layers are bound by no digest; write an OCI layout: `docker buildx build --output type=oci,dest=image.tar`',
    )
  }
}

async function layoutOf(
  file: Pick<ArtifactFile, 'path' | 'bytes' | 'sha256'>,
  files: LayoutFiles,
): Promise<Artifact> {
  const layout = new Layout(file.path, files)
  await layout.walk()
  const { claims, commits, integrity, metadata, images } = layout
  return {
    ...bareArtifact(file, 'oci-layout'),
    claims,
    members: files.members,
    integrity,
    metadata,
    commits,
    images,
    // Builders write every one of them.
    made: new Set(files.members.map(({ path }) => path)),
  }
}
