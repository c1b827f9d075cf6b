import { type RepositoryPath, repositoryPath } from '../../location.ts'
import { imageOf } from './image.ts'
import type { Action } from './model.ts'
import { readActionSteps } from './steps.ts'
import { readInputs, valuesOf } from './trigger.ts'
import { readYaml } from './yaml/document.ts'
import { field, invalidAt, mapping, type Node, scalarField } from './yaml/node.ts'

export interface ReadAction {
  readonly action: Action
  /** The file that a Docker action is built from, as `runs.image` names it. */
  readonly dockerfile: RepositoryPath | null
}

/**
 * One `action.yml`: composite, Docker or JavaScript.
 * @returns `null` for a file in a folder that shares the name and is no action at all: nothing can run from it
 * @throws SourceInvalid with path and line where the runner would refuse it, or where a part of it would stay unseen
 */
export function readAction(text: string, path: RepositoryPath): ReadAction | null {
  const { root, comments } = readYaml(text, path)
  if (path.includes('/') && !hasRuns(root)) return null
  const map = mapping(root, 'the action')
  const node = field(map, 'runs')
  if (node === undefined) throw invalidAt(map.at, 'has no `runs`; the runner refuses such an action')
  const runs = mapping(node, '`runs`')
  const using = scalarField(runs, 'using', '`runs`')?.value.toLowerCase()
  if (using === undefined) throw invalidAt(node.at, 'has no `runs.using`; the runner refuses such an action')
  const steps = field(runs, 'steps')
  if (using === 'composite' && steps === undefined)
    throw invalidAt(node.at, 'is composite and has no `steps`')
  const image = scalarField(runs, 'image', '`runs`')
  const isNamed = image?.value.startsWith('docker://') === true
  const dockerfile = image === null || isNamed ? null : beside(path, image.value)
  const action: Action = {
    kind: 'action',
    path,
    name: scalarField(map, 'name', 'the action'),
    inputs: readInputs(map, 'inputs'),
    outputs: valuesOf(map),
    using,
    image: isNamed ? imageOf(image, 'runs.image') : null,
    dockerfile,
    steps: steps === undefined ? [] : readActionSteps(steps),
    comments,
  }
  return { action, dockerfile }
}

/** Whether a file has `runs` in any spelling; a misspelt one is refused, not passed over. */
function hasRuns(root: Node): boolean {
  return root.kind === 'map' && root.entries.some(({ key }) => /runs|\$\{\{/i.test(key.value))
}

/** The repository path of a file named from an action's folder; `null` where it leads out of the repository. */
function beside(action: RepositoryPath, name: string): RepositoryPath | null {
  const folders = action.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return null
    } else if (part !== '.' && part !== '') folders.push(part)
  }
  return folders.length === 0 ? null : repositoryPath(folders.join('/'))
}
