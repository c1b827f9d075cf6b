import { type FindingDraft, oneLower } from '../../findings.ts'
import { locate } from '../../sources/workflows/locate.ts'
import type { Expression } from '../../sources/workflows/model.ts'
import { allSteps } from '../../sources/workflows/walk.ts'
import { defineRule } from '../rule.ts'
import { weighedByReach } from './reach/weighed.ts'
import { commandsOf, wordAt } from './shell/commands.ts'
import { containerPastes } from './template-injection/containers.ts'
import { exportsOf } from './template-injection/exports.ts'
import { insiderPastes } from './template-injection/insiders.ts'
import { judge, pastedWords, sentence, wayOf } from './template-injection/judge.ts'
import { type Sink, sinksOf } from './template-injection/sinks.ts'
import { stdoutCommands } from './template-injection/stdout-commands.ts'
import { wordList, wordListText } from './template-injection/word-lists.ts'
import {
  type Arrival,
  earlierThan,
  type FlowSpot,
  type Trail,
  taintedReads,
  taintedVariable,
  textTrail,
  title,
} from './untrusted/flow.ts'

/**
 * A text that an outsider writes becomes code: GitHub pastes `${{ … }}` into a script before any shell reads it, so that
 * quotes around it protect nothing. Followed from the event through `env`, outputs of steps and jobs, inputs of local
 * actions and workflows, to scripts, inputs that actions run as code, the runner's environment file, and the words with
 * which a container is started.
 *
 * The same text in `env:` and read as a quoted variable is sound. Inputs of `workflow_dispatch`, which people with write
 * access fill in, count in jobs that publish (`low`) or enter an environment (`medium`): there somebody else has to agree,
 * and agrees to a value and not to commands. Names of tags and branches of the repository are not looked at: who can push
 * them changes the workflow itself. Where every way to start the job is a fork's `pull_request`, which has no
 * secrets and a token that only reads, the finding is `medium`. A list of names that an action has made words of, among the
 * arguments of a command, is one severity lower, where no name gets past its quotes with secrets at stake.
 *
 * Source: https://docs.github.com/en/actions/concepts/security/script-injections; the nx compromise of August 2025
 * (GHSA-cxm3-wv7p-598c).
 */
export const templateInjection = defineRule({
  id: 'workflow/template-injection',
  title: 'Text from outside is run as code',
  severity: 'high',
  rationale:
    'GitHub pastes an expression into a script before the shell reads it. Whoever writes the title, branch or comment that it holds runs commands with the token and secrets of the job.',
  remedy:
    'Give the value to the step under `env:`, for example as `TITLE`, and write the quoted variable `"$TITLE"` in the script.',
  standards: ['OWASP CICD-SEC-4', 'OpenSSF Scorecard Dangerous-Workflow', 'NIST SSDF PW.5.1'],
  needs: ['workflows'],
  applies: ({ workflows }) =>
    workflows.workflows.length + workflows.actions.length === 0 && workflows.coverage.skipped.length === 0
      ? 'the repository has no workflow or action'
      : true,
  *check({ workflows }) {
    const trail = textTrail(workflows)
    for (const place of allSteps(workflows)) {
      const spot: FlowSpot = { ...place, earlier: earlierThan(place) }
      for (const sink of sinksOf(place.step)) yield* pasted(trail, spot, sink)
      yield* exported(trail, spot)
      yield* insiderPastes(workflows, place)
    }
    yield* stdoutCommands(workflows)
    for (const workflow of workflows.workflows) yield* containerPastes(trail, workflow)
  },
  weighed: weighedByReach,
})

