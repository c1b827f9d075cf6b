import { expect, test } from 'vitest'
import { withoutSecrets } from '../../../src/evidence/escape/secrets.ts'

const LETTERS = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9o'

test.each([
  [
    'pip install -i https://me:s3cret@registry.example/simple',
    'pip install -i https://***@registry.example/simple',
  ],
  ['https://me:p@ss@registry.example/x', 'https://***@registry.example/x'],
  [`git+https://${LETTERS}@git.example/a/b`, 'git+https://***@git.example/a/b'],
  ['step `Run pip install -i https://me:s3cr...`', 'step `Run pip install -i https://me:***...`'],
  ['trivy image --password hunter22 x', 'trivy image --password *** x'],
  ['tool --api-key="hunter22" x', 'tool --api-key="***" x'],
  [
    'npm config set //registry.example/:_authToken=hunter22',
    'npm config set //registry.example/:_authToken=***',
  ],
  ['SNYK_TOKEN=hunter22 snyk test', 'SNYK_TOKEN=*** snyk test'],
  ['curl -H "Authorization: Bearer hunter22"', 'curl -H "Authorization: Bearer ***"'],
  [`echo ghp_${LETTERS.slice(0, 36)}`, 'echo ***'],
  [`npm_${LETTERS.slice(0, 36)}`, '***'],
  [`pypi-AgE${LETTERS}`, '***'],
  ['AKIAIOSFODNN7EXAMPLE', '***'],
  [`eyJ${LETTERS}.eyJ${LETTERS}.${LETTERS}`, '***'],
])('%s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

test.each([
  'git+ssh://git@git.example/a/b.git#main',
  'https://x-access-token:${{ secrets.TOKEN }}@git.example/a/b',
  'https://u:$TOKEN@git.example/a',
  'docker login --password $PASSWORD',
  'docker login --password-stdin',
  'with `token: ${{ secrets.TOKEN }}`',
  '`id-token: write` is granted to the whole workflow.',
  'http://localhost:8080/x',
  '@acme/widget@1.2.3 and `acme/x@v1`',
  'Write `steps.token.outputs.value`.',
  'permissions: { id-token: write }',
  'TOKEN=${{ secrets.T }} tool',
])('%s is no secret', (text) => {
  expect(withoutSecrets(text)).toBe(text)
})

test('hostile text is read in linear time', () => {
  for (const unit of [
    'https://',
    'a-',
    'a_',
    'token=',
    'eyJ',
    'eyJaaaaaaaaaaa.',
    'x://a:',
    '@',
    '--a-token ',
  ]) {
    const text = unit.repeat(400_000 / unit.length)
    const started = process.cpuUsage()
    withoutSecrets(text)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000, unit).toBeLessThan(3000)
  }
})
