import { type Assignment, forEachChild, type Statement, type SyntaxNode } from 'unbash'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

/** Options of `gh release create` that take no value; behind any other, `--draft` may be one. */
const BARE = /^(?:--(?:prerelease|generate-notes|latest|verify-tag|notes-from-tag|fail-on-no-commits)|-p)$/

/**
 * Whether a `gh release create` asks for a draft, itself or by a variable of its script that holds the option.
 * Source: `gh release create --help`.
 */
export function asksForDraft(command: ShellCommand): boolean {
  const words = command.args.flatMap(({ value }) => heldBy(value, command) ?? [value])
  const at = words.findIndex((word) => word === '--draft' || word === '--draft=true' || word === '-d')
  if (at === -1 || words.some((word) => /^--draft=(?!true$)/.test(word))) return false
  const before = words[at - 1] ?? ''
  return !before.startsWith('-') || before.includes('=') || BARE.test(before)
}

/** What may give a variable another value than its assignments say. */
const OTHER_WAYS =
  /\b(?:eval|source|unset|read|mapfile|readarray|getopts|declare|local|typeset|printf\s+-v)\b|^\s*\. /m

/**
 * The words of `"${OPTIONS[@]}"` or `$OPTIONS`, where an assignment that has certainly run before gives them all; `null`
 * for any other word. What is appended comes last.
 */
function heldBy(word: string, command: ShellCommand): readonly string[] | null {
  const [, list, braced, plain] = /^\$(?:\{(\w+)\[[@*]\]\}|\{(\w+)\}|(\w+))$/.exec(word) ?? []
  const name = list ?? braced ?? plain
  const { ast, text } = command.script
  if (name === undefined || ast === null || OTHER_WAYS.test(text.value)) return null
  if (new RegExp(String.raw`\bfor\s+${name}\b`).test(text.value)) return null
  const all = (commandsOf(command.script) ?? []).flatMap(({ node }) =>
    [...node.prefix, ...node.suffix].filter(
      (part): part is Assignment => part.type === 'Assignment' && part.name === name,
    ),
  )
  const [base, ...others] = all.filter(({ append }) => append !== true)
  if (base === undefined || others.length > 0 || base.index !== undefined) return null
  if (!certainlyBefore(ast, command.node).includes(base)) return null
  const words = [base, ...all.filter((one) => one !== base)].flatMap(wordsOf)
  // A text is no list of options, and in quotes it stays one word.
  return list !== undefined || /^--?\w/.test(words[0] ?? '') ? words : null
}

function wordsOf({ value }: Assignment): readonly string[] {
  return value.type === 'ArrayValue'
    ? value.elements.map((element) => element.value)
    : value.value.split(/\s+/).filter((part) => part !== '')
}

/** The plain assignments that every way to a command has passed: those before it in the lists that it stands in. */
function certainlyBefore(node: SyntaxNode, command: SyntaxNode): readonly Assignment[] {
  const found: Assignment[] = []
  forEachChild(node, (child) => {
    if (!holds(child, command)) return
    if (node.type === 'Script' || node.type === 'CompoundList') {
      const earlier = node.commands.slice(0, node.commands.indexOf(child as Statement))
      found.push(...earlier.flatMap(assignedBy))
    }
    found.push(...certainlyBefore(child, command))
  })
  return found
}

function assignedBy({ command, background }: Statement): readonly Assignment[] {
  if (background === true || command.type !== 'Command' || command.name !== undefined) return []
  return command.prefix.filter((part) => part.type === 'Assignment')
}

function holds(node: SyntaxNode, wanted: SyntaxNode): boolean {
  if (node === wanted) return true
  let found = false
  forEachChild(node, (child) => {
    found ||= holds(child, wanted)
  })
  return found
}
