import { malformed, understood } from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * A Go module proxy: `<module>/@v/list`, a version a line; capitals are written `!x`.
 * Source: https://go.dev/ref/mod#goproxy-protocol
 */
export const goProtocol: Protocol = {
  ask: { accept: 'text/plain', types: /^(?!text\/html)/i },
  pathOf(name) {
    const escaped = name.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
    return `/${escaped.split('/').map(encodeURIComponent).join('/')}/@v/list`
  },
  read(reply, _, where) {
    return understood(reply, where, (body) => {
      const versions = body.split('\n').filter((line) => line !== '')
      if (versions.some((version) => !/^v\d+\.\d+\.\d+\S*$/.test(version)))
        throw malformed(where, 'is no list of versions')
      return {
        kind: 'known',
        versions: versions.map((version) => ({ version, publishedAt: null, withdrawn: null, files: null })),
      }
    })
  },
}
