import type { FindingDraft } from '../../../findings.ts'
import type { Location } from '../../../location.ts'
import type { Lockfile } from '../../../sources/lockfiles/model.ts'
import type { Manifest } from '../../../sources/manifests/model.ts'

const REMEDIES: Readonly<Record<string, string>> = {
  'package-lock':
    'Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.',
  'npm-shrinkwrap':
    'Run `npm install --package-lock-only`, review the difference and commit it; `npm ci` then agrees.',
  'pnpm-lock.yaml':
    'Run `pnpm install --lockfile-only`, review the difference and commit it; `pnpm install --frozen-lockfile` then agrees.',
  'yarn-classic':
    'Run `yarn install` with Yarn 1, review the difference and commit it; `yarn install --frozen-lockfile` then agrees.',
  'yarn-berry':
    'Run `yarn install --mode=update-lockfile`, review the difference and commit it; `yarn install --immutable` then agrees.',
  'Cargo.lock':
    'Run `cargo update --workspace`, review the difference and commit it; `cargo build --locked` then agrees.',
  'composer.lock':
    'Run `composer update --lock`, or `composer update` with the names of what changed, review the difference and commit it; `composer validate` then agrees.',
  'gradle.lockfile': 'Run `./gradlew dependencies --write-locks`, review the difference and commit it.',
  'packages.lock.json':
    'Run `dotnet restore --force-evaluate`, review the difference and commit it; `dotnet restore --locked-mode` then agrees.',
  'Gemfile.lock':
    'Run `bundle lock`, review the difference and commit it; `bundle install --frozen` then agrees.',
  'pdm.lock': 'Run `pdm lock`, review the difference and commit it; `pdm lock --check` then agrees.',
  'Pipfile.lock': 'Run `pipenv lock`, review the difference and commit it; `pipenv verify` then agrees.',
  pylock:
    'Write it again with the tool that its `created-by` names (`uv export --format pylock.toml`, `pdm lock`, `pip lock`, `pipenv lock`), review the difference and commit it.',
  'poetry.lock': 'Run `poetry lock`, review the difference and commit it; `poetry check --lock` then agrees.',
  'uv.lock': 'Run `uv lock`, review the difference and commit it; `uv lock --check` then agrees.',
  requirements:
    'Compile the list again with the command at its head (`pip-compile` or `uv pip compile`), review the difference and commit it.',
}

const RESOLVED_ANEW =
  'An install then either fails or resolves anew, so what was reviewed and audited is not what is released.'

/**
 * A disagreement of a manifest and its lockfile, in the words that all of them share.
 * @param why what follows, where no install fails or resolves anew over it
 */
export function disagreement(
  manifest: Manifest,
  lockfile: Lockfile,
  { at, what, why }: { readonly at: Location | null; readonly what: string; readonly why?: string },
): FindingDraft {
  return {
    at: at ?? { path: manifest.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    message: `\`${manifest.path}\` ${what}. ${why ?? RESOLVED_ANEW}`,
    remedy: remedyFor(lockfile),
    evidence: { manifest: manifest.path, lockfile: lockfile.path },
  }
}

/** How to bring a lockfile of this format up to date. */
export function remedyFor(lockfile: Lockfile): string {
  return REMEDIES[lockfile.format] ?? 'Lock again with the package manager in use, and commit the lockfile.'
}
