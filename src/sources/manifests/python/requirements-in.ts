import { SourceInvalid } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { positions } from '../../structured/position.ts'
import type { DeclaredDependency, Manifest } from '../model.ts'
import { requirement } from './requirement.ts'

/**
 * A requirements.in, the manifest of pip-compile and `uv pip compile`, in pip's format:
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/. Options and included files declare nothing here:
 * an included file is read for itself.
 * @throws SourceInvalid for a line that is neither an option nor a requirement
 */
export function readRequirementsIn(text: string, path: RepositoryPath): Manifest {
  const where = positions(text, path)
  const dependencies: DeclaredDependency[] = []
  let start = 0
  for (const line of logicalLines(text)) {
    const first = start + line.length - line.trimStart().length
    start += line.length + 1
    const content = line
      .replaceAll('\\\n', ' ')
      .replace(/(?:^|\s)#.*$/s, '')
      .trim()
    if (content === '' || content.startsWith('-')) continue
    const at = where.span(first, first + line.trim().length)
    const declared =
      requirement(content.replace(/\s--.*$/s, ''), 'requirements', 'runtime', at) ?? bare(content, at)
    if (declared === null) {
      const shown = JSON.stringify(content.slice(0, 80))
      throw new SourceInvalid(
        path,
        `${at.startLine}:${at.startColumn}: ${shown} is not a requirement that can be read`,
      )
    }
    dependencies.push(declared)
  }
  return {
    path,
    ecosystem: 'PyPI',
    format: 'requirements.in',
    name: null,
    version: null,
    otherVersions: [],
    publishable: false,
    dependencies,
    workspaceMembers: [],
    workspaceRoot: null,
    ships: null,
  }
}

/** Lines with their backslash continuations, which keep the line break so that offsets stay right. */
function logicalLines(text: string): string[] {
  const lines: string[] = []
  let open = ''
  for (const line of text.replaceAll('\r\n', ' \n').split('\n')) {
    const whole = open === '' ? line : `${open}\n${line}`
    if (line.trimEnd().endsWith('\\') && !/(?:^|\s)#/.test(line)) open = whole
    else {
      lines.push(whole)
      open = ''
    }
  }
  return open === '' ? lines : [...lines, open]
}

/** A URL or path in the place of a name: the name is what it holds, known only to who downloads it. */
function bare(content: string, at: DeclaredDependency['at']): DeclaredDependency | null {
  const isAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/)\S+/i.test(content)
  const egg = /[#&]egg=([-\w.]+)/.exec(content)?.[1]
  return isAddress
    ? { name: egg ?? content.split(/\s/)[0]!, range: content, group: 'requirements', scope: 'runtime', at }
    : null
}
