import * as v from 'valibot'
import type { LockfilesModel } from '../../sources/lockfiles/model.ts'
import type { Ecosystem, Manifest } from '../../sources/manifests/model.ts'
import { defineRule } from '../rule.ts'
import { folderOf, isRequirements, lockable, locksOf, workspaceFolder } from './locking.ts'

/**
 * A manifest with dependencies and no lockfile that locks them. Libraries are no exception by default: a lock does not
 * reach whoever installs the library, and it does fix what its own release was built and tested with.
 * Source: OWASP CICD-SEC-3; OpenSSF Scorecard, Pinned-Dependencies; S2C2F ING-1 and ENF-1.
 */
export const missingLockfile = defineRule({
  id: 'dependency/missing-lockfile',
  title: 'Dependencies are not locked',
  severity: 'high',
  rationale:
    'Without a lockfile each install resolves versions anew: what is released is not what was tested, nobody can say what it was made of, and a malicious version published a minute ago gets in.',
  remedy: 'Create the lockfile of the package manager in use and commit it.',
  standards: [
    'OWASP CICD-SEC-3',
    'OpenSSF Scorecard Pinned-Dependencies',
    'SLSA v1.2 Build: resolvedDependencies',
    'NIST SSDF PS.3.1',
  ],
  needs: ['manifests', 'lockfiles'],
  options: v.strictObject({
    /** Whether packages that can be published need a lock of their own; `allow` is for libraries tested over ranges. */
    libraries: v.optional(v.picklist(['require', 'allow']), 'require'),
  }),
  applies: ({ manifests, lockfiles }) =>
    (lockfiles.loose ?? []).length > 0 ||
    manifests.manifests.some((manifest) => lockable(manifest).length > 0 || isUndecided(manifest)) ||
    'no manifest declares dependencies',
  *check({ manifests, lockfiles }, { libraries }) {
    const reported = new Set<string>()
    for (const manifest of manifests.manifests) {
      if (libraries === 'allow' && manifest.publishable) continue
      if (locksOf(manifest, lockfiles.lockfiles).length > 0 || hasUnreadLock(manifest, lockfiles)) continue
      // pyproject.toml, setup.cfg and setup.py of one folder are one project
      const project = isRequirements(manifest)
        ? manifest.path
        : `${manifest.ecosystem} ${folderOf(manifest.path)} ${manifest.format === 'Pipfile' ? 'Pipfile' : ''}`
      if (reported.has(project)) continue
      const first = lockable(manifest)[0]
      if (first === undefined && !isUndecided(manifest)) continue
      reported.add(project)
      if (first === undefined) {
        yield { unverified: undecided(manifest), at: manifest.undecidedDependencies![0]!.at }
        continue
      }
      yield {
        at: first.at,
        key: 'missing-lockfile',
        message: `\`${manifest.path}\` declares dependencies and no lockfile locks them. Each install resolves versions anew, so what is released is not what was tested, and a version published a minute ago gets in.`,
        remedy: remedyFor(manifest),
        evidence: { manifest: manifest.path, dependencies: lockable(manifest).length },
      }
    }
    for (const { path, requirement, at } of lockfiles.loose ?? []) {
      yield {
        at,
        key: 'missing-lockfile',
        message: `\`${path}\` does not pin all that it lists, for example \`${requirement}\`. Each install resolves versions anew, so what is released is not what was tested, and a version published a minute ago gets in.`,
        remedy: `Rename it to \`${path.replace(/\.txt$/, '.in')}\`, run \`pip-compile --generate-hashes\` (or \`uv pip compile --generate-hashes\`) on that with \`-o ${path}\`, and commit both.`,
        evidence: { manifest: path, requirement },
      }
    }
  },
})

function isUndecided(manifest: Manifest): boolean {
  return (manifest.undecidedDependencies ?? []).length > 0
}

function undecided(manifest: Manifest): string {
  const { how } = manifest.undecidedDependencies![0]!
  if (manifest.ecosystem !== 'PyPI') {
    return `\`${manifest.path}\` declares dependencies that nothing here proves locked: ${how}; check them in a step of your own, and switch this rule off by name in the policy`
  }
  return `\`${manifest.path}\` does not say which dependencies it has (${how}) and no lockfile stands beside it; commit one, for example by \`uv lock\`, or list the dependencies in \`project.dependencies\``
}

/**
 * A lockfile that is there and was not read: then the run is unverified already, which is the truth, and "there is
 * none" would be a lie. One that the policy excludes answers only for its own project.
 */
function hasUnreadLock(manifest: Manifest, { unread = [] }: LockfilesModel): boolean {
  const folder = folderOf(manifest.path)
  return unread.some(({ path, ecosystem, kind }) => {
    if (ecosystem !== manifest.ecosystem) return false
    const place = folderOf(path)
    if (place === folder || place === workspaceFolder(manifest)) return true
    return kind === 'unread' && (place === '' || folder.startsWith(`${place}/`))
  })
}

const REMEDIES: Readonly<Partial<Record<Ecosystem, string>>> = {
  npm: 'Run `npm install --package-lock-only`{there} and commit `package-lock.json`; check that no `.gitignore` hides it.',
  'crates.io':
    'Run `cargo generate-lockfile`{there} and commit `Cargo.lock`; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.',
  Go: 'Run `go mod tidy`{there} and commit `go.sum`; check that no `.gitignore` hides it.',
  Packagist:
    'Run `composer update --no-install`{there} and commit `composer.lock`; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.',
  Maven:
    'In Gradle, set `dependencyLocking { lockAllConfigurations() }`, run `./gradlew dependencies --write-locks`{there} and commit `gradle.lockfile`.',
  NuGet:
    'Set `<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>` in the project or in `Directory.Build.props`, run `dotnet restore`{there} and commit `packages.lock.json`. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.',
  RubyGems:
    'Run `bundle lock --add-checksums`{there} and commit `Gemfile.lock`; check that no `.gitignore` hides it. A gem that is tested over ranges on purpose sets `libraries: allow` for this rule.',
  PyPI: 'Run `uv lock` (or `poetry lock`, or `pip-compile --generate-hashes`){there} and commit the result; check that no `.gitignore` hides it. A library that is tested over ranges on purpose sets `libraries: allow` for this rule.',
}

function remedyFor(manifest: Manifest): string {
  if (isRequirements(manifest)) {
    const lock = manifest.path.replace(/\.in$/, '.txt')
    return `Run \`pip-compile --generate-hashes ${manifest.path} -o ${lock}\` (or \`uv pip compile\` with the same arguments) and commit the result.`
  }
  const folder = folderOf(manifest.path)
  if (manifest.format === 'Pipfile') {
    const where = folder === '' ? '' : ` in \`${folder}\``
    return `Run \`pipenv lock\`${where} and commit \`Pipfile.lock\`; check that no \`.gitignore\` hides it.`
  }
  const there = folder === '' ? '' : ` in \`${folder}\``
  return (REMEDIES[manifest.ecosystem] ?? missingLockfile.remedy).replace('{there}', there)
}
