/** Actions that many use, by owner. Source: the most used ones of public workflows. */
const POPULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    actions:
      'checkout setup-node setup-python setup-java setup-go setup-dotnet cache upload-artifact download-artifact github-script labeler stale configure-pages deploy-pages upload-pages-artifact attest attest-build-provenance create-release create-github-app-token dependency-review-action',
    docker:
      'login-action build-push-action setup-buildx-action setup-qemu-action metadata-action bake-action scout-action',
    'aws-actions': 'configure-aws-credentials amazon-ecr-login amazon-ecs-deploy-task-definition',
    azure: 'login webapps-deploy docker-login functions-action k8s-deploy cli',
    'google-github-actions': 'auth setup-gcloud deploy-cloudrun upload-cloud-storage',
    github: 'codeql-action super-linter',
    hashicorp: 'setup-terraform vault-action',
    pypa: 'gh-action-pypi-publish gh-action-pip-audit cibuildwheel',
    codecov: 'codecov-action',
    softprops: 'action-gh-release',
    'peter-evans': 'create-pull-request create-or-update-comment find-comment repository-dispatch',
    'astral-sh': 'setup-uv ruff-action',
    pnpm: 'action-setup',
    gradle: 'gradle-build-action wrapper-validation-action',
    golangci: 'golangci-lint-action',
    goreleaser: 'goreleaser-action',
    aquasecurity: 'trivy-action setup-trivy',
    sigstore: 'cosign-installer gh-action-sigstore-python',
    ruby: 'setup-ruby',
    shivammathur: 'setup-php',
    dtolnay: 'rust-toolchain',
    swatinem: 'rust-cache',
    denoland: 'setup-deno',
    'oven-sh': 'setup-bun',
    'tj-actions': 'changed-files',
    reviewdog: 'action-setup action-eslint action-shellcheck',
    'step-security': 'harden-runner',
    slackapi: 'slack-github-action',
    sonarsource: 'sonarqube-scan-action sonarcloud-github-action',
    gitleaks: 'gitleaks-action',
    trufflesecurity: 'trufflehog',
    changesets: 'action',
    cloudflare: 'wrangler-action pages-action',
    ncipollo: 'release-action',
    jamesives: 'github-pages-deploy-action',
    peaceiris: 'actions-gh-pages actions-hugo',
    'pre-commit': 'action',
    'cypress-io': 'github-action',
    dorny: 'paths-filter test-reporter',
  }).map(([owner, repositories]) => [owner, repositories.split(' ')]),
)

/**
 * The well-known action of which this one has the name, under an owner that differs by one letter: left out, doubled,
 * exchanged with its neighbour or with another. `null` where there is none.
 */
export function lookalikeOf(owner: string, repository: string): string | null {
  const [given, name] = [owner.toLowerCase(), repository.toLowerCase()]
  if (POPULAR.has(given)) return null
  for (const [known, repositories] of POPULAR) {
    if (repositories.includes(name) && isOneSlipFrom(given, known)) return `${known}/${name}`
  }
  return null
}

/** Whether one letter more, less, other or exchanged with the next makes one word of the other. */
function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const [left, right] = [a.slice(start), b.slice(start)]
  if (left.slice(1) === right.slice(1)) return true
  if (left.slice(1) === right || left === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}
