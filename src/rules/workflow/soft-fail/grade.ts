import { oneLower, SEVERITIES, type Severity } from '../../../findings.ts'
import type { LostCheck } from './script.ts'
import { type Check, programOf } from './tools/classify.ts'
import { writesAnew } from './tools/compared.ts'
import { configured } from './tools/configuring.ts'
import type { Likeness } from './tools/likeness.ts'
import {
  addsUpCoverage,
  analyses,
  asksOthers,
  builds,
  countsFor,
  makesReady,
  measures,
  uploadsCoverage,
} from './tools/preparing.ts'
import { readsProse } from './tools/prose.ts'

/** What is known of the place in which a script stands. */
export interface Place {
  /** What it decides, as a message names it: `job`, `script's caller`. */
  readonly where: string
  /** A failure that nobody waits for, or that something else turns into one. */
  readonly isSettled: (lost: LostCheck) => boolean
  /** Whether the same check runs to a real failure somewhere else. */
  readonly elsewhere: (check: Check) => Likeness
  /** Nothing calls the script: what is lost all through it for one reason is told once. */
  readonly isUncalled?: boolean
  /** What comes behind it fails where a file is not as it was committed. */
  readonly isCompared?: boolean
  /** Whether each step that calls the script is soft itself, and told of with so much at least. */
  readonly isLostByCallers?: (severity: Severity) => boolean
  /** No finding there weighs more. */
  readonly most: (check: Check) => Severity
}

/** Nothing is known of the place. */
export function placeOf(where: string): Place {
  return { where, isSettled: () => false, elsewhere: () => null, most: () => 'high' }
}

/** How much is lost with a check: the most of what is provable. */
export function gradeOf(lost: LostCheck, place: Place): Severity {
  const grade = gradeWithin(lost, place)
  return isLostAnyway(lost, grade, place) ? oneLower(grade) : grade
}

function gradeWithin(lost: LostCheck, place: Place): Severity {
  const { check } = lost
  return leastOf([ownGrade(lost, place), alike(lost.again), alike(place.elsewhere(check)), place.most(check)])
}

/**
 * Whether the steps that call the script lose the failure as well, and say so: mended within, it would be lost there.
 * What somebody made soft on purpose stays so when the step is mended.
 */
function isLostAnyway({ cause }: LostCheck, grade: Severity, { isLostByCallers }: Place): boolean {
  return grade !== 'low' && cause.kind === 'no errexit' && isLostByCallers?.(grade) === true
}

/**
 * How much is lost with a check in a script that is read line by line.
 * @param isUsed whether the script goes on to work with what it may have made
 */
export function gradeOfLine(check: Check, isUsed: boolean, place: Place): Severity {
  const isLess =
    check.kind === 'report' ||
    check.kind === 'program' ||
    measures(check) ||
    analyses(check) ||
    (isUsed && (makesReady(check) || builds(check)))
  // Such shells are Windows' own: what runs on another system compiles and tests something else.
  const elsewhere = place.elsewhere(check) === null ? 'high' : 'medium'
  return leastOf([isLess ? 'medium' : 'high', elsewhere, place.most(check)])
}

/** Why less is lost than it seems, for the end of a message; empty where nothing makes up for it. */
export function noteOf(lost: LostCheck, place: Place): string {
  const { check, again, used } = lost
  if (again === 'same') return ' The script runs it once more, and fails there.'
  if (used)
    return ' The script goes on to use what it should have made, and is seen to fail only if that command does.'
  if (place.elsewhere(check) === 'same') return ' The same check has to pass elsewhere.'
  if (isLostAnyway(lost, gradeWithin(lost, place), place))
    return ' Each step that calls this script is soft itself, and told of where it stands.'
  return place.isUncalled === true ? ' No workflow is seen to call this script.' : ''
}

/** What runs once more is not lost; what runs in part is lost in part. */
export function alike(likeness: Likeness): Severity {
  return likeness === 'same' ? 'low' : likeness === 'tool' ? 'medium' : 'high'
}

