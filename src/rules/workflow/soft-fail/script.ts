import type { Command, ParsedScript } from 'unbash'
import { asked, isUnseen, Others } from './again.ts'
import { type Cause, causeOf } from './shell/cause.ts'
import { commandsOf, forwardingFunctions } from './shell/commands.ts'
import { literal, outline } from './shell/expand.ts'
import { textParser } from './shell/follow.ts'
import { Follower } from './shell/follower.ts'
import type { Sighting } from './shell/frames.ts'
import { TooIntricate } from './shell/walk.ts'
import { isSure, moves } from './surely.ts'
import { type Check, type CheckOptions, classify, programOf } from './tools/classify.ts'
import { comparesTree, writesAnew } from './tools/compared.ts'
import { isIncidental } from './tools/incidental.ts'
import type { Likeness } from './tools/likeness.ts'

/** A check in a script whose failure cannot make the script fail. */
export interface LostCheck {
  readonly check: Check
  readonly command: Command
  readonly cause: Cause
  /** The status that is lost where others are not. */
  readonly status: number
  /** Whether the script runs it once more, to a real failure. */
  readonly again: Likeness
  /** Something that fails the script works with what it should have made. */
  readonly used: boolean
  /** Its output is thrown away as well. */
  readonly unseen: boolean
  /** The command in whose words it stands, `$( … )` around it, and whose status counts. */
  readonly within: string | null
  /** `-e` was in force where it ran. */
  readonly errexit: boolean
  /** What a failure leaves behind that a later step could ask for: `output:name=…`, `env:name=…`, `file:path`. */
  readonly news: readonly string[]
}

export interface ScriptShell {
  readonly errexit: boolean
  readonly pipefail: boolean
  readonly bash: boolean
}

export interface ScriptAnswer {
  readonly lost: readonly LostCheck[]
  /** Checks that were looked at. */
  readonly checks: readonly Check[]
  /** Checks that could not be followed to the script's end. */
  readonly undecided: readonly Check[]
  /** Every check with its command. */
  readonly classified: ReadonlyMap<Command, Check>
  /** Whether the script judges what a command prints or writes, whatever it ends with. */
  readonly isOutputJudged: (command: Command) => boolean
  /** Whether the script runs a check once more, so that it can fail the script. */
  readonly again: (command: Command) => Likeness
  /** It goes to other folders. */
  readonly moves: boolean
  /** Whether a script that runs to its end always runs a command. */
  readonly isSure: (command: Command) => boolean
  /** Statements that were run to find out. */
  readonly steps: number
  /** Every command is clean-up or talk: nobody waits for it to fail. */
  readonly incidental: boolean
}

/** Steps that one script may take to be followed, over all its checks. */
const FUEL = 120_000

/**
 * Find the checks of a script whose failure is lost. Asked again, by another rule or for another caller, the answer is
 * the one that was found.
 * @param script unbash's tree of it
 * @param source its text, which the tree's offsets index
 */
export function lostChecks(
  script: ParsedScript,
  source: string,
  shell: ScriptShell,
  options: CheckOptions,
): ScriptAnswer {
  const { errexit, pipefail, bash } = shell
  const key = JSON.stringify([errexit, pipefail, bash, options.checks, options.cleanup])
  const known = answers.get(script) ?? new Map<string, ScriptAnswer>()
  answers.set(script, known)
  const answer = known.get(key) ?? followed(script, source, shell, options)
  known.set(key, answer)
  return answer
}

const answers = new WeakMap<ParsedScript, Map<string, ScriptAnswer>>()

