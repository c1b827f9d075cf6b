import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonMembers } from '../../../src/sources/lockfiles/json-members.ts'

test('the members found are those that JSON.parse finds, with the spans of their keys and values', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
      fc.constantFrom(undefined, 2, '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const members = jsonMembers(text, 0, 'a.json')
        expect([...members.keys()].sort()).toEqual(Object.keys(value).sort())
        for (const [key, { keyStart, keyEnd, valueStart, valueEnd }] of members) {
          expect(JSON.parse(text.slice(keyStart, keyEnd))).toBe(key)
          expect(JSON.parse(text.slice(valueStart, valueEnd))).toEqual(JSON.parse(JSON.stringify(value[key])))
        }
      },
    ),
  )
})

test('a key that stands twice is refused, however it is written', () => {
  expect(() => jsonMembers('{"a":1,"\\u0061":2}', 0, 'a.json')).toThrow(/"a" twice/)
})
