import { expect, test } from 'vitest'
import { validateSbom } from '../../../src/evidence/sbom/validate.ts'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import { fixture } from '../../sources/lockfiles/support.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { buildSbom, input } from './models.ts'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly purl?: string
}

/** The projects of the readers' own tests, each in a folder. */
const REPOSITORY = Object.fromEntries(
  ['bundler', 'composer', 'nuget', 'gradle'].flatMap((folder) =>
    Object.entries(fixture(folder)).map(([path, text]) => [`${folder}/${path}`, text]),
  ),
)

test('what Bundler, Composer, NuGet and Gradle lock is in the SBOM, with graph, scope and hashes', async () => {
  const files = memoryFiles(REPOSITORY)
  const manifests = await readManifests(files, () => null)
  const lockfiles = await readLockfiles(files, () => null)
  expect(lockfiles.coverage).toMatchObject({ found: 4, read: 4 })
  const { json } = buildSbom({ ...input([]), manifests, lockfiles })
  expect(await validateSbom(json)).toEqual([])
  const document = JSON.parse(json) as { components: Component[] }
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('golden/other-locks.golden.json')
  // the repository's own gems, packages and projects are the projects that the manifests name, and no others beside them
  const own = document.components.filter(({ name }) => /^(?:shop|billing|lib|core|app)$/i.test(name))
  expect(own.map((component) => component['bom-ref']).sort()).toEqual([
    'pkg:maven/com.acme/core@1.2.3',
    'project:bundler/engines/billing:RubyGems',
    'project:bundler:RubyGems',
    'project:composer/packages/lib:Packagist',
    'project:composer:Packagist',
    'project:nuget/src/App:NuGet',
    'project:nuget/src/Core:NuGet',
  ])
})