function ownGrade(lost: LostCheck, { where, isCompared }: Place): Severity {
  const { check, cause, used, unseen } = lost
  if (uploadsCoverage(check)) return 'low'
  if (check.kind === 'report' || check.kind === 'program') return 'medium'
  // Nobody made it soft on purpose, and only its name says that its status tells anything.
  if (check.kind === 'script' && cause.kind === 'no errexit' && where !== 'job') return 'medium'
  if (makesReady(check) && cause.kind === 'no errexit') return 'medium'
  // What a script builds, it goes on to use.
  if ((builds(check) || configured(check) !== null) && cause.kind === 'no errexit' && where !== 'job')
    return 'medium'
  if (used || measures(check) || analyses(check) || countsFor(check, cause)) return 'medium'
  if (readsProse(check) || comparesForReaders(lost) || isReviewed(lost) || isQuestion(lost)) return 'medium'
  if (isCompared === true && writesAnew(cause, check)) return 'medium'
  if (cause.kind === 'or' && asksOthers(check)) return 'medium'
  // Without output and without a status it is run for the cache that it leaves.
  return unseen && !check.scans && check.words.some((word) => /cache/i.test(word)) ? 'medium' : 'high'
}

/**
 * A script that compares, or a target that adds up what is covered, as its name says, and whose output is the summary of
 * the run: people judge by what it shows.
 */
function comparesForReaders({ check, cause }: LostCheck): boolean {
  if (cause.kind !== 'pipe' || !/\btee\b.*\bGITHUB_STEP_SUMMARY\b/.test(cause.written)) return false
  const base = check.name.split(/[\\/ ]/).at(-1)!
  return (
    addsUpCoverage(check) ||
    (check.kind === 'script' &&
      /^(?:compare|diff)(?:[-_.]|$)/i.test(base) &&
      !/test|lint|audit|scan|verify|validat/i.test(base))
  )
}

/**
 * A builder that is asked something, and whose answer is read as data: `./gradlew -q testMatrix | jq …`.
 * Source: https://docs.gradle.org/current/userguide/command_line_interface.html#sec:command_line_logging
 */
function isQuestion({ check, cause }: LostCheck): boolean {
  return (
    !check.scans &&
    cause.kind === 'pipe' &&
    /^\|&?\s*(?:jq|yq)\b/.test(cause.written) &&
    /^(?:gradlew?|mvn[dw]?|g?make|bazel(?:isk)?|sbt)$/.test(programOf(check.words[0] ?? '')) &&
    check.words.some((word) => /^(?:-q|--quiet|-s|--silent)$/.test(word))
  )
}

/**
 * A linter whose findings are shown at the lines of the change.
 * Source: https://github.com/reviewdog/reviewdog#reporters
 */
function isReviewed({ check, cause }: LostCheck): boolean {
  return !check.scans && cause.kind === 'pipe' && /^\|&?\s*(?:\S+\/)?reviewdog\b/.test(cause.written)
}

/** What a command publishes is out, whoever started the script. */
export const PUBLISHES =
  /(?:^|[-_:./ ])(?:publish|release|deploy|upload|push|package|pack|sign|attest|apply)(?=$|[-_:./ \d])/i

/**
 * A script that nothing calls: no change and no release passes by it, but what it publishes.
 * @param path of the script: one of tests deploys what it tests
 * @param isSeen whether all that pipelines run can be read; a `tox` or a `just` may call it
 */
export function uncalled(place: Place, path: string, isSeen: boolean): Place {
  const most = isSeen ? 'low' : 'medium'
  const out = OF_TESTS.test(path) ? 'medium' : 'high'
  return { ...place, isUncalled: true, most: ({ name }) => (PUBLISHES.test(name) ? out : most) }
}

const OF_TESTS = /(?:^|[/_.-])(?:tests?|e2e|integration)(?=[/_.-])/i

/** A script that only workflows call for which no change and no release waits. */
export function ungated(place: Place): Place {
  return { ...place, most: ({ name, scans }) => (scans || PUBLISHES.test(name) ? 'high' : 'medium') }
}

export function leastOf(severities: readonly Severity[]): Severity {
  return severities.reduce((least, one) =>
    SEVERITIES.indexOf(one) > SEVERITIES.indexOf(least) ? one : least,
  )
}

export function mostOf(severities: readonly Severity[]): Severity {
  return severities.reduce((most, one) => (SEVERITIES.indexOf(one) < SEVERITIES.indexOf(most) ? one : most))
}
