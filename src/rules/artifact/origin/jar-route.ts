import type { Artifact } from '../../../sources/artifacts/model.ts'
import type { Route, Tree } from './tree.ts'

/** Where Maven, Gradle and Kotlin's multiplatform builds keep sources and resources. */
const SOURCES =
  /^(.*?)src\/(?:main|\w+Main|release)\/(?:java\d*|kotlin|scala(?:-\d+(?:\.\d+)?)?|groovy|resources(?:-filtered)?|webapp|proto|clojure)$/

/**
 * A jar holds classes and resources without the folders that they were kept in: `com/acme/A.java` comes from
 * `src/main/java/com/acme/A.java` of its module. Where several modules have such a file, the module that has most of
 * the jar's members is meant.
 * Source: https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html.
 * @param folder the module's, with `/` at its end
 */
export function jarRoute(artifact: Artifact, folder: string, tree: Tree): Route {
  const roots = sourceRoots(folder, tree)
  const members = artifact.members.filter(({ type }) => type === 'file').map(({ path }) => path)
  const modules = new Map<string, number>()
  for (const { module, root } of roots) {
    const count = members.filter((path) => tree.file(root + path) !== null).length
    modules.set(module, (modules.get(module) ?? 0) + count)
  }
  const ordered = [...roots].sort((a, b) => modules.get(b.module)! - modules.get(a.module)!)
  return (path) => {
    const pom = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.xml$/.test(path)
    if (pom) return [`${folder}pom.xml`]
    const document = /^META-INF\/([^/]+)$/.exec(path)?.[1]
    return [
      ...ordered.map(({ root }) => root + path),
      ...(document === undefined ? [] : [`${folder}${document}`]),
      // what its reader says that a member stands for: `pom.xml`
      `${folder}${path}`,
    ]
  }
}

interface SourceRoot {
  /** With `/` at its end. */
  readonly root: string
  readonly module: string
}

function sourceRoots(folder: string, tree: Tree): SourceRoot[] {
  const found: SourceRoot[] = []
  for (const path of tree.folders) {
    if (!path.startsWith(folder)) continue
    const module = SOURCES.exec(path)?.[1]
    if (module !== undefined) found.push({ root: `${path}/`, module })
  }
  // The order of folders in the tree is git's; the nearest modules first, so that an equal count is decided.
  return found.sort((a, b) => a.root.length - b.root.length || (a.root < b.root ? -1 : 1))
}
