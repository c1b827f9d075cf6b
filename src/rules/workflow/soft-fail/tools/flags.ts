/** A flag with which a program reports and succeeds, or without which it does. */
export interface SoftFlag {
  readonly programs: readonly string[]
  /** First words after the program, where the row is about one command. */
  readonly command?: readonly string[]
  /** Matched against one word, or a word and the next joined by `=`. */
  readonly flag: RegExp
  /** `present`: the flag makes it soft; `absent`: it is soft unless the flag is there. */
  readonly when: 'present' | 'absent'
  /** Another argument that keeps it failing all the same. */
  readonly unless?: RegExp
  /** The variable that stands for the flag, where the program reads one. */
  readonly variable?: string
  /** What to write instead. */
  readonly mend: string
  readonly source: string
}

const present = (
  programs: string,
  flag: RegExp,
  mend: string,
  source: string,
  more: { unless?: RegExp } = {},
): SoftFlag => ({ programs: programs.split(' '), flag, when: 'present', mend, source, ...more })

const absent = (
  programs: string,
  command: string,
  flag: RegExp,
  mend: string,
  source: string,
  more: { variable?: string } = {},
): SoftFlag => ({
  programs: programs.split(' '),
  ...(command === '' ? {} : { command: command.split(' ') }),
  flag,
  when: 'absent',
  mend,
  source,
  ...more,
})

