import { decodeUtf8 } from '../../files/decode.ts'
import type { Files } from '../../files.ts'
import { type RepositoryPath, repositoryPath } from '../../location.ts'

/**
 * A file as text, without a byte-order mark.
 * @throws SourceInvalid when it cannot be read or is not UTF-8
 */
export async function textOf(files: Files, path: RepositoryPath): Promise<string> {
  return decodeUtf8(await files.read(path), path)
}

/**
 * The file of that name in the same folder.
 * @returns `null` when the repository lists none
 * @throws SourceInvalid when there is one and it cannot be read
 */
export async function siblingText(
  files: Files,
  path: RepositoryPath,
  name: string,
): Promise<{ readonly path: RepositoryPath; readonly text: string } | null> {
  const sibling = repositoryPath(`${path.slice(0, path.lastIndexOf('/') + 1)}${name}`)
  if (!(await files.list()).includes(sibling)) return null
  return { path: sibling, text: await textOf(files, sibling) }
}
