import { isSourceError } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { type JsonMember, jsonMembers } from '../../lockfiles/json-members.ts'
import type { Shell, Text } from '../model.ts'
import { readScript } from '../script.ts'
import { LineStarts, segmentsOf, Unfolding } from '../yaml/scalar.ts'
import type { Task, TaskFile } from './model.ts'

/** npm and its kin run a script by `sh -c`. Source: docs.npmjs.com, config `script-shell`. */
const SH: Shell = { name: 'sh', errexit: false, pipefail: false, at: null, template: null }

/** The `scripts` of a package.json. What cannot be read is said in `error`; it matters where a step runs one of them. */
export function readPackageScripts(text: string, path: RepositoryPath): TaskFile {
  const file = {
    path,
    kind: 'package-json' as const,
    includes: [],
    packageName: null,
    tasks: [],
    error: null,
  }
  try {
    // Refuses what is no JSON; the walk below trusts it.
    const value = JSON.parse(text) as unknown
    const name = (value as { name?: unknown } | null)?.name
    const members = jsonMembers(text, 0, path)
    const scripts = members.get('scripts')
    const lines = new LineStarts(text)
    return {
      ...file,
      packageName: typeof name === 'string' ? name : null,
      tasks:
        scripts === undefined
          ? []
          : [...jsonMembers(text, scripts.valueStart, path)].flatMap(([key, member]) =>
              text[member.valueStart] === '"' ? [taskOf(key, member, text, lines, path)] : [],
            ),
    }
  } catch (error) {
    if (error instanceof SyntaxError) return { ...file, error: `${path}: is not JSON` }
    if (isSourceError(error)) return { ...file, error: error.message }
    throw error
  }
}

function taskOf(
  name: string,
  member: JsonMember,
  text: string,
  lines: LineStarts,
  path: RepositoryPath,
): Task {
  const command = stringText(text, member.valueStart, member.valueEnd, lines, path)
  const start = lines.position(member.keyStart)
  const end = lines.position(member.keyEnd)
  return {
    name,
    at: { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    lines: [{ script: readScript(command, SH), ignored: null }],
    needs: [],
  }
}

/** A JSON string with the place of each of its characters. Source: RFC 8259, section 7. */
function stringText(text: string, start: number, end: number, lines: LineStarts, path: RepositoryPath): Text {
  const out = new Unfolding(text)
  const last = end - 1
  for (let at = start + 1; at < last; ) {
    const backslash = text.indexOf('\\', at)
    const to = backslash === -1 || backslash > last ? last : backslash
    out.copy(at, to)
    if (to === last) break
    const length = text[to + 1] === 'u' ? 6 : 2
    out.stand(JSON.parse(`"${text.slice(to, to + length)}"`) as string, to)
    at = to + length
  }
  const { value, runs } = out.end(last)
  const from = lines.position(start)
  const until = lines.position(end)
  const at = {
    path,
    startLine: from.line,
    startColumn: from.column,
    endLine: until.line,
    endColumn: until.column,
  }
  return { value, at, segments: segmentsOf(runs, lines), type: 'string', comment: null, expressions: [] }
}
