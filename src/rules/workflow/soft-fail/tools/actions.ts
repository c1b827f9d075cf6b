import type { CheckKind } from './checks.ts'

export interface KnownAction {
  /** `owner/repository`, with a path where only a part of the repository is meant; lower case. */
  readonly action: string
  readonly kind: CheckKind
}

const actions = (kind: CheckKind, names: string): readonly KnownAction[] =>
  names
    .trim()
    .split(/\s+/)
    .map((action) => ({ action, kind }))

/** Actions whose failure is a signal. */
export const CHECKING_ACTIONS: readonly KnownAction[] = [
  ...actions(
    'scan',
    `aquasecurity/trivy-action anchore/scan-action github/codeql-action/analyze actions/dependency-review-action
    bridgecrewio/checkov-action aquasecurity/tfsec-action aquasecurity/tfsec-pr-commenter-action gitleaks/gitleaks-action
    trufflesecurity/trufflehog snyk/actions returntocorp/semgrep-action semgrep/semgrep-action ossf/scorecard-action
    google/osv-scanner-action zizmorcore/zizmor-action pypa/gh-action-pip-audit rustsec/audit-check actions-rs/audit-check
    embarkstudios/cargo-deny-action golang/govulncheck-action securego/gosec checkmarx/kics-github-action
    checkmarx/ast-github-action sonarsource/sonarqube-scan-action sonarsource/sonarcloud-github-action
    sonarsource/sonarqube-quality-gate-action dependency-check/dependency-check_action docker/scout-action
veracode/veracode-uploadandscan-action fossas/fossa-action fsfe/reuse-action
    zaproxy/action-baseline zaproxy/action-full-scan zaproxy/action-api-scan presidentbeef/brakeman
microsoft/security-devops-action azure/container-scan goodwithtech/dockle-action
    erzz/dockle-action gitguardian/ggshield-action socketdev/action boostsecurityio/poutine-action`,
  ),
  ...actions(
    'lint',
    `super-linter/super-linter github/super-linter oxsecurity/megalinter hadolint/hadolint-action
    golangci/golangci-lint-action ludeeus/action-shellcheck rhysd/actionlint raven-actions/actionlint
    devops-actions/actionlint pre-commit/action astral-sh/ruff-action chartboost/ruff-action psf/black
    ibiqlik/action-yamllint karancode/yamllint-github-action crate-ci/typos codespell-project/actions-codespell lycheeverse/lychee-action
    davidanson/markdownlint-cli2-action wagoid/commitlint-github-action reviewdog/action-eslint
    reviewdog/action-shellcheck reviewdog/action-hadolint reviewdog/action-actionlint ansible/ansible-lint
    terraform-linters/setup-tflint helm/chart-testing-action biomejs/setup-biome actions-rs/clippy-check
    giraffate/clippy-action isort/isort-action jakebailey/pyright-action instrumenta/kubeval-action`,
  ),
  ...actions(
    'test',
    `cypress-io/github-action gradle/gradle-build-action gradle/gradle-command-action actions-rs/cargo actions-rs/tarpaulin
    dorny/test-reporter enricomi/publish-unit-test-result-action reactivecircus/android-emulator-runner
    coactions/setup-xvfb gabrielbb/xvfb-action nick-fields/retry nick-invision/retry treosh/lighthouse-ci-action
    browser-actions/e2e playwright-community/playwright-github-action`,
  ),
  ...actions(
    'plan',
    'hashicorp/tfc-workflows-github pulumi/actions dflook/terraform-plan dflook/terraform-apply',
  ),
  ...actions(
    'publish',
    `pypa/gh-action-pypi-publish softprops/action-gh-release ncipollo/release-action goreleaser/goreleaser-action
    js-devtools/npm-publish changesets/action docker/build-push-action docker/bake-action actions/create-release
    actions/deploy-pages peaceiris/actions-gh-pages cycjimmy/semantic-release-action google-github-actions/deploy-cloudrun`,
  ),
  ...actions(
    'verify',
    `actions/attest-build-provenance actions/attest actions/attest-sbom slsa-framework/slsa-verifier
    sigstore/gh-action-sigstore-python gradle/wrapper-validation-action gradle/actions/wrapper-validation`,
  ),
]

