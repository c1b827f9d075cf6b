import { isSourceError } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { positions } from '../../structured/position.ts'
import { parseXml, type XmlElement } from '../../structured/xml.ts'
import { literalVersion, manifestOf } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'

/**
 * An Info.plist of an app or framework: `CFBundleShortVersionString`, or the build setting that it refers to.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/cfbundleshortversionstring.
 * @param paths every path of the repository, to find the Xcode project
 * @returns `null` where it states no version of its own
 */
export async function readInfoPlist(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
  paths: ReadonlySet<string>,
): Promise<UnlinkedManifest | null> {
  const version = await versionOf(text, path, folder, paths)
  if (version === null) return null
  return manifestOf({
    path,
    ecosystem: 'generic',
    format: 'Info.plist',
    name: folder.directory.slice(folder.directory.lastIndexOf('/') + 1) || null,
    version,
    publishable: version.kind === 'static' && !/Tests?$/.test(folder.directory),
  })
}

async function versionOf(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
  paths: ReadonlySet<string>,
): Promise<DeclaredVersion | null> {
  const found = shortVersion(text, path)
  if (found === null || 'kind' in found) return found
  const { value, start, end } = found.element.text
  const where = found.where
  const setting = /^\$[({](\w+)[)}]$/.exec(value)?.[1]
  if (setting === undefined) return literalVersion(where, start, value)
  // Flutter fills it in from pubspec.yaml, which is read for itself
  if (setting === 'FLUTTER_BUILD_NAME') return null
  const project = await projectSetting(setting, folder, paths)
  return (
    project ?? {
      kind: 'dynamic',
      at: where.span(start, end),
      how: `no Xcode project of the repository sets \`${setting}\` to one value`,
    }
  )
}

type Found = { readonly element: XmlElement; readonly where: ReturnType<typeof positions> }

function shortVersion(text: string, path: RepositoryPath): Found | DeclaredVersion | null {
  const where = positions(text, path)
  try {
    const document = parseXml(text, path, true)
    const entries = document.root.children.find((child) => child.name === 'dict')?.children ?? []
    const key = entries.findIndex(
      (child) => child.name === 'key' && child.text.value === 'CFBundleShortVersionString',
    )
    const element = key === -1 ? undefined : entries[key + 1]
    return element === undefined ? null : { element, where: document.where }
  } catch (error) {
    if (!isSourceError(error)) throw error
    // the dependency rules do not need it: it is undecided here, not unread
    return { kind: 'dynamic', at: where.span(0, 0), how: `it is no readable XML (${error.message})` }
  }
}

/** A build setting that every configuration of the Xcode projects around sets alike. */
async function projectSetting(
  name: string,
  folder: ProjectFolder,
  paths: ReadonlySet<string>,
): Promise<DeclaredVersion | null> {
  const top = folder.directory.split('/')[0] ?? ''
  const projects = [...paths].filter(
    (path) => path.endsWith('.xcodeproj/project.pbxproj') && (top === '' || !path.includes('/Pods/')),
  )
  const values = new Map<string, DeclaredVersion>()
  for (const project of projects.filter((path) => isNear(path, folder.directory))) {
    const path = folder.find('../'.repeat(depthOf(folder.directory)) + project)
    if (path === null) continue
    const text = await folder.read(path)
    const where = positions(text, path)
    for (const match of text.matchAll(new RegExp(`(\\b${name} = "?)([^";\\n]*)"?;`, 'g'))) {
      if (!values.has(match[2]!)) {
        values.set(match[2]!, literalVersion(where, match.index + match[1]!.length, match[2]!))
      }
    }
  }
  return values.size === 1 ? [...values.values()][0]! : null
}

/** An Xcode project lies beside the folder of the app or above it. */
function isNear(project: string, directory: string): boolean {
  const base = project.split('/').slice(0, -2).join('/')
  return base === '' || directory === base || directory.startsWith(`${base}/`)
}

function depthOf(directory: string): number {
  return directory === '' ? 0 : directory.split('/').length
}
