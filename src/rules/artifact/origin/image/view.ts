import type { Member } from '../../../../sources/artifacts/model.ts'
import type { OciImage } from '../../../../sources/artifacts/oci/image.ts'
import { joined } from '../tree.ts'

/** A path of the image as its container sees it. */
export interface Seen {
  readonly member: Member
  /** Index of the layer that it comes from. */
  readonly layer: number
}

/** What is left of all layers, by path without `/` at its start. */
export type View = ReadonlyMap<string, Seen>

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'
/** As many links as Linux follows. */
const MOST_LINKS = 40

/**
 * Lays the layers on each other: what a whiteout names is gone from those below, and what is no folder any more has
 * nothing below it.
 * Source: https://github.com/opencontainers/image-spec/blob/main/layer.md#applying-changesets.
 */
export function viewOf({ layers }: Pick<OciImage, 'layers'>): View {
  const view = new Map<string, Seen>()
  for (const [index, { members }] of layers.entries()) {
    const gone = new Set<string>()
    const emptied = new Set<string>()
    for (const { path, type } of members) {
      const bare = path.replace(/\/$/, '')
      const cut = bare.lastIndexOf('/') + 1
      const name = bare.slice(cut)
      if (name === OPAQUE) emptied.add(bare.slice(0, Math.max(cut - 1, 0)))
      else if (name.startsWith(WHITEOUT)) gone.add(bare.slice(0, cut) + name.slice(WHITEOUT.length))
      else if (type !== 'directory') emptied.add(bare)
    }
    if (gone.size + emptied.size > 0 && view.size > 0) remove(view, gone, emptied)
    for (const member of members) {
      const path = member.path.replace(/\/$/, '')
      if (path !== '' && !isWhiteout(path)) view.set(path, { member, layer: index })
    }
  }
  return view
}

export function isWhiteout(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith(WHITEOUT)
}

/** Takes away what is gone itself, and what lies below anything that is gone or emptied. */
function remove(view: Map<string, Seen>, gone: ReadonlySet<string>, emptied: ReadonlySet<string>): void {
  for (const path of view.keys()) {
    let isGone = gone.has(path) || emptied.has('')
    for (let cut = path.lastIndexOf('/'); cut > 0 && !isGone; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut)
      isGone = gone.has(folder) || emptied.has(folder)
    }
    if (isGone) view.delete(path)
  }
}

/** Where a path leads when the links of the base are followed. */
export interface Resolved {
  readonly path: string
  /** A link on the way that an own layer of the image puts there; it is not followed. */
  readonly laid: string | null
}

/**
 * @param own the lowest layer that is not the base's
 * @returns the path itself where links lead in a circle, or out
 */
export function resolved(path: string, view: View, own: number): Resolved {
  let at = path
  for (let followed = 0; followed < MOST_LINKS; followed += 1) {
    const link = linkOn(at, view)
    if (link === null) return { path: at, laid: null }
    const { member, layer } = view.get(link)!
    if (layer >= own) return { path, laid: link }
    const target = member.link ?? ''
    const to = target.startsWith('/')
      ? joined('', target.replace(/^\/+/, ''))
      : joined(link.slice(0, Math.max(link.lastIndexOf('/'), 0)), target)
    if (to === null) return { path, laid: null }
    at = `${to}${at.slice(link.length)}`.replace(/^\//, '')
  }
  return { path, laid: null }
}

function linkOn(path: string, view: View): string | null {
  for (let cut = path.indexOf('/'); ; cut = path.indexOf('/', cut + 1)) {
    const part = cut === -1 ? path : path.slice(0, cut)
    if (view.get(part)?.member.type === 'symlink') return part
    if (cut === -1) return null
  }
}
