import type { Artifact } from '../../../sources/artifacts/model.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'
import { manifestsOf } from '../packages.ts'
import { folderOf } from './tree.ts'

/**
 * The folder of the repository that an artefact is built from, with `/` at its end, empty for the root: that of the
 * manifest that bears its name, or of the only one of its ecosystem.
 */
export function packageFolder(artifact: Artifact, manifests: readonly Manifest[]): string {
  const named = manifestsOf(artifact, manifests)
  const own = named.length > 0 ? named : manifests.filter(isCandidate(artifact))
  const folders = [...new Set(own.map(({ path }) => folderOf(path)))]
  const claimed = artifact.sourceFolder?.replace(/^\.?\/|\/$/g, '')
  // What the artefact says of itself only decides between folders that could be meant anyway.
  const chosen =
    claimed !== undefined && folders.includes(claimed) ? claimed : shortest(folders, named.length > 0)
  return chosen === '' ? '' : `${chosen}/`
}

function isCandidate({ ecosystem }: Artifact): (manifest: Manifest) => boolean {
  return (manifest) => ecosystem !== null && manifest.ecosystem === ecosystem && manifest.publishable
}

/** Several folders without a name to choose by: nothing but the root is common to them. */
function shortest(folders: readonly string[], areNamed: boolean): string {
  if (folders.length === 1) return folders[0]!
  if (!areNamed) return ''
  return [...folders].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
}
