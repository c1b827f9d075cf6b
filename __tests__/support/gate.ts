import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { packagesHere } from '../../src/capabilities/package-work.ts'
import type { CheckArguments } from '../../src/cli/arguments.ts'
import { check } from '../../src/cli/check.ts'
import type { Report } from '../../src/evidence/report/model.ts'
import { RULES } from '../../src/rules/index.ts'
import { testRepository } from './repository.ts'

const ONLINE_MODELS: ReadonlySet<string> = new Set(['pinOrigins', 'pinClaims', 'nestedActions', 'registries'])

type Asked = Partial<
  Pick<CheckArguments, 'mode' | 'tag' | 'base' | 'policy' | 'advisories' | 'artifacts' | 'failOn' | 'skip'>
>

/** What only GitHub or a registry can answer: offline these rules are `unverified`, so what is judged offline leaves them out by name. */
const ASKS_OTHERS = RULES.filter(({ needs }) => needs.some((need) => ONLINE_MODELS.has(need))).map(
  ({ id }) => id,
)

/**
 * The whole gate on a repository, offline, outside any runner, without the rules that ask GitHub or registries; its evidence goes to a
 * temporary folder.
 */
export function judge(root: string, asked: Asked = {}): Promise<Report> {
  return judgeWith(root, { ...asked, skip: [...ASKS_OTHERS, ...(asked.skip ?? [])] }, null)
}

/** The whole gate on a repository, online, with variables that name local services. */
export function judgeOnline(
  root: string,
  services: Readonly<Record<string, string>>,
  asked: Asked = {},
): Promise<Report> {
  return judgeWith(root, asked, services)
}

async function judgeWith(
  root: string,
  asked: Asked,
  services: Readonly<Record<string, string>> | null,
): Promise<Report> {
  const output = mkdtempSync(join(tmpdir(), 'guardrail-evidence-'))
  onTestFinished(() => rmSync(output, { recursive: true, force: true }))
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|GH_|GIT_|RUNNER_)/.test(name)),
  )
  const nothing = {
    mode: null,
    tag: null,
    base: null,
    policy: null,
    advisories: null,
    artifacts: [],
    failOn: null,
    skip: [],
  }
  const { report } = await check(
    { ...nothing, ...asked, offline: services === null, output },
    root,
    { ...env, ...services },
    () => {},
    packagesHere,
  )
  return report
}

/** Ids of the rules with a given outcome. */
export function rulesThat(report: Report, outcome: Report['rules'][number]['outcome']): readonly string[] {
  return report.rules.filter((rule) => rule.outcome === outcome).map((rule) => rule.id)
}

/** A local database in OSV format with these advisories, as new as now. */
export function osvDatabase(
  ...advisories: readonly {
    readonly id: string
    readonly affected: readonly object[]
    readonly [key: string]: unknown
  }[]
): string {
  const modified = new Date().toISOString()
  const files = advisories.map((advisory): [string, string] => [
    `${advisory.id}.json`,
    JSON.stringify({
      schema_version: '1.7.0',
      modified,
      published: '2026-01-02T03:04:05Z',
      summary: `advisory ${advisory.id}`,
      ...advisory,
    }),
  ])
  return testRepository(Object.fromEntries(files)).root
}

/** An advisory that affects nothing here, so that a database is not empty. */
export const UNRELATED = {
  id: 'GHSA-xxxx-xxxx-0000',
  affected: [
    {
      package: { ecosystem: 'npm', name: 'unrelated' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.0' }] }],
    },
  ],
}
