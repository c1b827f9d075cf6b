import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', '..', 'src')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function files(): readonly string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Every import of the house: relative ones as paths below src, others as they are written. */
const IMPORTS: readonly Import[] = files().flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  return [...statements].map(([statement, typeOnly, specifier]): Import => {
    const named = /^(?:import|export)\s*\{([^}]*)\}/.exec(statement)?.[1]
    const allTypes =
      named?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false
    const to = specifier!.startsWith('.')
      ? relative(SRC, join(SRC, dirname(from), specifier!))
          .split(sep)
          .join('/')
      : specifier!
    return { from, to, typeOnly: typeOnly !== undefined || allTypes }
  })
})

const room = (path: string): string => path.split('/')[0]!
const shown = (imports: readonly Import[]): readonly string[] =>
  imports.map(({ from, to }) => `${from} -> ${to}`)

/** Helpers of sources that do no I/O and that rules may call (see src/sources/workflows/walk.ts and its neighbours). */
const PURE_SOURCES =
  /^sources\/(?:workflows\/(?:locate|order|walk|shell|reference|image|paths|matrix-values|lock-key|cache-access|expressions\/)|coverage|recipes\/)/

describe('who may import whom', () => {
  test('rules do no I/O: no node: module, no capability, no entry', () => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        room(from) === 'rules' &&
        !typeOnly &&
        (to.startsWith('node:') ||
          ['capabilities', 'cli', 'action', 'gate', 'evidence', 'delivery'].includes(room(to))),
    )
    expect(shown(wrong)).toEqual([])
  })

  test('rules know sources by their types, and by pure helpers alone', () => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        room(from) === 'rules' && room(to) === 'sources' && !typeOnly && !PURE_SOURCES.test(to),
    )
    expect(shown(wrong)).toEqual([])
  })

  test('sources know neither policy nor rules nor what comes after', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        room(from) === 'sources' &&
        ['policy', 'rules', 'gate', 'evidence', 'cli', 'action', 'terminal'].includes(room(to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  test('evidence knows findings and models, never rules or policy', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        ['evidence', 'terminal'].includes(room(from)) &&
        ['rules', 'policy', 'gate', 'capabilities', 'cli', 'action'].includes(room(to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  test('versions know nothing of the house but its words', () => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        room(from) === 'versions' &&
        !typeOnly &&
        to.includes('/') &&
        !/^(?:@|semver\/)/.test(to) &&
        room(to) !== 'versions',
    )
    expect(shown(wrong)).toEqual([])
  })

  test('nobody imports an entry', () => {
    expect(
      shown(IMPORTS.filter(({ to }) => ['action.ts', 'cli.ts', 'packages.ts', 'unpacking.ts'].includes(to))),
    ).toEqual([])
  })

  test('only capabilities, the demo and entries touch processes, threads and the network', () => {
    const outside = IMPORTS.filter(({ to }) =>
      /^node:(?:child_process|worker_threads|net|tls|https?|dns)$/.test(to),
    )
    expect([...new Set(outside.map(({ from }) => room(from)))].sort()).toEqual([
      'capabilities',
      'demo',
      // the threads' own entries
      'packages.ts',
      'unpacking.ts',
    ])
  })
})
