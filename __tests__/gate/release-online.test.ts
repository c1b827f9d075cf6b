import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packagesHere } from '../../src/capabilities/package-work.ts'
import { check } from '../../src/cli/check.ts'
import type { Report } from '../../src/evidence/report/model.ts'
import { depsDevServer, type FollowedPackage, type WebServer } from '../support/registry-server.ts'
import { gitEnvironment, type TestRepository, testRepository } from '../support/repository.ts'
import { tarball } from '../support/tarball.ts'

const RULES = ['release/tag-commit-mismatch', 'release/version-already-published', 'release/blocked-version']

/** A library under release, pushed to a remote with its tag. */
function released(more: Readonly<Record<string, string>> = {}): {
  clone: TestRepository
  bare: TestRepository
} {
  const bare = testRepository({}, ['--bare'])
  const clone = testRepository({
    'package.json': '{"name": "@acme/thing", "version": "1.2.3"}\n',
    '.gitignore': 'out/\n',
    ...more,
  })
  clone.git('tag', 'v1.2.3')
  clone.git('remote', 'add', 'origin', bare.root)
  clone.git('push', '--quiet', 'origin', 'main', 'v1.2.3')
  return { clone, bare }
}

async function judge(root: string, depsDev: WebServer, artifacts: readonly string[] = []): Promise<Report> {
  const output = mkdtempSync(join(tmpdir(), 'guardrail-evidence-'))
  onTestFinished(() => rmSync(output, { recursive: true, force: true }))
  const nothing = { mode: null, base: null, policy: null, advisories: null, failOn: null, skip: [] }
  const asked = { ...nothing, tag: 'v1.2.3', artifacts, offline: false, output }
  const env = {
    ...gitEnvironment(),
    GITHUB_ACTIONS: undefined,
    GITHUB_TOKEN: undefined,
    GH_TOKEN: undefined,
    RELEASE_GUARDRAIL_DEPS_DEV_URL: depsDev.url,
  }
  return (await check(asked, root, env, () => {}, packagesHere)).report
}

function npm(versions: FollowedPackage): Promise<WebServer> {
  return depsDevServer({ 'npm @acme/thing': versions })
}

function outcomes(report: Report): string[] {
  return report.rules
    .filter(({ id }) => RULES.includes(id))
    .map(({ id, outcome, reason }) => `${id.slice('release/'.length)} ${outcome}: ${reason}`)
}

test('a release that the remote and the registry agree with passes, and says what it saw', async () => {
  const { clone, bare } = released()
  expect(outcomes(await judge(clone.root, await npm({ '1.2.2': {} })))).toEqual([
    `tag-commit-mismatch passed: the remote \`${bare.root}\` has the same tag`,
    'version-already-published passed: null',
    'blocked-version passed: null',
  ])
})

test('a tag that was moved on the remote, and a version that is out and withdrawn, fail', async () => {
  const { clone } = released()
  clone.write('other.txt', 'x')
  clone.commit()
  clone.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/tags/v1.2.3')
  clone.git('checkout', '--quiet', 'refs/tags/v1.2.3')
  const depsDev = await npm({ '1.2.3': { isDeprecated: true, deprecatedReason: 'leaks' } })
  const report = await judge(clone.root, depsDev)
  const found = report.findings.filter(({ ruleId }) => RULES.includes(ruleId))
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message.split('. ')[0]}`).sort()).toEqual([
    `release/blocked-version: \`@acme/thing\` \`1.2.3\` was withdrawn from npm, says \`${depsDev.url}\``,
    expect.stringMatching(
      /^release\/tag-commit-mismatch: The tag `v1\.2\.3` names commit `[0-9a-f]{40}` on the remote/,
    ),
    `release/version-already-published: \`@acme/thing\` \`1.2.3\` is on npm already, says \`${depsDev.url}\``,
  ])
})

test('a release that broke off goes on with the same bytes, and not with others', async () => {
  const { clone } = released()
  const built = tarball({ 'package/package.json': '{"name": "@acme/thing", "version": "1.2.3"}\n' })
  clone.write('out/acme-thing-1.2.3.tgz', built)
  const about = async (published: Buffer) => {
    const depsDev = await npm({
      '1.2.3': { digests: [createHash('sha512').update(published).digest('base64')] },
    })
    return outcomes(await judge(clone.root, depsDev, ['out/*.tgz']))[1]
  }
  expect(await about(built)).toBe(
    'version-already-published passed: `@acme/thing` `1.2.3` is published with the same bytes: the release goes on',
  )
  expect(await about(Buffer.from('other'))).toBe('version-already-published failed: null')
})

test('what cannot be asked is unverified, and the clone is judged all the same', async () => {
  const { clone } = released()
  const depsDev = await npm({ '1.2.2': {} })
  depsDev.fault = (_, response) => {
    response.writeHead(403).end()
    return true
  }
  clone.git('remote', 'set-url', 'origin', '/nowhere')
  const report = await judge(clone.root, depsDev)
  expect(outcomes(report).map((line) => line.split(':')[0])).toEqual([
    'tag-commit-mismatch unverified',
    'version-already-published unverified',
    'blocked-version unverified',
  ])
  expect(report.verdict).not.toBe('pass')
})
