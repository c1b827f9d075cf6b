import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Artifact } from '../../../../src/sources/artifacts/model.ts'
import { type TarMember, tar, tarball } from '../../../support/tarball.ts'
import { artifactOf, told } from '../artifact-file.ts'

type Files = Readonly<Record<string, string | TarMember>>

interface Spec {
  readonly [field: string]: string
}

const FILES: Files = { 'lib/demo.rb': 'x', 'exe/demo': '#!/usr/bin/env ruby\n' }

/** A specification as RubyGems writes it; a field is its YAML. */
function specification(fields: Spec = {}): string {
  const all: Spec = {
    name: 'demo',
    version: '!ruby/object:Gem::Version\n  version: 1.2.3',
    platform: 'ruby',
    authors: '\n- A',
    bindir: 'exe',
    cert_chain: '[]',
    date: '2026-11-22 00:00:00.000000000 Z',
    dependencies: `
- !ruby/object:Gem::Dependency
  name: rake
  requirement: &id001 !ruby/object:Gem::Requirement
    requirements:
    - - "~>"
      - !ruby/object:Gem::Version
        version: '13.0'
    - - "!="
      - !ruby/object:Gem::Version
        version: 13.1.0
  type: :runtime
  version_requirements: *id001
- !ruby/object:Gem::Dependency
  name: rspec
  requirement: *id001
  type: :development`,
    description: '',
    executables: '\n- demo',
    extensions: '[]',
    files: '\n- exe/demo\n- lib/demo.rb',
    require_paths: '\n- lib',
    summary: 'x',
    ...fields,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`)
  return `--- !ruby/object:Gem::Specification\n${lines.join('')}`
}

function parts(spec: string, files: Files = FILES): Record<string, Buffer> {
  const [metadata, data] = [gzipSync(spec), tarball(files)]
  const sums = (hash: string): string =>
    Object.entries({ 'metadata.gz': metadata, 'data.tar.gz': data })
      .map(([name, bytes]) => `  ${name}: ${createHash(hash).update(bytes).digest('hex')}\n`)
      .join('')
  const checksums = gzipSync(`---\nSHA256:\n${sums('sha256')}SHA512:\n${sums('sha512')}`)
  return { 'metadata.gz': metadata, 'data.tar.gz': data, 'checksums.yaml.gz': checksums }
}

function without(sound: Record<string, Buffer>, part: string): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(sound).filter(([name]) => name !== part))
}

const gem = (spec = specification(), files = FILES, name = 'demo-1.2.3.gem'): Promise<Artifact> =>
  artifactOf(name, tar(parts(spec, files)))

describe('a gem', () => {
  test('tells what it is, what it gives and what it holds', async () => {
    const artifact = await gem()
    expect(artifact).toMatchObject({
      format: 'gem',
      ecosystem: 'RubyGems',
      root: 'data.tar.gz/',
      claims: [
        { where: 'file name', name: 'demo', version: '1.2.3' },
        { where: 'metadata.gz', name: 'demo', version: '1.2.3' },
      ],
      integrity: [],
      metadata: [],
      provides: { modules: ['demo'], entryPoints: [{ name: 'demo', target: 'exe/demo' }] },
      dependencies: [
        { name: 'rake', range: '~> 13.0, != 13.1.0', scope: 'runtime' },
        { name: 'rspec', range: '~> 13.0, != 13.1.0', scope: 'development' },
      ],
      runsAtInstall: [],
    })
    expect(artifact.members.map(({ path }) => path)).toEqual([
      'metadata.gz',
      'data.tar.gz',
      'checksums.yaml.gz',
      'data.tar.gz/lib/demo.rb',
      'data.tar.gz/exe/demo',
    ])
    const lib = artifact.members.find(({ path }) => path.endsWith('lib/demo.rb'))
    expect(lib?.sha256).toBe(createHash('sha256').update('x').digest('hex'))
    expect([...artifact.made]).toEqual(['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'])
  })

  test.each<[string, Spec, string, string, string]>([
    ['ruby', {}, 'demo-1.2.4.gem', 'demo', '1.2.4'],
    ['its platform', { platform: 'x86_64-linux' }, 'demo-1.2.3-x86_64-linux.gem', 'demo', '1.2.3'],
    ['a platform in parts', { platform: '!ruby/object:Gem::Platform\n  cpu: arm64\n  os: darwin\n  version: 23' }, 'demo-1.2.3-arm64-darwin-23.gem', 'demo', '1.2.3'],
    ['a pre-release', {}, 'demo-2.0.0.rc.1.gem', 'demo', '2.0.0.rc.1'],
    ['another gem', {}, 'other-gem-3.0.gem', 'other-gem', '3.0'],
  ])('named for %s claims so', async (_, spec, file, name, version) => {
    expect((await gem(specification(spec), FILES, file)).claims[0]).toEqual({ where: 'file name', name, version })
  }) // biome-ignore format: a table

  test('extensions and plug-ins run on the machine of whoever installs it', async () => {
    const files = { ...FILES, 'ext/demo/extconf.rb': '', 'lib/rubygems_plugin.rb': '' }
    const list = '\n- exe/demo\n- lib/demo.rb\n- ext/demo/extconf.rb\n- lib/rubygems_plugin.rb'
    const artifact = await gem(specification({ extensions: '\n- ext/demo/extconf.rb', files: list }), files)
    expect(artifact.runsAtInstall).toEqual([
      { name: 'extension', command: 'ext/demo/extconf.rb' },
      { name: 'RubyGems plugin', command: 'lib/rubygems_plugin.rb' },
    ])
    expect([...artifact.metadata, ...artifact.integrity]).toEqual([])
  })

  test.each<[string, Spec, Files, string[]]>([
    ['a file that nobody listed', {}, { ...FILES, 'lib/evil.rb': '' }, ['not-listed lib/evil.rb: is in the gem and not in its list of files']],
    ['a listed file that is not there', { files: '\n- exe/demo\n- lib/demo.rb\n- lib/gone.rb' }, FILES, ['listed-missing lib/gone.rb: is in the list of files and not in the gem']],
    ['a command that is not there', { executables: '\n- other' }, FILES, ['missing-target metadata.gz: has the command `other`, and `exe/other` is not in the gem']],
    ['a command in another folder', { bindir: 'bin' }, FILES, ['missing-target metadata.gz: has the command `demo`, and `bin/demo` is not in the gem']],
    ['an extension that is not there', { extensions: '\n- ext/extconf.rb' }, FILES, ['missing-target metadata.gz: builds the extension `ext/extconf.rb`, which is not in the gem']],
    ['a folder that is not there', { require_paths: '\n- library' }, FILES, ['missing-target metadata.gz: loads from `library`, a folder that is not in the gem']],
    ['no words', { summary: '', authors: '[]' }, FILES, ['missing-metadata metadata.gz: has no summary', 'missing-metadata metadata.gz: has no authors']],
    ['an odd name and version', { name: '"-x y"', version: '1_2' }, FILES, ['invalid-name metadata.gz: has the name `-x y`, which is no gem\'s', 'invalid-version metadata.gz: has the version `1_2`, which is no gem\'s']],
    ['an object of another class', { description: '!ruby/object:Gem::Installer\n  i: x' }, FILES, ['unsafe-tag metadata.gz: asks Ruby for `!ruby/object:Gem::Installer`, which RubyGems refuses to make']],
  ])('%s is told', async (_, fields, files, expected) => {
    const { integrity, metadata } = await gem(specification(fields), files)
    expect(told([...integrity, ...metadata])).toEqual(expected)
  }) // biome-ignore format: a table

  test.each<[string, (sound: Record<string, Buffer>) => Record<string, Buffer>, string[]]>([
    ['other files', (sound) => ({ ...sound, 'data.tar.gz': tarball({ ...FILES, 'lib/demo.rb': 'evil' }) }), ['digest-mismatch checksums.yaml.gz', 'digest-mismatch checksums.yaml.gz']],
    ['other metadata', (sound) => ({ ...sound, 'metadata.gz': gzipSync(`${specification()}\n`) }), ['digest-mismatch checksums.yaml.gz', 'digest-mismatch checksums.yaml.gz']],
    ['no checksums', (sound) => without(sound, 'checksums.yaml.gz'), ['missing-part checksums.yaml.gz']],
    ['no files', (sound) => without(sound, 'data.tar.gz'), ['missing-part data.tar.gz', 'listed-missing exe/demo', 'listed-missing lib/demo.rb', 'listed-missing checksums.yaml.gz', 'listed-missing checksums.yaml.gz']],
    ['no metadata', (sound) => without(sound, 'metadata.gz'), ['missing-part metadata.gz', 'listed-missing checksums.yaml.gz', 'listed-missing checksums.yaml.gz']],
    ['something besides', (sound) => ({ ...sound, 'evil.rb': Buffer.from('x') }), ['unexpected-member evil.rb']],
    ['a signature besides', (sound) => ({ ...sound, 'data.tar.gz.sig': Buffer.from('x') }), []],
    ['checksums cut off', (sound) => ({ ...sound, 'checksums.yaml.gz': sound['checksums.yaml.gz']!.subarray(0, 40) }), ['damaged-part checksums.yaml.gz']],
    ['checksums of one part', (sound) => ({ ...sound, 'checksums.yaml.gz': gzipSync(`SHA256:\n  metadata.gz: ${createHash('sha256').update(sound['metadata.gz']!).digest('hex')}\n`) }), ['weak-digest checksums.yaml.gz']],
    ['checksums of another algorithm', (sound) => ({ ...sound, 'checksums.yaml.gz': gzipSync('MD6:\n  x: y\n') }), ['invalid-checksums checksums.yaml.gz', 'weak-digest checksums.yaml.gz', 'weak-digest checksums.yaml.gz']],
    ['metadata that unpacks without end', (sound) => ({ ...sound, 'metadata.gz': gzipSync(Buffer.alloc(20 * 1024 * 1024)) }), ['damaged-part metadata.gz', 'digest-mismatch checksums.yaml.gz', 'digest-mismatch checksums.yaml.gz']],
  ])('%s is told of its parts', async (_, change, expected) => {
    const { integrity } = await artifactOf('demo-1.2.3.gem', tar(change(parts(specification()))))
    expect(integrity.map(({ kind, member }) => `${kind} ${member}`)).toEqual(expected)
  }) // biome-ignore format: a table

  test.each([
    ['no YAML', 'a: [', 'is not valid YAML'],
    ['a list', '- a\n', 'is no specification'],
    ['nothing', '', 'is no specification'],
    ['a hundred thousand brackets', `a: ${'['.repeat(100_000)}`, 'is nested or repeated beyond any gem'],
    ['a hundred thousand dashes', '- '.repeat(100_000), 'is nested or repeated beyond any gem'],
    ['ever deeper', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'is nested or repeated beyond any gem'],
    ['an alias of itself', 'a: &x [*x]\n', 'is nested or repeated beyond any gem'],
    ['a billion laughs', `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replaceAll(/./g, (letter) => `${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${String.fromCharCode(letter.charCodeAt(0) - 1)}`).join(', ')}]\n`)}`, 'is nested or repeated beyond any gem'],
  ])('metadata that is %s is told', async (_, spec, detail) => {
    const { metadata } = await gem(spec)
    expect(metadata).toMatchObject([{ member: 'metadata.gz', kind: 'invalid-yaml', detail: expect.stringContaining(detail) }])
  }) // biome-ignore format: a table

  test('what is cut off, or no archive within, is refused with one line', async () => {
    const whole = tar(parts(specification()))
    await expect(artifactOf('demo-1.2.3.gem', whole.subarray(0, 700))).rejects.toThrow(
      /^dist\/demo-1\.2\.3\.gem: /,
    )
    const inner = tar({ ...parts(specification()), 'data.tar.gz': Buffer.from('no gzip') })
    await expect(artifactOf('demo-1.2.3.gem', inner)).rejects.toThrow(
      /^dist\/demo-1\.2\.3\.gem\/data\.tar\.gz: /,
    )
  })
})
