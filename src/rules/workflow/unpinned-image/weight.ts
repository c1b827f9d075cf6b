import type { Severity } from '../../../findings.ts'
import type { Image } from '../../../sources/workflows/model.ts'
import type { PipelineWords } from './pipeline-words.ts'

/** Somebody else's repository, taken in whole: what it builds there is seldom built here. */
const VENDORED = /(?:^|\/)(?:vendor|node_modules|third[_-]party)\//

/** What tests read, and developers' own containers: neither is run by a pipeline that does not name it. */
const TEST_DATA = /(?:^|\/)(?:test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__)\//i
const WORKSPACES: readonly (readonly [path: RegExp, named: RegExp])[] = [
  [/(?:^|\/)\.devcontainer\//, /devcontainer/i],
  [/(?:^|\/)\.gitpod\.dockerfile$/i, /gitpod/i],
]

/** Images that tests may build and run, with what the pipeline gives them. */
const TESTS = /(?:^|\/)(?:tests?|__tests__|e2e)\//i

/** How much less an image matters, and why as the end of a message. */
export interface Lessened {
  readonly severity: Severity
  readonly why: string
}

/**
 * How much less the image of a Dockerfile matters that lies where tests or developers have theirs.
 * @param pipeline what workflows, actions, scripts and tasks name; one of them may build it all the same
 * @returns `null` where it matters in full
 */
export function lessened(image: Image, pipeline: () => PipelineWords): Lessened | null {
  if (VENDORED.test(image.text.at.path)) return { severity: 'low', why: '' }
  const severity = unbuilt(image, pipeline)
  return severity === null
    ? null
    : { severity, why: ' No workflow, script or task that was read names this file.' }
}

function unbuilt({ role, text }: Image, pipeline: () => PipelineWords): Severity | null {
  const { path } = text.at
  if (!role.startsWith('Dockerfile')) return null
  const workspace = WORKSPACES.find(([place]) => place.test(path))
  if (workspace !== undefined) {
    const isNamed = pipeline().texts.some((one) => workspace[1].test(one))
    return isNamed || isBuilt(path, pipeline()) ? null : 'low'
  }
  const severity = TEST_DATA.test(path) ? 'low' : TESTS.test(path) ? 'medium' : null
  return severity === null || isBuilt(path, pipeline()) ? null : severity
}

/** Words that say nothing of one folder among many. */
const COMMON =
  /^(?:tests?|__tests__|e2e|test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__|build|images?|docker|src|data|base|app|server|client)$/i

/** Whether something that the pipeline names can be this Dockerfile, or what chooses it. */
function isBuilt(path: string, { paths, words, built, open, composed, near, all }: PipelineWords): boolean {
  if (all) return true
  const parts = path.split('/')
  const name = parts.at(-1)!
  const folders = parts.slice(0, -1)
  const [last] = folders.slice(-1)
  if (!/^(?:docker|container)file$/i.test(name) && built.has(name)) return true
  if (last !== undefined && !COMMON.test(last) && built.has(last)) return true
  if (folders.some((folder) => near.has(folder))) return true
  if (folders.length === 1 && words.has(last!)) return true
  for (let start = 0; start < folders.length; start += 1) {
    const tail = folders.slice(start).join('/')
    if (paths.has(`${tail}/${name}`) || (tail.includes('/') && paths.has(tail))) return true
  }
  return folders.some((_, index) => {
    const head = folders.slice(0, index + 1).join('/')
    return open.has(head) || composed.has(head)
  })
}
