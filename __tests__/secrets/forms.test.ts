import { expect, test } from 'vitest'
import { KNOWN_FORMS } from '../../src/secrets/forms.ts'

/** The text with what has the form of a credential left out. */
const shown = (text: string): string => text.replaceAll(new RegExp(KNOWN_FORMS, 'g'), '')

test.each([
  'pypi-build-and-release',
  'pypi-publish-wheels-and-sdist',
  'pypi-Agent-based-release-of-wheels',
  'test-pypi-upload-after-the-release-candidate',
  'npm_publish_all_of_the_workspaces_with_provenance',
  'npm-publish-all-of-the-workspaces-with-provenance',
  'ghs_token_for_the_release_of_all_the_packages',
  'gho_refresh_token_rotation_for_the_bot',
  'github_pat_for_the_release_of_all_packages',
  'GITHUB_PAT_FOR_THE_RELEASE_OF_ALL_PACKAGES',
  'glpat-rotation-before-each-release-of-v2',
  'xoxb-rotate-the-token-of-the-release-bot',
  'xoxp-notify-release-channel-of-the-team',
  'sk_live_checks_of_the_payment_sandbox',
  'rk_live_rotation_before_each_release',
  'AIza-is-how-browser-keys-begin',
  'akia-and-asia-prefixes-in-the-docs',
  'asia-northeast1-docker-build-and-push',
  'eyJ-tokens.are-checked.by-the-gate',
  'build-and-publish-to-pypi-and-npm-and-crates',
])('the name %s is shown', (name) => {
  expect(shown(name)).toBe(name)
  expect(shown(`Job \`${name}\` publishes`)).toBe(`Job \`${name}\` publishes`)
})

// Put together here, so that no scanner takes this file for a leak.
const LETTERS = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9oP2rS5uV8xY1zA4cD7fG0iJ'
const of = (prefix: string, length: number): string => prefix + LETTERS.repeat(6).slice(0, length)
const macaroon = (host: string): string =>
  `pypi-${Buffer.concat([Buffer.from([2, 1, host.length]), Buffer.from(host), Buffer.from(LETTERS.repeat(2))]).toString('base64url')}`

test.each([
  ['a token of pypi.org', macaroon('pypi.org')],
  ['a token of test.pypi.org', macaroon('test.pypi.org')],
  ['a token of an index of one’s own', macaroon('packages.acme.example')],
  ['a token of PyPI that was cut off', macaroon('pypi.org').slice(0, 40)],
  ['a classic token of GitHub', of('ghp_', 36)],
  ['a token of a GitHub app', of('ghs_', 36)],
  ['a fine-grained token of GitHub', `${of('github_pat_', 22)}_${of('', 59)}`],
  ['a token of npm', of('npm_', 36)],
  ['an access key of AWS', ['AKIA', 'IOSFODNN7EXAMPLE'].join('')],
  ['a temporary key of AWS', ['ASIA', 'IOSFODNN7EXAMPLE'].join('')],
  ['a token of GitLab', of('glpat-', 20)],
  ['a token of GitLab with hyphens', `glpat-${'a-b_c3D'.repeat(3)}`],
  ['a bot’s token of Slack', `xoxb-${'1'.repeat(12)}-${'2'.repeat(12)}-${of('', 24)}`],
  [
    'a user’s token of Slack',
    `xoxp-${'1'.repeat(12)}-${'2'.repeat(12)}-${'3'.repeat(12)}-${'ab'.repeat(16)}`,
  ],
  ['an old token of Slack', of('xoxa-', 40)],
  ['a token of Slack that expires', of('xoxe.xoxp-1-', 160)],
  ['a refresh token of Slack', of('xoxe-1-', 140)],
  ['a key of Stripe', of('sk_live_', 24)],
  ['a key of Google', of('AIza', 35)],
  ['a JSON web token', `${of('eyJ', 30)}.${of('eyJ', 60)}.${of('', 43)}`],
])('%s is hidden', (_, token) => {
  expect(shown(token)).toBe('')
  expect(shown(`--password ${token} dist/*`)).toBe('--password  dist/*')
})
