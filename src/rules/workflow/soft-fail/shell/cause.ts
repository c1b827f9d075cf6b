import type { AndOr, Command, PipelineNode, Statement } from 'unbash'
import { literal } from './expand.ts'
import { type Frame, type Frames, followingOf, type Sighting } from './frames.ts'

export type CauseKind =
  | 'or'
  | 'and'
  | 'not'
  | 'pipe'
  | 'if'
  | 'loop-condition'
  | 'retry'
  | 'background'
  | 'substitution'
  | 'in-substitution'
  | 'ignored'
  | 'process-substitution'
  | 'set +e'
  | 'no errexit'
  | 'trap'
  | 'other'

/** What swallows a status, where it stands in the script, and how it is written. */
export interface Cause {
  readonly kind: CauseKind
  readonly start: number
  readonly end: number
  /** The swallowing part as written, shortened: `|| true`, `| tee report.txt`. */
  readonly written: string
  /** For `||` and `if`: what the failure runs instead ends with this. */
  readonly handler: string | null
}

/**
 * Name what swallows the status of a command that was seen to be lost.
 * @param source the script's own text
 */
export function causeOf(sighting: Sighting, subject: Command, source: string): Cause {
  const frames = listed(sighting.frames)
  let live = sighting.errexit && !sighting.ignored
  let searching = false
  let pending: Pending | null = null
  for (let index = 0; index < frames.length; index += 1) {
    const frame = frames[index]!
    const text = textAround(frames, index, source)
    const at = (kind: CauseKind, start: number, end: number, handler: string | null = null): Cause =>
      placed(frames, index, { kind, start, end, written: shortened(text.slice(start, end)), handler })
    switch (frame.kind) {
      case 'pipe': {
        const following = frame.node.commands[frame.index + 1]
        if (following === undefined || frame.pipefail) break
        const start = text.indexOf('|', frame.node.commands[frame.index]!.end)
        return at('pipe', start, following.end)
      }
      case 'negation':
        pending = { kind: 'not', frame: index, start: frame.node.pos, end: frame.node.end }
        if (searching) return at('not', frame.node.pos, frame.node.pos + 1)
        break
      case 'chain': {
        if (frame.index === frame.node.commands.length - 1) break
        const or = frame.node.operators.indexOf('||', frame.index)
        if (or >= 0) {
          const cause = atOr(frame.node, or, text, at)
          return searching ? { ...cause, kind: 'ignored' } : cause
        }
        const start = text.indexOf('&&', frame.node.commands[frame.index]!.end)
        pending = { kind: 'and', frame: index, start, end: frame.node.commands[frame.index + 1]!.end }
        if (searching) return at('and', pending.start, pending.end)
        break
      }
      case 'condition': {
        if (frame.node.type === 'While')
          return at(searching ? 'ignored' : 'loop-condition', frame.offset, frame.node.clause.pos)
        const keyword = text.startsWith('elif', frame.offset) ? 4 : 2
        const start = frame.offset
        return placed(frames, index, {
          kind: searching ? 'ignored' : 'if',
          start,
          end: start + keyword,
          written: shortened(text.slice(start, frame.node.then.pos)),
          handler: null,
        })
      }
      case 'background': {
        const start = text.indexOf('&', frame.statement.command.end)
        return at('background', start, start + 1)
      }
      case 'process':
        return at('process-substitution', frame.offset, frame.offset + 2)
      case 'substitution': {
        if (frame.within !== null) {
          const { within } = frame
          const name = frame.command?.name
          const cause = at('substitution', frame.offset, frame.offset + 2)
          return {
            ...cause,
            written: shortened(text.slice(within.pos, within.end)),
            handler: literal(name),
          }
        }
        if (searching) return at('in-substitution', frame.offset, frame.offset + 2)
        live = frame.errexit
        break
      }
      case 'nested':
        live = frame.errexit
        break
      case 'list': {
        if (searching) break
        if (pending !== null && (followingOf(frame).length > 0 || isInLoop(frames, index))) {
          const inLoop = followingOf(frame).length === 0
          const cause: Cause = {
            kind: pending.kind,
            start: pending.start,
            end: pending.end,
            written: '',
            handler: null,
          }
          const own = textAround(frames, pending.frame, source)
          const written = shortened(own.slice(pending.start, pending.end))
          return placed(frames, pending.frame, { ...cause, kind: inLoop ? 'retry' : pending.kind, written })
        }
        if (live && pending === null) {
          index = lastBefore(frames, index)
          break
        }
        if (followingOf(frame).length === 0) break
        if (sighting.errexit && sighting.ignored) searching = true
        else if (!sighting.errexit && outerSubstitution(frames, index) && sighting.errexitOff === null)
          searching = true
        else return errexitOff(sighting, subject, frames, index, followingOf(frame), text)
        break
      }
      case 'loop':
      case 'subshell':
      case 'call':
        if (frame.kind !== 'loop') pending = null
        break
    }
  }
  if (sighting.trapped) {
    const start = Math.max(0, source.search(/\btrap\b/))
    const line = source.slice(start).split('\n', 1)[0]!.trimEnd()
    return { kind: 'trap', start, end: start + line.length, written: shortened(line), handler: null }
  }
  return errexitOff(sighting, subject, frames, frames.length, [], source)
}

