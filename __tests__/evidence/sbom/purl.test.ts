import * as fc from 'fast-check'
import { PackageURL } from 'packageurl-js'
import { describe, expect, test } from 'vitest'
import { parsePurl } from '../../../src/evidence/sbom/purl.ts'

const word = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,12}$/)
const version = fc.stringMatching(/^[0-9a-zA-Z][0-9A-Za-z.+-]{0,12}$/)

function byLibrary(text: string) {
  const purl = PackageURL.fromString(text)
  const canonical = purl.toString()
  return {
    text: canonical.toLowerCase() === text.toLowerCase() ? text : canonical,
    group: purl.namespace ?? null,
    name: purl.name,
  }
}

describe('a package URL is parsed as the library parses it', () => {
  test.each([
    'pkg:npm/%40babel/core@7.0.0-beta.1',
    'pkg:npm/lodash.merge@4.6.2',
    'pkg:npm/JSONStream@1.3.5',
    'pkg:npm/a@1.0.0+build.5',
    'pkg:npm/a@1.0.0?vcs_url=git%2Bssh%3A%2F%2Fgit%40git.example%2Fa.git',
    'pkg:pypi/zope-interface@6.0',
    'pkg:pypi/zope.interface@6.0',
    'pkg:pypi/Typing_Extensions@4.0',
    'pkg:cargo/serde@1.0.0',
  ])('%s', (text) => {
    expect(parsePurl(text)).toEqual(byLibrary(text))
  })

  test('whatever its name and version are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('npm', 'pypi'),
        fc.option(word, { nil: null }),
        word,
        version,
        (type, scope, name, written) => {
          const text = `pkg:${type}/${scope === null ? '' : `%40${scope}/`}${name}@${written}`
          expect(parsePurl(text)).toEqual(byLibrary(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('text that is none is null, not an invention', () => {
    expect(parsePurl('pkg:npm/')).toBeNull()
    expect(parsePurl('npm/a@1.0.0')).toBeNull()
  })
})
