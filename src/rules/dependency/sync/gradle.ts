import type { UnverifiedDraft } from '../../../findings.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'
import type { Lock } from '../locking.ts'

/**
 * A build script and its gradle.lockfile. What a build asks for is a program's result. With the strict lock mode Gradle
 * refuses every configuration that the lock does not hold as it resolves; in the others it may resolve one anew.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html#fine_tuning_dependency_locking_behaviour_with_lock_mode
 */
export function* gradleDisagreements(
  manifest: Manifest,
  { lockfile, member }: Lock,
): Iterable<UnverifiedDraft> {
  if (member !== '' || manifest.format !== 'build.gradle' || lockfile.heldByBuild === true) return
  const [first] = manifest.undecidedDependencies ?? []
  if (first === undefined || /buildscript[^/]*$|settings-gradle\.lockfile$/.test(lockfile.path)) return
  yield {
    unverified: `whether \`${lockfile.path}\` holds all that \`${manifest.path}\` asks for is known to Gradle alone, and in this lock mode it resolves what is not locked; set \`dependencyLocking { lockMode = LockMode.STRICT }\`, with which it refuses`,
    at: first.at,
  }
}
