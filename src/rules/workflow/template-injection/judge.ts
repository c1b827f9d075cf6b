import type { Arrival, FlowSpot, Trail } from '../untrusted/flow.ts'
import { reachOf } from '../untrusted/reach.ts'
import { UNPRIVILEGED_EVENTS } from '../untrusted/sources.ts'

export interface Judged {
  readonly severity: 'high' | 'medium'
  readonly consequence: string
  readonly events: readonly string[]
}

/** How bad an arrival is; `null` where no event brings the text to this place. */
export function judge(trail: Trail, spot: FlowSpot, arrival: Arrival): Judged | null {
  const reach = reachOf(trail.model, spot)
  const events = arrival.events.filter((event) => reach.open || reach.events.has(event))
  if (events.length === 0) return null
  const privileged = events.filter((event) => !UNPRIVILEGED_EVENTS.has(event))
  if (privileged.length > 0) {
    const on = `It runs on ${listed(privileged)}`
    const consequence = hasNoRights(spot)
      ? `${on}, beside the caches and secrets of this repository, with a token that has no rights.`
      : `${on} with the token and secrets of this repository.`
    return { severity: 'high', events, consequence }
  }
  return {
    severity: 'medium',
    events,
    consequence: `On ${listed(events)} a fork has no secrets and a token that only reads; a branch of this repository, pushed by a bot or another workflow, has both.`,
  }
}

/** `permissions: {}`: what is left are the secrets that the repository hands out, and what later jobs take from here. */
function hasNoRights({ job, file }: FlowSpot): boolean {
  const own = job?.permissions ?? (file.kind === 'workflow' ? file.permissions : null)
  return own?.kind === 'none'
}

/** The way that a text takes to a sink, for a message. */
export function wayOf({ written, stations }: Arrival, sink: string): string {
  const from = written.startsWith('github.') ? `\`${written}\`` : sentence(written)
  if (stations.length === 0) return `${from} arrives in ${sink}`
  return `${from} arrives through ${stations.join(', then ')}, in ${sink}`
}

/** What is pasted, and where it comes from. */
export function pastedWords(arrival: Arrival, pastedText: string): string {
  const shown = `\`${pastedText}\``
  return arrival.stations.length === 0 && pastedText.includes(arrival.written)
    ? shown
    : `${wayOf(arrival, shown)}, which`
}

function listed(events: readonly string[]): string {
  const shown = events.slice(0, 3).map((event) => `\`${event}\``)
  return events.length > 3 ? `${shown.join(', ')} and ${events.length - 3} more events` : shown.join(', ')
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
