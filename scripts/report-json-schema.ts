import { toJsonSchema } from '@valibot/to-json-schema'
import { reportSchema } from '../src/evidence/report/schema.ts'

/** The text of docs/audit-report.schema.json. */
export function reportJsonSchema(): string {
  const schema = toJsonSchema(reportSchema, { typeMode: 'output', errorMode: 'throw' })
  const { $schema, ...rest } = schema
  return `${JSON.stringify({ $schema, title: 'release-guardrail audit report, schema version 1', ...rest }, null, 2)}\n`
}
