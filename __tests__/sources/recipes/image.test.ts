import { describe, expect, test } from 'vitest'
import type { RepositoryPath } from '../../../src/location.ts'
import { type ImageStage, imageStages } from '../../../src/sources/recipes/image.ts'

const stage = (text: string): ImageStage => imageStages(text, 'Dockerfile' as RepositoryPath).at(-1)!
const copy = (text: string) => stage(text).steps.findLast((step) => step.copy !== null)?.copy

describe('the stages of a Dockerfile', () => {
  test('a stage has what it builds on, and its own', () => {
    const text = `# syntax=docker/dockerfile:1
ARG BASE=debian
FROM \${BASE}:12 AS Common
ENV A=1 B="two words"
USER app
CMD ["common"]
FROM --platform=linux/amd64 common AS final
ENV C=$A-x
WORKDIR /srv
WORKDIR app
ENTRYPOINT ["/bin/tool", "--x"]
`
    const [first, last] = imageStages(text, 'Dockerfile' as RepositoryPath)
    expect(first).toMatchObject({ name: 'Common', base: `\${BASE}:12`, cmd: ['common'], entrypoint: null })
    expect(last).toMatchObject({ name: 'final', base: `\${BASE}:12`, user: 'app', workingDir: '/srv/app', entrypoint: ['/bin/tool', '--x'], cmd: [] })
    expect(last!.steps.map(({ name }) => name)).toEqual(['ENV', 'USER', 'CMD', 'ENV', 'WORKDIR', 'WORKDIR', 'ENTRYPOINT'])
    expect([...last!.env]).toEqual([['A', '1'], ['B', 'two words'], ['C', '1-x']])
  }) // biome-ignore format: long values

  test.each<[string, Partial<ImageStage>]>([
    ['FROM scratch\nCMD a b', { base: null, cmd: ['/bin/sh', '-c', 'a b'] }],
    ['FROM x\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nENTRYPOINT a', { entrypoint: ['/bin/bash', '-o', 'pipefail', '-c', 'a'] }],
    ['FROM x\nCMD ["a"]\nENTRYPOINT ["b"]', { cmd: ['a'], entrypoint: ['b'] }],
    ['FROM x\nENTRYPOINT []', { entrypoint: [], cmd: [] }],
    ['FROM x\nWORKDIR a', { workingDir: null }],
    ['FROM scratch\nWORKDIR a/./b', { workingDir: '/a/b' }],
    ['FROM x\nARG U=1\nUSER $U', { user: null }],
    ['FROM x\nENV U 1 2\nUSER "$U"', { user: '"1 2"' }],
    ["FROM x\nENV A='$B' C=\\$D", { env: new Map([['A', '$B'], ['C', '$D']]) }],
    ['FROM x\nENV A=$B', { env: new Map([['A', null]]) }],
  ])('%j', (text, expected) => {
    expect(stage(text)).toMatchObject(expected)
  }) // biome-ignore format: a table
})

describe('what COPY and ADD take', () => {
  test.each([
    ['COPY a.txt b/ /srv/', { kind: 'context', sources: ['a.txt', 'b'], target: '/srv', isFolder: true }],
    ['WORKDIR /srv\nCOPY . .', { kind: 'context', sources: [''], target: '/srv', isFolder: true }],
    ['COPY --link --chown=1:1 ["a b.txt", "/c d"]', { kind: 'context', sources: ['a b.txt'], target: '/c d', isFolder: false }],
    ['COPY "a b.txt" /c', { kind: 'context', sources: ['a b.txt'], target: '/c', isFolder: false }],
    ['ENV D=/opt\nCOPY ../x/../a* ${D}/y', { kind: 'context', sources: ['a*'], target: '/opt/y', isFolder: false }],
    ['ADD a.txt /', { kind: 'context', sources: ['a.txt'], target: '/', isFolder: true }],
    ['COPY --from=build /a /b', { kind: 'elsewhere', target: '/b' }],
    ['COPY <<EOF /b\nx\nEOF', { kind: 'elsewhere', target: '/b' }],
    ['ADD https://files.example/a.tgz /b', { kind: 'elsewhere', target: '/b' }],
    ['ADD root.tar.gz /', { kind: 'elsewhere', target: '/' }],
    ['ARG V\nCOPY dist-$V /b', { kind: 'elsewhere', target: '/b' }],
    ['ARG V\nCOPY a /b-$V', { kind: 'elsewhere', target: null }],
    ['COPY --parents a/b /c', { kind: 'elsewhere', target: '/c' }],
    ['COPY a b', { kind: 'elsewhere', target: null }],
    ['ARG V\nWORKDIR /x/$V\nCOPY a b', { kind: 'elsewhere', target: null }],
  ])('%j', (text, expected) => {
    expect(copy(`FROM base\n${text}\n`)).toMatchObject(expected)
  }) // biome-ignore format: a table
})
