import { parseDocument } from 'yaml'
import { SourceInvalid } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { checkedGlobs } from '../workspaces.ts'

/**
 * The member globs of a pnpm-workspace.yaml: https://pnpm.io/pnpm-workspace_yaml.
 * @throws SourceInvalid when it is not YAML, or `packages` is not a list of strings
 */
export function readPnpmWorkspace(text: string, path: RepositoryPath): readonly string[] {
  const document = parseDocument(text, { maxAliasCount: 0, stringKeys: true, prettyErrors: false } as object)
  const [error] = document.errors
  if (error !== undefined) throw new SourceInvalid(path, `is not YAML: ${error.message.split('\n')[0]}`)
  const value = asValue(() => document.toJS({ maxAliasCount: 0 }) as unknown, path)
  const packages = typeof value === 'object' && value !== null && 'packages' in value ? value.packages : []
  if (!Array.isArray(packages) || packages.some((item) => typeof item !== 'string')) {
    throw new SourceInvalid(path, '`packages` should be a list of strings')
  }
  return checkedGlobs(packages as string[], path)
}

function asValue(read: () => unknown, path: string): unknown {
  try {
    return read()
  } catch (error) {
    // the library's refusal of aliases that multiply
    if (error instanceof ReferenceError) throw new SourceInvalid(path, `is not readable: ${error.message}`)
    throw error
  }
}
