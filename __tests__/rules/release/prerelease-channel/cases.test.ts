import { describe, expect, test } from 'vitest'
import { prereleaseChannel } from '../../../../src/rules/release/prerelease-channel.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { readWorkflows } from '../../../../src/sources/workflows/index.ts'
import { gitFacts, HEAD, OTHER } from '../../../support/git-facts.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

const workflow = (step: string, on = 'push', jobIf = ''): string =>
  `on: ${on}\njobs:\n  publish:\n    runs-on: ubuntu-24.04\n${jobIf}    steps:\n      - ${step}\n`

interface Case {
  readonly tag?: string
  readonly others?: readonly string[]
  readonly options?: Record<string, unknown>
  readonly manifest?: object
  readonly on?: string
  readonly jobIf?: string
}

async function judge(
  step: string,
  { tag = 'v2.0.0-rc.1', others = ['v1.0.0'], options = {}, manifest = {}, on, jobIf }: Case = {},
) {
  const files = memoryFiles({
    'package.json': JSON.stringify({ name: 'thing', version: '2.0.0-rc.1', ...manifest }),
    '.github/workflows/release.yml': workflow(step, on, jobIf),
  })
  const tags = [
    { name: tag, commit: HEAD, annotated: false },
    ...others.map((name) => ({ name, commit: OTHER, annotated: false })),
  ]
  const workflows = await readWorkflows(files, () => null)
  expect(workflows.coverage.skipped).toEqual([])
  const models = { ...(await releaseModels(files, tag)), git: gitFacts({ tags }), workflows }
  return runRule(prereleaseChannel, models, options)
}

async function shown(step: string, more: Case = {}): Promise<string> {
  const { findings, unverified } = await judge(step, more)
  if (unverified.length > 0) return 'unverified'
  return findings.map(({ evidence }) => evidence!.kind as string).join() || 'silent'
}

describe('a pre-release after a stable version', () => {
  test.each<[step: string, expected: string]>([
    // npm
    ['run: npm publish', 'npm'],
    ['run: npm publish --access public', 'npm'],
    ['run: npm publish --tag latest', 'npm'],
    ['run: npm publish --tag=latest', 'npm'],
    ['run: pnpm publish --no-git-checks', 'npm'],
    ['run: pnpm -r publish', 'npm'],
    ['run: yarn npm publish', 'npm'],
    ['run: bun publish', 'npm'],
    ['run: npm publish --tag next', 'silent'],
    ['run: npm publish --tag=beta', 'silent'],
    ['run: npm publish --dry-run', 'silent'],
    ['run: npm run publish-docs', 'silent'],
    ['run: echo npm publish', 'silent'],
    ['run: npm publish --tag "$CHANNEL"', 'unverified'],
    ['run: npm publish --tag ${{ steps.v.outputs.channel }}', 'unverified'],
    ['run: if [ -n "$PRE" ]; then npm publish --tag next; else npm publish; fi', 'silent'],
    ['uses: JS-DevTools/npm-publish@v3', 'npm'],
    ['{uses: JS-DevTools/npm-publish@v3, with: {tag: next}}', 'silent'],
    ['{uses: JS-DevTools/npm-publish@v3, with: {tag: "${{ inputs.t }}"}}', 'unverified'],
    // GitHub
    ['run: gh release create "$TAG" --generate-notes', 'github'],
    ['run: gh release create "$TAG" --latest', 'github'],
    ['run: gh release create "$TAG" --prerelease', 'silent'],
    ['run: gh release create "$TAG" -p', 'silent'],
    ['run: gh release create "$TAG" --draft', 'silent'],
    ['run: gh release create "$TAG" --latest=false', 'silent'],
    ['run: gh release create "$TAG" --prerelease=false', 'github'],
    ['run: gh release create "$TAG" $PRERELEASE_FLAG', 'silent'],
    ['run: gh release view "$TAG"', 'silent'],
    ['uses: softprops/action-gh-release@v2', 'github'],
    ['{uses: softprops/action-gh-release@v2, with: {prerelease: false}}', 'github'],
    ['{uses: softprops/action-gh-release@v2, with: {prerelease: true}}', 'silent'],
    ['{uses: softprops/action-gh-release@v2, with: {prerelease: "${{ contains(github.ref, \'-\') }}"}}', 'silent'],
    ['{uses: softprops/action-gh-release@v2, with: {make_latest: false}}', 'silent'],
    ['{uses: ncipollo/release-action@v1, with: {makeLatest: true}}', 'github'],
    // images
    ['run: docker push acme/thing:latest', 'image'],
    ['run: docker push acme/thing', 'image'],
    ['run: docker push acme/thing:$TAG', 'silent'],
    ['run: docker buildx build --push -t acme/thing:1 -t acme/thing:latest .', 'image'],
    ['run: docker build -t acme/thing:latest .', 'silent'],
    ['{uses: docker/build-push-action@v6, with: {push: true, tags: "acme/thing:1, acme/thing:latest"}}', 'image'],
    ['{uses: docker/build-push-action@v6, with: {push: false, tags: "acme/thing:latest"}}', 'silent'],
    ['{uses: docker/metadata-action@v5, with: {tags: "type=raw,value=latest"}}', 'image'],
    ['{uses: docker/metadata-action@v5, with: {tags: "type=raw,value=latest,enable=${{ x }}"}}', 'silent'],
    ['{uses: docker/metadata-action@v5, with: {tags: "type=semver,pattern={{version}}"}}', 'silent'],
    ['{uses: docker/metadata-action@v5, with: {flavor: latest=true}}', 'image'],
  ])('%s: %s', async (step, expected) => {
    expect(await shown(step)).toBe(expected)
  }) // biome-ignore format: a table

  test('the finding stands at what chooses the channel', async () => {
    const [bare] = (await judge('run: npm publish')).findings
    expect(bare).toMatchObject({
      at: { startLine: 6, startColumn: 14, endColumn: 25 },
      message:
        '`npm publish` would make `v2.0.0-rc.1` the `latest` version on npm, and it is a pre-release. Everybody who asks for no version would get it.',
      remedy: 'Use `npm publish --tag next`.',
    })
    const [named] = (await judge('run: npm publish --tag latest')).findings
    expect(named!.at).toMatchObject({ startColumn: 26, endColumn: 38 })
  })
})

