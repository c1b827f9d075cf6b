import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repositoryPath } from '../../src/location.ts'
import { readWorkflow } from '../../src/sources/workflows/workflow.ts'
import { CI, pinned } from './pinned.ts'

// The same changes on every run: what a random one finds elsewhere becomes a case of its own.
fc.configureGlobal({ seed: 20_261_122 })

const uses = fc.constantFrom(
  'actions/checkout@v4',
  'actions/checkout@v4.2.1',
  'actions/checkout@main',
  'actions/checkout/sub/path@v4.2',
  'acme/tool@v1',
  'acme/tool@refs/tags/v1',
  `actions/checkout@${'a1'.repeat(20)}`,
  `actions/checkout@${'b2'.repeat(20)}`,
  './local',
  'docker://alpine:3',
  'acme/tool@v1 ',
)
const comment = fc.constantFrom('', ' # v4', ' # why', '  #v4.2.2', ' # a@b "c" {d}', '\t# tag=v4 x')
const blanks = fc.constantFrom('', ' ', '  ')

/** A step in one of the ways in which people write them. */
const step = fc
  .tuple(uses, comment, blanks, fc.integer({ min: 0, max: 8 }), fc.constantFrom('x', "it's", 'ы 🎉'))
  .map(([value, comment, blank, form, name]) => {
    const plain = value.trim()
    const quoted = JSON.stringify(name)
    return [
      `      - uses: ${plain}${blank}${comment}`,
      `      - uses: '${value}'${comment}`,
      `      - uses: "${value}"${blank}${comment}`,
      `      - name: ${quoted}\n        uses: ${plain}${comment}`,
      `      - { name: ${quoted}, uses: '${plain}' }${comment}`,
      `      - {uses: "${plain}",${blank}\n         name: ${quoted}}${comment}`,
      `      - uses: >-${comment === '' ? '' : ` ${comment.trim()}`}\n          ${plain}\n        name: ${quoted}`,
      `      - "uses":${blank}\n          ${plain}${comment}\n        with: {a: ${quoted}}`,
      `      - run: |\n          echo "uses: ${plain}" # v4\n      - uses: ${plain}${comment}`,
    ][form]!
  })

const workflow = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([steps, crlf, mark, newline]) => {
    const text = `# uses: acme/tool@v1\non: push\njobs:\n  j:\n    runs-on: x\n    steps:\n${steps.join('\n')}`
    const ended = newline ? `${text}\n` : text
    return `${mark ? '\ufeff' : ''}${crlf ? ended.replaceAll('\n', '\r\n') : ended}`
  })

/** What a line says without its references and the versions beside them. */
function rest(text: string): string {
  return text
    .replaceAll(/(actions\/checkout[\w/]*|acme\/tool)@[\w/.-]+/g, '$1@')
    .replaceAll(/(?<=[#=])([ \t]*)(?:v\d[\d.]*|main)(?=\s|$)/g, '$1')
    .replaceAll(/[ \t]*#[ \t]*(?=#|\r?$)/gm, '')
    .replaceAll(/[ \t]+(?=#|\r?$)/gm, '')
}

/** The workflow's model without places, comments, references and what is derived from them. */
function model(text: string): unknown {
  const dropped = new Set([
    'at',
    'segments',
    'comment',
    'comments',
    'versionComment',
    'title',
    'refStart',
    'ref',
  ])
  return JSON.parse(
    JSON.stringify(readWorkflow(text, repositoryPath(CI)), (key, value: unknown) =>
      dropped.has(key)
        ? undefined
        : typeof value === 'string'
          ? value.replace(/^((?:actions\/checkout[\w/]*|acme\/tool)@).*$/, '$1')
          : value,
    ),
  )
}

test('random workflows: only references and the versions beside them change, and the second run changes nothing', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(workflow, fc.boolean(), async (text, update) => {
      const first = await pinned({ [CI]: text }, { update })
      const before = text.replace(/^\ufeff/, '')
      const after = first.after[CI]!
      if (after !== before) changed += 1
      expect(rest(after)).toBe(rest(before))
      expect(model(after)).toEqual(model(before))
      const second = await pinned({ [CI]: after }, { update })
      expect(second.after[CI]).toBe(after)
      const left = second.report.files.flatMap(({ places }) =>
        places.filter(({ outcome }) => outcome === 'changed'),
      )
      expect(left).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(200)
})
