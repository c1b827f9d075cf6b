import type { RepositoryPath } from '../../../location.ts'
import { childOf, childrenOf, parseXml, type XmlDocument, type XmlElement } from '../../structured/xml.ts'
import { literalVersion, manifestOf, undecided } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import { type ProjectFolder, resolve } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { checkedGlobs } from '../workspaces.ts'

interface Pom extends XmlDocument {
  readonly path: RepositoryPath
}

/**
 * A pom.xml: https://maven.apache.org/pom.html. The version is its own or the parent's; properties are looked up in it
 * and in the parents that lie in the repository.
 * @throws SourceInvalid for text that is not well-formed XML
 */
export async function readPom(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const pom: Pom = { ...parseXml(text, path), path }
  const chain = await withParents(pom, folder)
  const { root, where } = pom
  const parent = childOf(root, 'parent')
  const artifact = childOf(root, 'artifactId')?.text.value ?? null
  const group = childOf(root, 'groupId')?.text.value ?? childOf(parent, 'groupId')?.text.value
  const element = childOf(root, 'version') ?? childOf(parent, 'version')
  const modules = childrenOf(childOf(root, 'modules'), 'module').map(({ text: { value } }) =>
    value.replace(/\/?[^/]*\.xml$/, ''),
  )
  const dependencies = childOf(root, 'dependencies')
  return manifestOf(
    {
      path,
      ecosystem: 'Maven',
      format: 'pom.xml',
      name: artifact === null || group === undefined ? artifact : `${group}:${artifact}`,
      version: element === undefined ? null : versionOf(element, chain),
      publishable: artifact !== null && property(chain, 'maven.deploy.skip')?.element.text.value !== 'true',
      undecidedDependencies: undecided(
        dependencies === undefined ? null : { ...dependencies, group: 'dependencies' },
        where,
        'Maven has no lockfile that could be read',
      ),
    },
    checkedGlobs(modules, path),
  )
}

/** The pom and its parents, nearest first, as far as they lie in the repository. */
async function withParents(pom: Pom, folder: ProjectFolder): Promise<readonly Pom[]> {
  const chain = [pom]
  const seen = new Set<string>([pom.path])
  for (;;) {
    const last = chain.at(-1)!
    const parent = childOf(last.root, 'parent')
    if (parent === undefined) return chain
    const relative = childOf(parent, 'relativePath')
    // an empty one says that the parent is looked for in repositories alone
    if (relative?.text.value === '') return chain
    const base = last.path.slice(0, Math.max(last.path.lastIndexOf('/'), 0))
    const written = relative?.text.value ?? '../pom.xml'
    const named = resolve(base, written.endsWith('.xml') ? written : `${written}/pom.xml`)
    const path = named === null || seen.has(named) ? null : folder.find(fromFolder(folder, named))
    if (path === null) return chain
    const next: Pom = { ...parseXml(await folder.read(path), path), path }
    const id = (element: XmlElement | undefined): string | undefined =>
      childOf(element, 'artifactId')?.text.value
    // Maven ignores a file there that is another project
    if (id(next.root) !== id(parent)) return chain
    seen.add(path)
    chain.push(next)
  }
}

/** A repository path as the folder finds it. */
function fromFolder({ directory }: ProjectFolder, path: RepositoryPath): string {
  return (directory === '' ? '' : '../'.repeat(directory.split('/').length)) + path
}

const REFERENCE = /\$\{([^{}]*)\}/g
/** What a release fills in on the command line: https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html */
const CI_FRIENDLY = new Set(['revision', 'sha1', 'changelist'])

function versionOf(element: XmlElement, chain: readonly Pom[]): DeclaredVersion {
  const [{ where }] = chain as readonly [Pom]
  const written = element.text
  if (!written.value.includes('${')) return literalVersion(where, written.start, written.value)
  const at = where.span(written.start, written.end)
  const names = [...written.value.matchAll(REFERENCE)].map((match) => match[1]!)
  const value = expanded(written.value, chain, 0)
  if (value === null) {
    return {
      kind: 'dynamic',
      at,
      how: `\`${written.value}\` holds a property that no pom of the repository sets`,
    }
  }
  const fillsIn = names.some((name) => CI_FRIENDLY.has(name))
  if (fillsIn && /-SNAPSHOT$/i.test(value)) {
    const how = `\`${written.value}\` is \`${value}\` here, and a release sets it on the command line`
    return { kind: 'dynamic', at, how, fromTag: true }
  }
  const whole = names.length === 1 && written.value === `\${${names[0]}}` ? property(chain, names[0]!) : null
  if (whole === null || whole.element.text.value !== value) return { kind: 'static', value, at }
  return literalVersion(whole.pom.where, whole.element.text.start, value)
}

/** @returns `null` where a property is set nowhere */
function expanded(text: string, chain: readonly Pom[], depth: number): string | null {
  let unknown = depth > 10
  const value = text.replace(REFERENCE, (_, name: string) => {
    const found = unknown ? null : propertyValue(name, chain, depth)
    if (found === null) unknown = true
    return found ?? ''
  })
  return unknown ? null : value
}

function propertyValue(name: string, chain: readonly Pom[], depth: number): string | null {
  const parentVersion = childOf(childOf(chain[0]!.root, 'parent'), 'version')?.text.value
  if (name === 'project.parent.version' || name === 'parent.version') return parentVersion ?? null
  const found = property(chain, name)
  return found === null ? null : expanded(found.element.text.value, chain, depth + 1)
}

function property(chain: readonly Pom[], name: string): { pom: Pom; element: XmlElement } | null {
  for (const pom of chain) {
    const element = childOf(childOf(pom.root, 'properties'), name)
    if (element !== undefined) return { pom, element }
  }
  return null
}
