import * as ruby from '@ruby/prism/src/nodes.js'
import type { Location } from '../../../../location.ts'
import type { Positions } from '../../../structured/position.ts'
import type { DeclaredDependency, Manifest } from '../../model.ts'
import { nodesOf } from '../stated/parse.ts'
import { type Arguments, argumentsOf, type Literal, literalOf, pathAskedFor, textsOf } from './literals.ts'

/** What holds for the gems at one place of the file. */
interface Around {
  readonly groups: readonly string[]
  /** Where the block takes its gems from; `null` for the registry. */
  readonly origin: string | null
  /** Under what the gem is asked for at all, as text; `null` for always. */
  readonly condition: string | null
}

/** Another file that this one takes in; `null` where its name is computed. */
interface Nested {
  readonly name: string | null
  readonly at: Location
  readonly maybe: boolean
}

/** Words of a Gemfile that ask for gems, or could. */
const ASKING: ReadonlySet<string> = new Set([
  'gem',
  'gemspec',
  'eval_gemfile',
  'instance_eval',
  'eval',
  'send',
])
/** Words that ask for none. */
const HARMLESS: ReadonlySet<string> = new Set([
  'ruby',
  'source',
  'git_source',
  'plugin',
  'require',
  'require_relative',
  'puts',
  'p',
  'warn',
  'raise',
  'abort',
  'fail',
  'exit',
])
const BLOCKS: ReadonlySet<string> = new Set([
  'group',
  'platforms',
  'platform',
  'source',
  'git',
  'github',
  'path',
  'install_if',
  'env',
])

const SETS = [
  ruby.LocalVariableWriteNode,
  ruby.LocalVariableOrWriteNode,
  ruby.LocalVariableAndWriteNode,
  ruby.LocalVariableOperatorWriteNode,
  ruby.LocalVariableTargetNode,
]

const GITS = ['git', 'github', 'gitlab', 'gist', 'bitbucket'] as const

/** Gathers what a Gemfile and the files that it takes in ask for. */
export class Gemfile {
  readonly dependencies: DeclaredDependency[] = []
  readonly undecided: NonNullable<Manifest['undecidedDependencies']>[number][] = []
  readonly gemspecs: string[] = []
  #bytes = Buffer.alloc(0)
  #isAscii = true
  #where: Positions | null = null
  #nested: Nested[] = []
  #has: (path: string) => boolean = () => false
  #locals = new Map<string, Literal>()

