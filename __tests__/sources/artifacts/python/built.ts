import { createHash } from 'node:crypto'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { type TarMember, tarGz } from '../../../support/tar.ts'
import { type ZipMember, zip } from '../../../support/zip.ts'
import { artifactOf } from '../artifact-file.ts'

export const WHEEL_NAME = 'calm_sea-1.2.3-py3-none-any.whl'
export const INFO = 'calm_sea-1.2.3.dist-info'
export const METADATA = `Metadata-Version: 2.4
Name: calm-sea
Version: 1.2.3
Summary: Waves
Requires-Python: >=3.10
Description-Content-Type: text/markdown

# Calm sea
`
const WHEEL_FILE = 'Wheel-Version: 1.0\nGenerator: test 1\nRoot-Is-Purelib: true\nTag: py3-none-any\n'

type Content = string | Uint8Array

/** The files of a sound wheel, in which some are replaced, added, or (`null`) left out. RECORD is not among them. */
export function wheelFiles(changes: Readonly<Record<string, Content | null>> = {}): Record<string, Content> {
  const files: Record<string, Content | null> = {
    'calm_sea/__init__.py': '__version__ = "1.2.3"\n',
    'calm_sea/cli.py': 'def main():\n    print("waves")\n',
    [`${INFO}/METADATA`]: METADATA,
    [`${INFO}/WHEEL`]: WHEEL_FILE,
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, Content] => entry[1] !== null),
  )
}

/** The RECORD that a builder writes for these files. */
export function recordOf(files: Readonly<Record<string, Content>>): string {
  const rows = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content as Uint8Array)
    const quoted = /[,"]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path
    return `${quoted},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}\n`
  })
  return `${rows.join('')}${INFO}/RECORD,,\n`
}

/** A wheel of these files, read. @param record in place of the true one; `null` for none */
export function readWheelOf(
  changes: Readonly<Record<string, Content | null>>,
  {
    name = WHEEL_NAME,
    record,
    more = [],
  }: {
    readonly name?: string
    readonly record?: (true_: string) => string | null
    readonly more?: readonly ZipMember[]
  } = {},
): Promise<Artifact> {
  const files = wheelFiles(changes)
  const text = record === undefined ? recordOf(files) : record(recordOf(files))
  const members: ZipMember[] = Object.entries(files).map(([path, content]) => ({ name: path, content }))
  if (text !== null) members.push({ name: `${INFO}/RECORD`, content: text })
  return artifactOf(name, zip([...members, ...more]))
}

export const SDIST_NAME = 'calm_sea-1.2.3.tar.gz'

/** A source distribution of these files below its folder, read. */
export function readSdistOf(
  changes: Readonly<Record<string, Content | null>>,
  { name = SDIST_NAME, root = 'calm_sea-1.2.3/', more = [] as readonly TarMember[] } = {},
): Promise<Artifact> {
  const files: Record<string, Content | null> = {
    'PKG-INFO': METADATA,
    'pyproject.toml': '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n',
    'calm_sea/__init__.py': '__version__ = "1.2.3"\n',
    ...changes,
  }
  const members = Object.entries(files).flatMap(([path, content]): TarMember[] =>
    content === null ? [] : [{ name: `${root}${path}`, content }],
  )
  return artifactOf(name, tarGz([...members, ...more]))
}

/** Every problem as `kind member: detail`, of integrity and metadata. */
export function told({ integrity, metadata }: Artifact): string[] {
  return [...integrity, ...metadata].map(({ kind, member, detail }) => `${kind} ${member ?? '-'}: ${detail}`)
}

/** Their kinds alone. */
export function kinds({ integrity, metadata }: Artifact): string[] {
  return [...integrity, ...metadata].map(({ kind }) => kind)
}
