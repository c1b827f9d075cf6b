/** A flag with which a program reports and succeeds, or without which it does. */
export interface SoftFlag {
  readonly programs: readonly string[]
  /** First words after the program, where the row is about one command. */
  readonly command?: readonly string[]
  /** Matched against one word, or a word and the next joined by `=`. */
  readonly flag: RegExp
  /** `present`: the flag makes it soft; `absent`: it is soft unless the flag is there. */
  readonly when: 'present' | 'absent'
  /** What to write instead. */
  readonly mend: string
  readonly source: string
}

const present = (programs: string, flag: RegExp, mend: string, source: string): SoftFlag => ({
  programs: programs.split(' '),
  flag,
  when: 'present',
  mend,
  source,
})

const absent = (programs: string, command: string, flag: RegExp, mend: string, source: string): SoftFlag => ({
  programs: programs.split(' '),
  ...(command === '' ? {} : { command: command.split(' ') }),
  flag,
  when: 'absent',
  mend,
  source,
})

/** Kept as data; each row stands for one sentence of the tool's documentation. */
export const SOFT_FLAGS: readonly SoftFlag[] = [
  present(
    'flake8 bandit pylint ruff ggshield',
    /^--exit-zero$/,
    'Remove `--exit-zero`',
    'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-exit-zero',
  ),
  present(
    'checkov tfsec',
    /^(?:--soft-fail|-s)$/,
    'Remove `--soft-fail`',
    'https://www.checkov.io/2.Basics/Hard%20and%20soft%20fail.html',
  ),
  present(
    'trivy gitleaks bearer dockle',
    /^--exit-code[= ]0$/,
    'Write `--exit-code 1`',
    'https://trivy.dev/latest/docs/configuration/others/#exit-code',
  ),
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
    /^(?:-json|-format[= ](?:json|sarif|openvex))$/,
    'Run it once more in text mode, which fails',
    'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes',
  ),
  present(
    'staticcheck',
    /^-fail[= ](?:none)?$/,
    'Remove `-fail`',
    'https://staticcheck.dev/docs/running-staticcheck/cli/',
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
  present(
    'brakeman',
    /^--no-exit-on-(?:warn|error)$/,
    'Remove it',
    'https://brakemanscanner.org/docs/options/',
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
    'safety',
    /^--continue-on-error$/,
    'Remove `--continue-on-error`',
    'https://docs.safetycli.com/safety-docs/safety-2/exit-codes',
  ),
  present(
    'mvn mvnw mvnd',
    /^(?:-fn|--fail-never|-Dmaven\.test\.failure\.ignore(?:=true)?|-DtestFailureIgnore(?:=true)?)$/,
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
    'https://docs.prowler.com/projects/prowler-open-source/en/latest/',
  ),
  present(
    'phpcs',
    /^ignore_errors_on_exit(?:[= ]1)?$/,
    'Remove it',
    'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Configuration-Options',
  ),
  present('swiftlint', /^--lenient$/, 'Remove `--lenient`', 'https://github.com/realm/SwiftLint'),
  present('pip-audit', /^--dry-run$/, 'Remove `--dry-run`', 'https://github.com/pypa/pip-audit#dry-runs'),

  absent(
    'trivy',
    'image fs filesystem repo repository rootfs config k8s sbom vm',
    /^--exit-code(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^--compliance/,
    'Add `--exit-code 1`',
    'https://trivy.dev/latest/docs/configuration/others/#exit-code',
  ),
  absent(
    'grype',
    '',
    /^(?:-f|--fail-on)(?:[= ].*)?$|^(?:-c|--config)(?:[= ].*)?$|^db$|^version$/,
    'Add `--fail-on high`',
    'https://github.com/anchore/grype#gating-on-severity-of-vulnerabilities',
  ),
  absent(
    'semgrep opengrep',
    'scan',
    /^--error$|^--strict$/,
    'Add `--error`',
    'https://semgrep.dev/docs/cli-reference#exit-codes',
  ),
  absent(
    'trufflehog',
    'git github filesystem docker s3 gitlab',
    /^--fail$/,
    'Add `--fail`',
    'https://github.com/trufflesecurity/trufflehog#exit-codes',
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
    /^--failOnCVSS(?:[= ].*)?$|^--updateonly$/,
    'Add `--failOnCVSS 7`',
    'https://dependency-check.github.io/DependencyCheck/dependency-check-cli/arguments.html',
  ),
  absent(
    'docker',
    'scout',
    /^(?:-e|--exit-code)$/,
    'Add `--exit-code`',
    'https://docs.docker.com/reference/cli/docker/scout/cves/',
  ),
]

/** Flags of reports that are handed on: a program that writes one need not fail by itself. */
export const REPORT_FORMAT =
  /^(?:--?f(?:ormat)?|-o|--output(?:-format)?|--report-format)[= ](?:cyclonedx|spdx|github|sarif|json|template|cosign)|^--(?:sarif|json|sarif-output|json-output)\b/
