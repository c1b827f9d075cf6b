import type { Asker } from '../ask.ts'
import {
  malformed,
  type Publication,
  type Registry,
  record,
  recordsOf,
  textOf,
  understood,
} from '../registry.ts'
import { shownAddress } from '../shown-address.ts'
import type { Place } from './protocol.ts'

const JSON_ANSWER = { accept: 'application/json', types: /^application\/(?:[\w.+-]+\+)?json\b/i }

/**
 * A NuGet feed of version 3: its service index names the place of package content, which lists the versions, unlisted
 * ones included. That index is the proof that a 404 comes from a feed.
 * Source: https://learn.microsoft.com/en-us/nuget/api/package-base-address-resource
 */
export function nugetFeed(ask: Asker, { url, authorization }: Place): Registry {
  const how = { ...JSON_ANSWER, authorization }
  const contentAddress = async (): Promise<string | Extract<Publication, { kind: 'unanswered' }>> => {
    const where = 'GET the service index'
    let address: string | null = null
    const read = understood(await ask(url, how), where, (body) => {
      const resources = recordsOf(record(body, where).resources, where, 'resources')
      const found = resources.find((one) => String(one['@type']).startsWith('PackageBaseAddress/'))
      if (found === undefined) throw malformed(where, 'names no PackageBaseAddress')
      address = textOf(found['@id'], where, '@id').replace(/\/+$/, '')
      return { kind: 'absent' }
    })
    if (read.kind === 'unanswered') return read
    // The credential goes to the feed's own origin alone.
    if (address === null || !URL.canParse(address))
      return { kind: 'unanswered', why: 'there is no service index at the address' }
    return address
  }
  return {
    address: shownAddress(url),
    async versionsOf(name) {
      const base = await contentAddress()
      if (typeof base !== 'string') return base
      const path = `/${encodeURIComponent(name.toLowerCase())}/index.json`
      const own = new URL(base).origin === new URL(url).origin ? how : JSON_ANSWER
      return understood(await ask(`${base}${path}`, own), `GET ${path}`, (body) => {
        const { versions } = record(body, `GET ${path}`)
        if (!Array.isArray(versions) || !versions.every((one) => typeof one === 'string'))
          throw malformed(`GET ${path}`, 'has no list `versions`')
        return {
          kind: 'known',
          versions: versions.map((version) => ({ version, publishedAt: null, withdrawn: null, files: null })),
        }
      })
    },
    async doubt() {
      const base = await contentAddress()
      return typeof base === 'string' ? null : base.why
    },
  }
}
