import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import type { JarManifest } from './manifest.ts'

const VERSIONED = /^META-INF\/versions\/([0-9]+)\//
const CLASS_ROOT = /^(?:META-INF\/versions\/[0-9]+\/|BOOT-INF\/classes\/|WEB-INF\/classes\/)/

/**
 * Judges what the manifest promises: that its classes are there, that classes for newer Java are looked for, that the
 * libraries of a Spring Boot archive are.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html; Spring Boot, "The Executable Jar Format".
 * @param classpath `BOOT-INF/classpath.idx`, where there is one
 */
export function judgeStructure(
  manifest: JarManifest,
  member: string,
  members: readonly Member[],
  classpath: string | null,
  problems: ArtifactProblem[],
): void {
  const note = (kind: string, detail: string): void => {
    problems.push({ member, kind, detail })
  }
  const { attributes } = manifest.main
  const files = new Set(members.filter(({ type }) => type === 'file').map(({ path }) => path))
  if (!attributes.has('manifest-version')) {
    note(
      'missing-manifest-version',
      'does not begin with `Manifest-Version`, without which Java reads nothing of it',
    )
  }
  for (const attribute of ['Main-Class', 'Premain-Class', 'Agent-Class', 'Launcher-Agent-Class']) {
    const name = attributes.get(attribute.toLowerCase())?.trim()
    // The class path may bring it.
    if (name === undefined || attributes.has('class-path')) continue
    if (!hasClass(name, files))
      note('missing-target', `\`${attribute}\` is ${shown(name)}, which is not in the archive`)
  }
  for (const attribute of ['Implementation-Version', 'Specification-Version', 'Bundle-Version']) {
    const value = attributes.get(attribute.toLowerCase())?.trim()
    if (value !== undefined && (/\$\{.*\}|@[A-Za-z.]+@/.test(value) || value === 'unspecified')) {
      note(
        'unresolved-placeholder',
        `\`${attribute}\` is ${shown(value)}, which the build should have filled in`,
      )
    }
  }
  const newer = [...files].find(
    (path) => VERSIONED.test(path) && path.endsWith('.class') && !path.endsWith('/module-info.class'),
  )
  if (newer !== undefined && attributes.get('multi-release')?.trim().toLowerCase() !== 'true') {
    note('not-multi-release', `lacks \`Multi-Release: true\`, so that ${shown(newer)} is never used`)
  }
  for (const [, library] of classpath?.matchAll(/^- "([^"]+)"/gm) ?? []) {
    if (!files.has(library!)) {
      problems.push({
        member: 'BOOT-INF/classpath.idx',
        kind: 'missing-target',
        detail: `lists ${shown(library!)}, which is not in the archive`,
      })
    }
  }
}

function hasClass(name: string, files: ReadonlySet<string>): boolean {
  const path = `${name.replaceAll('.', '/')}.class`
  return (
    files.has(path) ||
    [...files].some((file) => file.endsWith(`/${path}`) && file.replace(CLASS_ROOT, '') === path)
  )
}

/** The packages whose classes the archive gives, sorted. */
export function packagesOf(members: readonly Member[]): string[] {
  const found = new Set<string>()
  for (const { path, type } of members) {
    if (type !== 'file' || !path.endsWith('.class')) continue
    const inside = path.replace(CLASS_ROOT, '')
    const slash = inside.lastIndexOf('/')
    if (slash > 0 && !inside.startsWith('META-INF/')) found.add(inside.slice(0, slash).replaceAll('/', '.'))
  }
  return [...found].toSorted()
}
