/** What a scan looks at. */
export type ScanKind = 'dependency' | 'code' | 'infrastructure'
export const SCAN_KINDS: readonly ScanKind[] = ['dependency', 'code', 'infrastructure']

/** A scanner: by the words that its command starts with, or by its action. */
interface Scanner {
  readonly kinds: readonly ScanKind[]
  readonly names: readonly string[]
}

const scanners = (kinds: string, names: string): Scanner => ({
  kinds: kinds.split(' ') as ScanKind[],
  names: names.split(',').map((name) => name.trim()),
})

/**
 * Commands, named as soft-fail's table of tools names them. Source of each: the tool's manual, which says what it scans;
 * see `soft-fail/tools/checks/security.ts` for the addresses.
 */
const COMMANDS: readonly Scanner[] = [
  scanners(
    'dependency',
    'pip-audit, npm audit, yarn audit, yarn npm audit, pnpm audit, bun audit, audit-ci, better-npm-audit, retire, grype, docker scout cves, docker scout policy, docker-scout cves, snyk test, snyk container test, osv-scanner, cargo audit, cargo deny, cargo-audit, cargo-deny, govulncheck, nancy, safety check, safety scan, dependency-check, dependency-check.sh, bundle-audit, bundler-audit, composer audit, mix deps.audit, mix hex.audit, local-php-security-checker, clair-scanner',
  ),
  scanners('dependency', 'trivy image, trivy sbom, trivy rootfs, trivy vm'),
  scanners('dependency infrastructure', 'trivy fs, trivy filesystem, trivy repo, trivy repository'),
  scanners('infrastructure', 'trivy config, trivy k8s'),
  scanners(
    'code',
    'bandit, semgrep, opengrep, bearer, horusec, njsscan, mobsfscan, gosec, brakeman, codeql, snyk code test, sonar-scanner, dotnet-sonarscanner, mix sobelow',
  ),
  scanners(
    'infrastructure',
    'checkov, tfsec, terrascan, kics, regula, snyk iac test, kubescape, kube-linter, kube-score, cfn_nag, cfn_nag_scan, cfn-guard, conftest, dockle, hadolint, prowler, tflint, polaris, datree, regal',
  ),
]

/**
 * Source of each: the action's README. CodeQL's analysis fails no job by what it finds: code scanning fails a check of
 * its own on the pull request, https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/triaging-code-scanning-alerts-in-pull-requests.
 */
const ACTIONS: readonly Scanner[] = [
  scanners(
    'dependency',
    'anchore/scan-action, actions/dependency-review-action, google/osv-scanner-action, pypa/gh-action-pip-audit, rustsec/audit-check, actions-rs/audit-check, embarkstudios/cargo-deny-action, golang/govulncheck-action, dependency-check/dependency-check_action, docker/scout-action, azure/container-scan, release-guardrail/release-guardrail',
  ),
  scanners('dependency infrastructure', 'aquasecurity/trivy-action, snyk/actions'),
  scanners(
    'code',
    'github/codeql-action/analyze, returntocorp/semgrep-action, semgrep/semgrep-action, securego/gosec, sonarsource/sonarqube-quality-gate-action, presidentbeef/brakeman, veracode/veracode-uploadandscan-action',
  ),
  scanners('dependency code', 'checkmarx/ast-github-action'),
  scanners('code infrastructure', 'microsoft/security-devops-action'),
  scanners(
    'infrastructure',
    'bridgecrewio/checkov-action, aquasecurity/tfsec-action, checkmarx/kics-github-action, goodwithtech/dockle-action, erzz/dockle-action, hadolint/hadolint-action',
  ),
]

/** What a command scans, by the name that soft-fail's table gives it and the words that follow. */
export function kindsOfCommand(words: readonly string[]): readonly ScanKind[] {
  const tool = words[0] === 'go' && words[1] === 'tool' ? words.slice(2) : words
  const plain = tool.filter((word) => !word.startsWith('-')).join(' ')
  return COMMANDS.filter(({ names }) =>
    names.some((name) => plain === name || plain.startsWith(`${name} `)),
  ).flatMap(({ kinds }) => kinds)
}

/**
 * What an action scans.
 * @param name `owner/repository[/path]`, lower case
 * @param scanType trivy-action's input that says what it looks at
 */
export function kindsOfAction(name: string, scanType: string): readonly ScanKind[] {
  if (name === 'aquasecurity/trivy-action') {
    if (scanType === 'config') return ['infrastructure']
    return scanType === 'fs' || scanType === 'repo' ? ['dependency', 'infrastructure'] : ['dependency']
  }
  if (name.startsWith('snyk/actions/')) return name.endsWith('/iac') ? ['infrastructure'] : ['dependency']
  return ACTIONS.filter(({ names }) =>
    names.some((one) => one === name || name.startsWith(`${one}/`)),
  ).flatMap(({ kinds }) => kinds)
}
