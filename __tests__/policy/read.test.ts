import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readPolicyFile } from '../../src/policy/read.ts'
import { policySchema } from '../../src/policy/schema.ts'
import { RULES } from '../../src/rules/index.ts'

const PATH = '.github/release-guardrail.yml'
const read = (text: string | Uint8Array) =>
  readPolicyFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, PATH, policySchema(RULES))

function problemOf(text: string | Uint8Array): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  throw new Error('was accepted')
}

describe('an invalid policy is refused with its place and what is allowed', () => {
  test.each([
    ['fail-on: warn', '1:1: fail-on: must be one of critical, high, medium, low, not warn'],
    [
      'foo: 1',
      '1:1: foo: is not known here; known are: $schema, extends, fail-on, tags, advisories, registries, artifacts, rules, generated, exclude, waivers',
    ],
    [
      'rules:\n  policy/weakned: on',
      /^2:3: rules\.policy\/weakned: is not known here; known are: .*policy\/weakened/,
    ],
    [
      'rules:\n  policy/weakened: maybe',
      '2:3: rules.policy/weakened: must be on, off, a severity (critical, high, medium, low), or a map of enabled, severity',
    ],
    ['rules:\n  policy/weakened: yes', /^2:3: rules\.policy\/weakened: must be on, off/],
    [
      'rules:\n  policy/weakened: {severity: bad}',
      '2:21: rules.policy/weakened.severity: must be one of critical, high, medium, low, not bad',
    ],
    [
      'rules:\n  policy/weakened: {options: {x: 1}}',
      '2:21: rules.policy/weakened.options: must be left out: this rule has no options',
    ],
    ['rules: [1]', '1:9: rules.0: stands in a list where a map is needed'],
    ['waivers:\n  - path: x', '2:5: waivers.0.rule: is missing'],
    [
      'waivers:\n  - rule: x\n    until: 1',
      /^3:5: waivers\.0\.until: is not known here; known are: rule, path,/,
    ],
    ['waivers:\n  - rule: x\n    fingerprint: abc', '3:5: waivers.0.fingerprint: must be 64 hex digits'],
    [
      'exclude: [{path: "**", reason: r}]',
      '1:12: exclude.0.path: must not cover the whole repository: nothing would be checked',
    ],
    [
      'exclude: [{path: "!docs/**", reason: r}]',
      '1:12: exclude.0.path: must name what is left out, not what is read',
    ],
    ['exclude: [{path: a}]', '1:11: exclude.0.reason: is missing'],
    ['extends: strict', '1:1: extends: must be one of release, pull-request, audit, not strict'],
    [
      'registries: [{ecosystem: Conan, url: "https://registry.example"}]',
      /^1:15: registries\.0\.ecosystem: must be one of npm, PyPI, crates\.io, Go, /,
    ],
    [
      'registries: [{ecosystem: npm, url: "http://registry.example"}]',
      '1:31: registries.0.url: must be an https address without credentials or query',
    ],
    [
      'registries: [{ecosystem: npm, url: "https://registry.example", published: false}]',
      '1:14: registries.0: must have either `url` or `published: false`',
    ],
    ['registries: [{ecosystem: npm}]', /^1:14: registries\.0: must have either/],
    [
      'registries: [{ecosystem: npm, url: "https://registry.example", token: "a b"}]',
      /registries\.0\.token: must be the name of an environment variable$/,
    ],
    ['tags: [v]', '1:8: tags.0: must contain {version} exactly once'],
    ['a: 1\na: 2', '2:1: Map keys must be unique'],
    ['[1', /^1:3: Flow sequence/],
    ['fail-on: high\n---\nfail-on: low', '2:1: a second YAML document starts here; a policy is one document'],
    ['rules: {__proto__: on}', /^1:9: rules\.__proto__: is not known here/],
    ['fail-on: !!js/function x', /^1:10: Unresolved tag/],
    ['', '1:1: is empty; write `extends: release`, or remove the file'],
  ])('%j', (text, expected) => {
    const problem = problemOf(text).slice(PATH.length + 1)
    if (typeof expected === 'string') expect(problem).toBe(expected)
    else expect(problem).toMatch(expected)
    expect(problem).not.toContain('\n')
  })

  test('aliases, and with them cycles and bombs', () => {
    expect(problemOf('a: &a [*a]')).toContain('uses a YAML alias')
    expect(problemOf('a: &a [1, 2]\nb: [*a, *a]')).toContain('uses a YAML alias')
  })

  test('bytes that are not UTF-8', () => {
    expect(problemOf(new Uint8Array([0x66, 0xff, 0xfe]))).toContain('is not UTF-8')
  })

  test('one that nests without end', () => {
    expect(problemOf(`rules: ${'['.repeat(100_000)}`)).toMatch(/:1:\d+: nests deeper than any policy needs$/)
  })

  test('an enormous file', () => {
    expect(problemOf(new Uint8Array(2 * 1024 * 1024).fill(0x20))).toContain('is larger than')
  })
})

test('a valid policy keeps its digest and its places', () => {
  const policy = read('extends: audit\nfail-on: low\nexclude:\n  - path: "docs/**"\n    reason: examples\n')
  expect(policy.content).toEqual({
    extends: 'audit',
    'fail-on': 'low',
    exclude: [{ path: 'docs/**', reason: 'examples' }],
  })
  expect(policy.locate(['exclude', 0])).toMatchObject({ path: PATH, startLine: 4, startColumn: 5 })
  expect(policy.locate(['fail-on'])).toMatchObject({ startLine: 2, startColumn: 1 })
  expect(policy.sha256).toMatch(/^[0-9a-f]{64}$/)
})
