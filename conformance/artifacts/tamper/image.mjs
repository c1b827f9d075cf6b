// An OCI layout in a tar as layers and a configuration that can be changed, and written again with every digest made anew.
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readTar, writeTar } from './tar.mjs'

const PLAIN = { gzipped: false }
const digest = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const pathOf = (sum) => `blobs/${sum.replace(':', '/')}`

/**
 * @param change of `{ layers, config }`: the entries of each layer's tar, and the parsed configuration
 * @param lies `diffIds: false` leaves the configuration's digests as they were
 */
export const image =
  (change, { diffIds = true } = {}) =>
  (packed) => {
    const files = new Map(readTar(packed, PLAIN).map((entry) => [entry.name.replace(/^\.\//, ''), entry]))
    const json = (path) => JSON.parse(files.get(path).content.toString('utf8'))
    const index = json('index.json')
    const manifest = json(pathOf(index.manifests[0].digest))
    const config = json(pathOf(manifest.config.digest))
    const layers = manifest.layers.map((layer) =>
      readTar(gunzipSync(files.get(pathOf(layer.digest)).content), PLAIN),
    )
    const after = change({ layers, config })
    const blobs = []
    const blob = (bytes, old) => {
      blobs.push({ name: pathOf(digest(bytes)), content: bytes, mode: 0o100644 })
      return { ...old, digest: digest(bytes), size: bytes.length }
    }
    const tars = after.layers.map((entries) => writeTar(entries, PLAIN))
    const listed = tars.map((tar) => blob(gzipSync(tar), { mediaType: manifest.layers[0].mediaType }))
    if (diffIds) after.config.rootfs.diff_ids = tars.map(digest)
    const settings = blob(Buffer.from(JSON.stringify(after.config)), manifest.config)
    const made = blob(
      Buffer.from(JSON.stringify({ ...manifest, config: settings, layers: listed })),
      index.manifests[0],
    )
    const head = [
      { name: 'oci-layout', content: files.get('oci-layout').content, mode: 0o100644 },
      {
        name: 'index.json',
        content: Buffer.from(JSON.stringify({ ...index, manifests: [made] })),
        mode: 0o100644,
      },
    ]
    return writeTar([...head, ...blobs], PLAIN)
  }

/** A file of whichever layer has it. */
export const inLayers =
  (name, edit) =>
  ({ layers, config }) => {
    let found = 0
    const changed = layers.map((entries) =>
      entries.flatMap((entry) => {
        if (entry.name.replace(/^\.?\//, '') !== name) return [entry]
        found += 1
        return edit(entry)
      }),
    )
    if (found === 0) throw new Error(`no ${name} in the layers`)
    return { layers: changed, config }
  }

/** A layer put on top; with a line of the history, or without. */
export const onTop =
  (entries, createdBy = null) =>
  ({ layers, config }) => ({
    layers: [...layers, entries],
    config:
      createdBy === null ? config : { ...config, history: [...config.history, { created_by: createdBy }] },
  })

export const settings =
  (change) =>
  ({ layers, config }) => ({ layers, config: { ...config, config: change(config.config) } })