/** The checks are told at once; they are followed when somebody asks what becomes of them. */
function followed(
  script: ParsedScript,
  source: string,
  shell: ScriptShell,
  options: CheckOptions,
): ScriptAnswer {
  const parse = textParser()
  const commands = commandsOf(script, parse)
  const forwarding = forwardingFunctions(script)
  const classified = new Map<Command, Check>()
  for (const command of commands) {
    const check = classifyCommand(command, forwarding, options)
    if (check !== null) classified.set(command, check)
  }
  const fuel = { left: FUEL }
  const isCheck = (command: Command): boolean => (classified.get(command)?.kind ?? 'report') !== 'report'
  const follower = new Follower(script, shell, isCheck, fuel, parse)
  const others = new Others(
    script,
    commands,
    classified,
    () => new Follower(script, shell, isCheck, { left: FUEL }, parse),
  )
  let fates: Fates | null = null
  const followedOnce = (): Fates => {
    fates ??= fatesOf(
      unproven(script, source, shell, classified, forwarding),
      others,
      commands,
      follower,
      script,
      source,
      shell,
    )
    return fates
  }
  return {
    get lost() {
      return followedOnce().lost
    },
    checks: [...classified.values()],
    get undecided() {
      return followedOnce().undecided
    },
    classified,
    get steps() {
      followedOnce()
      return FUEL - fuel.left
    },
    incidental: commands.every(isIncidental),
    again: (command) => others.again(command),
    moves: moves(script),
    isSure: (command) => isSure(script, command),
    isOutputJudged: (command) => asked(() => follower.isOutputJudged(command)),
  }
}

type Subject = readonly [command: Command, check: Check]

/** The checks that do not plainly end the script by themselves. */
function unproven(
  script: ParsedScript,
  source: string,
  shell: ScriptShell,
  classified: ReadonlyMap<Command, Check>,
  forwarding: ReadonlySet<string>,
): readonly Subject[] {
  const calm = shell.errexit && !/\bset\s+(?:[-+]\w+\s+)*\+|\btrap\b/.test(source)
  if (!calm) return [...classified]
  const alone = new Set<object>(
    script.commands.flatMap((statement) => (statement.background === true ? [] : [statement.command])),
  )
  return [...classified].filter(
    ([command]) => !alone.has(command) || forwarding.has(literal(command.name) ?? ''),
  )
}

interface Fates {
  readonly lost: readonly LostCheck[]
  readonly undecided: readonly Check[]
}

function fatesOf(
  subjects: readonly Subject[],
  others: Others,
  commands: readonly Command[],
  follower: Follower,
  script: ParsedScript,
  source: string,
  shell: ScriptShell,
): Fates {
  const lost: LostCheck[] = []
  const undecided: Check[] = []
  for (const [command, check] of subjects) {
    try {
      for (const status of check.statuses) {
        const fate = follower.fate(command, status)
        if (fate.kind !== 'lost') continue
        const cause = causeOf(fate.sighting, command, source)
        const isAnswer = isDataSource(cause) || isCaptured(fate.sighting) || isSearched(cause, shell, script)
        if ((check.kind === 'script' || check.kind === 'program') && isAnswer) break
        if (check.kind === 'program' && isWeak(cause, check)) break
        if (isAskedFor(command, check, commands, follower)) break
        lost.push({
          check,
          command,
          cause,
          status,
          again: others.again(command),
          used: others.uses(command) || (shell.errexit && isCompared(cause, check, script, command)),
          unseen: isUnseen(command),
          within: enclosing(fate.sighting),
          errexit: fate.sighting.errexit,
          news: fate.news,
        })
        break
      }
    } catch (error) {
      if (!(error instanceof TooIntricate)) throw error
      undecided.push(check)
    }
  }
  return { lost, undecided }
}

/** What says whether a publication is out, by the command that makes it. */
const ASKS_FOR: readonly (readonly [made: RegExp, asked: RegExp])[] = [
  [/^gh release (?:create|upload|edit)\b/, /^gh release (?:view|download|verify)\b/],
  [/^npm publish\b/, /^npm (?:view|info|show|v)\b/],
  [/^(?:pnpm|yarn|bun)(?: npm)? publish\b/, /^(?:npm|pnpm|yarn)(?: npm)? (?:view|info|show)\b/],
  [/^docker push\b/, /^docker (?:manifest inspect|buildx imagetools inspect|pull)\b/],
  [/^git push\b/, /^git (?:ls-remote|fetch)\b/],
  [/^cargo publish\b/, /^cargo (?:info|search)\b/],
]

