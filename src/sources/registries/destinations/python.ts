import { isTable } from '../../structured/document.ts'
import { fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import {
  basic,
  credential,
  type Destination,
  PUBLIC,
  type Surroundings,
  variableName,
  within,
} from './destination.ts'

/**
 * Where a Python project says that it is uploaded: an index of uv with `publish-url`, or `tool.uv.publish-url` with the
 * `check-url` beside it. Where packages are installed from is another question.
 * Source: https://docs.astral.sh/uv/guides/package/#publishing-your-package; uv's `UV_INDEX_<NAME>_USERNAME`.
 */
export async function pythonDestination(around: Surroundings): Promise<Destination> {
  const path = within(around.folders[0]!, 'pyproject.toml')
  const text = await around.text(path)
  if (text === null) return PUBLIC
  const toml = fields(parseToml(text, path), path)
  if (toml.table(['tool']) === null || !toml.is(['tool', 'uv'], 'table')) return PUBLIC
  const indexes = (toml.list(['tool', 'uv', 'index']) ?? []).filter(isTable)
  const index = indexes.find((one) => typeof one['publish-url'] === 'string')
  if (index !== undefined && typeof index.url === 'string') {
    const name = variableName(typeof index.name === 'string' ? index.name : '')
    const { env } = around
    const user = credential(env, `UV_INDEX_${name}_USERNAME`)
    return {
      kind: 'place',
      url: index.url,
      authorization: basic(user, credential(env, `UV_INDEX_${name}_PASSWORD`)),
    }
  }
  const publish = toml.text(['tool', 'uv', 'publish-url'])
  if (publish === null) return PUBLIC
  const check = toml.text(['tool', 'uv', 'check-url'])
  return check === null
    ? {
        kind: 'unclear',
        why: '`tool.uv.publish-url` says where it is uploaded, and no `check-url` where that is listed',
      }
    : { kind: 'place', url: check, authorization: null }
}
