import { createHash } from 'node:crypto'
import { memoryBytes } from '../../../src/sources/artifacts/archive/index.ts'
import type { ArtifactFile, FileFormat } from '../../../src/sources/artifacts/format.ts'
import { FILE_FORMATS } from '../../../src/sources/artifacts/formats.ts'
import type { Artifact, ArtifactProblem } from '../../../src/sources/artifacts/model.ts'

/** A built file that lies in memory alone. */
export function artifactFile(name: string, bytes: Uint8Array): ArtifactFile {
  const buffer = Buffer.from(bytes)
  return {
    path: `dist/${name}`,
    name,
    file: `/nowhere/dist/${name}`,
    bytes: buffer.length,
    sha256: createHash('sha256').update(buffer).digest('hex'),
    source: memoryBytes(buffer),
    objectFormat: 'sha1',
  }
}

/** The file as the format reads it that its name chooses. */
export function artifactOf(name: string, bytes: Uint8Array, format?: FileFormat): Promise<Artifact> {
  const reader = format ?? FILE_FORMATS.find((one) => one.matches(name))
  if (reader === undefined) throw new Error(`no format reads ${name}`)
  return reader.read(artifactFile(name, bytes))
}

/** Every problem as `kind member: detail`; the whole list is compared, so that one too many fails as well. */
export function told(problems: readonly ArtifactProblem[]): string[] {
  return problems.map(({ kind, member, detail }) => `${kind} ${member ?? '-'}: ${detail}`)
}
