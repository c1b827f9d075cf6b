import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'

const TESTS = join(import.meta.dirname, '..', 'rules')
const SRC = join(import.meta.dirname, '..', '..', 'src', 'rules')

describe('the registry', () => {
  test('has each id once', () => {
    const ids = RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const [family, name] = id.split('/') as [string, string]

    test('stands in a file of its name', () => {
      expect(existsSync(join(SRC, family, `${name}.ts`))).toBe(true)
    })

    test('says why it matters and how to mend it, in whole sentences', () => {
      for (const text of [rule.rationale, rule.remedy]) expect(text).toMatch(/^[A-Z`].*[.)]$/s)
      expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
      expect(rule.standards.length).toBeGreaterThan(0)
    })

    test('has firing and silent cases', () => {
      expect(casesOf(family, name)).toEqual({ fires: true, silent: true })
    })
  })
})

/** Either the folders that `ruleCases` reads, or a test that says in its own words what fires and what is silent. */
function casesOf(family: string, name: string): { fires: boolean; silent: boolean } {
  const folder = join(TESTS, family, name)
  const has = (kind: string): boolean =>
    existsSync(join(folder, kind)) && readdirSync(join(folder, kind)).length > 0
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => join(folder, file))
    : [join(TESTS, family, `${family}.test.ts`)]
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const section = files[0]!.endsWith(`${family}.test.ts`)
    ? (text.split(`describe('${family}/${name}'`)[1]?.split('\ndescribe(')[0] ?? '')
    : text
  return {
    fires: has('fires') || /fires|fails|fire\b|findings\b/.test(section),
    silent: has('silent') || /silent|passes|nothing|toEqual\(\[\]\)/.test(section),
  }
}
