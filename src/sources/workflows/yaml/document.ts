import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Parser, type Scalar } from 'yaml'
import { SourceInvalid } from '../../../errors.ts'
import type { Location, RepositoryPath } from '../../../location.ts'
import { findExpressions } from '../expressions/find.ts'
import type { Comment, Entry, Segment, Text } from '../model.ts'
import { unfoldBlock } from './block-scalar.ts'
import { commentsOf } from './comments.ts'
import { unfoldDoubleQuoted, unfoldPlain, unfoldSingleQuoted } from './flow-scalar.ts'
import { invalidAt, isEmpty, type MapNode, type Node } from './node.ts'
import { LineStarts, segmentsOf, type Unfolded } from './scalar.ts'

/** GitHub's own limits: actions/runner, ParseOptions (`MaxFileSize`, `MaxDepth`). */
const MAX_CHARACTERS = 1024 * 1024
const MAX_DEPTH = 100
/** Nodes after aliases are expanded. GitHub stops at a million parse events; no real workflow has a twentieth of this. */
const MAX_NODES = 200_000

export interface YamlFile {
  readonly root: Node
  readonly comments: readonly Comment[]
}

/**
 * Reads one YAML file the way GitHub does. What GitHub refuses, or reads otherwise than this parser would, is refused.
 * An alias shows the positions of the anchor's content: that is where a mend has to be typed.
 * @throws SourceInvalid with path and line: not YAML, several documents, duplicate keys, merge keys, cyclic or
 * exploding aliases, line breaks that editors hide, files beyond GitHub's limits
 */
export function readYaml(text: string, path: RepositoryPath): YamlFile {
  if (text.length > MAX_CHARACTERS)
    throw new SourceInvalid(path, 'is larger than 1 MiB, which GitHub refuses')
  const lines = new LineStarts(text)
  const locate = (from: number, to: number): Location => location(path, lines, from, to)
  refuseHiddenBreaks(text, locate)
  const tokens = [...new Parser().parse(text)]
  const { comments, depth } = commentsOf(tokens, text, locate)
  if (depth > MAX_DEPTH)
    throw new SourceInvalid(path, `nests deeper than ${MAX_DEPTH} levels, which GitHub refuses`)
  const document = compose(tokens, text, locate)
  const builder = new TreeBuilder(text, path, lines, comments)
  const root = builder.build(document.contents)
  if (root === null || isEmpty(root)) throw new SourceInvalid(path, 'is empty')
  return { root, comments }
}

function compose(
  tokens: readonly CST.Token[],
  text: string,
  locate: (from: number, to: number) => Location,
): Document.Parsed {
  const composer = new Composer({ version: '1.2', keepSourceTokens: true, uniqueKeys: false })
  const documents = [...composer.compose(tokens, true, text.length)]
  const document = documents[0]!
  const second = documents[1]
  if (second !== undefined) {
    throw invalidAt(
      locate(second.range[0], second.range[0]),
      'holds a second YAML document; GitHub reads one',
    )
  }
  const error = document.errors[0] ?? document.warnings[0]
  if (error !== undefined) {
    throw invalidAt(locate(error.pos[0], error.pos[1]), `is not valid YAML: ${firstLine(error.message)}`)
  }
  if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    throw invalidAt(locate(0, 0), 'declares another YAML version, under which words mean something else')
  }
  return document
}

/**
 * GitHub's parser (YamlDotNet) ends a line at CR, NEL, LS and PS, too, where this parser and most editors do not:
 * a comment could hide a step behind one.
 */
function refuseHiddenBreaks(text: string, locate: (from: number, to: number) => Location): void {
  const hidden = /\r(?!\n)|[\0\x85\u2028\u2029]/.exec(text)
  if (hidden === null) return
  const code = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw invalidAt(
    locate(hidden.index, hidden.index + 1),
    `holds the character U+${code}, which GitHub reads as a line break and editors do not show; remove it`,
  )
}

type Range = readonly number[] | null | undefined

/** Turns the parser's tree into ours; every anchored node is built once, however often it is used. */
class TreeBuilder {
  private readonly anchors = new Map<string, { node: Node | null; size: number }>()
  private readonly text: string
  private readonly path: RepositoryPath
  private readonly lines: LineStarts
  private readonly trailing: ReadonlyMap<number, Comment>
  private size = 0

  constructor(text: string, path: RepositoryPath, lines: LineStarts, comments: readonly Comment[]) {
    this.text = text
    this.path = path
    this.lines = lines
    this.trailing = new Map(
      comments.filter((comment) => comment.trailing).map((comment) => [comment.at.startLine, comment]),
    )
  }

  build(source: unknown): Node | null {
    if (source === null || source === undefined) return null
    if (isAlias(source)) return this.alias(source.source, source.range)
    if (!isMap(source) && !isSeq(source) && !isScalar(source))
      throw new Error('a YAML node of an unknown kind')
    this.grow(1, source.range)
    const before = this.size
    const anchor = source.anchor === undefined ? null : { node: null as Node | null, size: 0 }
    if (anchor !== null) this.anchors.set(source.anchor!, anchor)
    const node = this.content(source)
    if (anchor !== null) {
      anchor.node = node
      anchor.size = this.size - before + 1
    }
    return node
  }

