import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readImage } from '../../../src/sources/workflows/image.ts'
import { readActionReference, readWorkflowReference } from '../../../src/sources/workflows/reference.ts'
import { job } from '../../support/workflow-model.ts'

const SHA = 'b4ffde65f46336ab88eb53be808477a3936bae11'
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`

describe("`uses:` in the runner's grammar", () => {
  test.each([
    [
      `actions/checkout@${SHA}`,
      { kind: 'repository', owner: 'actions', repository: 'checkout', path: '', ref: SHA, refStart: 17 },
    ],
    ['o/r/a/b@v1', { kind: 'repository', owner: 'o', repository: 'r', path: 'a/b', ref: 'v1', refStart: 8 }],
    ['o//r@v1', { kind: 'repository', owner: 'o', repository: 'r', path: '', ref: 'v1', refStart: 5 }],
    ['o\\r\\p@v1', { kind: 'repository', owner: 'o', repository: 'r', path: 'p', ref: 'v1', refStart: 6 }],
    [
      'o/r@release/v1',
      { kind: 'repository', owner: 'o', repository: 'r', path: '', ref: 'release/v1', refStart: 4 },
    ],
    ['./.github/actions/x', { kind: 'local', path: '.github/actions/x' }],
    ['.\\x', { kind: 'local', path: 'x' }],
    ['$/x/y', { kind: 'local', path: 'x/y' }],
  ])('%s', (value, expected) => expect(readActionReference(value)).toEqual(expected))

  test.each(['o/r', 'o/r@', 'r@v1', '@v1', 'o/r@v1@v2', '$/x@v1', '', ' ', '/@x', 'Docker://x:1'])(
    '%j is invalid',
    (value) => {
      expect(readActionReference(value).kind).toBe('invalid')
    },
  )

  test('an image is one for a step, and invalid for a job', () => {
    expect(readActionReference('docker://alpine:3')).toMatchObject({
      kind: 'docker',
      image: { name: 'alpine', tag: '3' },
    })
    expect(readWorkflowReference('docker://alpine:3').kind).toBe('invalid')
  })

  test('any text is one of the kinds, and a ref stands where it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('o', '/', '@', '.', '\\', '$', 'a', ' ', '\n') }),
        (value) => {
          const reference = readActionReference(value)
          if (reference.kind === 'repository') expect(value.slice(reference.refStart)).toBe(reference.ref)
        },
      ),
    )
  })
})

test.each([
  ['v4.2.2', 'v4.2.2'],
  ['tag=v4', 'v4'],
  ['pin@v1.2.3', 'v1.2.3'],
  ['ratchet:actions/checkout@v4', 'v4'],
  ['4.1.0-rc.1, reviewed', '4.1.0-rc.1'],
  ['the version before the rename', null],
])('the comment %j claims %s', async (comment, expected) => {
  const { steps } = await job(`    runs-on: x\n    steps:\n      - uses: o/r@${SHA} # ${comment}\n`)
  expect(steps[0]!.uses!.versionComment).toBe(expected)
})

describe('image names', () => {
  test.each([
    ['alpine', { name: 'alpine', tag: null, digest: null, pinned: false, dynamic: false }],
    ['alpine:3', { name: 'alpine', tag: '3', digest: null, pinned: false, dynamic: false }],
    [
      'registry.example:5000/a/b',
      { name: 'registry.example:5000/a/b', tag: null, digest: null, pinned: false, dynamic: false },
    ],
    [
      'registry.example:5000/a:1',
      { name: 'registry.example:5000/a', tag: '1', digest: null, pinned: false, dynamic: false },
    ],
    [`alpine@${DIGEST}`, { name: 'alpine', tag: null, digest: DIGEST, pinned: true, dynamic: false }],
    [`alpine:3@${DIGEST}`, { name: 'alpine', tag: '3', digest: DIGEST, pinned: true, dynamic: false }],
    ['alpine@latest', { name: 'alpine', tag: null, digest: 'latest', pinned: false, dynamic: false }],
    ['alpine@sha256:abc', { name: 'alpine', tag: null, digest: 'sha256:abc', pinned: false, dynamic: false }],
    [`alpine@${DIGEST}0`, { name: 'alpine', tag: null, digest: `${DIGEST}0`, pinned: false, dynamic: false }],
    [
      `a@${DIGEST}@${DIGEST}`,
      { name: 'a', tag: null, digest: `${DIGEST}@${DIGEST}`, pinned: false, dynamic: false },
    ],
    [`@${DIGEST}`, { name: '', tag: null, digest: DIGEST, pinned: false, dynamic: false }],
    [
      "${{ a || 'x:1' }}",
      { name: "${{ a || 'x:1' }}", tag: null, digest: null, pinned: false, dynamic: true },
    ],
    [
      'node:${VERSION:-20}',
      { name: 'node', tag: '${VERSION:-20}', digest: null, pinned: false, dynamic: true },
    ],
    [`$NAME@${DIGEST}`, { name: '$NAME', tag: null, digest: DIGEST, pinned: true, dynamic: true }],
    ['a${{}:1', { name: 'a${{}', tag: '1', digest: null, pinned: false, dynamic: true }],
    ['a$:1', { name: 'a$', tag: '1', digest: null, pinned: false, dynamic: false }],
    ['a${b:1', { name: 'a${b', tag: '1', digest: null, pinned: false, dynamic: false }],
  ])('%s', (value, expected) => expect(readImage(value)).toEqual(expected))

  test.each(['${{', '${', '${{}', '$', '$a', 'a/', 'a:', '@'])('many %j are read in linear time', (part) => {
    const started = process.cpuUsage()
    readImage(part.repeat(300_000))
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})
