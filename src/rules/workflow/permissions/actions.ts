/** What a widely used action can do with the job's token. */
export interface ActionUse {
  /** Lower case, without ref; a trailing `/*` stands for every path below. */
  readonly action: string
  /** The scopes that it can write with; `any` where its inputs or scripts decide. */
  readonly writes: readonly string[] | 'any'
  readonly source: string
}

/**
 * What known actions write. An action that is not here can use anything, because every action can read the token.
 * `id-token` stands here too: only what asks for an OIDC token lists it.
 */
export const ACTION_USES: readonly ActionUse[] = [
  ...none('actions/checkout', 'actions/cache', 'actions/cache/restore', 'actions/cache/save'),
  ...none(
    'actions/setup-node',
    'actions/setup-python',
    'actions/setup-java',
    'actions/setup-go',
    'actions/setup-dotnet',
  ),
  ...none('actions/upload-artifact', 'actions/upload-artifact/merge', 'actions/download-artifact'),
  ...none(
    'actions/upload-pages-artifact',
    'actions/jekyll-build-pages',
    'astral-sh/setup-uv',
    'dtolnay/rust-toolchain',
    'swatinem/rust-cache',
  ),
  ...none(
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'docker/metadata-action',
    'ruby/setup-ruby',
  ),
  ...none('pnpm/action-setup', 'oven-sh/setup-bun', 'denoland/setup-deno', 'hashicorp/setup-terraform'),
  ...none('sigstore/cosign-installer'),
  writes('actions/labeler', 'pull-requests', 'issues'),
  writes('actions/stale', 'issues', 'pull-requests', 'contents', 'actions'),
  writes('actions/first-interaction', 'issues', 'pull-requests'),
  writes('actions/dependency-review-action', 'pull-requests'),
  writes('actions/delete-package-versions', 'packages'),
  writes('actions/create-release', 'contents'),
  writes('actions/upload-release-asset', 'contents'),
  writes('actions/deploy-pages', 'pages', 'id-token'),
  writes('actions/configure-pages', 'pages'),
  writes('actions/attest', 'id-token', 'attestations', 'artifact-metadata', 'packages', 'contents'),
  writes(
    'actions/attest-build-provenance',
    'id-token',
    'attestations',
    'artifact-metadata',
    'packages',
    'contents',
  ),
  writes('actions/attest-sbom', 'id-token', 'attestations', 'artifact-metadata', 'packages', 'contents'),
  // `analysis-kinds: code-quality`.
  writes('github/codeql-action/*', 'security-events', 'code-quality'),
  writes('actions/upload-code-coverage', 'code-quality'),
  writes('softprops/action-gh-release', 'contents', 'discussions'),
  // It pushes a branch.
  writes('peaceiris/actions-gh-pages', 'contents'),
  writes('ncipollo/release-action', 'contents', 'discussions'),
  // Its attestations go to the index, not to GitHub.
  writes('pypa/gh-action-pypi-publish', 'id-token'),
  // Its `policy` input signs in to the policy store.
  writes('step-security/harden-runner', 'id-token'),
  writes('aws-actions/configure-aws-credentials', 'id-token'),
  writes('google-github-actions/auth', 'id-token'),
  writes('azure/login', 'id-token'),
  writes('codecov/codecov-action', 'id-token'),
  writes('rubygems/configure-rubygems-credentials', 'id-token'),
  writes('rust-lang/crates-io-auth-action', 'id-token'),
]

function none(...actions: readonly string[]): ActionUse[] {
  return actions.map((action) => writes(action))
}

function writes(action: string, ...scopes: readonly string[]): ActionUse {
  const [owner, repository] = action.split('/')
  return { action, writes: scopes, source: `https://github.com/${owner}/${repository}` }
}

/** What the action can write; `any` for one that the table does not know. */
export function actionWrites(owner: string, repository: string, path: string): readonly string[] | 'any' {
  const name = [owner, repository, ...(path === '' ? [] : [path])].join('/').toLowerCase()
  return byName.get(name) ?? byName.get(`${owner}/${repository}/*`.toLowerCase()) ?? 'any'
}

const byName = new Map(ACTION_USES.map((use) => [use.action, use.writes]))
