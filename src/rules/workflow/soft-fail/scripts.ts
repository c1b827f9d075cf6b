import type { UnverifiedDraft } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Script, Step } from '../../../sources/workflows/model.ts'
import { softFlag } from './flags.ts'
import { alike, gradeOf, leastOf, mostOf, noteOf, type Place } from './grade.ts'
import { decidesLater, type Left, type Sequence } from './jobs.ts'
import { lostWords } from './message.ts'
import type { LostCheck, ScriptAnswer } from './script.ts'
import type { Draft } from './steps.ts'
import { quoted } from './steps.ts'
import { SOFT_ENVIRONMENT } from './tools/actions.ts'
import type { Check } from './tools/classify.ts'
import { readsProse } from './tools/prose.ts'

/** What is wrong in one script. */
export function* scriptDrafts(
  script: Script,
  answer: ScriptAnswer,
  given: Place,
): Iterable<Draft | UnverifiedDraft> {
  const place = placeIn(answer, given)
  for (const check of answer.undecided) {
    yield {
      unverified: `${script.text.at.path}: the script around ${quoted(check.name)} is too intricate to be followed to its end; split it into smaller steps`,
      at: script.text.at,
    }
  }
  const groups = new Map<string, LostCheck[]>()
  for (const lost of answer.lost) {
    if (place.isSettled(lost) || saysSo(lost)) continue
    const isCommon = place.isUncalled === true && lost.cause.kind === 'no errexit'
    const key = isCommon ? lost.cause.kind : `${lost.cause.kind}:${lost.cause.start}:${lost.status}`
    groups.set(key, [...(groups.get(key) ?? []), lost])
  }
  for (const group of groups.values()) yield lostDraft(script, group, place)
}

/** A script that goes to other folders looks at other files with the same words. */
function placeIn({ moves }: ScriptAnswer, place: Place): Place {
  if (!moves) return place
  const elsewhere: Place['elsewhere'] = (check) => (place.elsewhere(check) === 'tool' ? 'tool' : null)
  return { ...place, elsewhere }
}

function lostDraft(script: Script, group: readonly LostCheck[], place: Place): Draft {
  const [first] = group
  const { cause } = first!
  const checks = group.map(({ check }) => check)
  const { message, remedy } = lostWords(checks, first!, place.where)
  const notes = new Set(group.map((lost) => noteOf(lost, place)))
  return {
    at: locate(script.text, cause.start, oneLineEnd(script.text.value, cause.start, cause.end)),
    message: `${message}${notes.size === 1 ? [...notes][0] : ''}`,
    remedy,
    severity: mostOf(group.map((lost) => gradeOf(lost, place))),
    evidence: {
      command: checks
        .map(({ words }) => words.join(' ').replaceAll('\0', '…'))
        .join('; ')
        .slice(0, 200),
      cause: cause.kind,
    },
  }
}

/** The command itself says that it reports only, which is told of its flag. */
function saysSo({ check, command, cause }: LostCheck): boolean {
  if (cause.kind !== 'no errexit' && cause.kind !== 'pipe') return false
  return softFlag(check, command, () => false)?.flag.when === 'present'
}

/** A span over several lines is shown by its first. */
function oneLineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start)
  const stop = newline >= 0 && newline < end ? newline : end
  return Math.max(start + 1, text.slice(start, stop).trimEnd().length + start)
}

/** Flags with which a check reports and succeeds; `environment` is what the script is given. */
export function* flagDrafts(
  script: Script,
  answer: ScriptAnswer,
  given: Place,
  environment: Step['env'],
  isDecidedLater: (files: readonly string[]) => boolean,
): Iterable<Draft> {
  const place = placeIn(answer, given)
  const { where } = place
  const isSet = (variable: string): boolean =>
    environment.some(({ key }) => key.value === variable) ||
    new RegExp(`\\b${variable}=(?!["']?0)`).test(script.text.value)
  for (const [command, check] of answer.classified) {
    const soft = softFlag(check, command, isSet)
    if (soft === null) continue
    const files = command.args.flatMap(
      (arg) => arg.text.match(/[\w./-]+\.(?:json|sarif|xml|txt|html|csv)\b/g) ?? [],
    )
    // One finding is enough for one command, and what is written there says more than what is not.
    if (soft.flag.when === 'absent' && answer.lost.some((lost) => lost.command === command)) continue
    if (isSample(check) || isDecidedLater(files) || answer.isOutputJudged(command)) continue
    const missing = soft.flag.when === 'absent'
    yield {
      at: locate(script.text, soft.start, soft.end),
      message: missing
        ? `\`${check.name}\` reports and succeeds. Without a flag that says otherwise it ends with 0 whatever it finds, so it cannot fail the ${where}.`
        : `\`${check.name}\` reports and succeeds. \`${soft.written}\` makes it end with 0 whatever it finds, so it cannot fail the ${where}.`,
      remedy: `${soft.flag.mend}. Accept known findings with a waiver instead.`,
      severity: leastOf([
        readsProse(check) || isDemonstration(check) ? 'medium' : 'high',
        alike(answer.again(command)),
        alike(place.elsewhere(check)),
        place.most(check),
      ]),
      evidence: { flag: soft.written, source: soft.flag.source },
    }
  }
}

