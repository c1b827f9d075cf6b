import { createHash } from 'node:crypto'
import { type Archive, openArchive } from '../archive/index.ts'
import { contentsOf, type Reread } from '../contents.ts'
import { type ArtifactFile, bareArtifact, type FileFormat } from '../format.ts'
import type { Artifact, ArtifactFormat, ArtifactProblem } from '../model.ts'
import { identityOf } from './claims.ts'
import { type ModuleDescriptor, moduleDescriptor } from './class-file.ts'
import { manifestCommits, propertiesCommit } from './commits.ts'
import { type JarManifest, parseManifest } from './manifest.ts'
import { embeddedPom, javaProperties, MAVEN_MEMBER, type MavenCoordinates, pomProperties } from './maven.ts'
import { judgeDigests, otherDigests, SIGNATURE_PART } from './signed.ts'
import {
  belowClasses,
  carriedLibraries,
  KEPT_OF_APPLICATIONS,
  madeBySpringBoot,
  unlistedLibraries,
} from './spring-boot.ts'
import { judgeStructure, packagesOf } from './structure.ts'

/**
 * An archive of Java: a library, an application with its libraries, or a library's sources.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html.
 */
export const JAR: FileFormat = {
  format: 'jar',
  matches: (name) => /\.(?:jar|war|ear|aar)$/i.test(name),
  async read(file) {
    const { path, objectFormat } = file
    const open: Reread = (keep) => openArchive(file.source, { path, kind: 'zip', objectFormat, keep })
    return jarOf(
      file,
      await open(
        (member) => KEPT.test(member) || MAVEN_MEMBER.test(member) || KEPT_OF_APPLICATIONS.test(member),
      ),
      open,
    )
  },
}

const MANIFEST = 'META-INF/MANIFEST.MF'
const KEPT =
  /^META-INF\/(?:MANIFEST\.MF|[^/]+\.SF)$|^(?:META-INF\/versions\/[0-9]+\/)?module-info\.class$|^(?:(?:META|BOOT|WEB)-INF\/(?:classes\/)?)?git\.properties$/i

async function jarOf(file: ArtifactFile, archive: Archive, again: Reread): Promise<Artifact> {
  const { members } = archive
  const integrity: ArtifactProblem[] = [...archive.problems]
  const metadata: ArtifactProblem[] = []
  const format = formatOf(file.name)
  const manifest = manifestOf(archive, metadata)
  const inPoms: ArtifactProblem[] = []
  const maven = mavenOf(archive, inPoms)
  const module = moduleOf(archive, maven)
  const { own, claims } = identityOf(file.name, manifest, maven, module)
  // How a shaded library wrote its pom is not this project's matter.
  metadata.push(
    ...inPoms.filter(
      ({ member }) => own.length === 0 || own.some((one) => folderOf(one.member) === folderOf(member ?? '')),
    ),
  )
  if (manifest !== null) {
    const digests = await digestsOf(otherDigests(manifest.content), archive, again)
    judgeDigests(
      members,
      manifest.content,
      manifest.bytes,
      (path) => digests.get(path) ?? null,
      (path) => archive.content(path),
      integrity,
    )
    const index = archive.content('BOOT-INF/classpath.idx')?.toString('utf8') ?? null
    for (const library of unlistedLibraries(archive, index)) {
      metadata.push({
        member: library,
        kind: 'unlisted-library',
        detail: 'is not on the list of libraries that the build wrote, `BOOT-INF/classpath.idx`',
      })
    }
    if (format !== 'sources-jar' && members.some(({ path }) => path.endsWith('.class'))) {
      judgeStructure(manifest.content, manifest.member, members, index, metadata)
    }
  }
  const automatic = manifest?.content.main.attributes.get('automatic-module-name')?.trim()
  const main = manifest?.content.main.attributes.get('main-class')?.trim()
  const name = module?.name ?? automatic
  return {
    ...bareArtifact(file, format),
    ecosystem: 'Maven',
    claims,
    members,
    integrity,
    metadata,
    commits: [
      ...(manifest === null ? [] : manifestCommits(manifest.content, manifest.member)),
      ...members.flatMap(({ path }) => gitProperties(archive, path)),
    ],
    provides: {
      modules: [...new Set([...(name === undefined ? [] : [name]), ...packagesOf(members)])],
      entryPoints: main === undefined ? [] : [{ name: 'Main-Class', target: main }],
    },
    made: new Set([
      ...madeOf(archive, own),
      ...madeBySpringBoot(archive, manifest?.content ?? null),
      ...madeByJavadoc(file.name, archive),
    ]),
    standsFor: new Map([
      ...belowClasses(archive),
      ...own
        .filter(({ member }) => member.endsWith('/pom.xml'))
        .map(({ member }) => [member, 'pom.xml'] as const),
    ]),
    carries: [
      ...carriedLibraries(archive, manifest?.content ?? null),
      ...maven.filter((one) => !own.includes(one)).map(({ member }) => folderOf(member)),
    ],
  }
}