interface Pending {
  readonly kind: 'and' | 'not'
  readonly frame: number
  readonly start: number
  readonly end: number
}

function atOr(
  node: AndOr,
  or: number,
  text: string,
  at: (kind: CauseKind, start: number, end: number, handler: string | null) => Cause,
): Cause {
  const handler = node.commands[or + 1]!
  const start = text.indexOf('||', node.commands[or]!.end)
  return at('or', start, handler.end, lastCommand(handler, text))
}

/** The last command that a handler runs, as written. */
function lastCommand(node: PipelineNode | AndOr, text: string): string | null {
  if (node.type === 'BraceGroup' || node.type === 'Subshell') {
    const last = node.body.commands.at(-1)
    return last === undefined ? null : lastCommand(last.command, text)
  }
  if (node.type === 'Redirected') return lastCommand(node.command, text)
  if (node.type !== 'Command') return null
  return literal(node.name) ?? text.slice(node.pos, node.end)
}

function errexitOff(
  sighting: Sighting,
  subject: Command,
  frames: readonly Frame[],
  index: number,
  following: readonly Statement[],
  text: string,
): Cause {
  const after = following[0]
  const written = after === undefined ? '' : shortened(text.slice(after.pos, after.end))
  if (sighting.errexitOff !== null)
    return {
      kind: 'set +e',
      start: sighting.errexitOff,
      end: sighting.errexitOff + 6,
      written,
      handler: null,
    }
  const own = { kind: 'no errexit' as const, start: subject.pos, end: subject.end, written, handler: null }
  return placed(frames, Math.min(index, 0), own)
}

function listed(frames: Frames | null): readonly Frame[] {
  const all: Frame[] = []
  for (let at = frames; at !== null; at = at.outer) all.push(at.frame)
  return all
}

function isInLoop(frames: readonly Frame[], index: number): boolean {
  for (const frame of frames.slice(index + 1)) {
    if (frame.kind === 'loop') return true
    if (
      frame.kind === 'list'
        ? followingOf(frame).length > 0
        : frame.kind === 'call' || frame.kind === 'subshell'
    )
      return false
  }
  return false
}

function outerSubstitution(frames: readonly Frame[], index: number): boolean {
  return frames.slice(index).some(({ kind }) => kind === 'substitution')
}

/** Errexit ends the shell around: the next frame outwards that holds a shell of its own is what sees the status. */
function lastBefore(frames: readonly Frame[], index: number): number {
  const shells = new Set(['subshell', 'substitution', 'background', 'process', 'pipe', 'nested'])
  const found = frames.findIndex(({ kind }, position) => position > index && shells.has(kind))
  return found < 0 ? frames.length : found - 1
}

/** The text in which a frame stands: a nested one, or the script. A called function stands where it was defined. */
function textAround(frames: readonly Frame[], index: number, source: string): string {
  const nested = frames.slice(index + 1).find(({ kind }) => kind === 'nested' || kind === 'call')
  return nested?.kind === 'nested' ? nested.source : source
}

/** Move a span from the text that it was found in out to the script's own text. */
function placed(frames: readonly Frame[], index: number, cause: Cause): Cause {
  let { start, end } = cause
  for (const frame of frames.slice(index + 1)) {
    if (frame.kind === 'call') break
    if (frame.kind !== 'nested') continue
    const length = frame.exact ? end - start : 0
    start = frame.exact ? start + frame.offset : frame.offset
    end = start + length
  }
  return { ...cause, start, end }
}

/** One line, at most 60 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`
}
