import { type KnownCheck, known } from './known.ts'

/** Scanners for vulnerabilities, secrets and licences. */
export const SECURITY_CHECKS: readonly KnownCheck[] = [
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
    commands: ['scout cves', 'scout compare', 'scout policy', 'scan'],
  }),
  known('scan', 'docker-scout', 'https://docs.docker.com/reference/cli/docker/scout/cves/', {
    commands: ['cves', 'compare', 'policy'],
  }),
  known('scan', 'snyk', 'https://docs.snyk.io/snyk-cli/commands/test#exit-codes', {
    commands: ['test', 'code test', 'container test', 'iac test'],
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
    'lint',
    'lychee markdown-link-check linkchecker htmlproofer muffet',
    'https://github.com/lycheeverse/lychee#exit-codes',
  ),
]
