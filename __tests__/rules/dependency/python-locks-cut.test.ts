import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockfileOutOfSync } from '../../../src/rules/dependency/lockfile-out-of-sync.ts'
import { runRule } from '../../../src/rules/run.ts'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../support/memory-files.ts'

const FIXTURES = join(import.meta.dirname, '../../sources/lockfiles/fixtures')

/** The digest of a lock says nothing about what is in it: a lock that lost an entry has to tell by itself. */
test.each(['pdm', 'pdm-static-urls', 'pdm-without-groups'])(
  'a pdm.lock that lost one package, any of them, is told: %s',
  async (name) => {
    const pyproject = readFileSync(join(FIXTURES, name, 'pyproject.toml'), 'utf8')
    const [head, ...entries] = readFileSync(join(FIXTURES, name, 'pdm.lock'), 'utf8').split(
      /(?=\[\[package\]\])/,
    )
    const silent: string[] = []
    for (const lost of new Set(entries.map((entry) => /^name = "(.*)"$/m.exec(entry)![1]!))) {
      const rest = entries.filter((entry) => !entry.includes(`\nname = "${lost}"\n`))
      const files = memoryFiles({ 'pyproject.toml': pyproject, 'pdm.lock': [head, ...rest].join('') })
      const manifests = await readManifests(files, () => null)
      const lockfiles = await readLockfiles(files, () => null)
      const answer = runRule(lockfileOutOfSync, { manifests, lockfiles })
      if (answer.findings.length === 0) silent.push(lost)
    }
    // what only some platforms or interpreters need may be absent from a lock that was made for others
    expect(silent).toEqual(['colorama', 'exceptiongroup', 'tomli', 'typing-extensions'])
  },
)