  /**
   * @param has whether the commit has a file, by its path from this one's folder
   * @param maybe whether the file is only taken in under a condition
   * @returns the files that this one takes in
   */
  follow(
    program: ruby.ProgramNode,
    text: string,
    where: Positions,
    has: (path: string) => boolean,
    maybe: boolean,
  ): readonly Nested[] {
    this.#has = has
    this.#bytes = Buffer.from(text)
    this.#isAscii = this.#bytes.length === text.length
    this.#where = where
    this.#nested = []
    this.#locals = new Map()
    this.#statement(program.statements, {
      groups: [],
      origin: null,
      condition: maybe ? 'the condition of its `eval_gemfile`' : null,
    })
    return this.#nested
  }

  /** Something may ask for gems that are not known. */
  lose(at: Location, how: string): void {
    this.undecided.push({ group: 'gems', at, how })
  }

  #statement(node: ruby.Node | null, around: Around): void {
    if (node === null) return
    if (node instanceof ruby.StatementsNode) {
      for (const statement of node.body) this.#statement(statement, around)
    } else if (node instanceof ruby.ParenthesesNode) this.#statement(node.body, around)
    else if (node instanceof ruby.IfNode || node instanceof ruby.UnlessNode) this.#branch(node, around)
    else if (node instanceof ruby.CaseNode) {
      const maybe = { ...around, condition: this.#source(node.predicate ?? node) }
      for (const one of node.conditions) {
        if (one instanceof ruby.WhenNode) this.#statement(one.statements, maybe)
        else this.#loseIfAsking(one)
      }
      this.#statement(node.elseClause?.statements ?? null, maybe)
    } else if (node instanceof ruby.LocalVariableWriteNode) {
      // set under a condition, it is one thing or another
      const value: Literal =
        around.condition === null ? literalOf(node.value, this.#locals) : { kind: 'other' }
      this.#loseIfAsking(node)
      this.#locals.set(node.name, value)
    } else if (node instanceof ruby.CallNode && node.receiver === null) this.#call(node, around)
    else this.#loseIfAsking(node)
  }

  /** A file that is asked for is there or not, by the commit; any other condition may hold or not. */
  #branch(node: ruby.IfNode | ruby.UnlessNode, around: Around): void {
    const other = node instanceof ruby.IfNode ? node.subsequent : node.elseClause
    const otherwise = other instanceof ruby.ElseNode ? other.statements : other
    const path = pathAskedFor(node.predicate, this.#locals)
    if (path !== null) {
      const holds = this.#has(path) === node instanceof ruby.IfNode
      this.#statement(holds ? node.statements : otherwise, around)
      return
    }
    const maybe = { ...around, condition: this.#source(node.predicate) }
    this.#statement(node.statements, maybe)
    this.#statement(otherwise, maybe)
  }

  #call(node: ruby.CallNode, around: Around): void {
    const args = argumentsOf(node, this.#locals)
    const block = node.block instanceof ruby.BlockNode ? node.block : null
    if (node.name === 'gem') this.#gem(node, args, around)
    else if (node.name === 'gemspec') this.#gemspec(node, args)
    else if (node.name === 'eval_gemfile') {
      const [name] = args?.positional ?? []
      this.#nested.push({
        name: name?.kind === 'text' ? name.text : null,
        at: this.#at(node),
        maybe: around.condition !== null,
      })
    } else if (BLOCKS.has(node.name) && block !== null) {
      const within = this.#within(node.name, args, around)
      if (within === null) this.#loseIfAsking(node)
      else this.#statement(block.body, within)
    } else if (!HARMLESS.has(node.name) || block !== null) {
      // a method of the file's own, or of a file that it loads, may ask for gems
      const isKnown = HARMLESS.has(node.name) || BLOCKS.has(node.name)
      if (isKnown) this.#loseIfAsking(node)
      else this.lose(this.#at(node), `\`${this.#source(node)}\` is not followed`)
    }
  }

  #within(name: string, args: Arguments | null, around: Around): Around | null {
    if (args === null) return null
    switch (name) {
      case 'group': {
        const groups = args.positional.flatMap((one) => textsOf(one) ?? ['?'])
        return { ...around, groups: [...around.groups, ...groups] }
      }
      case 'platform':
      case 'platforms':
      case 'install_if':
        return { ...around, condition: `\`${name}\`` }
      case 'path': {
        const [path] = args.positional
        return { ...around, origin: path?.kind === 'text' ? `file:${path.text}` : 'git+' }
      }
      case 'git':
      case 'github': {
        const [address] = args.positional
        return { ...around, origin: `git+${address?.kind === 'text' ? address.text : ''}` }
      }
      default:
        return around
    }
  }

  #gem(node: ruby.CallNode, args: Arguments | null, around: Around): void {
    const [name, ...requirement] = args?.positional ?? []
    const range = requirement.map(textsOf)
    const texts = range.flatMap((one) => one ?? [])
    if (args === null || name?.kind !== 'text' || range.includes(null)) {
      this.lose(this.#at(node), `\`${this.#source(node)}\` is computed`)
      return
    }
    const { options } = args
    const groups = ['group', 'groups'].flatMap(
      (key) => textsOf(options.get(key)) ?? (options.has(key) ? ['?'] : []),
    )
    const conditional = ['platform', 'platforms', 'install_if'].find((key) => options.has(key))
    const condition = around.condition ?? (conditional === undefined ? null : `\`${conditional}:\``)
    this.dependencies.push({
      name: name.text,
      range: originOf(options) ?? around.origin ?? texts.join(', '),
      group: 'gems',
      scope: scopeOf([...around.groups, ...groups]),
      at: this.#at(args.first),
      ...(condition === null ? {} : { marker: condition }),
    })
  }

  #gemspec(node: ruby.CallNode, args: Arguments | null): void {
    const path = args?.options.get('path')
    if (args === null || (path !== undefined && path.kind !== 'text')) {
      this.lose(this.#at(node), `\`${this.#source(node)}\` is computed`)
    } else this.gemspecs.push(path?.kind === 'text' ? path.text : '.')
  }

  /** What is not followed may ask for gems, and may set variables. */
  #loseIfAsking(node: ruby.Node): void {
    const within = [...nodesOf(node)]
    for (const one of within) {
      if (SETS.some((kind) => one instanceof kind))
        this.#locals.set((one as ruby.LocalVariableWriteNode).name, { kind: 'other' })
    }
    const asking = within.find((one) => one instanceof ruby.CallNode && ASKING.has(one.name))
    if (asking !== undefined) this.lose(this.#at(asking), `\`${this.#source(node)}\` is not followed`)
  }

  #at({ location }: ruby.Node): Location {
    const { startOffset, length } = location
    return this.#where!.span(this.#offset(startOffset), this.#offset(startOffset + length))
  }

  /** The parser counts bytes. */
  #offset(bytes: number): number {
    return this.#isAscii ? bytes : this.#bytes.toString('utf8', 0, bytes).length
  }

  #source({ location }: ruby.Node): string {
    const { startOffset, length } = location
    const line = this.#bytes
      .toString('utf8', startOffset, startOffset + length)
      .replaceAll(/\s+/g, ' ')
      .replaceAll('`', "'")
    return line.length > 60 ? `${line.slice(0, 60)}…` : line
  }
}

/** Of the repository itself, or from git; `null` for a registry. */
function originOf(options: ReadonlyMap<string, Literal>): string | null {
  const path = options.get('path')
  if (path !== undefined) return path.kind === 'text' ? `file:${path.text}` : 'git+'
  const git = GITS.map((key) => options.get(key)).find((value) => value !== undefined)
  return git === undefined ? null : `git+${git.kind === 'text' ? git.text : ''}`
}

/** A gem in one more group than these two, or in none, is there when the application runs. */
function scopeOf(groups: readonly string[]): DeclaredDependency['scope'] {
  const isAside = groups.length > 0 && groups.every((group) => group === 'development' || group === 'test')
  return isAside ? 'development' : 'runtime'
}
