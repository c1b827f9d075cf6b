import type { FindingDraft } from '../../findings.ts'
import type { LockedPackage, Lockfile } from '../../sources/lockfiles/model.ts'
import { defineRule } from '../rule.ts'

/** Collisions can be made for these, so they say nothing about what an attacker serves. Source: RFC 6194, RFC 6151. */
const WEAK = new Set(['md5', 'sha1'])

/**
 * A locked package whose bytes the lockfile does not fix: no hash where the format has one, a broken hash only, some
 * files without one, or a git source that is not a full commit.
 * Exempt by right: what lies in the repository itself, and what comes inside the tarball of a package that is checked.
 * Source: OWASP CICD-SEC-3; npm's `npm ci` and pip's hash-checking mode check only what carries a hash.
 */
export const missingIntegrity = defineRule({
  id: 'dependency/missing-integrity',
  title: 'Locked package has no usable hash',
  severity: 'high',
  rationale:
    'A package manager checks a download only against a hash that the lockfile holds. Without one, whoever controls the registry, a mirror or the network decides what is installed, and nothing notices.',
  remedy: 'Lock again with a package manager that records hashes, and commit the lockfile.',
  standards: ['OWASP CICD-SEC-3', 'OWASP CICD-SEC-9', 'OpenSSF S2C2F ENF-1', 'CIS Software Supply Chain 3.1'],
  needs: ['lockfiles'],
  applies: ({ lockfiles }) => lockfiles.lockfiles.length > 0 || 'no lockfile was found',
  *check({ lockfiles }) {
    for (const lockfile of lockfiles.lockfiles) {
      if (!lockfile.carriesIntegrity) continue
      const locked = lockfile.packages.filter(isFetched)
      const elsewhere = locked.filter((one) => isBare(one) && isForOtherMachines(lockfile, one))
      const bare = locked.filter((one) => isBare(one) && !isForOtherMachines(lockfile, one))
      // a list in which no line has a hash, and a lockfile that lost hundreds, are one mistake, not one a line
      const isWhole = HASHES_ON_DEMAND.has(lockfile.format) && bare.length === notGit(locked).length
      const together = new Set(bare.length > MAX_APART || isWhole ? bare : [])
      if (together.size > 0) yield unhashed(lockfile, bare, isWhole)
      if (elsewhere.length > 0) yield unknownElsewhere(lockfile, elsewhere)
      for (const one of elsewhere) together.add(one)
      const weak = locked.filter((one) => one.source.kind !== 'git' && weakFiles(one).length > 0)
      if (weak.length > MAX_APART) {
        yield weaklyHashed(lockfile, weak)
        for (const one of weak) together.add(one)
      }
      for (const one of locked) {
        if (together.has(one)) continue
        const problem = problemOf(one)
        if (problem !== null) {
          yield {
            at: one.at,
            message: `${problem} ${CONSEQUENCE}`,
            remedy: remedyFor(lockfile, one),
            evidence: { package: one.name, version: one.version, lockfile: lockfile.path },
          }
        }
      }
    }
  },
})

/** Formats whose tools write hashes only when told to. */
const HASHES_ON_DEMAND: ReadonlySet<string> = new Set(['requirements', 'Gemfile.lock', 'gradle.lockfile'])

/** More packages with the same lack than this in one lockfile are one mistake, and are reported together. */
const MAX_APART = 20

const CONSEQUENCE =
  'Whoever controls the source, a mirror or the network decides what is installed, and nothing notices.'

function isFetched({ source, isEmpty }: LockedPackage): boolean {
  return source.kind !== 'local' && source.kind !== 'bundled' && isEmpty !== true
}

/**
 * Neither a hash of the file nor one of the manager's own: Yarn checks what it unpacked against a checksum of the
 * archive in its cache, which fixes the content as well.
 */
function isBare({ source, hashes, foreignHash }: LockedPackage): boolean {
  return source.kind !== 'git' && hashes.length === 0 && foreignHash === undefined
}

