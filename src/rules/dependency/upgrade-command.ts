import type { LockedPackage } from '../../sources/lockfiles/model.ts'
import type { AdvisedPackage } from './advised-packages.ts'
import { code } from './advisory-text.ts'

/** Names and versions that a shell takes as they stand. Others come from hostile files and are not put into commands. */
const PLAIN = /^[A-Za-z0-9@][A-Za-z0-9@._/:+!-]*$/

/** How to get to a mended version, ready to paste where the lockfile's tool is known; `null` when nothing mends it. */
export function upgrade(advised: AdvisedPackage): string | null {
  const { match, lockfile, introduction } = advised
  const version = match.fixed[0]
  if (version === undefined) return null
  const prose = `Raise ${code(match.package.name)} to ${code(version)} or later in ${code(match.package.lockfile)}`
  const command =
    PLAIN.test(match.package.name) && PLAIN.test(version)
      ? commandFor(match.package, version, lockfile?.format ?? '', introduction.kind === 'direct')
      : null
  return command === null ? `${prose}.` : `${prose}: ${command}.`
}

function commandFor(
  { name }: LockedPackage,
  version: string,
  format: string,
  direct: boolean,
): string | null {
  switch (format) {
    case 'package-lock':
    case 'npm-shrinkwrap':
      return direct
        ? code(`npm install ${name}@${version}`)
        : `${code(`npm update ${name}`)}, or an entry ${code(`"${name}": "${version}"`)} under ${code('overrides')} in \`package.json\` where the packages above it do not allow that`
    case 'pnpm-lock.yaml':
      return direct
        ? code(`pnpm update ${name}@${version}`)
        : `${code(`pnpm update ${name}`)}, or an entry ${code(`${name}: ${version}`)} under ${code('overrides')} in \`pnpm-workspace.yaml\` where the packages above it do not allow that`
    case 'yarn-classic':
    case 'yarn-berry':
      return direct
        ? code(`yarn ${format === 'yarn-berry' ? 'up' : 'upgrade'} ${name}@${version}`)
        : `delete its entry and run ${code('yarn install')}, or write ${code(`"${name}": "${version}"`)} under ${code('resolutions')} in \`package.json\` where the packages above it do not allow that`
    case 'go.sum':
      return code(`go get ${name}@v${version.replace(/^v/, '')} && go mod tidy`)
    case 'Cargo.lock':
      return code(`cargo update ${name} --precise ${version}`)
    case 'composer.lock':
      return code(
        direct
          ? `composer require ${name}:^${version.replace(/^v/, '')}`
          : `composer update ${name} --with-dependencies`,
      )
    case 'gradle.lockfile':
      return code(`./gradlew dependencies --update-locks ${name}`)
    case 'packages.lock.json':
      return direct
        ? code(`dotnet add package ${name} --version ${version}`)
        : `${code(`dotnet add package ${name} --version ${version}`)}, which asks for it directly`
    case 'Gemfile.lock':
      return `${code(`bundle update ${name} --conservative`)}, which the requirement in the Gemfile has to allow`
    case 'pdm.lock':
      return `${code(`pdm update ${name}`)}, which the range in \`pyproject.toml\` has to allow`
    case 'Pipfile.lock':
      return code(`pipenv upgrade ${name}==${version}`)
    case 'poetry.lock':
      return code(direct ? `poetry add ${name}@^${version}` : `poetry update ${name}`)
    case 'uv.lock':
      return code(`uv lock --upgrade-package ${name}==${version}`)
    case 'requirements':
      return `write ${code(`${name}==${version}`)} and the hashes of that version`
    default:
      return null
  }
}
