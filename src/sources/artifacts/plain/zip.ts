import { openArchive } from '../archive/index.ts'
import type { FileFormat } from '../format.ts'
import { plainArchive } from './index.ts'

/** A zip of no known package format. */
export const ZIP: FileFormat = {
  format: 'zip',
  matches: (name) => /\.zip$/i.test(name),
  async read(file) {
    const archive = await openArchive(file.source, {
      path: file.path,
      kind: 'zip',
      objectFormat: file.objectFormat,
    })
    return plainArchive(file, archive, 'zip')
  },
}
