import type { RepositoryPath } from '../../location.ts'
import { imageOf } from './image.ts'
import type { Action, Image } from './model.ts'
import type { ShellDefaults } from './shell.ts'
import { readSteps } from './step.ts'
import { readInputs, valuesOf } from './trigger.ts'
import { readYaml } from './yaml/document.ts'
import { field, invalidAt, type MapNode, mapping, scalarField } from './yaml/node.ts'

const NO_DEFAULTS: ShellDefaults = { shell: null, runsOn: [], container: false, matrix: null }

/**
 * One `action.yml`: composite, Docker or JavaScript.
 * @throws SourceInvalid with path and line where the runner would refuse it, or where a part of it would stay unseen
 */
export function readAction(text: string, path: RepositoryPath): Action {
  const { root, comments } = readYaml(text, path)
  const map = mapping(root, 'the action')
  const node = field(map, 'runs')
  if (node === undefined) throw invalidAt(map.at, 'has no `runs`; the runner refuses such an action')
  const runs = mapping(node, '`runs`')
  const using = scalarField(runs, 'using', '`runs`')?.value.toLowerCase()
  if (using === undefined) throw invalidAt(node.at, 'has no `runs.using`; the runner refuses such an action')
  const steps = field(runs, 'steps')
  if (using === 'composite' && steps === undefined)
    throw invalidAt(node.at, 'is composite and has no `steps`')
  return {
    kind: 'action',
    path,
    name: scalarField(map, 'name', 'the action'),
    inputs: readInputs(map, 'inputs'),
    outputs: valuesOf(map),
    using,
    image: readRunsImage(runs),
    steps: steps === undefined ? [] : readSteps(steps, NO_DEFAULTS, true),
    comments,
  }
}

/** `runs.image` that names an image; a path to a Dockerfile is read as that file. */
function readRunsImage(runs: MapNode): Image | null {
  const image = scalarField(runs, 'image', '`runs`')
  return image?.value.startsWith('docker://') ? imageOf(image, 'runs.image') : null
}