/** `gh release create "$tag" … || true`, and then a `gh release view "$tag"` without which the script fails. */
function isAskedFor(made: Command, check: Check, commands: readonly Command[], follower: Follower): boolean {
  const row = ASKS_FOR.find(([pattern]) => pattern.test(check.words.join(' ')))
  if (row === undefined) return false
  return commands.some((command) => {
    if (command.pos <= made.pos || command.name === undefined) return false
    const words = [command.name, ...command.args.map((arg) => (arg.type === 'Assignment' ? arg.value : arg))]
    const text = words.map((word) => (word.type === 'Word' ? outline(word) : '')).join(' ')
    return row[1].test(text) && follower.fate(command, 1).kind === 'reaches'
  })
}

/** Nobody wrote down that the failure shall not count: of a program that is no check by its name that says little. */
function isWeak({ kind, handler, written }: Cause, { name }: Check): boolean {
  const isPackageScript = /^(?:npm|yarn|pnpm|bun|composer|deno|wireit) /.test(name)
  if (kind === 'or' && /expected|should fail|must fail/i.test(`${handler} ${written}`)) return true
  return (
    (kind === 'no errexit' && !isPackageScript) ||
    (kind === 'pipe' && /^\|&?\s*(?:grep|egrep|rg|jq|awk|sed|cut|wc|sort)\b/.test(written))
  )
}

/** What a pipe keeps in a file is searched by a `grep` that fails the script: `./tool | tee log || true; grep expected log`. */
function isSearched(cause: Cause, { errexit }: ScriptShell, script: ParsedScript): boolean {
  if (cause.kind !== 'pipe' || !errexit) return false
  const file = /^\|&?\s*tee\s+(?:-a\s+)?(\S+)$/.exec(cause.written)?.[1]
  return script.commands.some(
    ({ command, background }) =>
      background !== true &&
      command.type === 'Command' &&
      literal(command.name) === 'grep' &&
      command.args.some((arg) => arg.type === 'Word' && arg.text === file),
  )
}

/** What a failure leaves half written differs from what is committed: `generate | tee reference.rst; git diff --exit-code`. */
function isCompared(cause: Cause, check: Check, { commands }: ParsedScript, lost: Command): boolean {
  return (
    writesAnew(cause, check) &&
    commands.some(
      ({ command, background }) =>
        background !== true &&
        command.type === 'Command' &&
        command.pos > lost.pos &&
        comparesTree([command.name, ...command.args].map((word) => word?.text ?? '').join(' ')),
    )
  )
}

/** A repository's script used for its answer or its output, not as a check. */
function isDataSource(cause: Cause): boolean {
  if (
    [
      'if',
      'loop-condition',
      'substitution',
      'in-substitution',
      'process-substitution',
      'background',
      'and',
      'retry',
      'not',
    ].includes(cause.kind)
  )
    return true
  if (cause.kind === 'pipe')
    return !/^\|&?\s*(?:sudo )?(?:tee|cat|head|tail|ts|less|more|grep|sed|awk|tac|fold)\b/.test(cause.written)
  if (cause.kind === 'or')
    return (
      /^\|\|\s*\[/.test(cause.written) ||
      !(cause.handler === null || /^(?:true|:|echo|printf|exit|return)$/.test(cause.handler))
    )
  return false
}

function enclosing({ frames }: Sighting): string | null {
  for (let at = frames; at !== null; at = at.outer) {
    const { frame } = at
    if (frame.kind === 'substitution' && frame.command !== null) return literal(frame.command.name)
  }
  return null
}

/** Its output is what is asked for: `latest=$(./latest.sh || exit 0)`. */
function isCaptured(sighting: Sighting): boolean {
  for (let at = sighting.frames; at !== null; at = at.outer) {
    if (at.frame.kind === 'substitution' || at.frame.kind === 'process') return true
  }
  return false
}

function classifyCommand(
  command: Command,
  forwarding: ReadonlySet<string>,
  options: CheckOptions,
): Check | null {
  if (command.name === undefined) return null
  const words = [command.name, ...command.args.map((arg) => (arg.type === 'Assignment' ? null : arg))].map(
    (word) => (word === null ? 'X=' : outline(word)),
  )
  const name = literal(command.name)
  if (name !== null && forwarding.has(name)) {
    for (let index = 1; index < words.length; index += 1) {
      const inner = classify(words.slice(index), options)
      if (inner !== null) return inner
      if (index > 2) break
    }
    return null
  }
  if (name !== null && ['xargs', 'parallel'].includes(programOf(name)) && words.length < 2) return null
  return classify(words, options)
}
