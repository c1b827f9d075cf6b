import { SourceInvalid } from '../../errors.ts'
import type { RepositoryPath } from '../../location.ts'
import { texts } from './job.ts'
import type { ActionsLock } from './model.ts'
import { readYaml } from './yaml/document.ts'
import { field, invalidAt, isEmpty, type MapNode, mapping, type Node, scalarField } from './yaml/node.ts'

const KNOWN_VERSION = 'v0.0.2'

/**
 * `.github/workflows/actions.lock`, GitHub's preview lockfile for actions.
 * @throws SourceInvalid when its version is not the one known, or an entry is not what the format asks for
 */
export function readActionsLock(text: string, path: RepositoryPath): ActionsLock {
  const map = mapping(readYaml(text, path).root, 'the lockfile')
  const version = scalarField(map, 'version', 'the lockfile')
  if (version?.value !== KNOWN_VERSION) {
    const shown = version === null ? 'no version' : `the version ${JSON.stringify(version.value)}`
    throw new SourceInvalid(path, `has ${shown}; only ${KNOWN_VERSION} is known`)
  }
  const workflows = new Map(
    section(map, 'workflows').entries.map(({ key, value }) => [key.value, keysOf(value, key.value)]),
  )
  const dependencies = new Map(
    section(map, 'dependencies').entries.map(({ key, value }) => [
      key.value,
      readDependency(value, key.value),
    ]),
  )
  return { path, version: version.value, workflows, dependencies }
}

function section(map: MapNode, name: string): MapNode {
  const node = field(map, name)
  if (node === undefined) throw invalidAt(map.at, `has no \`${name}\``)
  return isEmpty(node) ? { kind: 'map', at: node.at, entries: [] } : mapping(node, `\`${name}\``)
}

function keysOf(node: Node, what: string): readonly string[] {
  return isEmpty(node) ? [] : texts(node, `\`${what}\``).map((text) => text.value)
}

function readDependency(node: Node, key: string) {
  const what = `\`${key}\``
  const map = mapping(node, what)
  const ref = scalarField(map, 'ref', what)
  const commit = scalarField(map, 'commit', what)
  if (ref === null) throw invalidAt(node.at, `${what} has no \`ref\``)
  const sha = /^sha1-([0-9a-f]{40})$/i.exec(commit?.value ?? '')?.[1]
  if (commit === null || sha === undefined) {
    throw invalidAt(
      commit?.at ?? node.at,
      `${what} has no \`commit\` of the form \`sha1-\` and 40 hex digits`,
    )
  }
  const uses = field(map, 'uses')
  return {
    ref: ref.value,
    commit: sha.toLowerCase(),
    uses: uses === undefined ? [] : keysOf(uses, key),
    at: commit.at,
  }
}
