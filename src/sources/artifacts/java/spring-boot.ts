import type { Archive } from '../archive/index.ts'
import type { JarManifest } from './manifest.ts'
import { javaProperties } from './maven.ts'

/** The loader's classes, which its plugin puts beside the application. */
const LOADER = 'org/springframework/boot/loader/'
const CLASSES = /^(?:BOOT|WEB)-INF\/classes\//
/** Libraries of an application: Spring Boot, web archives, Android; and of an enterprise archive, which has its modules at the top. */
const LIBRARY = /^(?:BOOT-INF\/lib|WEB-INF\/lib|WEB-INF\/lib-provided|lib|libs)\/[^/]+\.(?:jar|war|aar)$/i
const MODULE = /^[^/]+\.(?:jar|war|rar)$/i
const FILE_SYSTEM = 'META-INF/services/java.nio.file.spi.FileSystemProvider'
const BUILD_INFO = /^(?:(?:BOOT|WEB)-INF\/classes\/)?META-INF\/build-info\.properties$/

/** What of an application's archive is kept to be looked at. */
export const KEPT_OF_APPLICATIONS =
  /^(?:BOOT|WEB)-INF\/(?:classpath|layers)\.idx$|^META-INF\/services\/java\.nio\.file\.spi\.FileSystemProvider$|^(?:(?:BOOT|WEB)-INF\/classes\/)?META-INF\/build-info\.properties$/

/** Whether the manifest is that of an executable archive of Spring Boot. */
function isBoot({ main }: JarManifest): boolean {
  return main.attributes.has('spring-boot-version') && main.attributes.has('start-class')
}

/** Where an application's own files lie: the path below its folder of classes, for each that lies there. */
export function belowClasses({ members }: Archive): ReadonlyMap<string, string> {
  return new Map(
    members
      .filter(({ path }) => CLASSES.test(path))
      .map(({ path }) => [path, path.replace(CLASSES, '')] as const),
  )
}

/** Members and folders that are others' code, carried along. */
export function carriedLibraries({ members }: Archive, manifest: JarManifest | null): string[] {
  const isEnterprise = members.some(({ path }) => path === 'META-INF/application.xml')
  const libraries = members
    .filter(
      ({ path, type }) => type === 'file' && (LIBRARY.test(path) || (isEnterprise && MODULE.test(path))),
    )
    .map(({ path }) => path)
  return manifest !== null && isBoot(manifest) ? [...libraries, LOADER] : libraries
}

/**
 * What Spring Boot's plugins write, where it says nothing but what they write: the lists of libraries and layers name
 * what is in the archive, the service is the loader's.
 * Source: https://docs.spring.io/spring-boot/specification/executable-jar/nested-jars.html.
 */
export function madeBySpringBoot(archive: Archive, manifest: JarManifest | null): string[] {
  if (manifest === null || !isBoot(manifest)) return []
  const paths = archive.members.map(({ path }) => path)
  return paths.filter((path) => {
    const text = KEPT_OF_APPLICATIONS.test(path) ? (archive.content(path)?.toString('utf8') ?? null) : null
    if (text === null) return false
    if (path.endsWith('.idx')) return isIndex(text, paths)
    if (path === FILE_SYSTEM)
      return /^org\.springframework\.boot\.loader\.(?:\w+\.)*NestedFileSystemProvider\s*$/.test(text)
    return BUILD_INFO.test(path) && [...javaProperties(text).keys()].every((key) => key.startsWith('build.'))
  })
}

/** Every line is a layer, or a member or folder of the archive. */
function isIndex(text: string, paths: readonly string[]): boolean {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .every((line) => {
      const named = /^ *- "([^"]+)"(:?)$/.exec(line)
      if (named === null) return false
      const [, name, isLayer] = named as unknown as [string, string, string]
      return (
        isLayer !== '' || paths.some((path) => path === name || (name.endsWith('/') && path.startsWith(name)))
      )
    })
}

/** Libraries of which the list of the class path does not speak, although it speaks of others. */
export function unlistedLibraries({ members }: Archive, index: string | null): string[] {
  if (index === null) return []
  const listed = new Set([...index.matchAll(/^- "([^"]+)"/gm)].map(([, path]) => path!))
  return members
    .filter(({ path, type }) => type === 'file' && /^(?:BOOT|WEB)-INF\/lib\/[^/]+\.jar$/.test(path))
    .map(({ path }) => path)
    .filter((path) => !listed.has(path) && !/\/spring-boot-jarmode-[\w.-]+\.jar$/.test(path))
}
