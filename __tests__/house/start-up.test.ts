import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

/** Every chunk that is loaded with this one before a line of it runs. */
function loadedWith(chunk: string, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk)) return seen
  seen.add(chunk)
  const text = readFileSync(join(DIST, chunk), 'utf8')
  for (const [, name] of text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?"\.\/([^"]+)"/gm))
    loadedWith(name!, seen)
  return seen
}

/** The action loads the gate when its thread for packages has been started. */
const INDEX_LOADS = [...readFileSync(join(DIST, 'index.js'), 'utf8').matchAll(/import\("\.\/([^"]+)"\)/g)]

test.each([['index.js'], ...INDEX_LOADS.map(([, chunk]) => [chunk!]), ['cli.js'], ['check-command.js']])(
  '%s loads nothing at start that only some runs need',
  (chunk) => {
    const heavy =
      /octokit|actions-github|http|cyclonedx|validator|sbom|yauzl|artifacts|fast-xml|demo|explain|pin|prism|vendor-tar/
    expect([...loadedWith(chunk)].filter((name) => heavy.test(name))).toEqual([])
  },
)

test('the thread for packages loads neither rules nor the gate', () => {
  expect([...loadedWith('packages.js')].filter((name) => /^(?:rules|gate|index|cli)\./.test(name))).toEqual(
    [],
  )
})
