import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import { type IndexUrl, indexUrl, indexUrls } from './index-url.ts'
import type { Setting } from './settings.ts'

/**
 * Whether anything in the repository names an index that may be private, for whatever tool: uv reads more files than a
 * command names, and the variables of whoever started it.
 */
export function mayNamePrivate(model: WorkflowsModel, settings: readonly Setting[]): boolean {
  if (model.coverage.skipped.length > 0) return true
  return (
    settings.some(
      ({ key, value }) =>
        (key === 'index-url' || key === 'extra-index-url' || key === 'find-links') &&
        indexUrls(value).some(isPrivate),
    ) || model.supportFiles.some(({ kind, text }) => isProject(kind) && addresses(text.value).some(isPrivate))
  )
}

function isProject(kind: string): boolean {
  return kind === 'pyproject' || kind === 'uv-config'
}

/**
 * What stands behind `url = "…"` and its kin in TOML, of an index or of something else. Each item of a list may have a
 * line of its own.
 */
function addresses(toml: string): readonly IndexUrl[] {
  let isInList = false
  return toml.split('\n').flatMap((line) => {
    const named = /(?:url|index|find-links)\b[^=]{0,40}=(.*)/i.exec(line)?.[1]
    const isRead = named !== undefined || isInList
    if (named !== undefined) isInList = /^\s*\[[^\]]*$/.test(named)
    else if (line.includes(']')) isInList = false
    return isRead ? (line.match(/https?:[^\s"'\],}]+/g) ?? []).map(indexUrl) : []
  })
}

function isPrivate({ public: isPublic, known, insecure }: IndexUrl): boolean {
  return insecure || (!isPublic && known === null)
}
