import { validateSbom } from '../../../src/evidence/sbom/validate.ts'
import { buildSbom, input, locked, lockfile } from './models.ts'

/** Names that locales sort differently from code units, and from each other. */
const NAMES = [
  'zebra',
  'Zebra',
  'ä',
  'z',
  'å',
  'a-b',
  'a_b',
  'ab',
  'i',
  'I',
  'ı',
  'ch',
  'ck',
  'lj',
  'll',
  '10',
  '9',
]

/** One SBOM, the same wherever it is made; `reversed` hands the packages over the other way round. */
export function sampleSbom(reversed = false): string {
  const packages = NAMES.flatMap((name, index) => [
    locked({
      name,
      version: '1.0.0',
      id: name,
      direct: true,
      purl: `pkg:npm/${encodeURIComponent(name)}@1.0.0`,
      licence: index % 2 === 0 ? 'MIT' : 'A name of its own',
      dependencies: NAMES.filter((other) => other !== name),
    }),
  ])
  return buildSbom(input([lockfile(reversed ? packages.toReversed() : packages)])).json
}

/** Milliseconds of processor time to build and check an SBOM of so many packages, each with five dependencies. */
export async function timeSbom(count: number): Promise<number> {
  const packages = Array.from({ length: count }, (_, index) =>
    locked({
      name: `package-${index}`,
      version: `1.0.${index}`,
      direct: index < 50,
      dependencies: [1, 2, 3, 4, 5].map((step) => `node_modules/package-${(index + step * 7) % count}`),
    }),
  )
  const model = input([lockfile(packages)])
  const start = process.cpuUsage()
  const { json, components } = buildSbom(model)
  const problems = await validateSbom(json)
  if (components !== count || problems.length > 0) throw new Error(problems.join('; '))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
