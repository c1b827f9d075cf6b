import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleSbom, timeSbom } from './print-sbom.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../..')
const runtimes = {
  'Node of this run': process.execPath,
  'Node 24': join(
    root,
    '__tests__/runtimes/node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin/node',
  ),
}

describe('the same SBOM', () => {
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(root, '__tests__/evidence/sbom/.bundle-'))
    const bundle = await rolldown({
      input: join(here, 'print-sbom.ts'),
      platform: 'node',
      external: [/^@cyclonedx/, /^packageurl-js/, /^spdx-expression-parse/],
      logLevel: 'silent',
    })
    await bundle.write({ dir: folder, entryFileNames: 'print-sbom.mjs' })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const environments = [
    { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
    { TZ: 'Asia/Kathmandu', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ]

  test.each(
    Object.entries(runtimes).flatMap(([name, binary]) =>
      environments.map((environment) => ({ name, binary, environment })),
    ),
  )('on $name in $environment.TZ, $environment.LC_ALL', ({ binary, environment }) => {
    expect(existsSync(binary), 'npm install brings it').toBe(true)
    const program = `import(process.argv[1]).then(({ sampleSbom }) => process.stdout.write(sampleSbom()))`
    const output = execFileSync(
      binary,
      ['--input-type=module', '--eval', program, join(folder, 'print-sbom.mjs')],
      {
        cwd: tmpdir(),
        env: { ...environment, PATH: process.env.PATH ?? '' },
        encoding: 'utf8',
      },
    )
    expect(output === sampleSbom()).toBe(true)
  })

  test('whatever the order in which the packages were found', () => {
    expect(sampleSbom(true) === sampleSbom()).toBe(true)
  })
})

test('time grows with the number of packages, not with its square', async () => {
  await timeSbom(500)
  const small = Math.min(await timeSbom(1000), await timeSbom(1000))
  const large = Math.min(await timeSbom(6000), await timeSbom(6000))
  // Six times the packages: 36 times the time if anything were quadratic.
  expect(large / small).toBeLessThan(18)
}, 120_000)