function folderOf(member: string): string {
  return member.slice(0, member.lastIndexOf('/') + 1)
}

function formatOf(name: string): ArtifactFormat {
  if (/-sources\.jar$/i.test(name)) return 'sources-jar'
  return /\.war$/i.test(name) ? 'war' : 'jar'
}

function manifestOf(
  archive: Archive,
  metadata: ArtifactProblem[],
): { readonly content: JarManifest; readonly member: string; readonly bytes: Buffer } | null {
  // Java looks it up without regard to case.
  const member = archive.members.find(({ path }) => path.toUpperCase() === MANIFEST)?.path
  const bytes = member === undefined ? null : archive.content(member)
  return member === undefined || bytes === null
    ? null
    : { content: parseManifest(bytes, member, metadata), member, bytes }
}

function mavenOf(archive: Archive, problems: ArtifactProblem[]): MavenCoordinates[] {
  return archive.members.flatMap(({ path }) => {
    const bytes = MAVEN_MEMBER.test(path) ? archive.content(path) : null
    if (bytes === null) return []
    return (path.endsWith('.xml') ? embeddedPom(bytes, path, problems) : pomProperties(bytes, path)) ?? []
  })
}

/** Of a shaded archive, the module of a version of Java can be a library's. */
function moduleOf(
  archive: Archive,
  maven: readonly MavenCoordinates[],
): (ModuleDescriptor & { readonly member: string }) | null {
  const isShaded = new Set(maven.map(({ member }) => folderOf(member))).size > 1
  for (const { path } of archive.members) {
    if (isShaded && path !== 'module-info.class') continue
    const bytes = path.endsWith('module-info.class') ? archive.content(path) : null
    const descriptor = bytes === null ? null : moduleDescriptor(bytes)
    if (descriptor !== null) return { ...descriptor, member: path }
  }
  return null
}

function gitProperties(archive: Archive, path: string): Artifact['commits'][number][] {
  const bytes = path.endsWith('git.properties') ? archive.content(path) : null
  return bytes === null ? [] : propertiesCommit(javaProperties(bytes.toString('utf8')), path)
}

/** The digests of entries that the archive's own reader does not take. */
async function digestsOf(
  wanted: ReadonlyMap<string, string>,
  archive: Archive,
  again: Reread,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (wanted.size === 0) return found
  for await (const { path, bytes } of contentsOf(new Set(wanted.keys()), archive, again)) {
    found.set(path, createHash(wanted.get(path)!).update(bytes).digest('base64'))
  }
  return found
}

/**
 * Pages that javadoc (Dokka, Scaladoc) writes; what else lies among them is none of theirs.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/specs/javadoc/doc-comment-spec.html.
 */
function madeByJavadoc(name: string, { members }: Archive): string[] {
  const paths = members.map(({ path }) => path)
  if (!/-javadoc\.jar$/i.test(name) || !paths.includes('index.html')) return []
  return paths.filter((path) =>
    /\.(?:html|css|js|png|gif|svg|woff2?|ttf|json|md|zip)$|(?:^|\/)(?:element-list|package-list)$|^legal\/[A-Z_]+$/.test(
      path,
    ),
  )
}

/** What archivers and signers write: no file of a commit. */
function madeOf({ members }: Archive, own: readonly MavenCoordinates[]): ReadonlySet<string> {
  const properties = new Set(
    own.map(({ member }) => member).filter((member) => member.endsWith('.properties')),
  )
  return new Set(
    members
      .map(({ path }) => path)
      .filter((path) => {
        const upper = path.toUpperCase()
        return (
          upper === MANIFEST ||
          upper === 'META-INF/INDEX.LIST' ||
          SIGNATURE_PART.test(path) ||
          properties.has(path)
        )
      }),
  )
}
