import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { tar, tarball } from './tarball.ts'

/** Path to content, as a build would have packed it. */
export type Contents = Readonly<Record<string, string | Uint8Array>>

/** A zip as zipfile and jar write it. APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16. */
export function zipOf(contents: Contents): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(contents)) {
    const plain = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(plain)
    const name = Buffer.from(path)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt16LE(8, 4)
    // 1980-01-01, the first day that a zip can tell
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(plain.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])
    const rest = Buffer.alloc(14)
    // a regular file of POSIX, rw-r--r--
    rest.writeUInt32LE((0o100644 << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name)
    bodies.push(body)
    offset += body.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(Object.keys(contents).length, 8)
  end.writeUInt16LE(Object.keys(contents).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

interface Named {
  readonly name: string
  readonly version: string
}

/** A pure wheel of these packages, with the metadata and the RECORD that belong to it. PEP 427. */
export function wheel({ name, version }: Named, contents: Contents, metadata = ''): Buffer {
  return zipOf(recorded(`${name}-${version}.dist-info`, wheelContents({ name, version }, contents, metadata)))
}

/** What {@link wheel} packs, but for the RECORD. */
export function wheelContents({ name, version }: Named, contents: Contents, metadata = ''): Contents {
  const info = `${name}-${version}.dist-info`
  return {
    ...contents,
    [`${info}/METADATA`]: coreMetadata({ name, version }, metadata),
    [`${info}/WHEEL`]:
      'Wheel-Version: 1.0\nGenerator: builder (1.0)\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  }
}

/** The same with a RECORD of all of it. PEP 376. */
export function recorded(info: string, contents: Contents): Contents {
  const lines = Object.entries(contents).map(([path, content]) => {
    const bytes = Buffer.from(content as Uint8Array)
    return `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`
  })
  return { ...contents, [`${info}/RECORD`]: `${[...lines, `${info}/RECORD,,`].join('\n')}\n` }
}

function coreMetadata({ name, version }: Named, more: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${more}\nText.\n`
}

/** A source distribution. PEP 625. */
export function sdist({ name, version }: Named, contents: Contents, metadata = ''): Buffer {
  const info = { 'PKG-INFO': coreMetadata({ name, version }, metadata) }
  return tarball(below(`${name}-${version}/`, { ...contents, ...info }))
}

/** What `npm pack` writes. */
export function npmTarball(contents: Contents): Buffer {
  return tarball(below('package/', contents))
}

/** What `cargo package` writes; Cargo.toml is the manifest as cargo normalises it. */
export function crate(
  { name, version }: Named,
  contents: Contents,
  vcs: { readonly sha1: string; readonly dirty?: boolean },
): Buffer {
  const { dirty, sha1 } = vcs
  const git = { sha1, ...(dirty === undefined ? {} : { dirty }) }
  return tarball(
    below(`${name}-${version}/`, {
      ...contents,
      '.cargo_vcs_info.json': `${JSON.stringify({ git, path_in_vcs: '' }, null, 2)}\n`,
    }),
  )
}

/** What `gem build` writes. @param fields of the specification, each with its YAML; RubyGems' defaults for the others */
export function gem(
  { name, version }: Named,
  contents: Contents,
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  const any =
    '!ruby/object:Gem::Requirement\n  requirements:\n  - - ">="\n    - !ruby/object:Gem::Version\n      version: \'0\''
  const all = {
    name,
    version: `!ruby/object:Gem::Version\n  version: '${version}'`,
    platform: 'ruby',
    authors: '["A"]',
    bindir: 'bin',
    cert_chain: '[]',
    dependencies: '[]',
    description: '',
    executables: '[]',
    extensions: '[]',
    extra_rdoc_files: '[]',
    files: JSON.stringify(Object.keys(contents)),
    homepage: '',
    licenses: '[]',
    metadata: '{}',
    post_install_message: '',
    require_paths: '["lib"]',
    required_ruby_version: any,
    required_rubygems_version: any,
    summary: 'A thing',
    test_files: '[]',
    ...fields,
  }
  const yaml = Object.entries(all).map(([field, value]) => `${field}: ${value}\n`)
  const metadata = gzipSync(`--- !ruby/object:Gem::Specification\n${yaml.join('')}`)
  const data = tarball(contents)
  const sums = ['SHA256', 'SHA512'].map((algorithm) => {
    const sum = (bytes: Buffer): string => createHash(algorithm).update(bytes).digest('hex')
    return `${algorithm}:\n  metadata.gz: ${sum(metadata)}\n  data.tar.gz: ${sum(data)}\n`
  })
  return tar({
    'metadata.gz': metadata,
    'data.tar.gz': data,
    'checksums.yaml.gz': gzipSync(`---\n${sums.join('')}`),
  })
}

/** A dependency in a gem's specification; several under one another are the field `dependencies`. */
export function gemDependency(name: string, requirement: string, type = 'runtime'): string {
  const parts = requirement.split(', ').map((part) => {
    const [operator, version] = part.split(' ')
    return `    - - "${operator}"\n      - !ruby/object:Gem::Version\n        version: '${version}'\n`
  })
  return `\n- !ruby/object:Gem::Dependency\n  name: ${name}\n  requirement: !ruby/object:Gem::Requirement\n    requirements:\n${parts.join('')}  type: :${type}`
}

export function below(folder: string, contents: Contents): Record<string, string | Uint8Array> {
  return Object.fromEntries(Object.entries(contents).map(([path, content]) => [folder + path, content]))
}
