import type { Command, ParsedScript } from 'unbash'
import { programOf, unwrapped } from '../tools/classify.ts'
import { literal } from './expand.ts'
import type { Walk } from './walk.ts'

/** Every simple command of a script, those in substitutions and in the texts of `bash -c`, `eval` and `trap` included. */
export function commandsOf(script: ParsedScript, parse: Walk['parse']): readonly Command[] {
  const commands: Command[] = []
  gather(script, commands)
  for (const command of commands) {
    // `commands` grows while nested texts are read into it.
    for (const text of nestedTexts(command)) gather(parse(text), commands)
  }
  return commands
}

/** Every simple command that is written in a script itself, or in a part of it. */
export function commandNodes(part: object): readonly Command[] {
  const commands: Command[] = []
  gather(part, commands)
  return commands
}

/** Texts that a command runs as scripts. */
function nestedTexts(command: Command): readonly string[] {
  const words = [command.name, ...command.args].flatMap((word) =>
    word?.type === 'Word' ? [literal(word)] : [null],
  )
  const bare = unwrapped(words.map((word) => word ?? '\0'))
  const program = programOf(bare[0] ?? '')
  if (program === 'eval') return bare.includes('\0') ? [] : [bare.slice(1).join(' ')]
  if (program === 'trap') return bare[1] === undefined || bare[1] === '\0' ? [] : [bare[1]]
  if (!/^(?:ba|da|z)?sh$/.test(program)) return []
  const option = bare.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word))
  const text = option < 0 ? undefined : bare[option + 1]
  return text === undefined || text.includes('\0') ? [] : [text]
}

/** Functions that run their own arguments: `retry() { "$@" || …; }`. */
export function forwardingFunctions(script: ParsedScript): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      const node = value as { type?: string; name?: Parameters<typeof literal>[0]; body?: unknown }
      if (node.type === 'Function') {
        const commands: Command[] = []
        gather(node.body, commands)
        const name = literal(node.name)
        if (
          name !== null &&
          commands.some((command) => /^"?\$(?:[@*]|\{[@*]\})"?$/.test(command.name?.text ?? ''))
        )
          names.add(name)
      }
      for (const child of Object.values(value)) visit(child)
    }
  }
  visit(script.commands)
  return names
}

/** Every simple command of a tree, those in substitutions included. */
function gather(value: unknown, commands: Command[]): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, commands)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const node = value as {
    type?: string
    parts?: unknown
    script?: unknown
    value?: unknown
    expression?: unknown
  }
  if (node.type === 'Command') commands.push(value as Command)
  for (const [key, child] of Object.entries(value)) if (!LAZY.has(key)) gather(child, commands)
  // These are computed on first use, and are not among the node's own keys before.
  gather(node.parts, commands)
  gather(node.script, commands)
  gather(node.value, commands)
  gather(node.expression, commands)
}

const LAZY = new Set(['parts', 'script', 'value', 'expression'])
