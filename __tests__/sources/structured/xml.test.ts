import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../src/sources/structured/xml.ts'

const parse = (text: string): XmlElement => parseXml(text, 'a.xml').root
const problem = (text: string): string => {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof SourceInvalid) return error.message
    throw error
  }
  throw new Error(`${text} was read`)
}

describe('parseXml', () => {
  test('gives text and attributes decoded, and where they stand as written', () => {
    const text =
      '\uFEFF<?xml version="1.0"?><!-- <a/> -->\n<p:a x="1 &lt; 2" y=\'"\'>\n  <b> &#65;&#x42;<!-- c -->C<![CDATA[<&]]> </b><c/><b/>\n</p:a>\n<!-- end -->'
    const root = parse(text)
    const source = text.slice(1)
    expect(root.name).toBe('a')
    expect(root.attributes.get('x')).toMatchObject({ value: '1 < 2' })
    expect(root.attributes.get('y')?.value).toBe('"')
    const b = childOf(root, 'b')!
    expect(b.text.value).toBe('ABC<&')
    expect(source.slice(b.text.start, b.text.end)).toBe('&#65;&#x42;<!-- c -->C<![CDATA[<&')
    expect(source.slice(b.start, b.end)).toBe('<b>')
    expect(childrenOf(root, 'b')).toHaveLength(2)
    expect(childOf(root, 'd')).toBeUndefined()
  })

  test.each([
    ['', '1:1: expected an element'],
    ['text', '1:1: expected an element'],
    ['<a>', '1:4: the file ends inside an element'],
    ['<a></b>', '1:7: `</b>` closes nothing'],
    ['<a/><b/>', '1:5: something stands behind the last element'],
    ['<a/>x', '1:5: something stands behind the last element'],
    ['<a b/>', '1:5: expected `=`'],
    ['<a b=1/>', '1:6: expected a value in quotes'],
    ['<a b="1"c="2"/>', '1:9: expected white space'],
    ['<a b="1" b="2"/>', '1:11: attribute `b` is written twice'],
    ['<a b="<"/>', '1:6: a value holds `<`'],
    ['<a>&nbsp;</a>', '1:4: uses the entity `&nbsp;`'],
    ['<a>x & y</a>', '1:6: uses the entity `&`'],
    ['<a>&#0;</a>', '1:4: uses the entity `&#0;`'],
    ['<a>&constructor;</a>', '1:4: uses the entity'],
    ['<a><!-- </a>', '1:4: `<!--` is not closed'],
    ['<a><![CDATA[ </a>', '1:4: `<![CDATA[` is not closed'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', '1:1: has a document type'],
    ['<a><!DOCTYPE a></a>', '1:5: expected a name'],
    ['<'.repeat(10), '1:2: expected a name'],
    ['<a>'.repeat(300), 'is nested more than 200 levels deep'],
  ])('refuses %j', (text, message) => {
    expect(problem(text)).toContain(message)
  })

  test('a document type without declarations is passed over where it is custom, one with them never', () => {
    const plist = '<!DOCTYPE plist PUBLIC "x" "y"><plist/>'
    expect(parseXml(plist, 'a', true).root.name).toBe('plist')
    expect(() => parseXml('<!DOCTYPE p [<!ENTITY a "b">]><p/>', 'a', true)).toThrow('has a document type')
  })

  test('reads or refuses any text, and never breaks', () => {
    const piece = fc.constantFrom('<a>', '</a>', '<b/>', '<', '>', '&amp;', '&', '<!--', '-->', '"', '=', ' x="1"', '<![CDATA[', ']]>', '<?', '?>') // biome-ignore format: a table
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        try {
          parse(pieces.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(SourceInvalid)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('takes linear time', () => {
    const text = `<a>${'<b c="d">e</b>'.repeat(50_000)}</a>`
    expect(parse(text).children).toHaveLength(50_000)
  })
})
