import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type ImageLayer, type ImageParts, ociTar } from '../../../support/oci-image.ts'
import { tar } from '../../../support/tarball.ts'
import { artifactOf, told } from '../artifact-file.ts'

const FILES = { 'srv/': { type: '5' }, 'srv/a.txt': 'a\n', './b.txt': 'b\n', 'etc/.wh.old': '' }
const image = (layer: Partial<ImageLayer>, more: Partial<ImageParts> = {}): ImageParts => ({
  layers: [{ files: FILES, ...layer }],
  ...more,
})
const read = (...images: readonly ImageParts[]) => artifactOf('image.tar', ociTar(...images))
const wrong = async (layer: Partial<ImageLayer>): Promise<string[]> =>
  told((await read(image(layer))).integrity).map((line) =>
    line.replaceAll(/[0-9a-f]{64}/g, (found) => found.slice(0, 4)),
  )

describe('layers of an image', () => {
  test.each<[string, ImageLayer['packed']]>([['plain', undefined], ['gzip', 'gzip'], ['zstd', 'zstd']])('%s: what they hold is told, and agrees with the configuration', async (_, packed) => {
    const config = { Entrypoint: ['/a'], User: 'app', Env: ['A=1'], Labels: { 'org.opencontainers.image.source': 'https://git.example/acme/thing' } }
    const artifact = await read(image({ ...(packed === undefined ? {} : { packed }), by: 'COPY a' }, { config, after: ['CMD x'] }))
    expect(told(artifact.integrity)).toEqual([])
    expect(artifact.images).toMatchObject([
      {
        platform: 'linux/amd64',
        settings: { entrypoint: ['/a'], cmd: [], user: 'app', workingDir: '', env: ['A=1'], source: 'https://git.example/acme/thing' },
        history: [{ createdBy: 'COPY a', isEmptyLayer: false }, { createdBy: 'CMD x', isEmptyLayer: true }],
        layers: [{ unread: null }],
      },
    ])
    expect(artifact.images![0]!.layers[0]!.members.map(({ path }) => path)).toEqual(['srv/', 'srv/a.txt', 'b.txt', 'etc/.wh.old'])
  }) // biome-ignore format: long values

  test('a layer that two platforms share is read once and told twice', async () => {
    const { images } = await read(image({}), image({}, { architecture: 'arm64' }))
    expect(images!.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(images![0]!.layers[0]).toBe(images![1]!.layers[0])
  })

  test.each<[string, Partial<ImageLayer>, RegExp]>([
    ['another diff_id', { packed: 'gzip', id: `sha256:${'0'.repeat(64)}` }, /^layer-digest \S+ layer 0: is `sha256:0000` by the configuration, and unpacks to sha256:\w{4}$/],
    ['another diff_id of SHA-512', { packed: 'zstd', id: `sha512:${'0'.repeat(128)}` }, /^layer-digest .* and unpacks to sha512:/],
  ])('%s is told', async (_, layer, expected) => {
    const lines = await wrong(layer)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines[0]).toMatch(expected)
  }) // biome-ignore format: a table

  test.each<[string, Partial<ImageLayer>]>([
    ['no tar', { blob: Buffer.from('hello') }],
    ['a tar that says gzip', { packed: 'gzip', blob: tar({ a: 'x' }) }],
    ['a gzip that says tar', { blob: gzipSync(tar({ a: 'x' })) }],
    ['a gzip that says zstd', { packed: 'zstd', blob: gzipSync(tar({ a: 'x' })) }],
    ['cut off', { packed: 'gzip', blob: gzipSync(tar({ a: 'x'.repeat(9000) })).subarray(0, 60) }],
  ])('%s is no layer that was read', async (_, layer) => {
    const [one] = (await read(image(layer))).images!
    expect(one!.layers[0]).toMatchObject({ members: [], unread: expect.stringMatching(/./) })
  }) // biome-ignore format: a table

  test('what an image is full of is no fault', async () => {
    const files = { bin: { type: '2', link: '/usr/bin' }, 'etc/a': 'x', 'etc/A': 'y', 'dev/null': { type: '3' }, 'lib/systemd/a\\x2db': 'z' }
    expect(await wrong({ files })).toEqual([])
  }) // biome-ignore format: a long value

  test('a layer of no known type is not passed over', async () => {
    const [one] = (await read(image({ packed: 'xz' as never, blob: Buffer.from('x') }))).images!
    expect(one!.layers).toMatchObject([{ members: [], unread: 'is of the type `application/vnd.oci.image.layer.v1.tar+xz`' }])
  }) // biome-ignore format: a long value
})
