import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { FOLDER_FORMATS } from '../../../../src/sources/artifacts/formats.ts'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { tar } from '../../../support/tarball.ts'
import { artifactOf, told } from '../artifact-file.ts'

type Files = Record<string, string | Buffer>

const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'
const SHA = 'b'.repeat(40)

const hex = (content: string | Buffer, hash = 'sha256'): string =>
  createHash(hash).update(content).digest('hex')

/** Gathers blobs, and gives each its descriptor. */
class Blobs {
  readonly files: Files = { 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' }

  add(mediaType: string, content: unknown, more: object = {}, hash = 'sha256'): Record<string, unknown> {
    const bytes = typeof content === 'string' ? content : JSON.stringify(content)
    this.files[`blobs/${hash}/${hex(bytes, hash)}`] = bytes
    return { mediaType, digest: `${hash}:${hex(bytes, hash)}`, size: Buffer.byteLength(bytes), ...more }
  }

  manifest(layers: object[], config: object, more: object = {}): Record<string, unknown> {
    return this.add(MANIFEST, { schemaVersion: 2, mediaType: MANIFEST, config, layers, ...more })
  }

  index(...manifests: object[]): Files {
    return { ...this.files, 'index.json': JSON.stringify({ schemaVersion: 2, manifests }) }
  }
}

const config = (ids: string[], labels: object = {}): object => ({
  architecture: 'amd64',
  os: 'linux',
  config: { Labels: labels },
  rootfs: { type: 'layers', diff_ids: ids },
})

/** An image of one layer. */
function image(labels: object = {}, annotations: object = {}): Files {
  const blobs = new Blobs()
  const layer = blobs.add(LAYER, 'layer')
  const settings = blobs.add(CONFIG, config([String(layer.digest)], labels))
  const manifest = blobs.manifest([layer], settings)
  return blobs.index({ ...manifest, platform: { os: 'linux', architecture: 'amd64' }, annotations })
}

const inTar = (
  files: Files,
  name = 'image.tar',
  pack: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<Artifact> => artifactOf(name, pack(tar(files)))

/** What is wrong, with long digests cut. */
const wrong = async (files: Files): Promise<string[]> => {
  const { integrity, metadata } = await inTar(files)
  return told([...integrity, ...metadata]).map((line) =>
    line.replaceAll(/[0-9a-f]{58,128}/g, (found) => found.slice(0, 6)),
  )
}

describe('an OCI layout', () => {
  const labels = {
    'org.opencontainers.image.version': '1.2.3',
    'org.opencontainers.image.title': 'demo',
    'org.opencontainers.image.revision': SHA.toUpperCase(),
  }

  test.each<[string, (files: Files) => Promise<Artifact>]>([
    ['in a tar', (files) => inTar(files)],
    ['in a packed tar', (files) => inTar(files, 'image.tar.gz', gzipSync)],
    ['below a dot', (files) => inTar(Object.fromEntries(Object.entries(files).map(([path, content]) => [`./${path}`, content])))],
  ])('%s tells what it is, and from which commit', async (_, read) => {
    const artifact = await read(image(labels, { 'org.opencontainers.image.ref.name': 'registry.example:5000/acme/demo:1.2.3' }))
    const path = artifact.claims.at(-1)!.where.split(' ')[0]!
    expect(artifact).toMatchObject({
      format: 'oci-layout',
      integrity: [],
      metadata: [],
      claims: [
        { where: 'index.json manifests[0] registry.example:5000/acme/demo:1.2.3', name: 'registry.example:5000/acme/demo', version: '1.2.3' },
        { where: `${path} org.opencontainers.image.version`, name: 'demo', version: '1.2.3' },
      ],
      commits: [{ member: path, commit: SHA, dirty: false }],
    })
    expect(artifact.made.size).toBe(5)
  }) // biome-ignore format: long values

  test.each([
    ['1.2.3', { name: null, version: '1.2.3' }],
    ['acme/demo:v1.2.3-alpine', { name: 'acme/demo', version: 'v1.2.3-alpine' }],
    ['latest', null],
    ['acme/demo:1', null],
    ['acme/demo:1.2', null],
    ['registry.example:5000/acme', null],
  ])('a reference %s claims a version only where it is a whole one', async (reference, expected) => {
    const { claims } = await inTar(image({}, { 'org.opencontainers.image.ref.name': reference }))
    expect(claims.map(({ name, version }) => ({ name, version }))).toEqual(
      expected === null ? [] : [expected],
    )
  })

  test('nested indexes, attestations, other artefacts and SHA-512 are walked', async () => {
    const blobs = new Blobs()
    const layer = blobs.add(`${LAYER}+gzip`, 'packed', {}, 'sha512')
    const settings = blobs.add(CONFIG, config([`sha256:${'0'.repeat(64)}`]))
    const manifest = blobs.manifest([layer], settings, { annotations: { 'org.opencontainers.image.version': '2.0.0' } })
    const empty = blobs.add('application/vnd.oci.empty.v1+json', '{}', { data: Buffer.from('{}').toString('base64') })
    const statement = blobs.manifest([blobs.add('application/vnd.in-toto+json', '{"a":1}')], empty)
    const elsewhere = { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: `sha256:${'1'.repeat(64)}`, size: 9 }
    const windows = blobs.manifest([elsewhere], blobs.add(CONFIG, { ...config([elsewhere.digest]), os: 'windows' }))
    const index = blobs.add(INDEX, {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [
        { ...manifest, platform: { os: 'linux', architecture: 'amd64' } },
        { ...statement, platform: { os: 'unknown', architecture: 'unknown' } },
        { ...windows, platform: { os: 'windows', architecture: 'amd64' } },
      ],
    })
    const files = blobs.index(index, index)
    expect(await wrong(files)).toEqual([])
    expect((await inTar(files)).claims).toMatchObject([{ version: '2.0.0' }])
  }) // biome-ignore format: long values

  const digest = (files: Files, content: string): string =>
    Object.keys(files).find((path) => files[path] === content)!

  test.each<[string, (files: Files) => Files, string[]]>([
    ['another layer', (files) => ({ ...files, [digest(files, 'layer')]: 'other' }), [`digest-mismatch blobs/sha256/${hex('layer').slice(0, 6)}: has the digest ${hex('other').slice(0, 6)}`]],
    ['a longer layer', (files) => ({ ...files, [digest(files, 'layer')]: 'layer ' }), [expect.stringMatching(/^size-mismatch blobs\/sha256\/\w+: has 6 bytes, and blobs\/sha256\/\w+ layers\[0\] says 5$/), expect.stringMatching(/^digest-mismatch/)]],
    ['no layer', (files) => Object.fromEntries(Object.entries(files).filter(([, content]) => content !== 'layer')), [expect.stringMatching(/^missing-blob blobs\/sha256\/\w+: is not there, and blobs\/sha256\/\w+ layers\[0\] refers to it$/)]],
    ['a blob too many', (files) => ({ ...files, [`blobs/sha256/${'2'.repeat(64)}`]: 'x' }), ['unreachable-blob blobs/sha256/222222: is referred to by nothing']],
    ['a file too many', (files) => ({ ...files, 'run.sh': 'x' }), ['unexpected-member run.sh: is no part of a layout']],
    ['a list of Docker that agrees', (files) => ({ ...files, repositories: '{}', 'manifest.json': JSON.stringify([{ Config: Object.keys(files)[2], Layers: [digest(files, 'layer')], RepoTags: ['demo:1.2.3'] }]) }), []],
    ['a list of Docker that does not', (files) => ({ ...files, 'evil.tar': 'x', 'manifest.json': '[{"Config":"x.json","Layers":["evil.tar"]}]' }), ['docker-manifest manifest.json: loads `x.json`, which index.json does not lead to', 'docker-manifest manifest.json: loads `evil.tar`, which index.json does not lead to', 'unexpected-member evil.tar: is no part of a layout']],
    ['an index that is a list', (files) => ({ ...files, 'index.json': '{"schemaVersion":1,"manifests":[]}' }), [expect.stringMatching(/^invalid-index index.json/), ...[1, 2, 3].map(() => expect.stringMatching(/^unreachable-blob/))]],
  ])('%s is told', async (_, change, expected) => {
    expect(await wrong(change(image()))).toEqual(expected)
  }) // biome-ignore format: a table

  test.each<[string, (blobs: Blobs) => object[], RegExp[]]>([
    ['a descriptor without a digest', () => [{ mediaType: MANIFEST, size: 1 }], [/^invalid-descriptor index.json manifests\[0\]: has no digest of SHA-256 or SHA-512$/]],
    ['a digest of another kind', () => [{ mediaType: MANIFEST, size: 1, digest: 'md5:0' }], [/^invalid-descriptor/]],
    ['a digest that leads away', () => [{ mediaType: MANIFEST, size: 1, digest: 'sha256:../../x' }], [/^invalid-descriptor/]],
    ['no descriptor', () => ['x' as unknown as object], [/^invalid-descriptor index.json manifests\[0\]: is no descriptor$/]],
    ['both an index and a manifest', (blobs) => [blobs.manifest([], blobs.add('x/y', '{}'), { manifests: [] })], [/^ambiguous-manifest/]],
    ['another type than referred to', (blobs) => [{ ...blobs.manifest([], blobs.add('x/y', '{}')), mediaType: 'application/vnd.docker.distribution.manifest.v2+json' }], [/^media-type .* says that it is `application\/vnd.oci.image.manifest.v1\+json`, and index.json manifests\[0\]/]],
    ['fewer layers than configured', (blobs) => [blobs.manifest([], blobs.add(CONFIG, config(['sha256:x'])))], [/^layer-count .* speaks of 1 layers, and the manifest of 0$/]],
    ['another layer than configured', (blobs) => [blobs.manifest([blobs.add(LAYER, 'a')], blobs.add(CONFIG, config([`sha256:${hex('b')}`])))], [/^layer-digest \S+ layer 0: is `sha256:\w+` by the configuration, and unpacks to/]],
    ['another platform than configured', (blobs) => [{ ...blobs.manifest([], blobs.add(CONFIG, config([]))), platform: { os: 'linux', architecture: 'arm64' } }], [/^platform-mismatch .* is for architecture `amd64`, and the index says `arm64`$/]],
    ['data that is not the blob', (blobs) => [blobs.manifest([], blobs.add('x/y', '{}', { data: 'AAAA' }))], [/^embedded-data/]],
    ['no JSON', (blobs) => [blobs.add(MANIFEST, '{')], [/^invalid-json .* the file ends where/]],
    ['no table', (blobs) => [blobs.add(MANIFEST, '[]')], [/^invalid-json .* is no table$/]],
    ['no layers', (blobs) => [blobs.add(MANIFEST, '{"schemaVersion":2}')], [/^invalid-manifest .* is no manifest: it has no list of layers$/]],
  ])('%s is told', async (_, build, expected) => {
    const blobs = new Blobs()
    const told = await wrong(blobs.index(...build(blobs)))
    expect(told).toHaveLength(expected.length)
    for (const [at, pattern] of expected.entries()) expect(told[at]).toMatch(pattern)
  }) // biome-ignore format: a table

  test('what is no layout that is known here is refused with one line', async () => {
    await expect(inTar({ ...image(), 'oci-layout': '{"imageLayoutVersion":"2.0.0"}' })).rejects.toThrow('is an OCI layout of version `2.0.0`; 1.0.0 is read')
    await expect(inTar({ 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' })).rejects.toThrow('is an OCI layout without a readable index.json')
    await expect(inTar({ 'manifest.json': '[]', 'abc/layer.tar': 'x' })).rejects.toThrow('whose layers are bound by no digest')
    const blobs = new Blobs()
    let nested = blobs.add(INDEX, { schemaVersion: 2, manifests: [] })
    for (let depth = 0; depth < 12; depth += 1) nested = blobs.add(INDEX, { schemaVersion: 2, manifests: [nested] })
    await expect(inTar(blobs.index(nested))).rejects.toThrow('nests or lists manifests beyond any image')
  }) // biome-ignore format: long values
})

describe('an OCI layout in a folder', () => {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  function onDisk(files: Files): string {
    const folder = mkdtempSync(join(tmpdir(), 'layout-'))
    made.push(folder)
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return folder
  }
  const read = (folder: string): Promise<Artifact> => {
    const format = FOLDER_FORMATS.find((one) => one.matches(new Set(['oci-layout', 'index.json', 'blobs'])))!
    return format.read({ path: 'image', folder, objectFormat: 'sha1' })
  }

  test('is read where it lies, and its digest is that of its index', async () => {
    const files = image()
    const artifact = await read(onDisk(files))
    expect(artifact).toMatchObject({ format: 'oci-layout', integrity: [], sha256: hex(files['index.json']!) })
    expect(artifact.bytes).toBe(
      Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    )
    expect(artifact.members).toHaveLength(5)
  })

  test('follows no link, and tells what is changed', async () => {
    const folder = onDisk(image())
    symlinkSync('/etc/passwd', join(folder, 'blobs', 'sha256', 'c'.repeat(64)))
    expect(told((await read(folder)).integrity)).toEqual([
      `special-member blobs/sha256/${'c'.repeat(64)}: is neither file nor folder`,
      `unreachable-blob blobs/sha256/${'c'.repeat(64)}: is referred to by nothing`,
    ])
    const changed = onDisk({ ...image(), 'index.json': '{"schemaVersion":2,"manifests":[]}' })
    expect((await read(changed)).integrity.map(({ kind }) => kind)).toEqual([
      'unreachable-blob',
      'unreachable-blob',
      'unreachable-blob',
    ])
  })
})