  private content(source: unknown): Node {
    if (isMap(source)) return this.map(source.items, this.at(source.range))
    if (isSeq(source)) {
      const at = this.at(source.range)
      return { kind: 'list', at, items: source.items.map((item) => this.build(item) ?? this.nothing(at)) }
    }
    const text = this.scalar(source as Scalar.Parsed)
    return { kind: 'scalar', at: text.at, text }
  }

  private map(pairs: readonly { key: unknown; value: unknown }[], at: Location): MapNode {
    const entries: Entry<Node>[] = []
    const seen = new Set<string>()
    for (const pair of pairs) {
      const key = this.build(pair.key)
      if (key === null || key.kind !== 'scalar' || isEmpty(key))
        throw invalidAt(key?.at ?? at, 'has a key that is not a word')
      const name = key.text
      if (name.value === '<<' && this.text[this.lines.offset(name.at)] === '<') {
        throw invalidAt(name.at, 'uses a merge key (`<<`), which GitHub does not support')
      }
      // GitHub compares keys without regard to case (actions/runner, TemplateReader).
      const folded = name.value.toLowerCase()
      if (seen.has(folded)) throw invalidAt(name.at, `defines the key ${JSON.stringify(name.value)} twice`)
      seen.add(folded)
      entries.push({ key: name, value: this.build(pair.value) ?? this.nothing(name.at) })
    }
    return { kind: 'map', at, entries }
  }

  private alias(name: string, range: Range): Node {
    const anchor = this.anchors.get(name)
    if (anchor === undefined)
      throw invalidAt(this.at(range), `uses the alias \`*${name}\`, which no anchor above it defines`)
    if (anchor.node === null) throw invalidAt(this.at(range), `uses the alias \`*${name}\` inside itself`)
    this.grow(anchor.size, range)
    return anchor.node
  }

  private grow(by: number, range: Range): void {
    this.size += by
    if (this.size > MAX_NODES) throw invalidAt(this.at(range), `expands to more than ${MAX_NODES} nodes`)
  }

  private nothing(at: Location): Node {
    const here = { ...at, startLine: at.endLine, startColumn: at.endColumn }
    const segments = [{ offset: 0, line: here.endLine, column: here.endColumn }]
    const text: Text = { value: '', at: here, segments, type: 'null', comment: null, expressions: [] }
    return { kind: 'scalar', at: here, text }
  }

  private scalar(source: Scalar.Parsed): Text {
    const [start, valueEnd] = source.range
    const value = writtenAs(source) ?? ''
    const isBlock = source.srcToken?.type === 'block-scalar'
    const at = this.at([start, isBlock ? trimBreaks(this.text, start, valueEnd) : valueEnd])
    // Most scalars are plain and on one line: the value is what is written.
    const verbatim = source.srcToken?.type === 'scalar' && at.startLine === at.endLine
    const segments = verbatim
      ? [{ offset: 0, line: at.startLine, column: at.startColumn }]
      : this.segments(source, value, start, valueEnd)
    const comment = this.commentBeside(at, isBlock)
    return { value, at, segments, type: typeOf(source), comment, expressions: findExpressions(value) }
  }

  /** A block's comment stands beside its header, any other's after its last line. */
  private commentBeside(at: Location, isBlock: boolean): string | null {
    if (this.trailing.size === 0) return null
    const comment = this.trailing.get(isBlock ? at.startLine : at.endLine)
    const from = at.startLine === at.endLine ? at.startColumn : 0
    return comment !== undefined && comment.at.startColumn > from ? comment.text : null
  }

  private segments(source: Scalar.Parsed, value: string, start: number, end: number): readonly Segment[] {
    const unfolded = this.unfold(source, value, start, end)
    if (unfolded === null || unfolded.value !== value) return [{ offset: 0, ...this.lines.position(start) }]
    return segmentsOf(unfolded.runs, this.lines)
  }

  private unfold(source: Scalar.Parsed, value: string, start: number, end: number): Unfolded | null {
    const token = source.srcToken
    if (token?.type === 'scalar') return unfoldPlain(this.text, start, end)
    if (token?.type === 'single-quoted-scalar') return unfoldSingleQuoted(this.text, start, end)
    if (token?.type === 'double-quoted-scalar') return unfoldDoubleQuoted(this.text, start, end)
    if (token?.type !== 'block-scalar') return null
    const header = token.props.reduce(
      (length, prop) => length + (prop as { source: string }).source.length,
      0,
    )
    return unfoldBlock(this.text, token.offset + header, end, source.type === 'BLOCK_FOLDED', value)
  }

  private at(range: Range): Location {
    return location(this.path, this.lines, range?.[0] ?? 0, range?.[1] ?? 0)
  }
}

/** The text of a scalar after unescaping; numbers and booleans as they are written, so that `1.10` stays `1.10`. */
function writtenAs(source: Scalar.Parsed): string | null {
  if (typeof source.value === 'string') return source.value
  return source.source ?? null
}

function typeOf(source: Scalar.Parsed): Text['type'] {
  const value: unknown = source.value
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'string'
}

function trimBreaks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--
  return at
}

function location(path: RepositoryPath, lines: LineStarts, start: number, end: number): Location {
  const from = lines.position(start)
  const sameLine = end === start || !lines.isLaterLine(end, from.line)
  const to = sameLine ? { line: from.line, column: from.column + end - start } : lines.position(end)
  return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '')
}
