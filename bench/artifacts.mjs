// Reading built files beside plain SHA-256 of the same bytes, in this process, from a bundle made on the spot.
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crc32, deflateRawSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const MB = 1_000_000
const WORDS =
  'def class self return import value None result index name path data list for in if else not raise'

/** Text that compresses about as code does, three to five times, the same each time. */
function textMaker(seed) {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const words = [...WORDS.split(' '), ...Array.from({ length: 3000 }, () => next().toString(36).slice(2, 10))]
  return (bytes) => {
    const parts = []
    for (let length = 0; length < bytes; ) {
      const word = `${words[Math.floor(next() ** 3 * words.length)]}${next() < 0.12 ? '\n    ' : ' '}`
      parts.push(word)
      length += word.length
    }
    return Buffer.from(parts.join('')).subarray(0, bytes)
  }
}

/** Bytes as compiled code or pictures have them, that hardly compress. */
function noise(seed, bytes) {
  const blocks = []
  for (let length = 0; length < bytes; length += 64)
    blocks.push(createHash('sha512').update(`${seed}:${length}`).digest())
  return Buffer.concat(blocks).subarray(0, bytes)
}

/** Writes a zip as builders do, and gives what it holds. */
function writeZip(file, members) {
  const target = openSync(file, 'w')
  const directory = []
  let offset = 0
  let unpacked = 0
  for (const { name, content } of members) {
    const packed = deflateRawSync(content, { level: 6 })
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(crc32(content), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(content.length, 18)
    header.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, place, Buffer.from(name))
    const parts = [Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed]
    for (const part of parts) offset += writeSync(target, part)
    unpacked += content.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  writeSync(target, central)
  writeSync(target, end)
  closeSync(target)
  return { bytes: offset + central.length + 22, unpacked }
}

/** 5,000 members, half of the bytes modules and half compiled, that make a wheel of 50 MB. */
function wheel(folder) {
  const text = textMaker(1)
  const members = Array.from({ length: 4950 }, (_, index) => ({
    name: `calm/part_${index % 60}/module_${index}.py`,
    content: text(1500 + (index % 40) * 560),
  }))
  for (let index = 0; index < 36; index += 1)
    members.push({ name: `calm/_native_${index}.abi3.so`, content: noise(index, 600_000) })
  const info = 'calm-1.0.dist-info'
  members.push(
    { name: `${info}/METADATA`, content: Buffer.from('Metadata-Version: 2.1\nName: calm\nVersion: 1.0\n') },
    {
      name: `${info}/WHEEL`,
      content: Buffer.from('Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp311-abi3-linux_x86_64\n'),
    },
  )
  const rows = members.map(({ name, content }) => {
    const digest = createHash('sha256').update(content).digest('base64url')
    return `${name},sha256=${digest},${content.length}\n`
  })
  members.push({ name: `${info}/RECORD`, content: Buffer.from(`${rows.join('')}${info}/RECORD,,\n`) })
  const file = join(folder, 'calm-1.0-cp311-abi3-linux_x86_64.whl')
  return { file, ...writeZip(file, members) }
}

/** 200 MB as an application with everything in it: classes of all sizes, and some large stored libraries. */
function jar(folder) {
  const text = textMaker(2)
  const members = [{ name: 'META-INF/MANIFEST.MF', content: Buffer.from('Manifest-Version: 1.0\r\n\r\n') }]
  for (let index = 0; index < 12_000; index += 1) {
    const content = Buffer.concat([noise(index, 1500 + (index % 7) * 900), text(3000 + (index % 9) * 2000)])
    members.push({ name: `org/calm/p${index % 300}/C${index}.class`, content })
  }
  for (let index = 0; index < 10; index += 1)
    members.push({ name: `native/lib${index}.so`, content: noise(`n${index}`, 8_500_000) })
  const file = join(folder, 'calm-1.0.jar')
  return { file, ...writeZip(file, members) }
}

function plainSha256(file) {
  const started = performance.now()
  const source = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(1024 * 1024)
  const digest = createHash('sha256')
  for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer))
    digest.update(buffer.subarray(0, read))
  digest.digest()
  closeSync(source)
  return performance.now() - started
}

/** What hashing as many bytes takes once they are unpacked, which is the work that cannot be avoided. */
function plainSha256OfBytes(bytes) {
  const buffer = noise('x', 1024 * 1024)
  const started = performance.now()
  const digest = createHash('sha256')
  for (let left = bytes; left > 0; left -= buffer.length) digest.update(buffer)
  digest.digest()
  return performance.now() - started
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

async function readerOf(folder) {
  const input = join(import.meta.dirname, '..', 'src', 'sources', 'artifacts', 'index.ts')
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  await bundle.write({ dir: join(folder, 'reader'), format: 'esm', entryFileNames: 'reader.mjs' })
  await bundle.close()
  return import(pathToFileURL(join(folder, 'reader', 'reader.mjs')).href)
}

/** A wheel of 50 MB with 5,000 members and a jar of 200 MB, read and judged, beside SHA-256 of the same bytes. */
export async function artifactsBesideSha256(times = 5) {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-artifacts-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const { readArtifacts } = await readerOf(folder)
    console.log('\nBuilt files, read, every member hashed twice (SHA-256 and as a git blob) and judged')
    for (const make of [wheel, jar]) {
      const { file, bytes, unpacked } = make(folder)
      const ours = []
      const packedSha = []
      const unpackedSha = []
      for (let time = 0; time < times; time += 1) {
        const started = performance.now()
        const model = await readArtifacts({ directory: folder, patterns: [file], objectFormat: 'sha1' })
        ours.push(performance.now() - started)
        const found = model.artifacts.flatMap(({ integrity }) => integrity)
        if (model.artifacts.length !== 1 || found.length > 0)
          throw new Error(`not a sound artefact: ${JSON.stringify([model.coverage, found.slice(0, 3)])}`)
        packedSha.push(plainSha256(file))
        unpackedSha.push(plainSha256OfBytes(unpacked))
      }
      const [our, packed, all] = [median(ours), median(packedSha), median(unpackedSha)]
      const size = `${(bytes / MB).toFixed(0)} MB, ${(unpacked / MB).toFixed(0)} MB unpacked`
      console.log(
        `  ${`${make.name}, ${size}`.padEnd(42)} ${our.toFixed(0).padStart(6)} ms  ` +
          `x${(our / packed).toFixed(1)} SHA-256 of the file, x${(our / (packed + all)).toFixed(1)} of the file and of what it unpacks to`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