/** Actions that tell, keep or prepare, after or beside the verdict. */
export const REPORTING_ACTIONS: readonly string[] =
  `actions/upload-artifact actions/download-artifact actions/cache actions/labeler actions/stale actions/first-interaction
  actions/upload-pages-artifact codecov/codecov-action codecov/test-results-action coverallsapp/github-action
  coverallsapp/github-action github/codeql-action/upload-sarif 8398a7/action-slack slackapi/slack-github-action
  rtcamp/action-slack-notify act10ns/slack ravsamhq/notify-slack-action voxmedia/github-action-slack-notify-build
  marocchino/sticky-pull-request-comment peter-evans/create-or-update-comment peter-evans/find-comment
  thollander/actions-comment-pull-request mshick/add-pr-comment actions-cool/maintain-one-comment
  py-cov-action/python-coverage-comment-action 5monkeys/cobertura-action romeovs/lcov-reporter-action
  irongut/codecoveragesummary davelosert/vitest-coverage-report-action artiomtr/jest-coverage-report-action
  mikepenz/action-junit-report test-summary/action ctrf-io/github-test-reporter benchmark-action/github-action-benchmark
  appleboy/telegram-action appleboy/discord-action sarisia/actions-status-discord jlumbroso/free-disk-space
  dorny/paths-filter tj-actions/changed-files hmarr/debug-action mxschmitt/action-tmate getsentry/action-release
  paambaati/codeclimate-action codacy/codacy-coverage-reporter-action deepsourcelabs/test-coverage-action
  swatinem/rust-cache mozilla-actions/sccache-action hendrikmuhs/ccache-action codspeedhq/action
  release-drafter/release-drafter cachix/cachix-action dependabot/fetch-metadata`
    .trim()
    .split(/\s+/)

export interface SoftInput {
  /** `null` for any action. */
  readonly action: string | null
  readonly input: string
  /** Values, lower case, that make it report only. */
  readonly soft: readonly string[]
  /** The documented default reports only too, so that leaving it out does. */
  readonly byDefault?: true
  /** The default counts only where this other input holds such a value. */
  readonly where?: { readonly input: string; readonly value: RegExp }
  /** Another input with which it fails all the same. */
  readonly unless?: string
  /** What to write instead; `null` where only leaving it out helps. */
  readonly hard: string | null
  /** It only uploads or tells. */
  readonly reports?: true
  readonly source: string
}

const row = (
  action: string | null,
  input: string,
  soft: string,
  hard: string | null,
  source: string,
  more: Pick<SoftInput, 'byDefault' | 'reports' | 'where' | 'unless'> = {},
): SoftInput => ({
  action,
  input,
  soft: soft.split(' '),
  hard,
  source,
  ...more,
})

const INPUTS = 'https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs'

