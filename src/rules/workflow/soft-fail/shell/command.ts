import type {
  ArithmeticCommandExpansion,
  Command,
  CommandExpansionPart,
  ProcessSubstitutionPart,
  Statement,
  Word,
} from 'unbash'
import { programOf, unwrapped } from '../tools/classify.ts'
import { runBuiltin } from './builtins.ts'
import { consumed } from './consume.ts'
import { countOf, expand, literal, outline } from './expand.ts'
import { isNews, redirected } from './redirect.ts'
import { decided, runList, runNode, subshell } from './run.ts'
import {
  distinct,
  INHERIT,
  next,
  type Outcome,
  type State,
  type Value,
  withFile,
  withVariable,
} from './state.ts'
import { repeatedStatus } from './statuses.ts'
import { afterwards, inside, MAX_DEPTH, type Surroundings, TooIntricate, type Walk } from './walk.ts'

/**
 * Run a simple command from all situations: its substitutions, its assignments, afterwards itself. Errexit is the
 * caller's. What calls one function goes into it together.
 */
export function runCommand(
  command: Command,
  going: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  const calls = new Map<Body, Outcome[]>()
  const collect = (body: Body, bound: State): readonly Outcome[] => {
    const alike = calls.get(body) ?? []
    calls.set(body, alike)
    alike.push(next(bound))
    return []
  }
  const ran = afterwards(going, (state) =>
    afterwards(runSubstitutions(command, state, around, walk), (before) => {
      if (command.redirects.length === 0 && command.name !== undefined)
        return runNamed(command, before, around, walk, collect)
      return redirected(command.redirects, before, around, walk, (inner, here) => {
        if (command.name === undefined) {
          const status = hasSubstitution(command) ? inner.status : 0
          return [next({ ...assigned(command, inner, walk), status })]
        }
        return runNamed(command, inner, here, walk, (body, bound) =>
          runCall(command, body, [next(bound)], here, walk),
        )
      })
    }),
  )
  if (calls.size === 0) return ran
  return [
    ...ran,
    ...[...calls].flatMap(([body, bound]) => runCall(command, body, distinct(bound), around, walk)),
  ]
}

type Body = Parameters<typeof runNode>[0]

/** @param call runs the body of a function, from a situation that has its arguments */
function runNamed(
  command: Command,
  state: State,
  around: Surroundings,
  walk: Walk,
  call: (body: Body, bound: State) => readonly Outcome[],
): readonly Outcome[] {
  const words = command.args.map(
    (arg): Value =>
      arg.type === 'Assignment'
        ? {
            text: null,
            telling: arg.value.type === 'Word' && expand(arg.value, state, walk.substituted).telling,
          }
        : expand(arg, state, walk.substituted),
  )
  const written = literal(command.name)
  const value = written === null ? expand(command.name, state, walk.substituted) : null
  // `$ok` where `ok` is `true` or `false` is that command.
  const name = written ?? (/^(?:true|false)$/.test(value?.text ?? '') ? value!.text : null)
  if (value?.telling === true && words.length === 0 && name !== null)
    return decided({ holds: name === 'true', telling: true }, state, command)
  const body = name === null ? undefined : state.functions.get(name)
  const subject = forwarded(command, around) ?? (body === undefined ? command : null)
  if (subject !== null && subject === walk.subject) return runSubject(words, state, around, walk)
  if (body !== undefined) return call(body.body, withArguments(words, state))
  const after = assigned(command, state, walk)
  const inner = wrapped(command)
  if (inner !== null) {
    const rest = words.slice(words.length - inner.command.args.length)
    return runBuiltin(inner.name, inner.command, rest, after, around, walk) ?? []
  }
  return (
    (name === null ? null : runBuiltin(name, command, words, after, around, walk)) ??
    consumed(name, command, words, after, around, walk)
  )
}

interface Wrapped {
  readonly name: string
  readonly command: Command
}

const wrappers = new WeakMap<Command, Wrapped | null>()

/** The shell or the `eval` behind `sudo`, `env`, `command` and their kin: `sudo -E bash -c '…'`. */
function wrapped(command: Command): Wrapped | null {
  const known = wrappers.get(command)
  if (known !== undefined) return known
  const words = [command.name!, ...command.args.map((arg) => (arg.type === 'Assignment' ? arg.value : arg))]
  const outlines = words.map((word) => (word.type === 'Word' ? outline(word) : 'X=()'))
  const bare = unwrapped(outlines)
  const at = words.length - bare.length
  const name = programOf(bare[0] ?? '')
  const args = command.args.slice(at)
  const found =
    at > 0 && /^(?:(?:ba|da|z)?sh|eval|exit|true|false|:)$/.test(name)
      ? { name, command: { ...command, args, suffix: args } }
      : null
  wrappers.set(command, found)
  return found
}

