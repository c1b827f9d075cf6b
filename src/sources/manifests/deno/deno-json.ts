import type { RepositoryPath } from '../../../location.ts'
import { SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import { manifestOf } from '../manifest-of.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'

/**
 * A deno.json, deno.jsonc or jsr.json: https://jsr.io/docs/package-configuration. Comments and trailing commas are
 * allowed in all of them.
 * @throws SourceInvalid for text that is not JSON, and for fields of the wrong type
 */
export function readDenoJson(text: string, path: RepositoryPath): UnlinkedManifest {
  const json = fields(parseJson(withoutTrailingCommas(withoutComments(text, SLASH_COMMENTS)), path), path)
  const name = json.text(['name'])
  const version = json.text(['version'])
  const imports = Object.keys(json.table(['imports']) ?? {})
  const isForeign = imports.some((key) => /^(?:npm|jsr|https?):/.test(json.text(['imports', key])!))
  const members = json.is(['workspace'], 'table')
    ? json.texts(['workspace', 'members'])
    : json.texts(['workspace'])
  return manifestOf(
    {
      path,
      ecosystem: 'JSR',
      format: 'deno.json',
      name,
      version: version === null ? null : { kind: 'static', value: version, at: json.at(['version']) },
      publishable: name !== null && version !== null,
      undecidedDependencies: isForeign
        ? [{ group: 'imports', at: json.at(['imports'], 'key'), how: 'imports of Deno are not read yet' }]
        : [],
    },
    checkedGlobs(members ?? [], path),
  )
}

/** Blanked, so that offsets stay; strings are left alone. */
function withoutTrailingCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? ' ' : part))
}
