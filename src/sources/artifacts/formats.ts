import type { FileFormat, FolderFormat } from './format.ts'

/** Readers of files, the more telling names first: `x-sources.jar` before `x.jar`, `x.tar.gz` last. */
export const FILE_FORMATS: readonly FileFormat[] = []

export const FOLDER_FORMATS: readonly FolderFormat[] = []
