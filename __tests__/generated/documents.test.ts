import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { actionTables, replaceSection } from '../../scripts/generate/readme-tables.ts'
import { rulesPage } from '../../scripts/generate/rules-page.ts'
import { effectivePolicy } from '../../src/policy/load.ts'
import { policySchema } from '../../src/policy/schema.ts'
import { RULES } from '../../src/rules/index.ts'

const root = join(import.meta.dirname, '..', '..')
const policy = (preset: 'release' | 'pull-request' | 'audit') => effectivePolicy(null, preset, 'head', RULES)

test('docs/rules.md says what the registry says', async () => {
  const page = rulesPage(RULES, { R: policy('release'), P: policy('pull-request'), A: policy('audit') })
  await expect(page).toMatchFileSnapshot(join(root, 'docs/rules.md'))
})

test('policies/policy.schema.json is the schema that policies are read with', async () => {
  // What JSON Schema cannot say (trimming, one {version} a pattern) is left to the reader's own check.
  const schema = toJsonSchema(policySchema(RULES), { errorMode: 'ignore', typeMode: 'input' })
  const titled = { $schema: schema.$schema, title: 'release-guardrail policy', ...schema }
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot(
    join(root, 'policies/policy.schema.json'),
  )
})

test('the README’s tables say what action.yml says', async () => {
  const { inputs, outputs } = actionTables(readFileSync(join(root, 'action.yml'), 'utf8'))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const page = replaceSection(replaceSection(readme, 'inputs', inputs), 'outputs', outputs)
  await expect(page).toMatchFileSnapshot(join(root, 'README.md'))
})