/** A place that is named for what it holds: tests of a scanner, or code that is meant to be found wanting. */
const SAMPLE =
  /(?:^|[\\/_-])(?:tests?|testdata|fixtures?|examples?|samples?)(?=$|[\\/_-])|goat|vulnerable|insecure|juice-?shop|\bdvwa\b/i

const OF_FOLDERS = /^(?:fs|filesystem|rootfs|repo(?:sitory)?|config|iac|dir|code|source)$/

/** Whether all that is scanned is an image that is named for a demonstration. */
function isDemonstration({ words, scans }: Check): boolean {
  const places = words.slice(1).filter((word) => !word.startsWith('-') && /[\\/:]/.test(word))
  // A folder is scanned where it stands, and what else is named may be the scanner's own.
  return (
    scans &&
    !words.some((word) => OF_FOLDERS.test(word)) &&
    places.length > 0 &&
    places.every((place) => /(?:^|[\\/_-])demos?(?=$|[\\/_:-])/i.test(place))
  )
}

/** Whether all that a scan looks at are samples: its findings are the test, and its own repository's. */
function isSample({ words, scans }: Check): boolean {
  const places = words.slice(1).filter((word, index, args) => {
    if (word.startsWith('-') || !/[\\/]|goat/i.test(word)) return false
    return !/^--?(?:o|out|output|output-file-path|config(?:-file)?|external-checks-dir|baseline|format|repo-id)$/.test(
      args[index - 1] ?? '',
    )
  })
  return scans && places.length > 0 && places.every((place) => SAMPLE.test(place))
}

/** What a lost failure leaves to later steps. */
export function leftBehind(step: Step, lost: LostCheck): Left {
  const id = step.id?.value.toLowerCase() ?? null
  const contexts = new Map<string, string | null>()
  const environment: string[] = []
  const files: string[] = []
  for (const news of lost.news) {
    const [, kind, rest] = /^(\w+):([\s\S]*)$/.exec(news) ?? []
    if (kind === 'file') files.push(rest!)
    const [, name, value] = /^([^=]*)=([\s\S]*)$/.exec(rest ?? '') ?? []
    if (name === undefined) continue
    const known = value === '!' || value === '?' ? null : value!
    // What the failure leaves stands first; behind it, what only a success would have left.
    const leave = (context: string): void => {
      if (!contexts.has(context)) contexts.set(context, known)
    }
    if (kind === 'output' && id !== null)
      leave(name === '*' ? `steps.${id}.outputs` : `steps.${id}.outputs.${name.toLowerCase()}`)
    if (kind === 'env') {
      environment.push(name)
      leave(`env.${name.toLowerCase()}`)
    }
  }
  return { id, contexts, environment, files }
}

export function isDecidedLater(sequence: Sequence, index: number, lost: LostCheck): boolean {
  return lost.news.length > 0 && decidesLater(sequence, index, leftBehind(sequence.steps[index]!, lost))
}

/** Whether a comparison is a question: how it ended is handed on, and a later step runs by the answer. */
export function isAnswered(sequence: Sequence, index: number, lost: LostCheck): boolean {
  if (!/^git diff\b/.test(lost.check.words.join(' '))) return false
  const { contexts } = leftBehind(sequence.steps[index]!, lost)
  return sequence.steps.some(
    (later) =>
      later.index > index &&
      later.if?.expressions.some(({ reads }) =>
        reads.some(({ path }) => contexts.has(path.join('.').toLowerCase())),
      ),
  )
}

/** Environment variables with which a linter reports and succeeds. */
export function* environmentDrafts(entries: Step['env']): Iterable<Draft> {
  for (const { key, value } of entries) {
    const row = SOFT_ENVIRONMENT.find(
      ({ name, soft }) => name.test(key.value) && soft.includes(value.value.trim().toLowerCase()),
    )
    if (row === undefined) continue
    yield {
      at: locate(value, 0, value.value.length),
      message: `\`${key.value}: ${value.value}\` makes the checks that read it report and succeed. What they find cannot fail the job.`,
      remedy: `Remove \`${key.value}\`. Accept known findings with a waiver instead.`,
      severity: 'high',
      evidence: { variable: key.value, source: row.source },
    }
  }
}
