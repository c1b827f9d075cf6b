import type { Member } from '../../../sources/artifacts/model.ts'
import { isSame } from './same.ts'
import { folderOf, lastOf, type Tree } from './tree.ts'

const DOCUMENT =
  /^(?:readme|licen[cs]es?|copying|notice|authors|contributors|changelog|changes|history|security|code_of_conduct|unlicense|patents)(?:[-_.][\w.-]*)?$|^\.(?:git|hg)ignore$/i

/** What somebody could run is no document, whatever it is called. */
const CODE =
  /\.(?:[cm]?[jt]sx?|py[cw]?|pth|rb|sh|bash|ps1|pl|php|lua|bat|cmd|exe|so|dll|jar|class|node|wasm|rs|go|c|h)$/i

/**
 * Whether a member is a document, or a list of ignored files, that the package shares with the folders around it:
 * pnpm, cargo and PEP 639 builders take the licence and the README of the repository along when the package has none
 * of its own.
 * @param folder the package's, with `/` at its end
 */
export function isSharedDocument(member: Member, folder: string, tree: Tree, head: string): boolean {
  const name = lastOf(member.path)
  if (!DOCUMENT.test(name) || CODE.test(name)) return false
  for (let at = folder.replace(/\/$/, ''); ; at = folderOf(at)) {
    const file = tree.file(at === '' ? name : `${at}/${name}`)
    if (file !== null && isSame(member, file, head)) return true
    if (at === '') return false
  }
}
