import { expect, test } from 'vitest'
import { parseYamlTexts } from '../../../src/sources/structured/yaml.ts'

test.each(['[', '[{a: ', '{a: '])('a file that opens %j without end is refused in words', (opening) => {
  const text = `name: a\nx: ${opening.repeat(50_000)}\n`
  expect(() => parseYamlTexts(text, 'Chart.yaml')).toThrow(
    /^Chart\.yaml: 2:\d+: is nested more than 200 levels deep$/,
  )
})
