import type { RepositoryPath } from '../../../location.ts'
import { blocksAround, SLASH_COMMENTS, withoutComments } from '../../structured/code-text.ts'
import { type Positions, positions } from '../../structured/position.ts'
import { literalVersion, manifestOf, undecided } from '../manifest-of.ts'
import type { DeclaredVersion } from '../model.ts'
import type { ProjectFolder } from '../python/project.ts'
import type { UnlinkedManifest } from '../unlinked.ts'
import { catalogVersion, gradleProperty } from './lookup.ts'

/**
 * A build.gradle or build.gradle.kts, as far as it can be read without running it: literals, gradle.properties and
 * version catalogs. An Android application has its `versionName` as version.
 */
export async function readGradleBuild(
  text: string,
  path: RepositoryPath,
  folder: ProjectFolder,
): Promise<UnlinkedManifest> {
  const code = withoutComments(text, SLASH_COMMENTS)
  const where = positions(text, path)
  const isApp = /\bversionName\b/.test(code) && /com\.android\.application|\bandroid\s*\{/.test(code)
  const version = isApp
    ? await assigned(code, where, 'versionName', folder)
    : ((await assigned(code, where, 'version', folder)) ?? (await inherited(code, where, folder)))
  const dependencies = /^[ \t]*dependencies(?=\s*\{)/m.exec(code)
  return manifestOf({
    path,
    ecosystem: isApp ? 'generic' : 'Maven',
    format: isApp ? 'android' : 'build.gradle',
    name: projectName(folder),
    version,
    publishable: version !== null && !isAside(folder.directory),
    undecidedDependencies: undecided(
      dependencies === null
        ? null
        : {
            start: dependencies.index + dependencies[0].length - 'dependencies'.length,
            end: dependencies.index + dependencies[0].length,
            group: 'dependencies',
          },
      where,
      'dependencies of Gradle are not read yet',
    ),
  })
}

/** The build's own logic, and applications that try the library out. */
function isAside(directory: string): boolean {
  return /(?:^|\/)(?:buildSrc|build-logic)(?:\/|$)|(?:^|[-_/])(?:tests?|samples?|demos?|examples?)(?:\/|$)/i.test(
    directory,
  )
}

function projectName({ directory }: ProjectFolder): string | null {
  return directory === '' ? null : directory.slice(directory.lastIndexOf('/') + 1)
}

/** Blocks in which an assignment is the project's own, by their beginning. */
const OWN_BLOCK = /^(?:allprojects|android|defaultConfig|configure(?:<[^>]*>)?\(.*\))$/

async function assigned(
  code: string,
  where: Positions,
  name: string,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const pattern = new RegExp(
    `^([ \\t]*(?:project\\.)?${name}(?:[ \\t]*=[ \\t]*|[ \\t]+))(?=\\S)([^\\n;]*)`,
    'gm',
  )
  const found = [...code.matchAll(pattern)].flatMap((match) => {
    const start = match.index + match[1]!.length
    // in any other block it is the version of something else: a plugin, a publication
    const isOwn = blocksAround(code, match.index).every((block) => OWN_BLOCK.test(block))
    return isOwn ? [{ start, value: match[2]!.trimEnd() }] : []
  })
  const [only] = found
  if (only === undefined) return null
  const at = where.span(only.start, only.start + only.value.length)
  if (found.length > 1) return { kind: 'dynamic', at, how: `\`${name}\` is set in several places` }
  return resolved(only.value, only.start, where, folder)
}

const GIT_DERIVED = /gitVersion|scmVersion|versionDetails|\bgit[A-Z]\w*\(|gitDescribe|describe --tags/

async function resolved(
  value: string,
  start: number,
  where: Positions,
  folder: ProjectFolder,
): Promise<DeclaredVersion> {
  const literal = /^(["'])([^"'$]*)\1$/.exec(value)
  if (literal !== null) return literalVersion(where, start + 1, literal[2]!)
  const at = where.span(start, start + value.length)
  if (GIT_DERIVED.test(value)) {
    return { kind: 'dynamic', at, how: `\`${shortened(value)}\` asks git for it`, fromTag: true }
  }
  const catalog = /^libs\.versions\.([\w.]+)\.get\(\)(?:\.toString\(\))?$/.exec(value)
  if (catalog !== null) {
    const found = await catalogVersion(catalog[1]!, folder)
    if (found !== null) return found
  }
  const property = PROPERTIES.map((pattern) => pattern.exec(value)?.[1]).find((name) => name !== undefined)
  if (property !== undefined) {
    const found = await gradleProperty(property, folder)
    if (found !== null) return found
  }
  return { kind: 'dynamic', at, how: `\`${shortened(value)}\` is computed` }
}

/** Ways to name one property and nothing else. */
const PROPERTIES = [
  /^(?:project\.|rootProject\.)?(?:findProperty|property|ext\.get)\(\s*["']([\w.-]+)["']\s*\)(?:\s+as\s+String)?(?:\.toString\(\)|!!)*$/,
  /^providers\.gradleProperty\(\s*["']([\w.-]+)["']\s*\)\.get\(\)$/,
  /^(?:project\.|rootProject\.)?(?:ext\.)?([A-Za-z_]\w*)$/,
  /^"\$\{?(?:project\.|rootProject\.)?([A-Za-z_]\w*)\}?"$/,
]

const DERIVING_PLUGIN =
  /pl\.allegro\.tech\.build\.axion-release|com\.palantir\.git-version|nebula\.release|org\.ajoberstar\.reckon|me\.qoomon\.git-versioning|com\.gladed\.androidgitversion/

/** Without an assignment the version is the property `version`, which sub-projects inherit; or a plugin's. */
async function inherited(
  code: string,
  where: Positions,
  folder: ProjectFolder,
): Promise<DeclaredVersion | null> {
  const plugin = DERIVING_PLUGIN.exec(code)
  if (plugin !== null) {
    const at = where.span(plugin.index, plugin.index + plugin[0].length)
    return { kind: 'dynamic', at, how: `the plugin \`${plugin[0]}\` derives it from the tag`, fromTag: true }
  }
  const own = await gradleProperty('version', folder)
  return own === null && NAMES_VERSION.test(code) ? gradleProperty('VERSION_NAME', folder) : own
}

/**
 * A plugin that takes the version from a property of its own.
 * Source: https://vanniktech.github.io/gradle-maven-publish-plugin/central/#configuring-the-pom
 */
const NAMES_VERSION = /\bcom\.vanniktech\.maven\.publish\b|\bvanniktechPublish\b|\bmavenPublish\b/

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
