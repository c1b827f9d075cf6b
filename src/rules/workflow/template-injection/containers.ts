import type { FindingDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Workflow } from '../../../sources/workflows/model.ts'
import { type FlowSpot, type Trail, taintedReads } from '../untrusted/flow.ts'
import { judge, pastedWords, sentence } from './judge.ts'

/** What the words of each key can make of a container. */
const DOES: ReadonlyMap<string, string> = new Map([
  ['options', 'another option can mount the runner into the container, or start another program in it'],
  ['entrypoint', 'it names the program that runs'],
  ['command', 'they are what the container runs'],
])

/** The name of a branch holds no blank and begins with no dash: it stays a part of its word. */
const ONE_WORD = /(?:^|[._])(?:ref|branch|label)$/

/**
 * Texts of outsiders among the words with which Docker starts the job's container or a service. Docker splits them at
 * blanks after GitHub has pasted, so that one value can be several options.
 * Source: https://docs.docker.com/reference/cli/docker/container/create/; `ContainerOperationProvider.cs` of
 * https://github.com/actions/runner.
 */
export function* containerPastes(trail: Trail, file: Workflow): Iterable<FindingDraft> {
  for (const job of file.jobs) {
    const spot: FlowSpot = { file, job, step: null, earlier: [] }
    for (const { role, words } of job.containerSettings) {
      for (const { key, value: text } of words) {
        for (const { expression, read, arrival } of taintedReads(trail, text, spot)) {
          const judged = judge(trail, spot, arrival)
          if (judged === null || ONE_WORD.test(arrival.source.path)) continue
          const shown = text.value.slice(expression.start, expression.end).replaceAll(/\s+/g, ' ')
          yield {
            at: locate(text, read.start, read.end),
            message: `${sentence(arrival.source.writer)} can say how \`${role}\` of job \`${job.id.value}\` is run. ${pastedWords(arrival, shown)} is pasted into \`${key.value}\` before Docker splits it into words, and ${DOES.get(key.value)!}. ${judged.consequence}`,
            remedy: `Write the words of \`${key.value}\` out, or choose among fixed ones: \`\${{ github.event_name == 'push' && '--cpus 2' || '' }}\`.`,
            severity: judged.severity,
            evidence: {
              source: arrival.source.path,
              path: [arrival.written, ...arrival.stations],
              events: judged.events,
            },
          }
        }
      }
    }
  }
}
