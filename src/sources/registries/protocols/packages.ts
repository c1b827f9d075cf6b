import {
  digestOf,
  malformed,
  type PublishedVersion,
  reasonOf,
  record,
  recordsOf,
  rfc3339,
  textOf,
  understood,
} from '../registry.ts'
import type { Protocol } from './protocol.ts'

const JSON_ANSWER = { accept: 'application/json', types: /^application\/(?:[\w.+-]+\+)?json\b/i }
const PLAIN: Omit<PublishedVersion, 'version'> = { publishedAt: null, withdrawn: null, files: null }

/** A hosted Pub repository. Source: https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
export const pubProtocol: Protocol = {
  ask: { ...JSON_ANSWER, accept: 'application/vnd.pub.v2+json' },
  pathOf: (name) => `/api/packages/${encodeURIComponent(name)}`,
  read: (reply, name, where) =>
    understood(reply, where, (body) => {
      const document = record(body, where)
      if (document.name !== name) throw malformed(where, 'is about another package')
      return {
        kind: 'known',
        versions: recordsOf(document.versions, where, 'versions').map((one) => {
          const digest = digestOf('sha256', one.archive_sha256)
          return {
            version: textOf(one.version, where, 'version'),
            publishedAt: rfc3339(one.published),
            withdrawn: one.retracted === true ? '' : null,
            files: digest === null ? null : [{ name: null, digests: [digest] }],
          }
        }),
      }
    }),
}

/** The Hex API. Source: https://github.com/hexpm/specifications/blob/main/endpoints.md */
export const hexProtocol: Protocol = {
  ask: JSON_ANSWER,
  pathOf: (name) => `/packages/${encodeURIComponent(name)}`,
  read: (reply, name, where) =>
    understood(reply, where, (body) => {
      const document = record(body, where)
      if (document.name !== name) throw malformed(where, 'is about another package')
      const [retired] = recordsOf([document.retirements ?? {}], where, 'retirements')
      return {
        kind: 'known',
        versions: recordsOf(document.releases, where, 'releases').map((one) => {
          const version = textOf(one.version, where, 'version')
          return {
            ...PLAIN,
            version,
            publishedAt: rfc3339(one.inserted_at),
            withdrawn: Object.hasOwn(retired!, version) ? '' : null,
          }
        }),
      }
    }),
}

/** JSR's own metadata. Source: https://jsr.io/docs/api */
export const jsrProtocol: Protocol = {
  ask: JSON_ANSWER,
  pathOf: (name) => `/${name.split('/').map(encodeURIComponent).join('/').replace('%40', '@')}/meta.json`,
  read: (reply, name, where) =>
    understood(reply, where, (body) => {
      const document = record(body, where)
      if (`@${String(document.scope)}/${String(document.name)}` !== name)
        throw malformed(where, 'is about another package')
      const [versions] = recordsOf([document.versions], where, 'versions')
      return {
        kind: 'known',
        versions: Object.entries(versions!).map(([version, one]) => ({
          ...PLAIN,
          version,
          withdrawn: reasonOf(recordsOf([one], where, version)[0]!.yanked),
        })),
      }
    }),
}

/** A Composer repository, its second form. Source: https://getcomposer.org/doc/05-repositories.md#metadata-url */
export const composerProtocol: Protocol = {
  ask: JSON_ANSWER,
  pathOf: (name) => `/p2/${name.toLowerCase()}.json`,
  read: (reply, name, where) =>
    understood(reply, where, (body) => {
      const [packages] = recordsOf([record(body, where).packages], where, 'packages')
      const versions = recordsOf(packages![name.toLowerCase()], where, 'packages')
      return {
        kind: 'known',
        versions: versions.map((one) => ({ ...PLAIN, version: textOf(one.version, where, 'version') })),
      }
    }),
}
