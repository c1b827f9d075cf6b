import { describe, expect, test } from 'vitest'
import { runRule } from '../../../../src/rules/run.ts'
import { knownVulnerableAction } from '../../../../src/rules/workflow/known-vulnerable-action.ts'
import type { WorkflowsModel } from '../../../../src/sources/workflows/model.ts'
import type { Hosted } from '../../../support/github-hosted.ts'
import { answer, type GlobalAdvisory, gitHubServer } from '../../../support/github-server.ts'
import { globalAdvisory, KNOWN } from '../../../support/global-advisory.ts'
import { advisory, json, type OsvServer, osvServer } from '../../../support/osv-server.ts'
import { workflowModel } from '../../../support/workflow-model.ts'
import { online } from './advised.ts'

const id = (pair: string): string => pair.repeat(20)

const WORLD: Readonly<Record<string, Hosted>> = {
  'Acme/Download': {
    branches: { main: id('a9') },
    tags: { 'v4.1.2': id('a1'), 'v4.1.3': id('a2'), v4: id('a2'), 'v3.0.0': id('a3'), v3: id('a3') },
    commits: { [id('a9')]: [id('a2')] },
  },
  'acme/short': { branches: { main: id('b2') }, tags: { v40: id('b1'), v41: id('b2') } },
  'acme/old': { archived: true, branches: { main: id('c1') }, tags: { 'v1.0.0': id('c1') } },
  'tj-actions/changed-files': { branches: { main: id('d1') }, tags: { 'v45.0.6': id('d1') } },
}

const ABOUT: readonly GlobalAdvisory[] = [
  KNOWN,
  globalAdvisory('GHSA-aaaa-aaaa-0001', 'acme/download', '>= 4.0.0, < 4.1.3', {
    cve_id: 'CVE-2026-0001',
    severity: 'critical',
  }),
  globalAdvisory('GHSA-aaaa-aaaa-0002', 'acme/short', '< 41', { severity: 'unknown' }),
  globalAdvisory('GHSA-aaaa-aaaa-0003', 'acme/download', '= 4.1.2', { withdrawn_at: '2026-01-05T00:00:00Z' }),
]

function uses(...lines: readonly string[]): Promise<WorkflowsModel> {
  return workflowModel({
    '.github/workflows/a.yml': `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n${lines.map((one) => `      - uses: ${one}\n`).join('')}`,
  })
}

interface Services {
  readonly advisories?: readonly GlobalAdvisory[]
  readonly osv?: OsvServer
  readonly token?: boolean
  readonly pageSize?: number
}

async function judged(
  workflows: WorkflowsModel,
  { advisories = ABOUT, osv, token = true, ...rest }: Services = {},
) {
  const github = await gitHubServer(WORLD, { advisories, ...rest })
  const actionAdvisories = await online(workflows, osv ?? (await osvServer()), token ? github : null)
  const { findings, unverified } = runRule(knownVulnerableAction, { workflows, actionAdvisories })
  const unread = actionAdvisories.coverage.skipped.map(({ reason }) => reason)
  return {
    github,
    unread,
    said: [
      ...findings.map(({ message, severity }) => `${severity} ${message}`),
      ...unverified.map((one) => `unverified: ${one.unverified}`),
    ],
  }
}

describe('the release that runs decides', () => {
  test.each([
    [`acme/download@${id('a1')}`, 'v4.1.2'],
    [`acme/download@${id('a1')} # v4.1.3`, 'v4.1.2'],
    ['Acme/Download@v4.1.2', 'v4.1.2'],
    ['acme/download/sub@v4.1.2', 'v4.1.2'],
  ])('%s is covered', async (line, release) => {
    const { said } = await judged(await uses(line))
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `^critical \`[Aa]cme/[Dd]ownload\` \`${release}\` is covered by GHSA-aaaa-aaaa-0001 \\(CVE-2026-0001\\)\\.`,
        ),
      ),
    ])
  })

  test('a short tag that is a release of its own, and a severity that nobody gave', async () => {
    expect((await judged(await uses('acme/short@v40'))).said).toEqual([
      'high `acme/short` `v40` is covered by GHSA-aaaa-aaaa-0002. `a hole in acme/short`.',
    ])
  })

  test.each([
    `acme/download@${id('a2')} # v4.1.3`,
    `acme/download@${id('a2')} # v4.1.2`,
    'acme/download@v4',
    'acme/download@v3',
    'acme/short@v41',
    'acme/unadvised@v1.0.0',
    `tj-actions/changed-files@${id('d1')}`,
  ])('%s is silent', async (line) => {
    const silent = await judged(await uses(line))
    expect(silent.said).toEqual([])
  })

  test('a commit at which no release stands is not decided', async () => {
    expect((await judged(await uses(`acme/download@${id('a9')}`))).said).toEqual([
      'unverified: acme/download@a9a9a9a9a9a9a9a9a9a9: GHSA-aaaa-aaaa-0001 is known about it, and no release tag stands at a9a9a9a9a9a9, so which release it is cannot be told; pin the commit of a release',
    ])
  })

  test('a range that cannot be read is not "not affected"', async () => {
    const advisories = [KNOWN, globalAdvisory('GHSA-aaaa-aaaa-0004', 'acme/old', 'all of them')]
    const { said } = await judged(await uses('acme/old@v1.0.0'), { advisories })
    expect(said.join('\n')).toMatch(/unverified: .*GHSA-aaaa-aaaa-0004 covers v1\.0\.0 cannot be decided/)
  })
})

