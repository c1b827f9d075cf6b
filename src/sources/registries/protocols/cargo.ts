import { isRecord, parseJson } from '../../advisories/json.ts'
import { canonicalName } from '../names.ts'
import { digestOf, malformed, record, textOf, understood } from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * A sparse Cargo index: one line of JSON a version, `config.json` at its top.
 * Source: https://doc.rust-lang.org/cargo/reference/registry-index.html
 */
export const cargoProtocol: Protocol = {
  ask: { accept: 'text/plain', types: /^(?!text\/html)/i },
  pathOf(name) {
    const lower = name.toLowerCase()
    const folder =
      lower.length < 3
        ? `${lower.length}`
        : lower.length === 3
          ? `3/${lower[0]!}`
          : `${lower.slice(0, 2)}/${lower.slice(2, 4)}`
    return `/${folder}/${encodeURIComponent(lower)}`
  },
  read(reply, name, where) {
    return understood(reply, where, (body) => {
      const lines = body.split('\n').filter((line) => line.trim() !== '')
      if (lines.length === 0) throw malformed(where, 'is empty')
      return {
        kind: 'known',
        versions: lines.map((line) => {
          const entry = record(line, where)
          if (
            canonicalName('crates.io', textOf(entry.name, where, 'name')) !== canonicalName('crates.io', name)
          )
            throw malformed(where, 'is about another package')
          const digest = digestOf('sha256', entry.cksum)
          return {
            version: textOf(entry.vers, where, 'vers'),
            publishedAt: null,
            withdrawn: entry.yanked === true ? '' : null,
            files: digest === null ? null : [{ name: null, digests: [digest] }],
          }
        }),
      }
    })
  },
  proof: {
    path: '/config.json',
    ask: { accept: 'application/json', types: /^(?!text\/html)/i },
    holds(body) {
      try {
        const config = parseJson(body, 'config.json')
        return isRecord(config) && typeof config.dl === 'string'
      } catch {
        // Anything but JSON is no registry's configuration: the caller then does not believe its 404.
        return false
      }
    },
  },
}
