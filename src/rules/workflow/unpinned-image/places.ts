/** Somebody else's repository, taken in whole: what it builds there is seldom built here. */
const VENDORED = /(?:^|\/)(?:vendor|node_modules|third[_-]party)\//

/** What tests read, and developers' own containers: neither is run by a pipeline that does not name it. */
const TEST_DATA =
  /(?:^|\/)(?:test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__|src\/[a-z]{0,20}[Tt]est\/resources)\//i
const WORKSPACES: readonly (readonly [path: RegExp, named: RegExp])[] = [
  [/(?:^|\/)\.devcontainer\//, /devcontainer/i],
  [/(?:^|\/)\.gitpod\.dockerfile$/i, /gitpod/i],
]

/** Images that tests may build and run, with what the pipeline gives them. */
const TESTS =
  /(?:^|\/)(?:__tests__|(?:[\w.@-]*[-_.@])?(?:tests?|testing|test-?files?|e2e|integ|interop|integration|conformance|acceptance|smoke|perf|stress|fuzz(?:ing)?)(?:[-_.][\w.-]*)?|specs?|(?:load|unit|int|sys|system|smoke|auto|func|functional|integration|perf|stress|acceptance|regression)tests?|[a-z]{0,8}test(?:ing|servers?|utils?|env|bed|apps?|suites?))\//i

/** What developers start on their own machines, by the folder or by the file's name. */
const DEVELOPED =
  /(?:^|\/)(?:\.?dev|development|devel|dev-?env(?:ironment)?|local-?(?:dev|env)?|sandbox|hack|contrib|debug|bench(?:marks?)?)\/|(?:^|\/)(?:(?:docker|container)file[._-](?:dev(?:el(?:opment)?)?|local|debug|sandbox|tests?|testing|e2e|bench(?:mark)?)|(?:dev(?:el(?:opment)?)?|local|debug|sandbox|tests?|testing|e2e|bench(?:mark)?)[._-](?:docker|container)file)$/i

/** What linters and scanners are tried on, below a folder of tests. */
const TRIED_ON =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/(?:[\w.-]{1,99}\/){0,9}(?:bad|good|valid|invalid|broken|malformed|vulnerable|insecure|(?:non-?)?compliant)\//i

/** What is shown to readers, who run it themselves. */
const SHOWN = /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|playgrounds?|snippets|docs?|documentation)\//i

/** Rendered into a Dockerfile, mostly in somebody else's project. */
const TEMPLATE = /\.(?:j2|jinja2?|tmpl|tpl|template|in|erb|eex|tt|ejs|mustache|hbs)$/i

/** Whether a file is rendered into a Dockerfile before anything is built. */
export function isTemplate(path: string): boolean {
  return TEMPLATE.test(path)
}

/** Whether a file belongs to somebody else's repository that was taken in whole. */
export function isVendored(path: string): boolean {
  return VENDORED.test(path)
}

/** What a pipeline says that starts the developers' own container at this path; `null` where there is none. */
export function workspaceAt(path: string): RegExp | null {
  return WORKSPACES.find(([place]) => place.test(path))?.[1] ?? null
}

/** Whether tests only read what lies there. */
export function isTestData(path: string): boolean {
  return TEST_DATA.test(path)
}

/** Whether a folder's name says that checks are tried on what lies there. */
export function isTriedOn(path: string): boolean {
  return TRIED_ON.test(path)
}

/** Whether tests have their images there. */
export function isOfTests(path: string): boolean {
  return TESTS.test(path)
}

/** Whether developers start it on their own machines. */
export function isOfDevelopers(path: string): boolean {
  return DEVELOPED.test(path)
}

/** Beside a folder of tests for the pipeline, where somebody reads what is built from it. */
export function isLight(path: string): boolean {
  return TEST_DATA.test(path) || SHOWN.test(path)
}
