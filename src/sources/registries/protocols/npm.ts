import {
  type Digest,
  digestOf,
  malformed,
  type PublishedFile,
  reasonOf,
  record,
  recordsOf,
  understood,
} from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * The registry document of npm, in its short form.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export const npmProtocol: Protocol = {
  ask: {
    accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8',
    types: /^application\/(?:vnd\.npm\.install-v1\+)?json\b/i,
  },
  pathOf: (name) => `/${name.startsWith('@') ? name.replace('/', '%2f') : encodeURIComponent(name)}`,
  read(reply, name, where) {
    return understood(reply, where, (body) => {
      const document = record(body, where)
      if (document.name !== name) throw malformed(where, 'is about another package')
      const [versions] = recordsOf([document.versions], where, 'versions')
      const times = document.time === undefined ? {} : recordsOf([document.time], where, 'time')[0]!
      return {
        kind: 'known',
        versions: Object.entries(versions!).map(([version, manifest]) => {
          const [{ dist, deprecated }] = recordsOf([manifest], where, version) as [Record<string, unknown>]
          const time = times[version]
          return {
            version,
            publishedAt: typeof time === 'string' ? time : null,
            withdrawn: deprecated === '' ? null : reasonOf(deprecated),
            files: filesOf(dist, where),
          }
        }),
      }
    })
  },
}

/** `integrity` is one or more of `sha512-<base64>`; `shasum` an older SHA-1. */
function filesOf(dist: unknown, where: string): readonly PublishedFile[] | null {
  if (dist === undefined) return null
  const [{ integrity, shasum }] = recordsOf([dist], where, 'dist') as [Record<string, unknown>]
  const digests = [
    ...(typeof integrity === 'string' ? integrity.split(/\s+/) : []).map((one) => {
      const [, algorithm, value] = /^(sha1|sha256|sha512)-([^?]+)/.exec(one) ?? []
      return algorithm === undefined ? null : digestOf(algorithm as Digest['algorithm'], value)
    }),
    digestOf('sha1', shasum),
  ].filter((digest) => digest !== null)
  return digests.length === 0 ? null : [{ name: null, digests }]
}
