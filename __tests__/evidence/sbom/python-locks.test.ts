import { expect, test } from 'vitest'
import { validateSbom } from '../../../src/evidence/sbom/validate.ts'
import { readLockfiles } from '../../../src/sources/lockfiles/index.ts'
import { readManifests } from '../../../src/sources/manifests/index.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { buildSbom, input } from './models.ts'

const hash = (digit: string) => digit.repeat(64)
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** A project of PDM, one of Pipenv, and one that only a pylock.toml locks. */
const REPOSITORY = {
  'pyproject.toml': `[project]
name = "calm-sea"
version = "2.3.0"
dependencies = ["reef[deep]>=1", "tide"]
[dependency-groups]
dev = ["probe"]
`,
  'pdm.lock': `[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata"]
lock_version = "4.5.0"
content_hash = "sha256:${hash('0')}"

[[package]]
name = "reef"
version = "1.2"
groups = ["default"]
dependencies = ["sand; os_name == 'nt'"]
files = [
    {file = "reef-1.2-py3-none-any.whl", hash = "sha256:${hash('1')}"},
    {file = "reef-1.2.tar.gz", hash = "sha256:${hash('2')}"},
]

[[package]]
name = "reef"
version = "1.2"
extras = ["deep"]
groups = ["default"]
dependencies = ["reef==1.2", "sand>=3"]
files = [
    {file = "reef-1.2-py3-none-any.whl", hash = "sha256:${hash('1')}"},
    {file = "reef-1.2.tar.gz", hash = "sha256:${hash('2')}"},
]

[[package]]
name = "sand"
version = "3.0"
groups = ["default"]
marker = "python_version < '3.13'"
files = [{url = "https://files.example/sand-3.0.tar.gz", hash = "sha256:${hash('3')}"}]

[[package]]
name = "tide"
version = "0.1"
groups = ["default"]
git = "https://git.example/tide.git"
ref = "main"
revision = "${COMMIT}"

[[package]]
name = "probe"
version = "9"
groups = ["dev"]
files = [{file = "probe-9-py3-none-any.whl", hash = "sha256:${hash('4')}"}]
`,
  'service/Pipfile': '[packages]\nsand = "*"\n[dev-packages]\nlamp = "*"\n',
  'service/Pipfile.lock': JSON.stringify({
    _meta: {
      hash: { sha256: hash('0') },
      'pipfile-spec': 6,
      sources: [{ name: 'index', url: 'https://index.example/simple', verify_ssl: true }],
    },
    default: { sand: { version: '==3.0', hashes: [`sha256:${hash('3')}`], index: 'index' } },
    develop: { lamp: { version: '==5', hashes: [`sha256:${hash('5')}`, `sha256:${hash('6')}`] } },
  }),
  'tool/pylock.toml': `lock-version = "1.0"
created-by = "t"
[[packages]]
name = "kelp"
version = "7"
wheels = [{ url = "https://files.example/kelp-7-py3-none-any.whl", hashes = { sha256 = "${hash('7')}" } }]
[[packages]]
name = "wreck"
version = "8"
marker = "'dev' in dependency_groups"
archive = { url = "https://files.example/wreck.zip", hashes = { sha256 = "${hash('8')}" } }
`,
}

test('what PDM, Pipenv and a pylock.toml lock is in the SBOM, with graph, scope and hashes', async () => {
  const files = memoryFiles(REPOSITORY)
  const manifests = await readManifests(files, () => null)
  const lockfiles = await readLockfiles(files, () => null)
  expect(lockfiles.coverage).toMatchObject({ found: 3, read: 3 })
  const { json } = buildSbom({ ...input([]), manifests, lockfiles })
  expect(await validateSbom(json)).toEqual([])
  const document = JSON.parse(json) as object
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(
    'golden/python-locks.golden.json',
  )
})
