/**
 * Programs whose own documentation gives them no way to ask GitHub for anything, to write to the runner's command
 * files (`GITHUB_OUTPUT`, `GITHUB_ENV`), or to start a program of the repository's.
 * A program that is not here is taken to be able to do all three: a rule then stays silent rather than guess.
 * Source: POSIX.1-2024 utilities, the Bash manual, GNU coreutils.
 */
export const INERT_PROGRAMS: ReadonlySet<string> = new Set(
  [
    // Bash builtins that run no file; `source`, `.`, `eval` and `exec` are not here.
    ': [ [[ alias break cd continue declare echo exit export false getopts hash let local mapfile popd printf',
    'pushd pwd read readarray readonly return set shift shopt test times trap true type typeset ulimit umask unset wait',
    // Files and text.
    'base64 basename cat chmod chown cksum cmp column comm cp cut date dd df diff dirname du expand file fmt fold grep',
    'egrep fgrep head hexdump id install join jq link ln ls md5sum mkdir mktemp mv nl numfmt od paste patch pr ps',
    'realpath readlink rm rmdir rsync sed seq sha1sum sha256sum sha512sum shasum shred shuf sleep sort split sponge stat',
    'sum sync tac tail tee touch tr tree truncate tsort uname unexpand uniq unlink wc which whoami xxd yes yq envsubst',
    // Archives and system packages.
    'tar gzip gunzip zip unzip xz unxz zstd bzip2 bunzip2 7z apt apt-get apt-cache dpkg apk dnf yum rpm brew choco',
    'systemctl service kill killall mount umount free nproc lscpu uptime hostname locale ldconfig update-alternatives',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Tools that build, test, lint or install, and that neither push nor publish. They run the repository's own code, so
 * they may write to command files or ask for an identity token; none of them uses the token that checkout left in git.
 */
export const BUILD_AND_TEST: ReadonlySet<string> = new Set(
  [
    'pip pip-audit pip-compile pip-sync pytest unittest coverage mypy pyright ruff black isort flake8 pylint bandit safety',
    'build venv virtualenv ensurepip compileall check-manifest twine tox codespell yamllint vulture pydocstyle',
    'eslint prettier tsc jest vitest mocha biome oxlint knip stylelint c8 nyc ava tap playwright cypress',
    'cmake ctest ninja gcc g++ clang clang-format clang-tidy cppcheck gofmt golangci-lint staticcheck govulncheck gosec',
    'rustc rustfmt rustup cargo-audit cargo-deny shellcheck shfmt hadolint actionlint checkov tfsec tflint trivy grype syft',
  ].flatMap((line) => line.split(' ')),
)

/** Of tools that can also publish: the first operands with which they only build, test, lint or install. */
const BUILD_SUBCOMMANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['npm', words('ci install i test t audit ls view --version -v config pack cache prune outdated')],
  ['pnpm', words('install i test t audit ls --version -v config store fetch')],
  ['yarn', words('install test audit --version -v config')],
  ['cargo', words('build check test clippy fmt doc bench fetch metadata audit nextest tree --version')],
  ['go', words('build test vet mod get install fmt env list version tool')],
  ['uv', words('sync pip lock venv build python tool export --version')],
  ['poetry', words('install lock check build env config show --version')],
  ['docker', words('build pull images inspect tag version info system')],
  ['terraform', words('init fmt validate plan version providers')],
  ['mvn', words('test verify compile package --version')],
  ['dotnet', words('build test restore format pack --version --info')],
  ['bundle', words('install config check --version')],
  ['gem', words('install --version')],
])

/** Whether the program with these operands only builds, tests, lints or installs. */
export function buildsOrTests(program: string, operands: readonly string[]): boolean {
  if (BUILD_AND_TEST.has(program)) return true
  const first = operands[0]
  return first !== undefined && BUILD_SUBCOMMANDS.get(program)?.has(first) === true
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}
