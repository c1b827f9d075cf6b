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
const TESTS =
  /(?:^|\/)(?:__tests__|(?:[\w.@-]*[-_.@])?(?:tests?|testing|e2e|integ|interop|integration|conformance|acceptance|smoke|perf|stress|fuzz(?:ing)?)(?:[-_.][\w.-]*)?|specs?|(?:load|unit|int|sys|system|smoke|auto|func|functional|integration|perf|stress|acceptance|regression)tests?|[a-z]{0,8}test(?:ing|servers?|utils?|env|bed|apps?|suites?))\//i

/** What developers start on their own machines, by the folder or by the file's name. */
const DEVELOPED =
  /(?:^|\/)(?:\.?dev|development|devel|dev-?env(?:ironment)?|local-?(?:dev|env)?|sandbox|hack|contrib|debug|bench(?:marks?)?)\/|(?:^|\/)(?:(?:docker|container)file[._-](?:dev(?:el(?:opment)?)?|local|debug|sandbox|tests?|testing|e2e|bench(?:mark)?)|(?:dev(?:el(?:opment)?)?|local|debug|sandbox|tests?|testing|e2e|bench(?:mark)?)[._-](?:docker|container)file)$/i

/** What is shown to readers, who run it themselves. */
const SHOWN = /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|playgrounds?|snippets|docs?|documentation)\//i

/** How much less an image matters, and why as the end of a message. */
export interface Lessened {
  readonly severity: Severity
  readonly why: string
}

/** What the pipeline names, read where somebody asks. */
export interface Named {
  /** By whatever script. */
  readonly anywhere: () => PipelineWords
  /** By what is seen to run; scripts that nothing calls left out. */
  readonly whereRun: () => PipelineWords
  /** Whether anything that is seen to run may build an image, whatever it names. */
  readonly mayBuild: () => boolean
}

/**
 * How much less the image of a Dockerfile matters that lies where tests, readers or developers have theirs.
 * @param named what workflows, actions, scripts and tasks name; one of them may build it all the same
 * @returns `null` where it matters in full
 */
export function lessened({ role, text }: Image, named: Named): Lessened | null {
  const { path } = text.at
  if (VENDORED.test(path)) return { severity: 'low', why: '' }
  if (!role.startsWith('Dockerfile')) return null
  const workspace = WORKSPACES.find(([place]) => place.test(path))
  if (workspace === undefined && !named.mayBuild())
    return {
      severity: isLight(path) ? 'low' : 'medium',
      why: ' Of what was read, nothing that is seen to run builds an image.',
    }
  const isDeveloped = DEVELOPED.test(path) && !isChosenAtRunTime(path, named.whereRun())
  const isTested = TESTS.test(path) || isDeveloped
  if (workspace === undefined && !isTested && !isLight(path)) return null
  const isNamed = workspace !== undefined && named.anywhere().texts.some((one) => workspace[1].test(one))
  if (!isNamed && !isBuilt(path, named.anywhere()))
    return {
      severity: workspace === undefined && isTested && !TEST_DATA.test(path) ? 'medium' : 'low',
      why: ' No workflow, script or task that was read names this file.',
    }
  return workspace === undefined && !isBuilt(path, named.whereRun())
    ? {
        severity: 'medium',
        why: ' Of what was read, only scripts that nothing is seen to call name this file.',
      }
    : null
}

/** By a file that composes services, or by a name of which only the run says the rest. */
function isChosenAtRunTime(path: string, { composes, variants }: PipelineWords): boolean {
  return composes || (variants && !/(?:^|\/)(?:docker|container)file$/i.test(path))
}

/** Beside a folder of tests for the pipeline, where somebody reads what is built from it. */
function isLight(path: string): boolean {
  return TEST_DATA.test(path) || SHOWN.test(path)
}

/** Words that say nothing of one folder among many. */
const COMMON =
  /^(?:tests?|__tests__|e2e|test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__|build|images?|docker|src|data|base|app|server|client|examples?|samples?|demos?|docs?)$/i

/** Whether something that the pipeline names can be this Dockerfile, or what chooses it. */
function isBuilt(path: string, pipeline: PipelineWords): boolean {
  const { paths, words, built, open, composed, composes, all } = pipeline
  if (all) return true
  const parts = path.split('/')
  const name = parts.at(-1)!
  const folders = parts.slice(0, -1)
  const [last] = folders.slice(-1)
  if (!/^(?:docker|container)file$/i.test(name) && built.has(name)) return true
  if (last !== undefined && !COMMON.test(last) && built.has(last)) return true
  if (isNear(folders, pipeline)) return true
  // Where nothing that was read builds, `test` is a word of `go test` and names no folder to build.
  const isAnyBuilt = built.size > 0 || composes
  if (isAnyBuilt && folders.length === 1 && words.has(last!)) return true
  for (let start = 0; start < folders.length; start += 1) {
    const tail = folders.slice(start).join('/')
    if (paths.has(`${tail}/${name}`) || (tail.includes('/') && paths.has(tail))) return true
  }
  return folders.some((_, index) => {
    const head = folders.slice(0, index + 1).join('/')
    return open.has(head) || composed.has(head)
  })
}

/**
 * The folder itself and one of a name of its own, or all where none has one: what is above may have been gone into. Any
 * folder, where a variable stands beside it.
 */
function isNear(folders: readonly string[], { near, around }: PipelineWords): boolean {
  const last = folders.at(-1)
  if (folders.some((folder) => around.has(folder))) return true
  if (last === undefined || !near.has(last)) return false
  const telling = folders.filter((folder) => !COMMON.test(folder))
  return telling.length > 0
    ? telling.some((folder) => near.has(folder))
    : folders.every((folder) => near.has(folder))
}
