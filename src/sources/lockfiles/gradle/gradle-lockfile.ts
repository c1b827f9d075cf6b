import type { RepositoryPath } from '../../../location.ts'
import type { LockedPackage, Lockfile } from '../model.ts'
import { purlOf } from '../purl.ts'
import { shapeOf } from '../shape.ts'
import type { Verification } from './verification.ts'

/** Configurations that only tests and checks of the code resolve. */
const TESTING =
  /^(?:test|androidTest|debugUnitTest|releaseUnitTest)(?=[A-Z]|$)|[a-z](?:Unit|Android)?Test(?=[A-Z]|$)/

/**
 * Read a lockfile of Gradle: `group:name:version=configurations` a line and `empty=` last, or, as before Gradle 7, one
 * module a line in a file of the configuration's name. It says neither who asks for a module nor what its files hash
 * to; the hashes stand in `gradle/verification-metadata.xml`.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html.
 * @param verification what the build verifies; `null` where it verifies nothing
 * @throws SourceInvalid for a line that Gradle would not write, and for a file that ends too early
 */
export function readGradleLockfile(
  text: string,
  path: RepositoryPath,
  verification: Verification | null = null,
): Lockfile {
  const shape = shapeOf(path)
  const isOld = /(?:^|\/)dependency-locks\/[^/]+$/.test(path)
  const isBuildscript = /buildscript[^/]*$|(?:^|\/)settings-gradle\.lockfile$/.test(path)
  const packages = new Map<string, LockedPackage>()
  let isWhole = isOld
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    const match = isOld
      ? /^([^\s:=]+):([^\s:=]+):([^\s:=]+)$/.exec(line)
      : /^([^\s:=]+):([^\s:=]+):([^\s:=]+)=([^\s=]+)$/.exec(line)
    if (match === null) {
      if (isOld || isWhole || !/^empty=\S*$/.test(line))
        return shape.fail(`line ${index + 1} is none that Gradle writes`)
      isWhole = true
      continue
    }
    const [, group, module, version, configurations] = match
    const name = `${group}:${module}`
    const id = `${name}:${version!}`
    if (isWhole && !isOld) return shape.fail(`line ${index + 1} stands behind \`empty=\``)
    if (packages.has(id)) return shape.fail(`locks \`${id}\` twice`)
    const known = verification?.of(group!, module!, version!) ?? null
    packages.set(id, {
      ecosystem: 'Maven',
      name,
      version: version!,
      purl: purlOf('maven', name, version!),
      lockfile: path,
      at: {
        path,
        startLine: index + 1,
        startColumn: 1,
        endLine: index + 1,
        endColumn: id.length + 1,
      },
      source: { kind: 'registry', url: null },
      hashes: known?.hashes ?? [],
      ...(known === null || known.filesWithoutHash.length === 0
        ? {}
        : { filesWithoutHash: known.filesWithoutHash }),
      ...(known?.key === undefined ? {} : { foreignHash: `pgp:${known.key}` }),
      scope: isBuildscript || isForTests(configurations) ? 'development' : 'runtime',
      direct: false,
      licence: null,
      dependencies: null,
      id,
      ...(configurations === undefined ? {} : { condition: configurations }),
    })
  }
  if (!isWhole) return shape.fail('has no line `empty=`: it is cut short, or was not written by Gradle')
  return {
    path,
    format: 'gradle.lockfile',
    formatVersion: isOld ? '1' : '2',
    ecosystem: 'Maven',
    root: null,
    declared: null,
    packages: [...packages.values()],
    carriesIntegrity: true,
    graph: 'none',
  }
}

/** Needed by tests alone. */
function isForTests(configurations: string | undefined): boolean {
  return configurations?.split(',').every((one) => TESTING.test(one)) ?? false
}
