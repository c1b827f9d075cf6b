import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { SourceInvalid } from '../../../errors.ts'
import { MAX_DEPTH } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'

/** A gem's metadata as plain data, and the classes that it asks Ruby to make. */
export interface GemspecYaml {
  /** Tables without a prototype, lists and texts; every scalar as it is written. */
  readonly value: unknown
  /** Tags beyond those that RubyGems itself allows. */
  readonly foreignTags: readonly string[]
}

/**
 * The classes that RubyGems makes of a gem's metadata; any other it refuses, because objects were made to run code.
 * Source: `Gem::SafeYAML`, https://github.com/rubygems/rubygems/blob/master/lib/rubygems/safe_yaml.rb.
 */
const ALLOWED = new Set(
  [
    '!ruby/object:Gem::Dependency',
    '!ruby/object:Gem::Platform',
    '!ruby/object:Gem::Requirement',
    '!ruby/object:Gem::Specification',
    '!ruby/object:Gem::Version',
    '!ruby/object:Gem::Version::Requirement',
    '!binary',
    'tag:yaml.org,2002:binary',
    'tag:yaml.org,2002:str',
    'tag:yaml.org,2002:timestamp',
  ].map((tag) => tag.toLowerCase()),
)

/** An honest gem refers to a few versions more than once; each text is made a thousand times by a hostile one. */
const MAX_NODES = 500_000

/**
 * Reads YAML with Ruby's tags as data: nothing is made of them. Aliases are followed within limits, for old versions of
 * RubyGems wrote them.
 * @throws SourceInvalid for what is not YAML, or grows beyond all bounds
 */
export function parseGemspecYaml(text: string, path: string): GemspecYaml {
  refuseDepth(text, path)
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const problem = document.errors[0] ?? document.warnings.find(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  if (problem !== undefined) {
    throw new SourceInvalid(path, `is not valid YAML: ${problem.message.split('\n')[0]!}`)
  }
  const foreign = new Set<string>()
  const anchors = new Map<string, unknown>()
  const targets = new Map<unknown, unknown>()
  visit(document, {
    Node(_, node) {
      const { tag, anchor } = node as { tag?: string; anchor?: string }
      // The library looks through the whole document for each alias; a name stands for the last node that had it.
      if (isAlias(node)) targets.set(node, anchors.get(node.source))
      else if (anchor !== undefined) anchors.set(anchor, node)
      if (tag !== undefined && !ALLOWED.has(tag.toLowerCase()) && tag.startsWith('!')) foreign.add(tag)
    },
  })
  return { value: new Plain(targets, path).of(document.contents, 0), foreignTags: [...foreign] }
}

/**
 * The library follows nesting without bound, in time and in memory: fifty thousand brackets end the process. What no
 * specification needs is refused before it is parsed.
 * @throws SourceInvalid
 */
export function refuseDepth(text: string, path: string): void {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1
    if (open > MAX_DEPTH) throw new SourceInvalid(path, 'is nested or repeated beyond any gem')
    open = Math.max(open, 0)
  }
  if (/^(?: {400}|(?:[ \t]*[-?:][ \t]){50})/m.test(text)) {
    throw new SourceInvalid(path, 'is nested or repeated beyond any gem')
  }
}

class Plain {
  readonly #targets: ReadonlyMap<unknown, unknown>
  readonly #path: string
  #nodes = 0

  constructor(targets: ReadonlyMap<unknown, unknown>, path: string) {
    this.#targets = targets
    this.#path = path
  }

  of(node: unknown, depth: number): unknown {
    this.#nodes += 1
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES) {
      throw new SourceInvalid(this.#path, 'is nested or repeated beyond any gem')
    }
    if (isAlias(node)) {
      const target = this.#targets.get(node)
      if (target === undefined) {
        throw new SourceInvalid(this.#path, `refers to ${shown(node.source)}, which is not there`)
      }
      return this.of(target, depth + 1)
    }
    if (isMap(node)) {
      const table = Object.create(null) as Record<string, unknown>
      for (const { key, value } of node.items) {
        if (isScalar(key)) table[String(key.value)] = this.of(value, depth + 1)
      }
      return table
    }
    if (isSeq(node)) return node.items.map((item) => this.of(item, depth + 1))
    return isScalar<string>(node) ? (node.value ?? '') : ''
  }
}