/** `"$@"` in a function stands for the call that it serves. */
function forwarded(command: Command, around: Surroundings): Command | null {
  return /^"?\$(?:[@*]|\{[@*]\}|1)"?$/.test(command.name?.text ?? '') ? around.call : null
}

function runSubject(
  words: readonly Value[],
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  walk.sightings.push({
    frames: around.frames,
    errexit: state.errexit,
    ignored: around.ignored,
    errexitOff: state.errexitOff,
    pipefail: state.pipefail,
    trapped: state.exitTrap !== null || state.errTrap !== null,
  })
  around.output.telling = true
  const varsThen = state.varsThen ?? state.vars
  let after: State = { ...state, status: walk.status, pipeStatus: [walk.status], ran: true, varsThen }
  for (const { text } of words) {
    const path =
      text === null
        ? null
        : /^(?:--?[\w-]+[=:])?([^=\s]*\.(?:json|sarif|txt|xml|html|log|md|csv|out|ya?ml|ndjson|jsonl|toml|report))$/.exec(
            text,
          )?.[1]
    if (path !== null && path !== undefined) after = withFile(after, path, null, true)
  }
  return [next(after)]
}

function withArguments(words: readonly Value[], state: State): State {
  return words.reduce((before, value, index) => withVariable(before, String(index + 1), value), state)
}

function runCall(
  command: Command,
  body: Body,
  bound: readonly Outcome[],
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  if (around.depth > MAX_DEPTH * 2) throw new TooIntricate()
  const here = inside(around, { kind: 'call', command }, { call: command })
  return runNode(body, bound, here, walk).map((outcome) => {
    if (outcome.flow === 'return') return next(outcome.state)
    return outcome.flow === 'exit' && outcome.site !== null
      ? { ...outcome, site: siteOfCall(command, outcome.site) }
      : outcome
  })
}

const sites = new WeakMap<Command, WeakMap<object, object>>()

/** An `exit` in a function is another way out for each place that calls it: `die` here is not `die` there. */
function siteOfCall(call: Command, site: object): object {
  const known = sites.get(call) ?? new WeakMap<object, object>()
  sites.set(call, known)
  const place = known.get(site) ?? { call, site }
  known.set(site, place)
  return place
}

/** Set the variables that stand before a command or alone. */
function assigned(command: Command, state: State, walk: Walk): State {
  let after = state
  for (const item of [...command.prefix, ...command.suffix]) {
    if (item.type !== 'Assignment') continue
    const news = isNews(item, walk)
    if (item.value.type === 'ArrayValue') {
      const telling =
        news || item.value.elements.some((word) => expand(word, state, walk.substituted).telling)
      after = withVariable(
        after,
        countOf(item.name),
        counted(item.value.elements, item.append === true, item.name, after),
      )
      after = withVariable(after, item.name, {
        text: item.value.elements.length === 0 && item.append !== true ? '' : null,
        telling,
      })
      continue
    }
    const value = expand(item.value, after, walk.substituted)
    if (item.index !== undefined) {
      // One element more, or another value for one: after the first there is at least one.
      const count = after.vars.get(countOf(item.name))
      const text = count?.text === '0' ? '1' : null
      after = withVariable(after, countOf(item.name), {
        text,
        telling: news || value.telling || (count?.telling ?? false),
      })
    }
    const before =
      item.append === true
        ? (after.vars.get(item.name) ?? { text: null, telling: false })
        : { text: '', telling: false }
    const text = before.text === null || value.text === null ? null : before.text + value.text
    after = withVariable(after, item.name, { text, telling: news || before.telling || value.telling })
  }
  return after
}