test('an archived action is said', async () => {
  expect((await judged(await uses('acme/old@v1.0.0'))).said).toEqual([
    'low `acme/old` is archived. Nobody mends what is found in it from now on.',
  ])
})

test('malware is asked for by itself, and is critical', async () => {
  const advisories = [
    KNOWN,
    globalAdvisory('GHSA-aaaa-aaaa-0005', 'acme/old', '>= 0', { type: 'malware', severity: 'low' }),
  ]
  const { said } = await judged(await uses('acme/old@v1.0.0'), { advisories })
  expect(said[0]).toBe(
    'critical `acme/old` `v1.0.0` is malware by GHSA-aaaa-aaaa-0005. `a hole in acme/old`.',
  )
})

describe('OSV', () => {
  const record = advisory('GHSA-aaaa-aaaa-0001', {
    aliases: ['CVE-2026-0001'],
    summary: 'as OSV tells it',
    affected: [
      {
        package: { ecosystem: 'GitHub Actions', name: 'acme/download' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '4.0.0' }, { fixed: '4.1.3' }] }],
      },
    ],
  })

  test('is asked by name alone, and what both tell is told once', async () => {
    const osv = await osvServer({ 'acme/download': [record.id] }, [record])
    const { said } = await judged(await uses('acme/download@v4.1.2'), { osv })
    expect(said).toHaveLength(1)
    const alone = await judged(await uses('acme/download@v4.1.2'), { osv, advisories: [KNOWN] })
    expect(alone.said).toEqual([
      'high `acme/download` `v4.1.2` is covered by GHSA-aaaa-aaaa-0001 (CVE-2026-0001). `as OSV tells it`.',
    ])
  })

  test('without a token a full tag is decided, a comment can accuse, and neither acquits a SHA', async () => {
    const osv = await osvServer({ 'acme/download': [record.id] }, [record])
    const { said, github } = await judged(
      await uses(
        'acme/download@v4.1.2',
        'acme/download@v4.1.3',
        `acme/download@${id('a1')} # v4.1.2`,
        `acme/download@${id('a1')} # v4.1.3`,
      ),
      { osv, token: false },
    )
    expect(github.requests).toEqual([])
    expect(said).toEqual([
      expect.stringMatching(/^high .*`v4\.1\.2` is covered/),
      expect.stringMatching(/^high .*`v4\.1\.2` is covered/),
      expect.stringMatching(/^unverified: acme\/download@a1a1.*cannot be told: GitHub: there is no token/),
    ])
  })

  test.each([
    [
      'knows nothing',
      (osv: OsvServer) => (osv.fault = (_, response) => json(response, { results: [{}, {}] })),
      /proves nothing/,
    ],
    [
      'is out of order',
      (osv: OsvServer) => (osv.fault = (_, response) => json(response, {}, 500)),
      /status 500/,
    ],
  ])('that %s is not silence about the actions', async (_, fault, reason) => {
    const osv = await osvServer()
    fault(osv)
    const { unread } = await judged(await uses('acme/short@v41'), { osv, token: false })
    expect(unread).toEqual([expect.stringMatching(reason)])
  })
})

describe('GitHub', () => {
  test('is read to its last page', async () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      globalAdvisory(`GHSA-bbbb-bbbb-000${index}`, 'acme/old', '< 0.1'),
    )
    const last = globalAdvisory('GHSA-cccc-cccc-0001', 'acme/old', '<= 1.0.0')
    const { said } = await judged(await uses('acme/old@v1.0.0'), {
      advisories: [KNOWN, ...many, last],
      pageSize: 2,
    })
    expect(said[0]).toMatch(/GHSA-cccc-cccc-0001/)
  })

  test('that does not know what it must know proves nothing', async () => {
    const { unread } = await judged(await uses('acme/short@v41'), { advisories: [] })
    expect(unread).toEqual([expect.stringMatching(/does not know GHSA-mrrh-fwg8-r2c3/)])
  })

  test('without a list of advisories (Enterprise Server) leaves the answer to OSV', async () => {
    const osv = await osvServer()
    const github = await gitHubServer(WORLD, { advisories: ABOUT })
    github.fault = ({ path }, response) =>
      path.startsWith('/advisories') && answer(response, { message: 'Not Found' }, 404)
    const workflows = await uses('acme/download@v4.1.2')
    expect(await online(workflows, osv, github)).toMatchObject({
      matches: [],
      coverage: { read: 2, skipped: [] },
    })
  })

  test('alone is asked where the policy names a local database', async () => {
    const osv = await osvServer()
    const github = await gitHubServer(WORLD, { advisories: ABOUT })
    const workflows = await uses('acme/download@v4.1.2')
    expect(await online(workflows, osv, github, 'advisories')).toMatchObject({
      matches: [{ id: 'GHSA-aaaa-aaaa-0001' }],
      coverage: { found: 1, read: 1 },
    })
    expect(osv.requests).toEqual([])
  })

  test('is no gap where it does not show a private action', async () => {
    const { said, unread } = await judged(await uses('acme/private@v1'))
    expect({ said, unread }).toEqual({ said: [], unread: [] })
  })
})
