import type { Ask, Asker, Reply } from '../ask.ts'
import type { Publication, Registry } from '../registry.ts'
import { shownAddress } from '../shown-address.ts'

/** How one kind of registry is asked for the versions of a package. */
export interface Protocol {
  readonly ask: Ask
  /** Below the registry's address, with `/` in front. */
  pathOf(name: string): string
  /** @param where names the question in problems */
  read(reply: Reply, name: string, where: string): Publication
  /** A path that every registry of this kind serves: one that does is believed when it says 404. */
  readonly proof?: { readonly path: string; readonly ask: Ask; readonly holds: (body: string) => boolean }
}

export interface Place {
  readonly url: string
  readonly authorization: string | null
  /** A package that is there, by the policy. */
  readonly known: string | null
  /** A package that it has if it is the public registry, or a mirror of that; `null` where there is no such package. */
  readonly famous: string | null
}

/** A registry of the given kind at an address. */
export function registryAt(ask: Asker, protocol: Protocol, place: Place): Registry {
  const { authorization, known, famous } = place
  const base = place.url.replace(/\/+$/, '')
  const address = shownAddress(base)
  const versionsOf = async (name: string): Promise<Publication> => {
    const path = protocol.pathOf(name)
    const reply = await ask(`${base}${path}`, { ...protocol.ask, authorization })
    return protocol.read(reply, name, `GET ${path}`)
  }
  return {
    address,
    versionsOf,
    async doubt() {
      if (protocol.proof !== undefined) {
        const { path, ask: how, holds } = protocol.proof
        const reply = await ask(`${base}${path}`, { ...how, authorization })
        if (reply.kind === 'found' && holds(reply.body)) return null
        if (reply.kind === 'unanswered') return reply.why
      }
      if (known === null) {
        if (famous !== null && (await versionsOf(famous)).kind === 'known') return null
        return 'it answers 404, as it may to everybody whom it does not know; name a package that is there as `known` in the policy’s `registries`'
      }
      const proof = await versionsOf(known)
      if (proof.kind === 'known') return null
      return proof.kind === 'absent'
        ? `it does not show ${known} either, which the policy says is there`
        : proof.why
    },
  }
}
