import { describe, expect, test } from 'vitest'
import { repositoryPath } from '../../../../src/location.ts'
import { locate } from '../../../../src/sources/workflows/locate.ts'
import { readPackageScripts } from '../../../../src/sources/workflows/tasks/package-scripts.ts'

const read = (text: string) => readPackageScripts(text, repositoryPath('package.json'))

describe('the scripts of a package.json', () => {
  test('are commands for sh, each with its name and place', () => {
    const file = read('{\n  "name": "x",\n  "scripts": {\n    "lint": "eslint . || true"\n  }\n}\n')
    expect(file).toMatchObject({ kind: 'package-json', packageName: 'x', error: null, includes: [] })
    const [task] = file.tasks
    expect(task).toMatchObject({ name: 'lint', at: { startLine: 4, startColumn: 5 }, needs: [] })
    const { script } = task!.lines[0]!
    expect(script).toMatchObject({
      shell: { name: 'sh', errexit: false },
      text: { value: 'eslint . || true' },
    })
    expect(locate(script.text, 9)).toMatchObject({ startLine: 4, startColumn: 23 })
  })

  test('columns are exact behind escapes', () => {
    const { script } = read(String.raw`{"scripts": {"t": "a \"b\" \u00e9 \\ || true"}}`).tasks[0]!.lines[0]!
    expect(script.text.value).toBe('a "b" é \\ || true')
    expect(locate(script.text, script.text.value.indexOf('||'))).toMatchObject({ startColumn: 38 })
  })

  test.each([
    ['no scripts', '{"name": "x"}', 0],
    ['scripts that are none', '{"scripts": ["a"]}', 0],
    ['a script that is no text', '{"scripts": {"a": 1, "b": "c"}}', 1],
    ['a list', '[]', 0],
  ])('%s', (_, text, count) => {
    expect(read(text)).toMatchObject({ error: null })
    expect(read(text).tasks).toHaveLength(count)
  })

  test.each([
    ['{', 'package.json: is not JSON'],
    ['{"scripts": {"a": "x", "a": "y"}}', 'package.json: has the key "a" twice in one object'],
  ])('%s cannot be read, and says so', (text, error) => {
    expect(read(text)).toMatchObject({ tasks: [], error })
  })
})
