import { digestOf, malformed, understood } from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * The compact index of a gem server: `VERSION[-PLATFORM] DEPS|checksum:…`, a line a gem. What was yanked is not in it.
 * Source: https://guides.rubygems.org/rubygems-org-compact-index-api/
 */
export const rubygemsProtocol: Protocol = {
  ask: { accept: 'text/plain', types: /^(?!text\/html)/i },
  pathOf: (name) => `/info/${encodeURIComponent(name)}`,
  read(reply, name, where) {
    return understood(reply, where, (body) => {
      const lines = body.split('\n')
      if (lines[0] !== '---') throw malformed(where, 'is no compact index')
      const versions = new Map<string, { name: string; sha256: string | undefined }[]>()
      for (const line of lines.slice(1).filter((text) => text !== '')) {
        const [, version, platform, rest] = /^([0-9A-Za-z.]+)(?:-(\S+))? (.*)$/.exec(line) ?? []
        if (version === undefined) throw malformed(where, 'has a line of an unknown form')
        const file = `${name}-${version}${platform === undefined ? '' : `-${platform}`}.gem`
        const sha256 = /(?:\||,)checksum:([0-9a-f]{64})(?:,|$)/.exec(rest!)?.[1]
        versions.set(version, [...(versions.get(version) ?? []), { name: file, sha256 }])
      }
      return {
        kind: 'known',
        versions: [...versions].map(([version, files]) => ({
          version,
          publishedAt: null,
          withdrawn: null,
          files: files.map((file) => {
            const digest = digestOf('sha256', file.sha256)
            return { name: file.name, digests: digest === null ? [] : [digest] }
          }),
        })),
      }
    })
  },
}
