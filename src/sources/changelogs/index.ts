import { isSourceError } from '../../errors.ts'
import { decodeUtf8 } from '../../files/decode.ts'
import type { Files } from '../../files.ts'
import type { Location, RepositoryPath } from '../../location.ts'
import type { Covered, Exclusion, Skipped } from '../coverage.ts'
import { positions } from '../structured/position.ts'

/** A file that lists what changed from release to release. */
export interface Changelog {
  readonly path: RepositoryPath
  readonly headings: readonly { readonly text: string; readonly at: Location }[]
}

export interface ChangelogsModel extends Covered {
  readonly changelogs: readonly Changelog[]
}

const NAME =
  /^(?:changelog|changes|history|news|releases|release[-_]?notes)(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__fixtures__|testdata)\//

/**
 * Every changelog of the repository, with its headings.
 * @param excluded the policy's exclusions
 * @throws SourceInvalid only when the list of files cannot be had
 */
export async function readChangelogs(files: Files, excluded: Exclusion): Promise<ChangelogsModel> {
  const changelogs: Changelog[] = []
  const skipped: Skipped[] = []
  for (const path of await files.list()) {
    if (!NAME.test(path.slice(path.lastIndexOf('/') + 1)) || ASIDE.test(path)) continue
    const reason = excluded(path)
    if (reason !== null) {
      skipped.push({ path, reason, kind: 'excluded' })
      continue
    }
    try {
      changelogs.push(readChangelog(decodeUtf8(await files.read(path), path), path))
    } catch (error) {
      if (!isSourceError(error)) throw error
      skipped.push({ path, reason: error.message, kind: 'unread' })
    }
  }
  const read = changelogs.length
  return { changelogs, coverage: { found: read + skipped.length, read, skipped } }
}

/**
 * Headings of Markdown (`## 1.2.3`, or underlined), reStructuredText (underlined) and AsciiDoc (`== 1.2.3`), and in
 * plain texts lines that begin with a version. Fenced code holds none.
 */
export function readChangelog(text: string, path: RepositoryPath): Changelog {
  const where = positions(text, path)
  const lines = text.split('\n')
  const headings: { text: string; at: Location }[] = []
  let start = 0
  let isFenced = false
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced
    else if (!isFenced && isHeading(line, lines[index + 1] ?? '')) {
      const shown = line.trimEnd()
      headings.push({ text: shown, at: where.span(start, start + shown.length) })
    }
    start += line.length + 1
  }
  return { path, headings }
}

function isHeading(line: string, next: string): boolean {
  if (/^(?:#{1,6}|={1,6})\s+\S/.test(line)) return true
  if (/^\S/.test(line) && /^(={3,}|-{3,}|~{3,}|\^{3,})\s*$/.test(next)) return true
  return /^(?:version\s+|release\s+|\[)?v?[0-9]+\.[0-9]/i.test(line)
}
