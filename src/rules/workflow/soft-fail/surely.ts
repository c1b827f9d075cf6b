import type { Command, ParsedScript } from 'unbash'
import { literal } from './shell/expand.ts'

/**
 * Whether a script that runs one command always runs another as well, in the same folder: both stand in one list, and no
 * `exit` between them ends it well. What stands behind a condition, in a loop or in the background is not sure.
 */
export function alwaysRuns(script: ParsedScript, one: Command, other: Command): boolean {
  const isBoth = listsOf(script).some(
    (list) => holds(list, one) && list.some((statement) => isPlain(statement, other)),
  )
  if (!isBoth || moves(script)) return false
  if (other.pos < one.pos) return true
  let ends = false
  visit(script, (node) => {
    if (node.type === 'Command' && isBetween(node as unknown as Command, one, other))
      ends ||= endsWell(node as unknown as Command)
  })
  return !ends
}

/** Whether a script that runs to its end always runs a command. */
export function isSure(script: ParsedScript, command: Command): boolean {
  let ends = false
  visit(script, (node) => {
    const other = node as unknown as Command
    if (node.type === 'Command' && other.pos < command.pos) ends ||= endsWell(other)
  })
  return (
    !ends && (script.commands as unknown as readonly Node[]).some((statement) => isPlain(statement, command))
  )
}

/** Whether a script goes to other folders: the same words mean other files there. */
export function moves(script: ParsedScript): boolean {
  let found = false
  visit(script, (node) => {
    if (node.type === 'Command')
      found ||= /^(?:cd|pushd|popd)$/.test(literal((node as unknown as Command).name) ?? '')
  })
  return found
}

interface Node {
  readonly type?: string
  readonly background?: boolean
  readonly command?: Node
  readonly commands?: readonly Node[]
  readonly body?: Node
}

function isPlain(node: Node | undefined, wanted: Command): boolean {
  if (node === undefined || node.background === true) return false
  if ((node as unknown) === wanted) return true
  switch (node.type) {
    case 'Statement':
    case 'Redirected':
      return isPlain(node.command, wanted)
    case 'Pipeline':
      return node.commands!.some((part) => isPlain(part, wanted))
    case 'AndOr':
      // The others run where those before went well, or did not.
      return isPlain(node.commands![0], wanted)
    case 'BraceGroup':
    case 'Subshell':
      return node.body!.commands!.some((part) => isPlain(part, wanted))
    default:
      return false
  }
}

function listsOf(script: ParsedScript): readonly (readonly Node[])[] {
  const lists: (readonly Node[])[] = []
  visit(script, ({ commands }) => {
    if (Array.isArray(commands) && commands.every((node) => node.type === 'Statement')) lists.push(commands)
  })
  return lists
}

function holds(list: readonly Node[], wanted: Command): boolean {
  let found = false
  visit(list, (node) => {
    found ||= (node as unknown) === wanted
  })
  return found
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see)
  else if (typeof value === 'object' && value !== null) {
    see(value)
    for (const child of Object.values(value)) visit(child, see)
  }
}

function isBetween({ pos }: Command, one: Command, other: Command): boolean {
  return pos > one.pos && pos < other.pos
}

/** `exit 1` fails the script; any other way out may end it well. */
function endsWell({ name, args }: Command): boolean {
  const program = literal(name)
  if (program === 'return' || program === 'exec') return true
  return program === 'exit' && !/^[1-9]\d*$/.test(args[0]?.text ?? '')
}
