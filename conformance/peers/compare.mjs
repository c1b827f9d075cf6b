import { KINDS } from './kinds.mjs'

/** A peer points at the step or its script, we at the word: some lines further down, or a few up. */
const [BELOW, ABOVE] = [25, 3]

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
    const same = (my, their) => my.file === their.file && (kind.place === 'file' || near(my, their))
    return {
      kind: kind.kind,
      both: theirs.filter((their) => mine.some((my) => same(my, their))),
      they: theirs.filter((their) => !mine.some((my) => same(my, their))),
      we: mine.filter((my) => !theirs.some((their) => same(my, their))),
    }
  })
}

function near(my, their) {
  if (my.line === 0 || their.line === 0) return true
  return my.line <= their.end + BELOW && their.line <= my.end + ABOVE
}
