import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceInvalid } from '../../../src/errors.ts'
import type { Artifact } from '../../../src/sources/artifacts/model.ts'
import { zipOf } from '../../support/artifacts.ts'
import { tar, tarball } from '../../support/tarball.ts'
import { artifactOf } from './artifact-file.ts'

// The same changes on every run: what a random one finds elsewhere becomes a case of its own.
fc.configureGlobal({ seed: 20_261_122 })

/** A format's metadata, written into an artefact of it. */
const FORMATS: readonly (readonly [name: string, file: string, sound: string, build: (metadata: Buffer) => Buffer])[] = [
  ['package.json', 'a-1.0.0.tgz', '{"name":"a","version":"1.0.0","exports":{".":{"types":"./a.d.ts","default":"./a.js"}},"bin":{"a":"./a.js"},"bundleDependencies":["b"]}', (text) => tarball({ 'package/package.json': text, 'package/a.js': 'export {}' })],
  ['Cargo.toml', 'a-1.0.0.crate', '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nb = "1"\n[[bin]]\nname = "c"\n', (text) => tarball({ 'a-1.0.0/Cargo.toml': text, 'a-1.0.0/Cargo.toml.orig': '[package]\nname = "a"\n' })],
  ['Cargo.toml.orig', 'a-1.0.0.crate', '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nb.workspace = true\n', (text) => tarball({ 'a-1.0.0/Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"\n', 'a-1.0.0/Cargo.toml.orig': text })],
  ['.cargo_vcs_info.json', 'a-1.0.0.crate', '{"git":{"sha1":"00"},"path_in_vcs":""}', (text) => tarball({ 'a-1.0.0/.cargo_vcs_info.json': text })],
  ['gemspec', 'a-1.0.0.gem', '--- !ruby/object:Gem::Specification\nname: a\nversion: !ruby/object:Gem::Version\n  version: 1.0.0\nfiles:\n- &x lib/a.rb\ndependencies:\n- !ruby/object:Gem::Dependency\n  name: b\n  requirement: *x\n', (text) => tar({ 'metadata.gz': gzipSync(text), 'data.tar.gz': tarball({ 'lib/a.rb': '' }), 'checksums.yaml.gz': gzipSync('SHA256: {}') })],
  ['checksums.yaml', 'a-1.0.0.gem', 'SHA256:\n  data.tar.gz: 00\n', (text) => tar({ 'metadata.gz': gzipSync('name: a'), 'data.tar.gz': tarball({}), 'checksums.yaml.gz': gzipSync(text) })],
  ['nuspec', 'a.1.0.0.nupkg', '<package><metadata><id>a</id><version>1.0.0</version><license type="file">x</license><dependencies><dependency id="b" version="[1,2)"/></dependencies></metadata></package>', (text) => zipOf({ 'a.nuspec': text })],
  ['relationships', 'a.1.0.0.nupkg', '<Relationships><Relationship Type="x/packaging/2010/07/manifest" Target="/a%20.nuspec"/></Relationships>', (text) => zipOf({ '_rels/.rels': text })],
  ['MANIFEST.MF', 'a-1.0.0.jar', 'Manifest-Version: 1.0\r\nMain-Class: a.B\r\n\r\nName: a/B.class\r\nSHA-256-Digest: x\r\n\r\n', (text) => zipOf({ 'META-INF/MANIFEST.MF': text, 'a/B.class': '' })],
  ['signature file', 'a-1.0.0.jar', 'Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: x\r\n\r\nName: a/B.class\r\nSHA-256-Digest: x\r\n\r\n', (text) => zipOf({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\n\r\n', 'META-INF/A.SF': text, 'META-INF/A.RSA': 'x' })],
  ['pom.xml', 'a-1.0.0.jar', '<project><artifactId>a</artifactId><version>1.0.0</version></project>', (text) => zipOf({ 'META-INF/maven/g/a/pom.xml': text })],
  ['pom.properties', 'a-1.0.0.jar', 'groupId=g\nartifactId=a\nversion=1.0\\u002e0\n', (text) => zipOf({ 'META-INF/maven/g/a/pom.properties': text })],
  ['module-info.class', 'a-1.0.0.jar', '\xca\xfe\xba\xbe\0\0\0\x3d\0\x02\x01\0\x01a', (text) => zipOf({ 'module-info.class': Buffer.from(text.toString('utf8'), 'latin1') })],
  ['index.json', 'image.tar', '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:0","size":1}]}', (text) => tar({ 'oci-layout': '{"imageLayoutVersion":"1.0.0"}', 'index.json': text })],
  ['oci-layout', 'image.tar', '{"imageLayoutVersion":"1.0.0"}', (text) => tar({ 'oci-layout': text, 'index.json': '{}' })],
  ['checksums', 'SHA256SUMS', 'SHA256 (a) = 00\n00  a\n\\00  a\\n\n', (text) => text],
  ['a signature', 'a.asc', '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n=AAAA\n-----END PGP SIGNATURE-----\n', (text) => text],
  ['a bundle', 'a.sigstore.json', '{"messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"AA=="}}}', (text) => text],
] // biome-ignore format: a table

/** Read, or refused as input: anything else is a bug. */
async function judged(file: string, bytes: Buffer): Promise<Artifact | null> {
  try {
    return await artifactOf(file, bytes)
  } catch (error) {
    if (!(error instanceof SourceInvalid)) throw error
    expect(error.message).not.toContain('\n')
    return null
  }
}

/** Every line that a person could see of it is one line of bounded length. */
function isTellable(artifact: Artifact | null): void {
  for (const { detail } of [...(artifact?.integrity ?? []), ...(artifact?.metadata ?? [])]) {
    expect(detail).not.toMatch(/[\n\r]/)
    expect(detail.length).toBeLessThan(700)
  }
}

describe.each(FORMATS)('%s', (_, file, sound, build) => {
  test('is told or refused however it is changed', async () => {
    const change = fc.record({
      at: fc.nat(sound.length),
      cut: fc.nat(40),
      put: fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.json({ maxDepth: 2 }), fc.constantFrom('\0', '\r', '\uFEFF', '&x', '*x', '!!', '<!--', ']]>', '{{', '../', '%2e', '__proto__')),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, cut, put }) => {
        isTellable(await judged(file, build(Buffer.from(sound.slice(0, at) + put + sound.slice(at + cut)))))
      }),
      { numRuns: 40 },
    )
  }) // biome-ignore format: a record

  test('is told or refused as bytes of no text, empty, and with a mark in front', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(`\uFEFF${sound}`), Buffer.from(sound, 'utf16le'), Buffer.alloc(100_000, '[')])
      isTellable(await judged(file, build(bytes)))
  }) // biome-ignore format: a list
})

test('a package.json of any values is told or read', async () => {
  const fields = ['name', 'version', 'main', 'module', 'types', 'browser', 'bin', 'exports', 'imports', 'dependencies', 'bundleDependencies', 'scripts', 'publishConfig', 'repository', 'gitHead', 'type'] // biome-ignore format: a list
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('./a.js', { '.': './a.js' }, { './*': './*' }, ['./a.js'], { import: null }),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), value), async (json) => {
      const text = JSON.stringify(json)
      isTellable(await judged('a-1.0.0.tgz', tarball({ 'package/package.json': text, 'package/a.js': 'x' })))
    }),
    { numRuns: 150 },
  )
})

test('an index of any values is told or read', async () => {
  const value = fc.jsonValue({ maxDepth: 4 })
  await fc.assert(
    fc.asyncProperty(value, value, async (manifests, annotations) => {
      const index = JSON.stringify({ schemaVersion: 2, manifests, annotations })
      isTellable(
        await judged('i.tar', tar({ 'oci-layout': '{"imageLayoutVersion":"1.0.0"}', 'index.json': index })),
      )
    }),
    { numRuns: 80 },
  )
})
