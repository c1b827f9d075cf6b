import { wholeFile } from '../../location.ts'
import type { Submodule } from '../../sources/git/model.ts'
import { defineRule } from '../rule.ts'
import { quoted } from './wording.ts'

/**
 * A submodule is absent, at another commit than the tree records, or changed inside, at any depth and also with
 * `ignore = all`. Source: gitsubmodules(7), gitmodules(5).
 */
export const submodule = defineRule({
  id: 'tree/submodule',
  title: 'Submodule is not what the commit records',
  severity: 'high',
  rationale:
    'The commit names exactly one commit of each submodule. Another one, or changed files inside, is code in the release that the tag does not name.',
  remedy: '`git submodule update --init --recursive`, or `submodules: recursive` for actions/checkout.',
  standards: ['NIST SSDF PS.1.1', 'NIST SSDF PW.4.1', 'OWASP CICD-SEC-3', 'OpenSSF S2C2F ENF-1'],
  needs: ['git'],
  applies: ({ git }) => (git.submodules.length > 0 ? true : 'the commit holds no submodule'),
  *check({ git }) {
    for (const { path, recorded, state, detail } of git.submodules) {
      if (state === 'clean') continue
      if (state === 'unreadable') {
        yield {
          unverified: `submodule ${quoted(path)} could not be read: ${detail}; check it out anew with \`git submodule update --init --recursive\``,
          at: wholeFile(path),
        }
        continue
      }
      yield {
        at: wholeFile(path),
        message: `Submodule ${quoted(path)} ${HEADLINES[state]}. ${detail === HEADLINES[state] ? 'The' : `It ${detail}; the`} release would not hold the commit that the tag names for it.`,
        remedy: remedy(state, path),
        evidence: { state, recorded },
        key: state,
      }
    }
  },
})

type Wrong = Exclude<Submodule['state'], 'clean' | 'unreadable'>

const HEADLINES: Readonly<Record<Wrong, string>> = {
  uninitialised: 'is not checked out',
  'other-commit': 'is at another commit than the tree records',
  dirty: 'is changed inside',
}

function remedy(state: Wrong, path: string): string {
  const folder = `'${path.replaceAll("'", String.raw`'\''`)}'`
  const remedies: Readonly<Record<Wrong, string>> = {
    uninitialised: submodule.remedy,
    'other-commit': `git submodule update --init --recursive -- ${folder}, or commit the new one: git add -- ${folder}`,
    dirty: `Look at it with \`git -C ${folder} status --ignored\`; commit there, or check it out anew.`,
  }
  return remedies[state]
}