/** Yarn writes no checksum of a package that the machine that locked it cannot use: one cause, and one finding. */
function isForOtherMachines({ format }: Lockfile, { condition }: LockedPackage): boolean {
  return format === 'yarn-berry' && condition !== undefined
}

function notGit(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.filter((one) => one.source.kind !== 'git')
}

/** The key names every package, so that a waiver for today's list does not excuse tomorrow's. */
function unhashed(lockfile: Lockfile, bare: readonly LockedPackage[], isWhole: boolean): FindingDraft {
  const what = isWhole
    ? `\`${lockfile.path}\` pins versions and carries no hashes.`
    : `\`${lockfile.path}\` locks ${bare.length} packages without a hash, \`${bare[0]!.name}\` first.`
  return {
    at: bare[0]!.at,
    key: `unhashed ${bare.map((one) => one.id).join(' ')}`,
    message: `${what} A version alone does not fix the bytes: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
    remedy: remedyForAll(lockfile, bare),
    evidence: { lockfile: lockfile.path, packages: bare.map((one) => one.id) },
  }
}

/** Yarn records a checksum only where it unpacks the package, and checks nothing where it has none. */
function unknownElsewhere(lockfile: Lockfile, packages: readonly LockedPackage[]): FindingDraft {
  const [{ name, at }, ...others] = packages as [LockedPackage, ...LockedPackage[]]
  const more = others.length === 0 ? '' : ` and ${others.length} more packages`
  return {
    at,
    key: `elsewhere ${packages.map((one) => one.id).join(' ')}`,
    message: `\`${lockfile.path}\` has no checksum of \`${name}\`${more} for particular machines. Yarn records one only on a machine that can install the package; on the others it takes what it is given: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
    remedy: remedyFor(lockfile, packages[0]!),
    evidence: { lockfile: lockfile.path, packages: packages.map((one) => one.id) },
  }
}

/** A lockfile that an npm of old times wrote holds `sha1` for hundreds of packages. */
function weaklyHashed(lockfile: Lockfile, weak: readonly LockedPackage[]): FindingDraft {
  const algorithms = [...new Set(weak.flatMap(weakFiles))].sort().map((algorithm) => `\`${algorithm}\``)
  return {
    at: weak[0]!.at,
    key: `weak ${weak.map((one) => one.id).join(' ')}`,
    message: `\`${lockfile.path}\` locks ${weak.length} packages with ${algorithms.join(' or ')} only, \`${weak[0]!.name}\` first. Collisions can be made for that: ${CONSEQUENCE.charAt(0).toLowerCase()}${CONSEQUENCE.slice(1)}`,
    remedy: remedyForAll(lockfile, weak),
    evidence: { lockfile: lockfile.path, packages: weak.map((one) => one.id) },
  }
}

/** @returns the headline, or `null` when the package's bytes are fixed */
function problemOf(one: LockedPackage): string | null {
  const what = `\`${one.version === null ? one.name : `${one.name}@${one.version}`}\``
  if (one.source.kind === 'git') {
    return pinsCommit(one.source.url) ? null : `${what} comes from git and is not pinned to a full commit.`
  }
  if (isBare(one)) return `${what} is locked without a hash.`
  // pip and poetry accept a file that any one of its hashes fits, npm the strongest algorithm
  const weak = weakFiles(one)
  if (weak.length > 0) {
    return `${what} is locked with ${weak.map((algorithm) => `\`${algorithm}\``).join(' and ')} only, for which collisions can be made.`
  }
  const files = one.filesWithoutHash ?? []
  if (files.length > 0) return `${what} is locked with files that have no hash: ${listed(files)}.`
  return null
}

/** Whether the address ends in a full object id: npm, poetry and uv write `#<commit>`, pip `@<commit>`. */
function pinsCommit(url: string): boolean {
  return (
    /[#@](?:[0-9a-f]{40}|[0-9a-f]{64})(?:$|[&#])/i.test(url) || /#(?:.*&)?commit=[0-9a-f]{40}$/i.test(url)
  )
}

/** Broken algorithms of files for which there is nothing better; one hash a package counts as one file. */
function weakFiles(one: LockedPackage): readonly string[] {
  // the commit fixes the content, whatever the archive's own hash is
  if (one.foreignHash !== undefined) return []
  const strong = new Set(one.hashes.filter((hash) => !WEAK.has(hash.algorithm)).map((hash) => hash.file))
  const weak = one.hashes.filter((hash) => WEAK.has(hash.algorithm) && !strong.has(hash.file))
  return [...new Set(weak.map((hash) => hash.algorithm))].sort()
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 3).map((file) => `\`${file}\``)
  return files.length > 3 ? `${shown.join(', ')} and ${files.length - 3} more` : shown.join(', ')
}

