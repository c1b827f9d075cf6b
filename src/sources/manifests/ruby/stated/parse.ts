import type { CallNode, Node, ProgramNode } from '@ruby/prism/src/nodes.js'
import { parsePrism } from '@ruby/prism/src/parsePrism.js'
import wasm from '@ruby/prism/src/prism.wasm'

/** The largest text that is parsed: no gemspec comes near, and the parser takes memory many times that. */
const MAX_TEXT = 512 * 1024

let instance: WebAssembly.Instance | null = null

/**
 * Ruby's own parser (https://github.com/ruby/prism) over a text; nothing of the text is run.
 * @returns `null` where the text is no Ruby, is too large, or nests beyond what can be followed
 */
export function parseRuby(text: string): ProgramNode | null {
  if (text.length > MAX_TEXT) return null
  try {
    instance ??= instantiated()
    const { value, errors } = parsePrism(instance.exports, text)
    return errors.length === 0 ? value : null
  } catch (error) {
    // Fifty thousand brackets: the parser's stack or ours ends. What the module holds is lost then.
    instance = null
    if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return null
    throw error
  }
}

/** Parsing asks nothing of the system but a seed for its tables; every other wish is refused (`ENOSYS` of WASI). */
function instantiated(): WebAssembly.Instance {
  const module = new WebAssembly.Module(Buffer.from(wasm, 'base64'))
  const system: Record<string, () => number> = {}
  for (const { name } of WebAssembly.Module.imports(module)) {
    system[name] = () => (name === 'random_get' ? 0 : 52)
  }
  const made = new WebAssembly.Instance(module, { wasi_snapshot_preview1: system })
  const start = made.exports['_initialize'] as () => void
  start()
  return made
}

/** What a call is given, but for its block. */
export function argumentsIn({ arguments_: given }: CallNode): readonly Node[] {
  if (given === null) return []
  const { arguments_: nodes } = given
  return nodes
}

/** Every node below and with this one, outermost first. */
export function* nodesOf(node: Node): Iterable<Node> {
  const open: Node[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    // `compactChildNodes` of this version forgets its lists
    open.push(
      ...next
        .childNodes()
        .filter((child) => child !== null)
        .toReversed(),
    )
  }
}
