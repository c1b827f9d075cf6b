import { SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { childOf, parseXml } from '../../structured/xml.ts'
import { type Destination, PUBLIC, type Surroundings, within } from './destination.ts'

/** Staging areas in front of the public repository: what is released from them is found there, not here. */
const STAGING = /staging|\/service\/local\//i

/**
 * `distributionManagement` of a pom or of its parents in the repository.
 * Source: https://maven.apache.org/pom.html#Distribution_Management
 */
export async function mavenDestination(around: Surroundings): Promise<Destination> {
  let path: string | null = around.manifest.path
  for (let depth = 0; path !== null && depth < 20; depth++) {
    const root = await pomOf(around, path)
    if (root === null) return PUBLIC
    const repository = childOf(childOf(root, 'distributionManagement'), 'repository')
    const url = childOf(repository, 'url')?.text.value
    if (url !== undefined) return placeOf(url, path)
    const parent = childOf(root, 'parent')
    if (parent === undefined) return PUBLIC
    path = parentPath(path, childOf(parent, 'relativePath')?.text.value ?? '../pom.xml', around.paths)
  }
  return PUBLIC
}

/** The root of a pom: a parent is asked by each of its modules, and read once. */
function pomOf(around: Surroundings, path: string): Promise<Root | null> {
  const read = poms.get(around.paths) ?? new Map<string, Promise<Root | null>>()
  poms.set(around.paths, read)
  const known = read.get(path)
  if (known !== undefined) return known
  const found = around.text(path).then((xml) => (xml === null ? null : parseXml(xml, path).root))
  read.set(path, found)
  return found
}

type Root = ReturnType<typeof parseXml>['root']

const poms = new WeakMap<ReadonlySet<string>, Map<string, Promise<Root | null>>>()

/**
 * A build.gradle: whether anything in the repository publishes, and a repository written out in `publishing`.
 * Source: https://docs.gradle.org/current/userguide/publishing_maven.html
 */
export async function gradleDestination(around: Surroundings): Promise<Destination> {
  if (!(await publishesAnywhere(around))) return { kind: 'nowhere' }
  for (const folder of new Set([around.folders[0]!, ''])) {
    for (const name of ['build.gradle', 'build.gradle.kts']) {
      const text = await around.text(within(folder, name))
      const code = text === null ? '' : withoutComments(text, SLASH_COMMENTS)
      const publishing = /^[ \t]*(?:publishing|uploadArchives)[ \t]*\{([\s\S]*)/m.exec(code)?.[1]
      const url = /\burl\b[\s=(]{0,40}(?:uri|URI)?[\s(]{0,20}["']([^"']{1,2000})["']/.exec(
        publishing ?? '',
      )?.[1]
      if (url !== undefined) return placeOf(url, within(folder, name))
    }
  }
  return PUBLIC
}

/** The same for every project of the repository, each of which asks: read once for its set of paths. */
function publishesAnywhere(around: Surroundings): Promise<boolean> {
  const known = publishing.get(around.paths)
  if (known !== undefined) return known
  const files = [...around.paths].filter((path) => GRADLE_FILE.test(path))
  const found = Promise.all(files.map((path) => around.text(path))).then((texts) =>
    texts.some((text) => PUBLISHES.test(text ?? '')),
  )
  publishing.set(around.paths, found)
  return found
}

const publishing = new WeakMap<ReadonlySet<string>, Promise<boolean>>()

const GRADLE_FILE =
  /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic|gradle)\/.*\.(?:kt|groovy|java|toml)$/
const PUBLISHES =
  /maven-publish|maven\.publish|mavenPublish|plugin-publish|publishing\s*\{|uploadArchives|bintray|jreleaser|nexus-publish/i

/** The group of a Gradle project, from its own build file, the root's, or gradle.properties; `null` where none is a literal. */
export async function gradleGroup(around: Surroundings): Promise<string | null> {
  for (const folder of new Set([around.folders[0]!, ''])) {
    for (const name of ['build.gradle', 'build.gradle.kts']) {
      const text = await around.text(within(folder, name))
      const code = text === null ? '' : withoutComments(text, SLASH_COMMENTS)
      const group = /^[ \t]*(?:project\.)?group(?:[ \t]*=[ \t]*|[ \t]+)["']([\w.-]+)["']/m.exec(code)?.[1]
      if (group !== undefined) return group
    }
    const properties = (await around.text(within(folder, 'gradle.properties'))) ?? ''
    const group = /^[ \t]*(?:group|GROUP|GROUP_ID)[ \t]*[=:][ \t]*([\w.-]+)[ \t\r]*$/m.exec(properties)?.[1]
    if (group !== undefined) return group
  }
  return null
}

/** The name of the root project, which a build.gradle at the root has. */
export async function gradleRootName(around: Surroundings): Promise<string | null> {
  for (const name of ['settings.gradle', 'settings.gradle.kts']) {
    const found = /rootProject\.name\s*=\s*["']([\w.-]+)["']/.exec((await around.text(name)) ?? '')?.[1]
    if (found !== undefined) return found
  }
  return null
}

function placeOf(url: string, path: string): Destination {
  if (/[$@]\{|\$\w/.test(url))
    return { kind: 'unclear', why: `the repository that ${path} deploys to is computed` }
  if (STAGING.test(url) || !/^https?:/.test(url)) return PUBLIC
  return { kind: 'place', url, authorization: null }
}

function parentPath(path: string, relative: string, paths: ReadonlySet<string>): string | null {
  const parts = path.split('/').slice(0, -1)
  for (const step of relative.split('/').filter((part) => part !== '' && part !== '.')) {
    if (step !== '..') parts.push(step)
    else if (parts.pop() === undefined) return null
  }
  const found = parts.join('/')
  return [found, within(found, 'pom.xml')].find((one) => paths.has(one)) ?? null
}