function remedyForAll(lockfile: Lockfile, packages: readonly LockedPackage[]): string {
  return remedyFor(lockfile, packages[0]!).replace('Delete the entry', 'Delete their entries')
}

function remedyFor(lockfile: Lockfile, one: LockedPackage): string {
  if (one.source.kind === 'git') return `Ask for \`${one.name}\` by the full 40-digit commit and lock again.`
  switch (lockfile.format) {
    case 'package-lock':
    case 'npm-shrinkwrap':
      return `Delete the entry, run \`npm install --package-lock-only\` with a current npm against a registry that serves sha512, and commit \`${lockfile.path}\`.`
    case 'pnpm-lock.yaml':
      return `Delete the entry, run \`pnpm install --lockfile-only\` against a registry that serves sha512, and commit \`${lockfile.path}\`; for a bare archive, publish it to a registry or keep it in the repository.`
    case 'yarn-classic':
      return `Delete the entry, run \`yarn install\` with Yarn 1.10 or later against a registry that serves sha512, and commit \`${lockfile.path}\`.`
    case 'yarn-berry':
      return one.condition === undefined
        ? `Delete the entry, run \`yarn install\`, and commit \`${lockfile.path}\`.`
        : `Name every machine that installs it under \`supportedArchitectures\` in \`.yarnrc.yml\` (\`os\`, \`cpu\`, \`libc\`), run \`yarn install\`, and commit \`${lockfile.path}\`.`
    case 'Cargo.lock':
      return `Delete the entry, run \`cargo update --workspace\` against a registry whose index has checksums, and commit \`${lockfile.path}\`.`
    case 'go.sum':
      return `Run \`go mod tidy\`, and commit \`${lockfile.path}\` with what it adds.`
    case 'composer.lock':
      return `Take \`${one.name}\` from a repository whose archives are those of a commit, or commit it and name its folder as a \`path\` repository; then run \`composer update ${one.name}\` and commit \`${lockfile.path}\`.`
    case 'gradle.lockfile':
      return 'Run `./gradlew --write-verification-metadata sha256 help` and commit `gradle/verification-metadata.xml`; take the module out of its `trusted-artifacts` where it stands there.'
    case 'packages.lock.json':
      return `Run \`dotnet restore --force-evaluate\`, and commit \`${lockfile.path}\`.`
    case 'Gemfile.lock':
      return `Run \`bundle lock --add-checksums\` with Bundler 2.6 or later, and commit \`${lockfile.path}\`.`
    case 'requirements':
      return `Write the hashes with \`pip-compile --generate-hashes\` (or \`uv pip compile --generate-hashes\`), commit \`${lockfile.path}\`, and install with \`--require-hashes\`.`
    case 'pdm.lock':
      return `Run \`pdm lock --refresh\` against an index that publishes hashes, and commit \`${lockfile.path}\`.`
    case 'Pipfile.lock':
      return `Run \`pipenv upgrade ${one.name}\` against an index that publishes hashes, and commit \`${lockfile.path}\`.`
    case 'pylock':
      return `Write \`${lockfile.path}\` again with the tool that its \`created-by\` names, against an index that publishes hashes, and commit it.`
    case 'poetry.lock':
      return 'Run `poetry lock --regenerate` with a current Poetry and commit `poetry.lock`.'
    case 'uv.lock':
      return `Run \`uv lock --upgrade-package ${one.name}\` against an index that publishes hashes, and commit \`uv.lock\`.`
    default:
      return missingIntegrity.remedy
  }
}
