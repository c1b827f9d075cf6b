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

/** What stands behind `url = "…"` and its kin in TOML, of an index or of something else. */
function addresses(toml: string): readonly IndexUrl[] {
  const lines = toml.split('\n').filter((line) => /(?:url|index|find-links)\b[^=]{0,40}=/i.test(line))
  return lines.flatMap((line) => (line.match(/https?:[^\s"'\],}]+/g) ?? []).map(indexUrl))
}

function isPrivate({ public: isPublic, known, insecure }: IndexUrl): boolean {
  return insecure || (!isPublic && known === null)
}
