import type { Artifact } from '../../../sources/artifacts/model.ts'
import { nameKey, nameOf } from '../packages.ts'
import type { Unwanted } from './names.ts'

const START_UP: Unwanted = {
  kind: 'start-up',
  what: 'files that Python runs at every start',
  why: 'Each start of the interpreter runs their code, whether or not the package is ever imported.',
}

const TOP_LEVEL: Unwanted = {
  kind: 'top-level',
  what: 'folders of the project that are no package',
  why: 'They are installed beside everybody else’s packages, under a name that belongs to nobody.',
}

/**
 * Names that projects use for their own business; as an import name they collide with every other project's. Those
 * that check-wheel-contents knows (`tests`, `docs`, …) are artifact/invalid-metadata's findings.
 */
const OWN_BUSINESS = new Set([
  'testing',
  'benchmark',
  'benchmarks',
  'tools',
  'ci',
  '.github',
  '.gitlab',
  '.circleci',
  '.devcontainer',
])

/**
 * What a wheel installs where it has no business: start-up files, and the project's own folders as packages.
 * Source: https://docs.python.org/3/library/site.html; LiteLLM, March 2026 (a `.pth` that ran at each start).
 */
export function unwantedInWheel(path: string, artifact: Artifact): Unwanted | null {
  if (artifact.format !== 'wheel') return null
  const site = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/.exec(path)?.[1] ?? path
  if (/^[^/]+\.pth$|^(?:sitecustomize|usercustomize)(?:\.pyc?|\/__init__\.pyc?)$/i.test(site)) return START_UP
  const top = site.split('/')[0]!
  if (!site.includes('/') || !OWN_BUSINESS.has(top)) return null
  const name = nameOf(artifact)
  return name !== null && nameKey(name, 'PyPI') === nameKey(top, 'PyPI') ? null : TOP_LEVEL
}
