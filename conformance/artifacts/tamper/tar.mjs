// Tars as a list of entries that can be changed, and written again with every lie that the format allows.
import { gunzipSync, gzipSync } from 'node:zlib'

/** @returns {{ name: string, content: Buffer, type: string, link: string, mode: number }[]} of a sound tar.gz, or of a tar that is not packed */
export function readTar(packed, { gzipped = true } = {}) {
  const bytes = gzipped ? gunzipSync(packed) : packed
  const entries = []
  let long = null
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const text = (start, length) => bytes.toString('utf8', at + start, at + start + length).split('\0')[0]
    const size = Number.parseInt(text(124, 12).trim() || '0', 8)
    const type = text(156, 1) || '0'
    const content = Buffer.from(bytes.subarray(at + 512, at + 512 + size))
    const prefix = text(345, 155)
    const name = prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`
    at += 512 + Math.ceil(size / 512) * 512
    if (type === 'x') long = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] ?? long
    else if (type === 'L') long = content.toString('utf8').split('\0')[0]
    else if (type !== 'g') {
      entries.push({
        name: long ?? name,
        content,
        type,
        link: text(157, 100),
        mode: Number.parseInt(text(100, 8), 8),
      })
      long = null
    }
  }
  return entries
}

/** @param around `after`: bytes behind the gzip stream; `second`: another stream of gzip */
export function writeTar(entries, { after = null, second = null, gzipped = true } = {}) {
  const blocks = entries.flatMap(
    ({ name, content = Buffer.alloc(0), type = '0', link = '', mode = 0o644, pax = null }) => [
      ...(pax === null
        ? []
        : [header(`PaxHeaders/${name}`, paxRecord(pax), 'x', '', 0o644), padded(paxRecord(pax))]),
      header(name, content, type, link, mode),
      padded(content),
    ],
  )
  const plain = Buffer.concat([...blocks, Buffer.alloc(1024)])
  const packed = gzipped ? gzipSync(plain) : plain
  return Buffer.concat([
    packed,
    ...(second === null ? [] : [gzipSync(second)]),
    ...(after === null ? [] : [Buffer.from(after)]),
  ])
}

function paxRecord(pair) {
  const body = Buffer.byteLength(` ${pair}\n`)
  let length = body + String(body).length
  if (body + String(length).length !== length) length = body + String(length).length
  return Buffer.from(`${length} ${pair}\n`)
}

function padded(content) {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}

function header(name, content, type, link, mode) {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100, 'utf8')
  block.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write('        ', 148)
  block.write(type, 156)
  block.write(link, 157, 100, 'utf8')
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