function* pasted(trail: Trail, spot: FlowSpot, sink: Sink): Iterable<FindingDraft> {
  for (const { expression, read, arrival } of taintedReads(trail, sink.text, spot)) {
    const judged = judge(trail, spot, arrival)
    if (judged === null || isJsonValue(sink, expression, arrival)) continue
    const { value } = sink.text
    const pastedText = value.slice(expression.start, expression.end).replaceAll(/\s+/g, ' ')
    const evidence = {
      source: arrival.source.path,
      path: [arrival.written, ...arrival.stations],
      events: judged.events,
    }
    const form = wordList(spot.step!, expression, arrival)
    if (form !== null) {
      const { message, remedy } = wordListText(form, spot.step!, pastedText)
      yield {
        at: locate(sink.text, read.start, read.end),
        message: `${message} ${judged.consequence}`,
        remedy,
        // With secrets at stake, what gets past quotes is as bad as without them.
        severity: form === 'shell' && judged.severity === 'high' ? 'high' : oneLower(judged.severity),
        evidence,
      }
      continue
    }
    const variable = read.path[0] === 'env' ? read.path[1]! : variableFor(read.path)
    const replaced = `write \`${sink.variable(variable)}\` in ${sink.what} in place of \`${pastedText}\``
    yield {
      at: locate(sink.text, read.start, read.end),
      message: `${sentence(arrival.source.writer)} can run commands in step \`${title(spot.step)}\`. ${pastedWords(arrival, pastedText)} is pasted into ${sink.what} before it is read as code. ${judged.consequence}`,
      remedy:
        read.path[0] === 'env'
          ? `The value is in a variable already: ${replaced}.`
          : `Add \`env: { ${variable}: '${pastedText.replaceAll("'", "''")}' }\` to the step, and ${replaced}.`,
      severity: judged.severity,
      evidence,
    }
  }
}

/**
 * `const event = ${{ toJSON(github.event) }}` in JavaScript: JSON escapes what could end its own strings. So does the list
 * of an action that is told to write JSON, where nothing else stands in the expression.
 */
function isJsonValue(sink: Sink, { start, source }: Expression, arrival: Arrival): boolean {
  const isJson =
    /^tojson\(.*\)$/is.test(source) ||
    (arrival.source.json === true && /^steps\.[\w-]+\.outputs\.[\w-]+$/.test(source))
  return sink.javascript && isJson && !/['"`]\s*$/.test(sink.text.value.slice(0, start))
}

/** A text with line feeds, written as it is into the environment file, defines any variable: `BASH_ENV`, `LD_PRELOAD`. */
function* exported(trail: Trail, spot: FlowSpot): Iterable<FindingDraft> {
  const script = spot.step!.run
  const commands = script === null ? null : commandsOf(script)
  if (script === null || commands === null) return
  for (const { word, name, file } of exportsOf(commands)) {
    const arrival = taintedVariable(trail, name, spot)
    if (arrival === null || (file === 'GITHUB_ENV' && !arrival.source.lines)) continue
    const judged = judge(trail, spot, arrival)
    if (judged === null) continue
    const does =
      file === 'GITHUB_PATH'
        ? 'decides in which folder later steps look for their programs'
        : 'may hold line feeds, and each further line sets another variable, such as `BASH_ENV`, for all later steps'
    yield {
      at: wordAt(script, word),
      message: `${sentence(arrival.source.writer)} can set the environment of the steps after \`${title(spot.step)}\`. ${wayOf(arrival, `\`$${file}\``)}: the text ${does}. ${judged.consequence}`,
      remedy:
        file === 'GITHUB_PATH'
          ? 'Add folders with fixed names only.'
          : `Leave the text out of \`$GITHUB_ENV\`: give it under \`env:\` to each step that needs it.`,
      severity: judged.severity,
      evidence: {
        source: arrival.source.path,
        path: [arrival.written, ...arrival.stations],
        events: judged.events,
      },
    }
  }
}

/** `github.event.pull_request.head.ref` is `HEAD_REF`; `steps.x.outputs.title` is `TITLE`. */
function variableFor(path: readonly string[]): string {
  const parts = path.filter((part) => !/^(?:\*|\d+)$/.test(part))
  const [last = 'value', before] = [parts.at(-1), parts.at(-2)]
  const both =
    before !== undefined && ['ref', 'label', 'body', 'title', 'message', 'name', 'email'].includes(last)
  const name = both && !['event', 'outputs', 'inputs'].includes(before) ? `${before}_${last}` : last
  return name.toUpperCase().replaceAll(/\W/g, '_')
}
