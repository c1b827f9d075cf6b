import { childOf, childrenOf, parseXml } from '../../structured/xml.ts'
import { malformed, understood } from '../registry.ts'
import type { Protocol } from './protocol.ts'

/**
 * A Maven repository's `maven-metadata.xml` of one artifact.
 * Source: https://maven.apache.org/repositories/metadata.html
 */
export const mavenProtocol: Protocol = {
  ask: { accept: 'application/xml, text/xml, */*;q=0.1', types: /^(?!text\/html)/i },
  pathOf(name) {
    const [group = '', artifact = ''] = name.split(':')
    const parts = [...group.split('.'), artifact].map(encodeURIComponent)
    return `/${parts.join('/')}/maven-metadata.xml`
  },
  read(reply, name, where) {
    return understood(reply, where, (body) => {
      const { root } = parseXml(body, where)
      const [group, artifact] = name.split(':')
      if (
        childOf(root, 'groupId')?.text.value !== group ||
        childOf(root, 'artifactId')?.text.value !== artifact
      )
        throw malformed(where, 'is about another package')
      const versions = childrenOf(childOf(childOf(root, 'versioning'), 'versions'), 'version')
      if (versions.length === 0) throw malformed(where, 'lists no version')
      return {
        kind: 'known',
        versions: versions.map(({ text: { value } }) => ({
          version: value,
          publishedAt: null,
          withdrawn: null,
          files: null,
        })),
      }
    })
  },
}