/** Inputs with which an action reports and succeeds; the most specific row first. */
export const SOFT_INPUTS: readonly SoftInput[] = [
  row(
    'aquasecurity/trivy-action',
    'exit-code',
    '0',
    "'1'",
    'https://github.com/aquasecurity/trivy-action/blob/master/action.yaml',
    { byDefault: true },
  ),
  row(
    'anchore/scan-action',
    'fail-build',
    'false',
    'true',
    'https://github.com/anchore/scan-action/blob/main/action.yml',
  ),
  row(
    'bridgecrewio/checkov-action',
    'soft_fail',
    'true',
    'false',
    'https://github.com/bridgecrewio/checkov-action/blob/master/action.yml',
    { unless: 'hard_fail_on' },
  ),
  // Its script asks whether the input is there, not what it says.
  row(
    'aquasecurity/tfsec-action',
    'soft_fail',
    'true false',
    null,
    'https://github.com/aquasecurity/tfsec-action/blob/master/entrypoint.sh',
  ),
  row(
    'aquasecurity/tfsec-pr-commenter-action',
    'soft_fail_commenter',
    'true',
    'false',
    'https://github.com/aquasecurity/tfsec-pr-commenter-action/blob/main/action.yml',
  ),
  row(
    'actions/dependency-review-action',
    'warn-only',
    'true',
    'false',
    'https://github.com/actions/dependency-review-action#configuration-options',
  ),
  row(
    'hadolint/hadolint-action',
    'no-fail',
    'true',
    'false',
    'https://github.com/hadolint/hadolint-action#inputs',
  ),
  row(
    'lycheeverse/lychee-action',
    'fail',
    'false',
    'true',
    'https://github.com/lycheeverse/lychee-action/blob/master/action.yml',
  ),
  row(
    'checkmarx/kics-github-action',
    'ignore_on_exit',
    'all results',
    'none',
    'https://github.com/Checkmarx/kics-github-action/blob/master/action.yml',
  ),
  row(
    'google/osv-scanner-action',
    'fail-on-vuln',
    'false',
    'true',
    'https://github.com/google/osv-scanner-action/blob/main/.github/workflows/osv-scanner-reusable.yml',
  ),
  row(
    'dorny/test-reporter',
    'fail-on-error',
    'false',
    'true',
    'https://github.com/dorny/test-reporter/blob/main/action.yml',
  ),
  row(
    'enricomi/publish-unit-test-result-action',
    'fail_on',
    'nothing',
    'test failures',
    'https://github.com/EnricoMi/publish-unit-test-result-action#configuration',
  ),
  row(
    'pypa/gh-action-pip-audit',
    'internal-be-careful-allow-failure',
    'true',
    'false',
    'https://github.com/pypa/gh-action-pip-audit#internal-be-careful-allow-failure',
  ),
  row(
    'codecov/codecov-action',
    'fail_ci_if_error',
    'false',
    'true',
    'https://github.com/codecov/codecov-action#arguments',
    { reports: true },
  ),
  row(
    'codecov/codecov-action',
    'handle_no_reports_found',
    'true',
    'false',
    'https://github.com/codecov/codecov-action#arguments',
    { reports: true },
  ),
  row(
    'coverallsapp/github-action',
    'fail-on-error',
    'false',
    'true',
    'https://github.com/coverallsapp/github-action#inputs',
    { reports: true },
  ),
  row(
    'zaproxy/action-baseline',
    'fail_action',
    'false',
    'true',
    'https://github.com/zaproxy/action-baseline/blob/master/action.yml',
    { byDefault: true },
  ),
  row(
    'zaproxy/action-full-scan',
    'fail_action',
    'false',
    'true',
    'https://github.com/zaproxy/action-full-scan/blob/master/action.yml',
    { byDefault: true },
  ),
  row(
    'zaproxy/action-api-scan',
    'fail_action',
    'false',
    'true',
    'https://github.com/zaproxy/action-api-scan/blob/master/action.yml',
    { byDefault: true },
  ),
  row(
    'docker/scout-action',
    'exit-code',
    'false',
    'true',
    'https://github.com/docker/scout-action/blob/main/README.md',
    { byDefault: true, where: { input: 'command', value: /\bcves\b/ } },
  ),
  row(
    'erzz/dockle-action',
    'exit-code',
    '0',
    "'1'",
    'https://github.com/erzz/dockle-action/blob/main/action.yml',
    { byDefault: true },
  ),
  row('securego/gosec', 'args', '-no-fail --no-fail', null, 'https://github.com/securego/gosec#usage'),
  row('astral-sh/ruff-action', 'args', '--exit-zero', null, 'https://docs.astral.sh/ruff/linter/#exit-codes'),
  row(
    'golangci/golangci-lint-action',
    'args',
    '--issues-exit-code=0',
    null,
    'https://golangci-lint.run/docs/configuration/cli/',
  ),
  // Names that say the same in every action that has them.
  row(null, 'continue-on-error', 'true', 'false', INPUTS),
  row(null, 'continue_on_error', 'true', 'false', INPUTS),
  row(null, 'soft-fail', 'true', 'false', INPUTS),
  row(null, 'soft_fail', 'true', 'false', INPUTS),
  row(null, 'allow-failure', 'true', 'false', INPUTS),
  row(null, 'allow_failure', 'true', 'false', INPUTS),
  row(null, 'ignore-errors', 'true', 'false', INPUTS),
  row(null, 'ignore_errors', 'true', 'false', INPUTS),
  row(null, 'no-fail', 'true', 'false', INPUTS),
  row(null, 'no_fail', 'true', 'false', INPUTS),
  row(null, 'exit-zero', 'true', 'false', INPUTS),
  row(null, 'exit_zero', 'true', 'false', INPUTS),
  row(null, 'warn-only', 'true', 'false', INPUTS),
  row(null, 'warn_only', 'true', 'false', INPUTS),
  row(null, 'fail-build', 'false', 'true', INPUTS),
  row(null, 'fail_build', 'false', 'true', INPUTS),
  row(null, 'fail-on-error', 'false', 'true', INPUTS),
  row(null, 'fail_on_error', 'false', 'true', INPUTS),
  row(null, 'fail_ci_if_error', 'false', 'true', INPUTS, { reports: true }),
  row(null, 'fail-on-vuln', 'false', 'true', INPUTS),
  row(null, 'fail_on_failure', 'false', 'true', INPUTS),
  row(null, 'fail-on-issues', 'false', 'true', INPUTS),
  row(null, 'fail_level', 'none', 'error', 'https://github.com/reviewdog/reviewdog#exit-codes'),
  row(null, 'exit-code', '0', "'1'", INPUTS),
  row(null, 'exit_code', '0', "'1'", INPUTS),
]

/** Environment variables with which a linter reports and succeeds. */
export const SOFT_ENVIRONMENT: readonly {
  readonly name: RegExp
  readonly soft: readonly string[]
  readonly source: string
}[] = [
  {
    name: /^DISABLE_ERRORS$/,
    soft: ['true'],
    source: 'https://github.com/super-linter/super-linter#configure-super-linter',
  },
  {
    name: /^[A-Z_]+_DISABLE_ERRORS$/,
    soft: ['true'],
    source: 'https://megalinter.io/latest/config-linters/',
  },
  {
    name: /^TRIVY_EXIT_CODE$/,
    soft: ['0'],
    source: 'https://trivy.dev/latest/docs/configuration/#environment-variables',
  },
  {
    name: /^DOCKLE_EXIT_CODE$/,
    soft: ['0'],
    source: 'https://github.com/goodwithtech/dockle#specify-exit-code',
  },
  {
    name: /^HADOLINT_NOFAIL$/,
    soft: ['1', 'true', 'yes'],
    source: 'https://github.com/hadolint/hadolint#configure',
  },
  {
    name: /^GITGUARDIAN_EXIT_ZERO$/,
    soft: ['1', 'true', 'yes'],
    source: 'https://docs.gitguardian.com/ggshield-docs/configuration',
  },
]
