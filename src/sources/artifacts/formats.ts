import { CRATE } from './cargo/index.ts'
import { CHECKSUMS } from './checksums/index.ts'
import { SIGNATURE } from './checksums/signature.ts'
import { NUPKG } from './dotnet/index.ts'
import type { FileFormat, FolderFormat } from './format.ts'
import { JAR } from './java/index.ts'
import { OCI_FOLDER } from './oci/index.ts'
import { TARBALL } from './plain/tarball.ts'
import { ZIP } from './plain/zip.ts'
import { WHEEL } from './python/wheel.ts'
import { GEM } from './ruby/index.ts'

/** Readers of files, the more telling names first: `x-sources.jar` before `x.jar`, `x.tar.gz` last. */
export const FILE_FORMATS: readonly FileFormat[] = [
  SIGNATURE,
  CHECKSUMS,
  WHEEL,
  CRATE,
  NUPKG,
  GEM,
  JAR,
  TARBALL,
  ZIP,
]

export const FOLDER_FORMATS: readonly FolderFormat[] = [OCI_FOLDER]
