// Reading built files beside plain SHA-256 of the same bytes and beside peers, from a bundle made on the spot.
import { spawnSync } from 'node:child_process'
import { createHash, hash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { measureNode } from './measure.mjs'

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

/** What hashing the file and what it unpacks to takes, and unpacking itself: the work that cannot be avoided. */
function floors(file) {
  const bytes = readFileSync(file)
  const members = packedMembers(bytes)
  const started = performance.now()
  hash('sha256', bytes, 'hex')
  const file256 = performance.now() - started
  let inflate = 0
  let content256 = 0
  for (const { packed, size } of members) {
    const before = performance.now()
    const content = inflateRawSync(packed, { chunkSize: Math.max(64, size + 1) })
    const between = performance.now()
    hash('sha256', content, 'hex')
    inflate += between - before
    content256 += performance.now() - between
  }
  return { sha256: file256 + content256, inflate }
}

/** The members of a zip as it was written above. */
function packedMembers(bytes) {
  const end = bytes.length - 22
  const members = []
  for (let at = bytes.readUInt32LE(end + 16); at < end; at += 46 + bytes.readUInt16LE(at + 28)) {
    const start = bytes.readUInt32LE(at + 42) + 30 + bytes.readUInt16LE(at + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    members.push({ packed, size: bytes.readUInt32LE(at + 24) })
  }
  return members
}

/**
 * How long plain SHA-256 takes, by the program a user would run over the same bytes: the file and what it unpacks to.
 * `sha256sum` of most systems computes it without the instructions that a processor may have for it, Node's own with.
 */
function sha256sum(file, folder) {
  const bytes = readFileSync(file)
  const content = join(folder, 'content')
  writeFileSync(
    content,
    Buffer.concat(
      packedMembers(bytes).map(({ packed, size }) =>
        inflateRawSync(packed, { chunkSize: Math.max(64, size + 1) }),
      ),
    ),
  )
  const started = performance.now()
  const { error, status } = spawnSync('sha256sum', [file, content], { stdio: 'ignore' })
  const taken = performance.now() - started
  rmSync(content)
  if (error?.code === 'ENOENT') return null
  if (error !== undefined || status !== 0) throw new Error(`sha256sum exited ${status}`)
  return taken
}

/** Programs that read a zip through and compare its checksums, and nothing besides. */
const PEERS = [
  ['python3', '-m', 'zipfile', '-t'],
  ['unzip', '-tqq'],
  ['7z', 't', '-bso0'],
  ['jarsigner', '-verify'],
]

/** How long a peer takes; `null` where it is not there. */
function peer([program, ...args], file) {
  const started = performance.now()
  const { error, status } = spawnSync(program, [...args, file], { stdio: 'ignore' })
  if (error?.code === 'ENOENT') return null
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')} exited ${status}`)
  return performance.now() - started
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The reader and its threads, bundled as in dist/. */
async function readerOf(folder) {
  const source = (path) => join(import.meta.dirname, '..', 'src', path)
  const input = {
    reader: source('sources/artifacts/index.ts'),
    threads: source('capabilities/unpacking-threads.ts'),
    unpacking: source('unpacking.ts'),
  }
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  const dir = join(folder, 'reader')
  await bundle.write({ dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' })
  await bundle.close()
  const script = join(folder, 'read.js')
  writeFileSync(
    script,
    `import { readArtifacts } from './reader/reader.js'
     import { unpackingThreads } from './reader/threads.js'
     export const readFile = (file, threads) => readArtifacts({
       directory: process.cwd(), patterns: [file], objectFormat: 'sha1', threads: threads ? unpackingThreads : undefined,
     })
     const [, script, file, how] = process.argv
     if (script.endsWith('read.js')) await readFile(file, how === 'threads')`,
  )
  return { script, readFile: (await import(pathToFileURL(script).href)).readFile }
}

function row(what, ms, note = '') {
  console.log(`    ${what.padEnd(58)} ${ms.toFixed(0).padStart(6)} ms  ${note}`)
}

/**
 * A wheel of 50 MB with 5,000 members and a jar of 200 MB, read and judged, beside SHA-256 of the same bytes, beside
 * plain unpacking, and beside programs that only test an archive. Each row is of the same minutes on the same machine.
 */
export async function artifactsBesideSha256(times = 5) {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-artifacts-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const reader = await readerOf(folder)
    console.log(
      `\nBuilt files, read, every member hashed twice (SHA-256 and as a git blob) and judged; ${availableParallelism()} cores`,
    )
    for (const make of [wheel, jar]) await oneArtifact(make, folder, reader, times)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function oneArtifact(make, folder, { script, readFile }, times) {
  const { file, bytes, unpacked } = make(folder)
  const ours = { threads: [], alone: [] }
  const all = { sha256: [], inflate: [], sha256sum: [] }
  const peers = PEERS.map(() => [])
  for (let time = 0; time < times; time += 1) {
    for (const [name, threads] of [
      ['threads', true],
      ['alone', false],
    ]) {
      const started = performance.now()
      const model = await readFile(file, threads)
      ours[name].push(performance.now() - started)
      const found = model.artifacts.flatMap(({ integrity }) => integrity)
      if (model.artifacts.length !== 1 || found.length > 0)
        throw new Error(`not a sound artefact: ${JSON.stringify([model.coverage, found.slice(0, 3)])}`)
    }
    const { sha256, inflate } = floors(file)
    all.sha256.push(sha256)
    all.inflate.push(inflate)
    all.sha256sum.push(sha256sum(file, folder))
    for (const [index, command] of PEERS.entries()) peers[index].push(peer(command, file))
  }
  const [sha256, inflate] = [median(all.sha256), median(all.inflate)]
  const plain = all.sha256sum.includes(null) ? null : median(all.sha256sum)
  console.log(`  ${make.name}, ${(bytes / MB).toFixed(0)} MB, ${(unpacked / MB).toFixed(0)} MB unpacked`)
  for (const [name, what] of [
    ['threads', 'read on all cores, as a run does'],
    ['alone', 'read without threads of our own'],
  ]) {
    const our = median(ours[name])
    const { peakMb } = measureNode([script, file, name], { times: 1 })
    row(
      what,
      our,
      `${plain === null ? '' : `x${(our / plain).toFixed(2)} sha256sum, `}x${(our / sha256).toFixed(1)} SHA-256 in Node, x${(our / (sha256 + inflate)).toFixed(2)} inflate and SHA-256; peak ${peakMb.toFixed(0)} MB`,
    )
  }
  if (plain === null) console.log(`    ${'sha256sum'.padEnd(58)} not there`)
  else row('sha256sum of the file and of what it unpacks to', plain)
  row('the same by Node, with the instructions of the processor', sha256)
  row('plain inflate of every member by the same zlib', inflate)
  for (const [index, command] of PEERS.entries()) {
    const taken = peers[index]
    if (taken.includes(null)) console.log(`    ${command.join(' ').padEnd(58)} not there`)
    else
      row(command.join(' '), median(taken), `x${(median(taken) / median(ours.threads)).toFixed(1)} of ours`)
  }
}
