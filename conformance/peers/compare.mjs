import { KINDS } from './kinds.mjs'

/** Tokens of one step stand a few lines apart: a peer points at the step, we at the word. */
const NEAR = 3

/**
 * @param ours findings of one repository, each with `audit`, `file`, `line`, `end`
 * @param peer findings of one peer in the same repository
 * @param {string} name of the peer
 * @returns per kind: findings of the peer that we have too, those only they have, and those only we have
 */
export function compare(ours, peer, name) {
  return KINDS.filter((kind) => kind[name] !== undefined).map((kind) => {
    const mine = ours.filter(({ audit }) => kind.ours.includes(audit))
    const theirs = peer.filter(({ audit }) => kind[name].includes(audit))
    const same = (a, b) => a.file === b.file && (kind.place === 'file' || near(a, b))
    return {
      kind: kind.kind,
      both: theirs.filter((their) => mine.some((my) => same(my, their))),
      they: theirs.filter((their) => !mine.some((my) => same(my, their))),
      we: mine.filter((my) => !theirs.some((their) => same(my, their))),
    }
  })
}

function near(a, b) {
  if (a.line === 0 || b.line === 0) return true
  return a.line <= b.end + NEAR && b.line <= a.end + NEAR
}
