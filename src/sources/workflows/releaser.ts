import { isSourceError } from '../../errors.ts'
import { isTable } from '../structured/document.ts'
import { parseYamlTexts } from '../structured/yaml.ts'

/** What a file of GoReleaser says at its top. */
export interface ReleaserFile {
  readonly keys: readonly string[]
  /** `release.draft` as written. */
  readonly draft: string | null
}

/** @returns `null` where the file is not YAML without aliases */
export function readReleaser(text: string, path: string): ReleaserFile | null {
  try {
    const { value } = parseYamlTexts(text, path)
    if (!isTable(value)) return null
    const { release } = value
    const draft = isTable(release) ? release['draft'] : null
    return { keys: Object.keys(value), draft: typeof draft === 'string' ? draft : null }
  } catch (error) {
    if (!isSourceError(error)) throw error
    return null
  }
}