/** Kept as data; each row stands for one sentence of the tool's documentation. */
export const SOFT_FLAGS: readonly SoftFlag[] = [
  present(
    'flake8',
    /^--exit-zero$/,
    'Remove `--exit-zero`',
    'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-exit-zero',
  ),
  present(
    'bandit',
    /^--exit-zero$/,
    'Remove `--exit-zero`',
    'https://bandit.readthedocs.io/en/latest/man/bandit.html',
  ),
  present(
    'pylint',
    /^--exit-zero$/,
    'Remove `--exit-zero`',
    'https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html#exit-zero',
  ),
  present(
    'ruff',
    /^(?:-e|--exit-zero)$/,
    'Remove `--exit-zero`',
    'https://docs.astral.sh/ruff/linter/#exit-codes',
  ),
  present(
    'ggshield',
    /^--exit-zero$/,
    'Remove `--exit-zero`',
    'https://docs.gitguardian.com/ggshield-docs/reference/overview',
  ),
  present(
    'checkov',
    /^(?:--soft-fail|-s)$/,
    'Remove `--soft-fail`',
    'https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html',
    { unless: /^--hard-fail-on(?:=.*)?$/ },
  ),
  present(
    'tfsec',
    /^(?:--soft-fail|-s)$/,
    'Remove `--soft-fail`',
    'https://aquasecurity.github.io/tfsec/latest/guides/usage/',
  ),
  present(
    'trivy',
    /^--exit-code[= ]0$/,
    'Write `--exit-code 1`',
    'https://trivy.dev/latest/docs/configuration/others/#exit-code',
  ),
  present(
    'gitleaks',
    /^--exit-code[= ]0$/,
    'Write `--exit-code 1`',
    'https://github.com/gitleaks/gitleaks#exit-codes',
  ),
  present(
    'bearer',
    /^--exit-code[= ]0$/,
    'Write `--exit-code 1`',
    'https://docs.bearer.com/guides/configure-scan/#force-a-given-exit-code-for-the-scan-command',
  ),
  present(
    'dockle',
    /^(?:-c|--exit-code)[= ]0$/,
    'Write `--exit-code 1`',
    'https://github.com/goodwithtech/dockle#specify-exit-code',
  ),
  // `--failure-threshold none` is its strictest, not its softest.
  present('hadolint', /^--no-fail$/, 'Remove `--no-fail`', 'https://github.com/hadolint/hadolint#cli'),
  present('conftest', /^--no-fail$/, 'Remove `--no-fail`', 'https://www.conftest.dev/options/'),
  present('gosec', /^--?no-fail$/, 'Remove `-no-fail`', 'https://github.com/securego/gosec#usage'),
  present(
    'golangci-lint',
    /^--issues-exit-code[= ]0$/,
    'Remove `--issues-exit-code`',
    'https://golangci-lint.run/docs/configuration/cli/',
  ),
  present(
    'govulncheck',
    /^--?(?:json|format[= ](?:json|sarif|openvex))$/,
    'Run it once more in text mode, which fails',
    'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes',
  ),
  present(
    'staticcheck',
    /^--?fail[= ](?:none|-all)?$/,
    'Remove `-fail`',
    'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
  ),
  present(
    'tflint',
    /^--force$/,
    'Remove `--force`',
    'https://github.com/terraform-linters/tflint#getting-started',
  ),
  present(
    'kics',
    /^--ignore-on-exit[= ](?:all|results)$/,
    'Remove `--ignore-on-exit`',
    'https://docs.kics.io/latest/commands/',
  ),
  // `--no-exit-on-error` alone still fails on warnings.
  present(
    'brakeman',
    /^--no-exit-on-warn$/,
    'Remove it',
    'https://github.com/presidentbeef/brakeman/blob/main/OPTIONS.md',
  ),
  present(
    'npm',
    /^--audit-level[= ]none$/,
    'Write `--audit-level=low`',
    'https://docs.npmjs.com/cli/using-npm/config#audit-level',
  ),
  present(
    'pnpm',
    /^--ignore-registry-errors$/,
    'Remove it: a registry that does not answer is not a clean audit',
    'https://pnpm.io/cli/audit#--ignore-registry-errors',
  ),
  present(
    'retire',
    /^--exitwith[= ]0$/,
    'Remove `--exitwith 0`',
    'https://github.com/RetireJS/retire.js/blob/master/node/README.md',
  ),
  present(
    'safety',
    /^--continue-on-error$/,
    'Remove `--continue-on-error`',
    'https://docs.safetycli.com/safety-docs/safety-2/exit-codes',
  ),
  // `testFailureIgnore` is the parameter's name in a POM; on the command line only its user property counts.
  present(
    'mvn mvnw mvnd',
    /^(?:-fn|--fail-never|-Dmaven\.test\.failure\.ignore(?:=true)?)$/,
    'Remove it',
    'https://maven.apache.org/surefire/maven-surefire-plugin/test-mojo.html#testFailureIgnore',
  ),
  present(
    'make gmake',
    /^(?:-i|--ignore-errors)$/,
    'Remove it',
    'https://www.gnu.org/software/make/manual/html_node/Errors.html',
  ),
  present(
    'zizmor',
    /^--no-exit-codes$/,
    'Remove `--no-exit-codes`',
    'https://docs.zizmor.sh/usage/#exit-codes',
  ),
  present(
    'prowler',
    /^(?:-z|--ignore-exit-code-3)$/,
    'Remove it',
    'https://github.com/prowler-cloud/prowler/blob/master/docs/user-guide/cli/tutorials/misc.mdx',
  ),
  // PHP's own truth: everything but `0` and nothing.
  present(
    'phpcs',
    /^ignore_errors_on_exit (?!0$)\S+$/,
    'Remove it',
    'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Configuration-Options',
  ),
  present('swiftlint', /^--lenient$/, 'Remove `--lenient`', 'https://github.com/realm/SwiftLint'),
  present(
    'cfn-lint',
    /^--non-zero-exit-code[= ]none$/,
    'Remove `--non-zero-exit-code none`',
    'https://github.com/aws-cloudformation/cfn-lint#exit-codes',
  ),
  present(
    'sqlfluff',
    /^--nofail$/,
    'Remove `--nofail`',
    'https://docs.sqlfluff.com/en/stable/reference/cli.html',
  ),
  present('vale', /^--no-exit$/, 'Remove `--no-exit`', 'https://vale.sh/docs/cli'),
  present(
    'pmd',
    /^--no-fail-on-violation$/,
    'Remove `--no-fail-on-violation`',
    'https://docs.pmd-code.org/latest/pmd_userdocs_cli_reference.html',
  ),
  // Together with `--fix` it does audit, and only leaves the packages alone.
  present(
    'pip-audit',
    /^(?:-d|--dry-run)$/,
    'Remove `--dry-run`',
    'https://github.com/pypa/pip-audit#dry-runs',
    { unless: /^--fix$/ },
  ),

  absent(
    'trivy',
    'image fs filesystem repo repository rootfs config k8s sbom vm',
    /^--exit-code(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^--compliance|^--download-(?:java-)?db-only$|^--reset$|^--clear-cache$/,
    'Add `--exit-code 1`',
    'https://trivy.dev/latest/docs/configuration/others/#exit-code',
    { variable: 'TRIVY_EXIT_CODE' },
  ),
  absent(
    'grype',
    '',
    /^(?:-f|--fail-on)(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^(?:db|version|config|explain|completion|help)$/,
    'Add `--fail-on high`',
    'https://github.com/anchore/grype/blob/main/cmd/grype/cli/options/grype.go',
    { variable: 'GRYPE_FAIL_ON_SEVERITY' },
  ),
  // `--strict` is about errors of Semgrep's own, not about findings.
  absent(
    'semgrep opengrep',
    '',
    /^--error$|^--(?:validate|test|dump-\S+|show-\S+)$|^(?:ci|test|validate|show|publish|log(?:in|out)|lsp|mcp|install-\S+)$/,
    'Add `--error`',
    'https://semgrep.dev/docs/cli-reference#exit-codes',
  ),
  absent(
    'trufflehog',
    'git github filesystem docker s3 gitlab',
    /^--fail$/,
    'Add `--fail`',
    'https://github.com/trufflesecurity/trufflehog#readme',
  ),
  absent(
    'cppcheck',
    '',
    /^--error-exitcode=/,
    'Add `--error-exitcode=1`',
    'https://cppcheck.sourceforge.io/manual.html#command-line-options',
  ),
  absent(
    'dependency-check dependency-check.sh',
    '',
    /^--failOnCVSS(?:[= ].*)?$|^--updateonly$|^--purge$/,
    'Add `--failOnCVSS 7`',
    'https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html',
  ),
  absent(
    'docker',
    'cves',
    /^(?:-e|--exit-code)(?:=true)?$/,
    'Add `--exit-code`',
    'https://docs.docker.com/reference/cli/docker/scout/cves/',
  ),
  absent(
    'docker-scout',
    'cves',
    /^(?:-e|--exit-code)(?:=true)?$/,
    'Add `--exit-code`',
    'https://docs.docker.com/reference/cli/docker/scout/cves/',
  ),
  absent(
    'dockle',
    '',
    /^(?:-c|--exit-code)(?:[= ].*)?$/,
    'Add `--exit-code 1`',
    'https://github.com/goodwithtech/dockle#specify-exit-code',
    { variable: 'DOCKLE_EXIT_CODE' },
  ),
  absent(
    'kubescape',
    'scan',
    /^(?:-t|--(?:compliance|severity|fail)-threshold|--fail-\S+)(?:[= ].*)?$/,
    'Add `--severity-threshold high`',
    'https://github.com/kubescape/kubescape#readme',
  ),
  absent(
    'poutine',
    'analyze_local analyze_repo analyze_org',
    /^--fail-on-violation(?:=true)?$/,
    'Add `--fail-on-violation`',
    'https://github.com/boostsecurityio/poutine#readme',
  ),
]

/** Flags of reports that are handed on: a program that writes one need not fail by itself. */
export const REPORT_FORMAT =
  /^(?:--?f(?:ormat)?|-o|--output(?:-format)?|--report-format)[= ](?:cyclonedx|spdx|github|sarif|json|template|cosign)|^--(?:sarif|json|sarif-output|json-output)\b/
