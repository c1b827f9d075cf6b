import { describe, expect, test } from 'vitest'
import { judgeArtifacts } from '../support/artifact-release.ts'
import { below, type Contents } from '../support/artifacts.ts'
import { failing } from '../support/findings.ts'
import { tarball } from '../support/tarball.ts'

/**
 * March 2024, CVE-2024-3094: the release tarballs of xz 5.6.0 and 5.6.1 held an `m4/build-to-host.m4` that the tag did
 * not. At `./configure` it unpacked a back door from two files of the tests, which were in the repository.
 */
const TREE = {
  VERSION: '5.6.0\n',
  'configure.ac': 'AC_INIT([XZ Utils], [5.6.0])\n',
  'Makefile.am': 'SUBDIRS = src\n',
  'm4/getopt.m4': 'dnl getopt\n',
  'src/liblzma.c': 'int lzma;\n',
  'tests/files/bad-3-corrupt_lzma2.xz': 'hidden\n',
}
/** What `make dist` adds, and the policy says so. */
const MADE = { configure: '#!/bin/sh\n', 'aclocal.m4': 'dnl made\n', 'Makefile.in': 'made\n' }
const POLICY = `rules:
  artifact/not-from-commit:
    options:
      generated:
        - {member: configure, from: [configure.ac], reason: autoconf}
        - {member: aclocal.m4, from: [configure.ac, 'm4/*.m4'], reason: aclocal}
        - {member: '**/Makefile.in', from: ['**/Makefile.am'], reason: automake}
`

const release = (contents: Contents) =>
  judgeArtifacts({
    tree: TREE,
    tag: 'v5.6.0',
    policy: POLICY,
    dist: { 'xz-5.6.0.tar.gz': tarball(below('xz-5.6.0/', contents)) },
  })

describe('xz, March 2024', () => {
  test('a build script that only the tarball has stops the release', async () => {
    const report = await release({
      ...TREE,
      ...MADE,
      'm4/build-to-host.m4': 'gl_am_configmake=`grep -aErls …`\n',
    })
    expect(report.verdict).toBe('fail')
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/not-from-commit'])
    expect(failing(report)[0]!.message).toContain('`m4/build-to-host.m4`')
  })

  test('and so does one that the tarball has otherwise', async () => {
    const report = await release({ ...TREE, ...MADE, 'm4/getopt.m4': 'gl_am_configmake=`grep -aErls …`\n' })
    expect(failing(report).map(({ ruleId }) => ruleId)).toEqual(['artifact/not-from-commit'])
  })

  test('the tarball of the tag passes', async () => {
    const report = await release({ ...TREE, ...MADE })
    expect(failing(report)).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})