/** How many elements an array has then; unknown where a word may stand for several. */
function counted(elements: readonly Word[], append: boolean, name: string, state: State): Value {
  const before = append ? state.vars.get(countOf(name)) : { text: '0', telling: false }
  const single = elements.every(({ text }) => /^"(?:[^"$`]|\$(?:\w|\{\w+\}))*"$|^[^$`*?[{~]*$/.test(text))
  const known = before !== undefined && before.text !== null && single
  return {
    text: known ? String(Number(before.text) + elements.length) : null,
    telling: before?.telling ?? false,
  }
}

type Substitution = CommandExpansionPart | ProcessSubstitutionPart | ArithmeticCommandExpansion

/** Run the `$(…)`, `<(…)` and `>(…)` in the words of a node; the status left behind is the last one's. */
export function runSubstitutions(
  node: object,
  state: State,
  around: Surroundings,
  walk: Walk,
): readonly Outcome[] {
  let outcomes: readonly Outcome[] = [next(state)]
  const command = isNamed(node) ? node : null
  for (const [index, part] of substitutionsIn(node).entries()) {
    if (part.script === undefined) continue
    const { commands, source } = part.script
    const output = { telling: false }
    const process = part.type === 'ProcessSubstitution'
    const kept = inside(
      around,
      process
        ? { kind: 'process', offset: part.pos }
        : {
            kind: 'substitution',
            command,
            within: command ?? (isAssignment(node) ? null : spanOf(node)),
            offset: part.pos,
            errexit: state.errexit && !around.ignored,
          },
    )
    const here = {
      ...kept,
      output,
      input: false,
      sink: null,
      ignored: around.ignored || process || command !== null || !isAssignment(node),
    }
    const nested =
      source === undefined
        ? here
        : inside(here, { kind: 'nested', source, offset: part.pos, exact: false, errexit: false })
    outcomes = afterwards(outcomes, (before) => {
      const errexit = before.errexit && (!walk.bash || before.vars.get(INHERIT)?.text === 'on')
      const ran = subshell(
        (children) =>
          runList(
            commands,
            children.map(({ state: child }) => next({ ...child, errexit })),
            nested,
            walk,
          ),
        [next(before)],
        nested,
        walk,
      )
      return ran.map((outcome) => ({ ...outcome, state: { ...outcome.state, errexit: before.errexit } }))
    })
    const said = index === 0 ? repeatedStatus(commands, state.status) : null
    walk.substituted.set(part, { text: said ?? temporary(commands, part.pos), telling: output.telling })
  }
  return outcomes
}

/** A file that `mktemp` makes: nobody knows its name, but each has its own. */
function temporary([first, ...more]: readonly Statement[], offset: number): string | null {
  const command = first?.command
  if (command?.type !== 'Command' || more.length > 0 || literal(command.name) !== 'mktemp') return null
  const asksOnly = command.args.some(({ text }) =>
    /^(?:-[a-z]*[ud]|--(?:dry-run|directory|help|version))/.test(text),
  )
  return asksOnly ? null : `/tmp/mktemp.${offset}`
}

function spanOf(node: object): { readonly pos: number; readonly end: number } | null {
  return 'pos' in node && 'end' in node ? { pos: Number(node.pos), end: Number(node.end) } : null
}

function isNamed(node: object): node is Command {
  return 'type' in node && node.type === 'Command' && (node as Command).name !== undefined
}

function isAssignment(node: object): boolean {
  return 'type' in node && node.type === 'Command' && (node as Command).name === undefined
}

function hasSubstitution(command: Command): boolean {
  return substitutionsIn(command).some(({ type }) => type === 'CommandExpansion')
}

const found = new WeakMap<object, readonly Substitution[]>()

function substitutionsIn(node: object): readonly Substitution[] {
  const known = found.get(node)
  if (known !== undefined) return known
  const parts: Substitution[] = []
  gather(node, parts)
  found.set(node, parts)
  return parts
}

/** Words of the node itself: bodies and nested scripts are run where they stand. */
function gather(value: unknown, parts: Substitution[]): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, parts)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const node = value as { type?: string } & Record<string, unknown>
  if (SUBSTITUTIONS.has(node.type ?? '')) {
    parts.push(value as Substitution)
    return
  }
  if (node.type === 'CompoundList' || node.type === 'Script' || node.type === 'CaseItem') return
  for (const key of Object.keys(node)) if (!LAZY.has(key)) gather(node[key], parts)
  // Computed on first use, and not among the node's own keys before.
  for (const key of LAZY) gather(node[key], parts)
}

const SUBSTITUTIONS = new Set(['CommandExpansion', 'ProcessSubstitution', 'ArithmeticCommandExpansion'])
const LAZY = new Set(['parts', 'value', 'expression'])
