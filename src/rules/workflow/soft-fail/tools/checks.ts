/** What a program's failure says. */
export type CheckKind = 'scan' | 'test' | 'lint' | 'build' | 'verify' | 'plan' | 'publish'

export interface KnownCheck {
  readonly programs: readonly string[]
  /** First words after the program that make it a check; any words when absent. `fmt --check` also asks for the flag. */
  readonly commands?: readonly string[]
  /** One of these must be among its arguments. */
  readonly flags?: readonly string[]
  readonly kind: CheckKind
  /** Where its exit status is documented. */
  readonly source: string
  /** Statuses other than 1 that also say that it failed. */
  readonly statuses?: readonly number[]
}

const known = (
  kind: CheckKind,
  programs: string,
  source: string,
  more: { commands?: readonly string[]; flags?: readonly string[]; statuses?: readonly number[] } = {},
): KnownCheck => ({ kind, programs: programs.split(' '), source, ...more })

/**
 * Programs whose exit status is a signal: kept as data, one row a documentation.
 * A program that is not here counts when it is a script of the repository, or when the policy names it in `checks`.
 */
export const KNOWN_CHECKS: readonly KnownCheck[] = [
  // Vulnerabilities, secrets, licences
  known('scan', 'pip-audit', 'https://github.com/pypa/pip-audit#exit-codes'),
  known('scan', 'npm', 'https://docs.npmjs.com/cli/commands/npm-audit#exit-code', { commands: ['audit'] }),
  known('scan', 'yarn pnpm bun', 'https://pnpm.io/cli/audit', { commands: ['audit', 'npm audit'] }),
  known(
    'scan',
    'audit-ci better-npm-audit retire nsp license-checker licensee',
    'https://github.com/IBM/audit-ci',
  ),
  known('scan', 'trivy', 'https://trivy.dev/latest/docs/configuration/others/#exit-code'),
  known('scan', 'grype', 'https://github.com/anchore/grype#gating-on-severity-of-vulnerabilities'),
  known('scan', 'docker', 'https://docs.docker.com/reference/cli/docker/scout/cves/', {
    commands: ['scout', 'scan'],
  }),
  known('scan', 'docker-scout', 'https://docs.docker.com/reference/cli/docker/scout/cves/'),
  known('scan', 'snyk', 'https://docs.snyk.io/snyk-cli/commands/test#exit-codes', {
    commands: ['test', 'code test', 'container test', 'iac test', 'auth'],
  }),
  known('scan', 'bandit', 'https://bandit.readthedocs.io/en/latest/man/bandit.html'),
  known('scan', 'semgrep', 'https://semgrep.dev/docs/cli-reference#exit-codes'),
  known(
    'scan',
    'opengrep bearer horusec njsscan mobsfscan',
    'https://docs.bearer.com/reference/commands/#exit-codes',
  ),
  known('scan', 'checkov', 'https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html'),
  known('scan', 'tfsec terrascan kics regula', 'https://aquasecurity.github.io/tfsec/latest/guides/usage/'),
  known('scan', 'gitleaks', 'https://github.com/gitleaks/gitleaks#usage'),
  known('scan', 'trufflehog', 'https://github.com/trufflesecurity/trufflehog#exit-codes'),
  known(
    'scan',
    'ggshield detect-secrets detect-secrets-hook git-secrets talisman whispers',
    'https://docs.gitguardian.com/ggshield-docs/reference/overview',
  ),
  known('scan', 'osv-scanner', 'https://google.github.io/osv-scanner/output/#return-codes'),
  known('scan', 'cargo', 'https://github.com/rustsec/rustsec/tree/main/cargo-audit', {
    commands: ['audit', 'deny', 'vet', 'geiger', 'outdated --exit-code', 'machete', 'udeps', 'crev'],
  }),
  known('scan', 'cargo-audit cargo-deny', 'https://embarkstudios.github.io/cargo-deny/cli/check.html'),
  known(
    'scan',
    'govulncheck nancy gosec',
    'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes',
  ),
  known('scan', 'safety', 'https://docs.safetycli.com/safety-docs/safety-2/exit-codes', {
    commands: ['check', 'scan'],
  }),
  known(
    'scan',
    'dependency-check dependency-check.sh',
    'https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html',
  ),
  known('scan', 'bundle-audit bundler-audit brakeman', 'https://brakemanscanner.org/docs/options/'),
  known('scan', 'composer', 'https://getcomposer.org/doc/03-cli.md#audit', {
    commands: ['audit', 'validate', 'check-platform-reqs'],
  }),
  known('scan', 'local-php-security-checker', 'https://github.com/fabpot/local-php-security-checker'),
  known('scan', 'scorecard poutine zizmor octoscan', 'https://docs.zizmor.sh/usage/#exit-codes'),
  known('scan', 'codeql', 'https://docs.github.com/en/code-security/codeql-cli', { commands: ['database'] }),
  known(
    'scan',
    'sonar-scanner dotnet-sonarscanner',
    'https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/scanners/sonarscanner/',
  ),
  known(
    'scan',
    'reuse fossa scancode licensecheck go-licenses liccheck pip-licenses',
    'https://reuse.readthedocs.io/en/stable/man/reuse-lint.html',
  ),
  known(
    'scan',
    'dockle docker-bench-security clair-scanner anchorectl prowler kubescape kube-bench kube-hunter',
    'https://github.com/goodwithtech/dockle#exit-code',
  ),
  known('scan', 'mix', 'https://hexdocs.pm/sobelow/Mix.Tasks.Sobelow.html', {
    commands: ['sobelow', 'deps.audit', 'hex.audit'],
  }),
  known(
    'scan',
    'lychee markdown-link-check linkchecker htmlproofer muffet',
    'https://github.com/lycheeverse/lychee#exit-codes',
  ),

  // Infrastructure
  known(
    'plan',
    'terraform tofu terragrunt',
    'https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode',
    {
      commands: [
        'plan',
        'apply',
        'validate',
        'test',
        'fmt -check',
        'fmt --check',
        'destroy',
        'run-all',
        'hclfmt',
      ],
    },
  ),
  known('lint', 'tflint', 'https://github.com/terraform-linters/tflint#exit-statuses'),
  known('plan', 'pulumi', 'https://www.pulumi.com/docs/cli/', {
    commands: ['preview', 'up', 'update', 'policy'],
  }),
  known('plan', 'cdk', 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html', {
    commands: ['synth', 'deploy', 'diff --fail'],
  }),
  known(
    'plan',
    'sam serverless sls',
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-validate.html',
    { commands: ['validate', 'build', 'deploy'] },
  ),
  known(
    'lint',
    'cfn-lint cfn_nag cfn_nag_scan cfn-guard conftest opa regal',
    'https://github.com/aws-cloudformation/cfn-lint#exit-codes',
  ),
  known(
    'lint',
    'kubeconform kubeval kube-linter kube-score datree polaris pluto',
    'https://github.com/yannh/kubeconform#usage',
  ),
  known('lint', 'helm', 'https://helm.sh/docs/helm/helm_lint/', {
    commands: ['lint', 'test', 'push', 'package', 'upgrade', 'install', 'unittest'],
  }),
  known('lint', 'ct', 'https://github.com/helm/chart-testing', {
    commands: ['lint', 'install', 'lint-and-install'],
  }),
  known('plan', 'kubectl', 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/', {
    commands: ['apply', 'rollout status', 'diff'],
  }),
  known('lint', 'ansible-lint', 'https://ansible.readthedocs.io/projects/lint/usage/#exit-codes'),
  known('plan', 'ansible-playbook', 'https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html'),
  known('test', 'molecule testinfra inspec goss dgoss', 'https://ansible.readthedocs.io/projects/molecule/'),
  known('lint', 'packer', 'https://developer.hashicorp.com/packer/docs/commands/validate', {
    commands: ['validate', 'build', 'fmt -check'],
  }),

  // Python
  known('test', 'pytest py.test', 'https://docs.pytest.org/en/stable/reference/exit-codes.html', {
    statuses: [5],
  }),
  known(
    'test',
    'tox nox nose2 nosetests trial stestr behave robot green',
    'https://tox.wiki/en/latest/cli_interface.html',
  ),
  known('test', 'unittest doctest', 'https://docs.python.org/3/library/unittest.html#unittest.main'),
  known('test', 'coverage', 'https://coverage.readthedocs.io/en/latest/commands/cmd_report.html', {
    commands: ['run', 'report --fail-under'],
  }),
  known(
    'lint',
    'mypy dmypy pyright basedpyright pytype pyre',
    'https://mypy.readthedocs.io/en/stable/command_line.html',
  ),
  known('lint', 'ruff', 'https://docs.astral.sh/ruff/linter/#exit-codes', {
    commands: ['check', 'format --check', 'format --diff', '.', 'src'],
  }),
  known(
    'lint',
    'flake8 pylint pycodestyle pydocstyle pyflakes pyroma vulture interrogate codespell check-manifest xenon pydoclint doc8 deptry pyupgrade',
    'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html#exit-codes',
  ),
  known(
    'lint',
    'black',
    'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#check',
    { flags: ['--check', '--diff'] },
  ),
  known(
    'lint',
    'isort yapf autopep8 docformatter autoflake',
    'https://pycqa.github.io/isort/docs/configuration/options.html#check',
    { flags: ['--check', '--check-only', '-c', '--diff', '--exit-code'] },
  ),
  known('publish', 'twine', 'https://twine.readthedocs.io/en/stable/#commands', {
    commands: ['check', 'upload'],
  }),
  known('build', 'build', 'https://build.pypa.io/en/stable/'),
  known('build', 'poetry flit pdm hatch uv rye maturin', 'https://python-poetry.org/docs/cli/', {
    commands: ['build', 'publish', 'check', 'lock --check', 'lock --locked', 'test', 'sdist'],
  }),
  known('test', 'hatch', 'https://hatch.pypa.io/latest/cli/reference/', {
    commands: ['test', 'fmt --check'],
  }),
  known('lint', 'pre-commit prek', 'https://pre-commit.com/#pre-commit-run', { commands: ['run'] }),
  known('lint', 'pip', 'https://pip.pypa.io/en/stable/cli/pip_check/', { commands: ['check'] }),
  known('build', 'cibuildwheel auditwheel', 'https://cibuildwheel.pypa.io/en/stable/'),
  known('build', 'sphinx-build mkdocs', 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html', {
    commands: [],
  }),

  // JavaScript
  known(
    'test',
    'jest vitest mocha ava tap tape c8 nyc karma jasmine wtr uvu qunit testcafe nightwatch wdio cucumber-js bats',
    'https://jestjs.io/docs/cli',
  ),
  known('test', 'playwright', 'https://playwright.dev/docs/test-cli', { commands: ['test'] }),
  known('test', 'cypress', 'https://docs.cypress.io/app/references/command-line#cypress-run-exit-code', {
    commands: ['run', 'verify'],
  }),
  known(
    'lint',
    'eslint oxlint stylelint standard xo tslint jshint htmlhint commitlint markdownlint markdownlint-cli2 publint attw knip depcheck madge dprint remark cspell alex secretlint lockfile-lint size-limit bundlewatch lighthouse lhci pa11y pa11y-ci axe spectral redocly',
    'https://eslint.org/docs/latest/use/command-line-interface#exit-codes',
  ),
  known('lint', 'prettier', 'https://prettier.io/docs/cli#--check', {
    flags: ['--check', '-c', '--list-different', '-l'],
  }),
  known('lint', 'biome', 'https://biomejs.dev/reference/cli/', {
    commands: ['check', 'ci', 'lint', 'format'],
  }),
  known(
    'build',
    'tsc vue-tsc webpack rollup esbuild tsup rolldown',
    'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
  ),
  known(
    'build',
    'vite next nuxt astro ng nx turbo lerna gatsby parcel rush',
    'https://nx.dev/reference/nx-commands',
    {
      commands: [
        'build',
        'test',
        'lint',
        'e2e',
        'check',
        'typecheck',
        'affected',
        'run-many',
        'run',
        'publish',
        'version',
        'rebuild',
        'export',
      ],
    },
  ),
  known('test', 'npm yarn pnpm bun', 'https://docs.npmjs.com/cli/commands/npm-test', {
    commands: ['test', 't', 'publish', 'pack', 'npm publish', 'build', 'lint', 'typecheck', 'check', 'e2e'],
  }),
  known('test', 'node', 'https://nodejs.org/api/test.html', { flags: ['--test'] }),
  known('test', 'deno', 'https://docs.deno.com/runtime/reference/cli/', {
    commands: ['test', 'lint', 'check', 'fmt --check', 'publish', 'bench'],
  }),
  known(
    'publish',
    'changeset semantic-release release-it np vsce ovsx jsr',
    'https://github.com/semantic-release/semantic-release',
    { commands: [] },
  ),

  // Go, Rust, C and C++
  known('test', 'go', 'https://pkg.go.dev/cmd/go', {
    commands: ['test', 'vet', 'build', 'mod verify', 'mod tidy -diff', 'generate', 'install'],
  }),
  known(
    'lint',
    'golangci-lint staticcheck revive errcheck ineffassign golint gotestsum gocyclo nilaway',
    'https://golangci-lint.run/docs/configuration/cli/',
  ),
  known('publish', 'goreleaser', 'https://goreleaser.com/cmd/goreleaser/', {
    commands: ['release', 'check', 'build'],
  }),
  known('test', 'cargo', 'https://doc.rust-lang.org/cargo/commands/cargo-test.html', {
    commands: [
      'test',
      't',
      'nextest',
      'clippy',
      'check',
      'build',
      'b',
      'fmt --check',
      'fmt -- --check',
      'fmt --all',
      'doc',
      'bench',
      'publish',
      'package',
      'hack',
      'semver-checks',
      'miri',
      'tarpaulin',
      'llvm-cov',
      'msrv',
      'fuzz',
      'careful',
      'public-api',
    ],
  }),
  known(
    'lint',
    'rustfmt gofmt clang-format',
    'https://github.com/rust-lang/rustfmt#checking-style-on-a-ci-server',
    { flags: ['--check', '--dry-run', '-n', '--Werror', '-Werror'] },
  ),
  known(
    'build',
    'make gmake ninja meson bazel bazelisk buck2 scons cmake xmake just task mage rake invoke earthly dagger msbuild xcodebuild swift zig stack cabal dune sbt mill lein rebar3 gleam flutter dart nix nix-build',
    'https://www.gnu.org/software/make/manual/html_node/Running.html',
    { commands: [] },
  ),
  known('test', 'ctest valgrind', 'https://cmake.org/cmake/help/latest/manual/ctest.1.html'),
  known(
    'lint',
    'cppcheck clang-tidy cpplint include-what-you-use infer',
    'https://cppcheck.sourceforge.io/manual.html',
  ),

  // JVM, .NET, Ruby, PHP, others
  known(
    'test',
    'gradle gradlew gradlew.bat mvn mvnw mvnd ant',
    'https://maven.apache.org/ref/current/maven-embedder/cli.html',
    { commands: [] },
  ),
  known(
    'lint',
    'ktlint detekt checkstyle pmd spotbugs scalafmt',
    'https://pinterest.github.io/ktlint/latest/install/cli/',
  ),
  known('test', 'dotnet', 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test', {
    commands: [
      'test',
      'build',
      'publish',
      'pack',
      'format',
      'nuget push',
      'nuget verify',
      'msbuild',
      'vstest',
    ],
  }),
  known(
    'test',
    'rspec cucumber minitest rubocop standardrb reek erb_lint erblint haml-lint sorbet srb steep',
    'https://rspec.info/features/3-13/rspec-core/command-line/exit-status/',
  ),
  known('publish', 'gem', 'https://guides.rubygems.org/command-reference/', { commands: ['push', 'build'] }),
  known(
    'test',
    'phpunit pest phpstan psalm phpcs phpmd php-cs-fixer pint rector phan paratest codecept behat deptrac infection',
    'https://docs.phpunit.de/en/12.0/textui.html',
  ),
  known('test', 'mix', 'https://hexdocs.pm/mix/Mix.Tasks.Test.html', {
    commands: ['test', 'credo', 'dialyzer', 'format --check-formatted', 'compile', 'docs', 'hex.publish'],
  }),
  known(
    'lint',
    'swiftlint swiftformat luacheck stylua hlint ormolu fourmolu',
    'https://github.com/realm/SwiftLint',
  ),
  known('test', 'fastlane', 'https://docs.fastlane.tools/', { commands: [] }),

  // Files, shells, workflows
  known('lint', 'shellcheck shfmt bashate checkbashisms', 'https://github.com/koalaman/shellcheck/wiki'),
  known('lint', 'hadolint', 'https://github.com/hadolint/hadolint#cli'),
  known(
    'lint',
    'actionlint yamllint ghalint jsonlint taplo buf sqlfluff vale typos editorconfig-checker ec proselint gitlint check-jsonschema',
    'https://yamllint.readthedocs.io/en/stable/quickstart.html',
    { commands: [] },
  ),

  // Proofs
  known(
    'verify',
    'sha1sum sha224sum sha256sum sha384sum sha512sum shasum md5sum b2sum cksum',
    'https://www.gnu.org/software/coreutils/manual/html_node/cksum-common-options.html',
    { flags: ['-c', '--check'] },
  ),
  known(
    'verify',
    'gpg gpg2 gpgv',
    'https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html',
    { flags: ['--verify', '--verify-files'] },
  ),
  known('verify', 'cosign', 'https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md', {
    commands: [
      'verify',
      'verify-blob',
      'verify-attestation',
      'verify-blob-attestation',
      'sign',
      'sign-blob',
      'attest',
    ],
  }),
  known('verify', 'slsa-verifier', 'https://github.com/slsa-framework/slsa-verifier'),
  known('verify', 'gh', 'https://cli.github.com/manual/gh_attestation_verify', {
    commands: [
      'attestation verify',
      'at verify',
      'release create',
      'release upload',
      'release verify',
      'release verify-asset',
    ],
  }),
  known('verify', 'minisign signify rekor-cli notation sigstore', 'https://jedisct1.github.io/minisign/', {
    flags: ['-V', '-Vm', 'verify'],
  }),
  known('verify', 'git', 'https://git-scm.com/docs/git-verify-tag', {
    commands: ['verify-tag', 'verify-commit', 'fsck', 'diff --exit-code', 'diff --check'],
  }),
  known(
    'verify',
    'codesign spctl jarsigner apksigner signtool',
    'https://keith.github.io/xcode-man-pages/codesign.1.html',
    { flags: ['--verify', '-v', '-verify', 'verify', '--assess'] },
  ),

  // Images
  known('build', 'docker podman', 'https://docs.docker.com/reference/cli/docker/', {
    commands: [
      'build',
      'push',
      'buildx build',
      'buildx bake',
      'image build',
      'image push',
      'compose build',
      'manifest push',
    ],
  }),
  known('build', 'docker-compose', 'https://docs.docker.com/reference/cli/docker/compose/build/', {
    commands: ['build'],
  }),
  known('build', 'buildah kaniko skopeo crane ko oras', 'https://github.com/containers/skopeo', {
    commands: ['build', 'bud', 'push', 'copy', 'publish', 'resolve'],
  }),
  known(
    'test',
    'container-structure-test',
    'https://github.com/GoogleContainerTools/container-structure-test',
  ),
]
