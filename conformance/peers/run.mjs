// node conformance/peers/run.mjs MIRRORS [--tools FOLDER]... [--show KIND] [--keep]
// Our workflow rules beside zizmor, poutine, actionlint and ghalint, all offline, over the same work trees, made from
// the bare repositories <MIRRORS>/<name>/repo. Prints who finds what; --show lists what only a peer finds of a kind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from './compare.mjs'
import { makeCorpus } from './corpus.mjs'
import { ourRules, oursIn } from './ours.mjs'
import { installPeers, peerIn } from './peers.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tools: { type: 'string', multiple: true, default: [] },
    show: { type: 'string' },
    keep: { type: 'boolean' },
  },
})
const [mirrors] = positionals
if (mirrors === undefined) throw new Error('give the folder of bare repositories')

const folder = mkdtempSync(join(tmpdir(), 'guardrail-peers-'))
try {
  const programs = installPeers(folder, values.tools)
  const corpus = makeCorpus(mirrors, join(folder, 'corpus'))
  const rules = await ourRules()
  const tally = new Map()
  const failures = []
  for (const { name, root } of corpus) {
    const ours = await oursIn(rules, root)
    for (const [peer, program] of Object.entries(programs)) {
      if (program === null) continue
      const theirs = peerIn(peer, program, root)
      if (theirs.failed !== null) failures.push(`${peer} on ${name}: ${theirs.failed}`)
      for (const row of compare(ours.findings, theirs.findings, peer)) count(tally, peer, name, row)
    }
  }
  console.log(`${corpus.length} repositories`)
  console.table(Object.fromEntries(tally))
  for (const failure of failures) console.log(`not read: ${failure}`)
} finally {
  if (values.keep) console.log(`kept in ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}

function count(tally, peer, repository, { kind, both, they, we }) {
  const key = `${kind} · ${peer}`
  const row = tally.get(key) ?? { both: 0, 'only they': 0, 'only we': 0 }
  tally.set(key, {
    both: row.both + both.length,
    'only they': row['only they'] + they.length,
    'only we': row['only we'] + we.length,
  })
  if (values.show === undefined || !kind.includes(values.show)) return
  for (const { audit, file, line, message } of they)
    console.log(`${peer} ${audit} ${repository} ${file}:${line} ${message}`)
}