describe('silent where it does no harm', () => {
  test.each<[string, string, Case]>([
    ['a stable version', 'run: npm publish', { tag: 'v2.0.0' }],
    ['no stable version yet', 'run: npm publish', { others: ['v2.0.0-rc.0'] }],
    ['a channel in package.json', 'run: npm publish', { manifest: { publishConfig: { tag: 'next' } } }],
    ['no package of npm', 'run: npm publish', { manifest: { private: true, version: undefined } }],
    ['under a condition', "{run: npm publish, if: \"!contains(github.ref, '-')\"}", {}],
    ['in a job under a condition', 'run: npm publish', { jobIf: "    if: github.event.release.prerelease == false\n" }],
    ['in checks of pull requests', 'run: npm publish', { on: 'pull_request' }],
    ['computed and trusted', 'run: npm publish --tag "$T"', { options: { 'trust-computed': true } }],
  ])('%s', async (_, step, more) => {
    expect(await shown(step, more)).toBe('silent')
  }) // biome-ignore format: a table
})

describe('a backport never moves `latest`', () => {
  const backport: Case = { tag: 'v1.0.1', others: ['v1.0.0', 'v2.0.0', 'v2'], manifest: { version: '1.0.1' } }
  test.each<[string, string]>([
    ['run: npm publish', 'npm'],
    ['run: npm publish --tag v1', 'silent'],
    ['run: npm publish --tag "$T"', 'silent'],
    ['run: docker push acme/thing:latest', 'image'],
    ['run: gh release create "$TAG"', 'silent'],
  ])('%s: %s', async (step, expected) => {
    expect(await shown(step, backport)).toBe(expected)
  })

  test('only where a newer stable version is out', async () => {
    expect(await shown('run: npm publish', { ...backport, others: ['v1.0.0', 'v2.0.0-rc.1'] })).toBe('silent')
    expect((await judge('run: npm publish', backport)).findings[0]!.message).toContain(
      'and it is older than `v2.0.0`',
    )
  })
})

test('a tag that names no version proves nothing', async () => {
  expect((await judge('run: npm publish', { tag: 'latest' })).unverified[0]!.unverified).toContain(
    'see release/tag-format',
  )
})
