import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { weakenedPolicy } from '../../src/policy/compare.ts'
import { effectivePolicy, findPolicyFile } from '../../src/policy/load.ts'
import { PRESETS } from '../../src/policy/schema.ts'
import { RULES } from '../../src/rules/index.ts'
import { memoryFiles } from '../support/memory-files.ts'

const PATH = '.github/release-guardrail.yml'
const find = (text: string) => findPolicyFile(memoryFiles({ [PATH]: text }), null, RULES)

describe('the built-in policies', () => {
  test.each(PRESETS)('%s is valid and names only rules that exist', (preset) => {
    const policy = effectivePolicy(null, preset, 'head', RULES)
    expect(policy).toMatchObject({ origin: 'built-in', path: `policies/${preset}.yml` })
    expect([...policy.rules.values()].filter((setting) => setting.enabled).length).toBeGreaterThan(10)
  })

  test('fail at medium for releases, at high for pull requests and audits', () => {
    expect(PRESETS.map((preset) => effectivePolicy(null, preset, 'head', RULES).failOn)).toEqual([
      'medium',
      'high',
      'high',
    ])
  })
})

describe('a repository’s own policy', () => {
  test('is laid over the built-in one of the run’s mode', async () => {
    const policy = effectivePolicy(
      await find('rules:\n  tree/dirty: off\n  policy/unused-waiver: low\n'),
      'release',
      'head',
      RULES,
    )
    expect(policy.rules.get('tree/dirty')!.enabled).toBe(false)
    expect(policy.rules.get('policy/unused-waiver')).toMatchObject({ enabled: true, severity: 'low' })
    expect(policy.rules.get('tree/submodule')!.enabled).toBe(true)
    expect(policy.failOn).toBe('medium')
  })

  test('extends another one when it says so', async () => {
    const policy = effectivePolicy(await find('extends: audit\n'), 'release', 'head', RULES)
    expect(policy.rules.get('tree/dirty')!.enabled).toBe(false)
    expect(policy.failOn).toBe('high')
  })

  test('is absent without complaint, unless it was named', async () => {
    expect(await findPolicyFile(memoryFiles({}), null, RULES)).toBeNull()
    await expect(findPolicyFile(memoryFiles({}), 'other.yml', RULES)).rejects.toThrow(
      /other\.yml: no such policy file/,
    )
  })

  test('is refused when it is tracked and cannot be read', async () => {
    await expect(findPolicyFile(memoryFiles({ [PATH]: null }), null, RULES)).rejects.toThrow(InputError)
  })

  test('is refused when two files claim to be it', async () => {
    const both = memoryFiles({ [PATH]: 'extends: audit', '.github/release-guardrail.yaml': 'extends: audit' })
    await expect(findPolicyFile(both, null, RULES)).rejects.toThrow(/both exist/)
  })
})

describe('a pull request that weakens the policy', () => {
  const weakened = async (base: string | null, head: string | null) =>
    weakenedPolicy(
      base === null ? null : await find(base),
      head === null ? null : await find(head),
      RULES,
    ).map((change) => change.detail)

  test.each([
    [
      'switches a rule off',
      null,
      'rules: {workflow/soft-fail: off}',
      ['`workflow/soft-fail` is switched off'],
    ],
    [
      'switches a release rule off, seen long before the release',
      null,
      'rules: {tree/dirty: off}',
      ['`tree/dirty` is switched off'],
    ],
    [
      'lowers a severity',
      null,
      'rules: {workflow/soft-fail: low}',
      ['`workflow/soft-fail` goes from high to low'],
    ],
    ['raises the threshold', 'fail-on: low', 'fail-on: critical', ['`fail-on` goes from low to critical']],
    [
      'excludes paths',
      null,
      'exclude: [{path: "src/**", reason: r}]',
      ['`src/**` is excluded from every source'],
    ],
    [
      'adds a waiver',
      null,
      'waivers: [{rule: tree/dirty}]',
      ['a waiver of `tree/dirty` is added or changed'],
    ],
    [
      'renews a waiver',
      'waivers: [{rule: tree/dirty, expires: "2026-01-01"}]',
      'waivers: [{rule: tree/dirty, expires: "2030-01-01"}]',
      ['a waiver of `tree/dirty` is added or changed'],
    ],
    [
      'changes which registries are asked',
      null,
      'registries: [{ecosystem: npm, published: false}]',
      ['the registries that are asked for published versions change'],
    ],
    [
      'names fewer artefacts',
      'artifacts: ["dist/*.whl", "dist/*.tar.gz"]',
      'artifacts: ["dist/*.whl", "more/*"]',
      ['the artefacts `dist/*.tar.gz` are no longer named, and so no longer judged'],
    ],
    [
      'changes where advisories come from',
      null,
      'advisories: empty.zip',
      ['advisories come from `empty.zip` instead of `osv`'],
    ],
    ['declares other tags', null, 'tags: ["{version}"]', ['the declared tag patterns change']],
    [
      'removes a policy that was stricter',
      'rules: {policy/unused-waiver: high}\nfail-on: low',
      null,
      [
        '`fail-on` goes from low to medium',
        '`policy/unused-waiver` is switched off',
        '`fail-on` goes from low to high',
        '`policy/unused-waiver` goes from high to medium',
      ],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await weakened(base, head)).toEqual(expected)
  })

  test.each([
    ['changes nothing', 'fail-on: low', 'fail-on: low'],
    [
      'makes it stricter',
      null,
      'fail-on: low\nrules: {workflow/soft-fail: critical, policy/unused-waiver: on}',
    ],
    [
      'removes a waiver and an exclusion',
      'waivers: [{rule: tree/dirty}]\nexclude: [{path: a, reason: r}]',
      'fail-on: medium\nextends: release',
    ],
  ])('is told from one that %s', async (name, base, head) => {
    const found = await weakened(base, head)
    expect(found.filter((detail) => !/fail-on|switched/.test(detail) || name === 'changes nothing')).toEqual(
      [],
    )
  })
})
