import type { Policy } from '../../src/policy/model.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { exampleOf } from './rule-examples.ts'

const INTRODUCTION = `# The rules

Generated from the registry; \`npm run generate\` rewrites it. \`release-guardrail explain <rule>\` prints the same in a terminal.

The severity is the built-in one. "On" names the built-in policies that enforce the rule: R release, P pull request, A audit.
What most rules about workflows find in a job or step that no event of its workflow reaches is \`low\`, and the message says so.
How options, severities and waivers are set stands in [policy.md](policy.md).
`

/** docs/rules.md: one section a rule, from the registry alone. */
export function rulesPage(
  rules: readonly Rule[],
  policies: Readonly<Record<'R' | 'P' | 'A', Policy>>,
): string {
  const families = [...new Set(rules.map((rule) => rule.id.split('/')[0]!))]
  const on = (rule: Rule): string =>
    Object.entries(policies)
      .filter(([, policy]) => policy.rules.get(rule.id)?.enabled)
      .map(([letter]) => letter)
      .join(' ') || 'opt-in'
  const table = (family: string): string =>
    [
      '| rule | severity | on | fires when |',
      '|---|---|---|---|',
      ...rules
        .filter((rule) => rule.id.startsWith(`${family}/`))
        .map(
          (rule) => `| [${rule.id}](#${anchor(rule.id)}) | ${rule.severity} | ${on(rule)} | ${rule.title} |`,
        ),
    ].join('\n')
  return [
    INTRODUCTION,
    ...families.map((family) => `## ${family}\n\n${table(family)}\n`),
    ...rules.map((rule) => section(rule)),
  ].join('\n')
}

function section(rule: Rule): string {
  const options = optionRows(rule)
  return [
    `### ${rule.id}`,
    '',
    `${rule.title}. Severity **${rule.severity}**.`,
    '',
    `**Why.** ${rule.rationale}`,
    '',
    `**How to mend it.** ${rule.remedy}`,
    '',
    ...exampleBlocks(rule),
    ...(options.length === 0 ? [] : ['| option | type | default | |', '|---|---|---|---|', ...options, '']),
    ...(rule.waivedBy === undefined ? [] : [`A waiver must name its ${rule.waivedBy.join(' or ')}.`, '']),
    `Serves: ${rule.standards.join('; ')}.`,
    '',
  ].join('\n')
}

/** What it finds and how that looks mended; a test runs both. */
function exampleBlocks(rule: Rule): readonly string[] {
  const example = exampleOf(rule.id)
  if (example === null) return []
  const block = (title: string, text: string): readonly string[] => [
    title,
    '',
    '```yaml',
    text.trimEnd(),
    '```',
    '',
  ]
  return [...block('Found:', example.fires), ...block('Mended:', example.sound)]
}

interface Schema {
  readonly type: string
  readonly expects?: string
  readonly wrapped?: Schema
  readonly default?: unknown
  readonly entries?: Readonly<Record<string, Schema>>
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[]
}

function optionRows(rule: Rule): readonly string[] {
  const schema = rule.options as unknown as Schema | undefined
  return Object.entries(schema?.entries ?? {}).map(([name, entry]) => {
    const inner = entry.wrapped ?? entry
    const fallback = typeof entry.default === 'function' ? (entry.default as () => unknown)() : entry.default
    const type = (inner.expects ?? inner.type).replaceAll('|', '\\|')
    return `| \`${name}\` | ${type} | \`${JSON.stringify(fallback)}\` | ${descriptionOf(entry) ?? descriptionOf(inner) ?? ''} |`
  })
}

function descriptionOf(schema: Schema): string | undefined {
  return schema.pipe?.find((action) => action.type === 'description')?.description
}

/** A heading's anchor as GitHub makes it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}
