import type { Seed } from '../seeded.ts'

const EXCESSIVE = 'workflow/excessive-permissions'
const SECRETS = 'workflow/secrets-exposed'
const KEYS = 'workflow/static-cloud-credentials'
const TEST_RIGHTS = '    permissions:\n      contents: read\n    strategy:\n'
const TOP = 'permissions: {}\n\nconcurrency:\n  group: ci-'

const SCOPES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]

/** Wider rights, level by level and form by form. */
const WIDER: readonly Seed[] = [
  ...SCOPES.map((scope) => ({
    name: `every job holds \`${scope}: write\``,
    file: 'ci',
    edit: [TOP, TOP.replace('{}', `\n  ${scope}: write`)] as const,
    expects: EXCESSIVE,
    at: `${scope}: write`,
  })),
  ...SCOPES.filter((scope) => !['contents', 'id-token'].includes(scope)).map((scope) => ({
    name: `the Windows job holds \`${scope}: write\``,
    file: 'windows',
    edit: ['      contents: read\n', `      contents: read\n      ${scope}: write\n`] as const,
    expects: EXCESSIVE,
    at: `${scope}: write`,
  })),
  ...['write-all', "'write-all'", '"write-all"'].map((all) => ({
    name: `every job holds ${all}`,
    file: 'ci',
    edit: [TOP, TOP.replace('{}', all)] as const,
    expects: EXCESSIVE,
    at: 'write-all',
  })),
  {
    name: 'the test job holds write-all',
    file: 'ci',
    edit: [TEST_RIGHTS, '    permissions: write-all\n    strategy:\n'],
    expects: EXCESSIVE,
    at: 'write-all',
  },
  {
    name: 'the rights are written in one line',
    file: 'windows',
    edit: [
      '    permissions:\n      contents: read\n',
      '    permissions: {contents: read, packages: write}\n',
    ],
    expects: EXCESSIVE,
    at: 'packages: write',
  },
  {
    name: 'the job that only tells may write packages',
    file: 'caller',
    edit: [
      '    timeout-minutes: 5\n    permissions: {}\n',
      '    timeout-minutes: 5\n    permissions:\n      packages: write\n',
    ],
    expects: EXCESSIVE,
    at: 'packages: write',
  },
  {
    name: 'the called workflow may write code, and nothing in it does',
    file: 'caller',
    edit: [
      '  call:\n    permissions:\n      contents: read\n',
      '  call:\n    permissions:\n      issues: write\n',
    ],
    expects: EXCESSIVE,
    at: 'issues: write',
  },
  {
    name: 'the job that builds the package may sign in as the workflow',
    file: 'windows',
    edit: ['permissions: {}\n', 'permissions:\n  contents: read\n  id-token: write\n'],
    expects: EXCESSIVE,
    at: 'id-token: write',
  },
]

/** No word on rights: the default of the repository may be to read and write everything. */
const SILENT: readonly Seed[] = [
  {
    name: 'the answer to issues loses both levels of its rights',
    file: 'issues',
    edit: [
      'permissions: {}\n\njobs:\n  answer:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      issues: write\n',
      'jobs:\n  answer:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
    ],
    expects: 'workflow/missing-permissions',
    at: 'answer',
  },
  {
    name: 'the Windows build says nothing of rights',
    file: 'windows',
    edit: [
      'permissions: {}\n\njobs:\n  build:\n    runs-on: windows-2025\n    timeout-minutes: 30\n    permissions:\n      contents: read\n',
      'jobs:\n  build:\n    runs-on: windows-2025\n    timeout-minutes: 30\n',
    ],
    expects: 'workflow/missing-permissions',
    at: 'build',
  },
  {
    name: 'a call says nothing of rights',
    file: 'caller',
    edit: [
      'permissions: {}\n\nconcurrency: caller-${{ github.ref }}\n\njobs:\n  call:\n    permissions:\n      contents: read\n',
      'concurrency: caller-${{ github.ref }}\n\njobs:\n  call:\n',
    ],
    expects: 'workflow/missing-permissions',
    at: 'call',
  },
]

/** Secrets that reach more than what needs them. */
const SECRETS_OUT: readonly Seed[] = [
  {
    name: 'another repository inherits all secrets',
    file: 'caller',
    edit: ['    secrets:\n      token: ${{ secrets.VERIFY_TOKEN }}\n', '    secrets: inherit\n'],
    expects: SECRETS,
    at: 'acme/pipelines',
  },
  ...[
    ['TOKEN: ${{ secrets.UPLOAD_TOKEN }}', 'secrets.UPLOAD_TOKEN'],
    ['TOKEN: "${{ secrets.UPLOAD_TOKEN }}"', 'secrets.UPLOAD_TOKEN'],
    ["TOKEN: ${{ secrets['UPLOAD_TOKEN'] }}", 'secrets['],
    ['TOKEN: Bearer ${{ secrets.UPLOAD_TOKEN }}', 'secrets.UPLOAD_TOKEN'],
    ["TOKEN: ${{ secrets.UPLOAD_TOKEN || 'none' }}", 'secrets.UPLOAD_TOKEN'],
    ['GH_TOKEN: ${{ github.token }}', 'github.token'],
    ['GH_TOKEN: ${{ secrets.GITHUB_TOKEN }}', 'secrets.GITHUB_TOKEN'],
  ].map(([variable, at]) => ({
    name: `every job sees \`${variable}\``,
    file: 'release-npm',
    edit: ["env:\n  CI: 'true'\n", `env:\n  CI: 'true'\n  ${variable}\n`] as const,
    expects: SECRETS,
    at: at!,
  })),
  ...[
    ['${{ toJSON(secrets) }}', 'toJSON(secrets)'],
    ['${{ toJson( secrets ) }}', 'toJson('],
    ["${{ format('{0}', toJSON(secrets)) }}", 'toJSON(secrets)'],
    ['${{ secrets[matrix.node] }}', 'secrets['],
    ["${{ secrets[format('{0}_TOKEN', matrix.node)] }}", 'secrets['],
    ['${{ secrets.* }}', 'secrets.*'],
    ['${{ fromJSON(secrets.CLOUD).password }}', 'secrets.CLOUD'],
    ['${{ fromJSON(secrets.CLOUD) }}', 'secrets.CLOUD'],
  ].map(([value, at]) => ({
    name: `the test step is given \`${value}\``,
    file: 'ci',
    edit: [
      '          BROWSER: ${{ matrix.browser }}\n',
      `          BROWSER: \${{ matrix.browser }}\n          ALL: ${value}\n`,
    ] as const,
    expects: SECRETS,
    at: at!,
  })),
  {
    name: 'all secrets are an input of an action',
    file: 'ci',
    edit: [
      '          node-version: ${{ matrix.node }}\n',
      '          node-version: ${{ toJSON(secrets) }}\n',
    ],
    expects: SECRETS,
    at: 'toJSON(secrets)',
  },
  {
    name: 'all secrets are pasted into a script',
    file: 'ci',
    edit: ['run: npm run cover', "run: echo '${{ toJSON(secrets) }}' | npm run cover"],
    expects: SECRETS,
    at: 'toJSON(secrets)',
  },
  {
    name: 'the number of the cloud account is printed',
    file: 'deploy',
    edit: ['          mask-aws-account-id: true\n', '      - run: aws sts get-caller-identity\n'],
    expects: SECRETS,
    at: 'get-caller-identity',
  },
]

const INTEGRATION = '      - name: Integration\n        run: npm run integration\n'

/** Keys that live until somebody revokes them. */
const STATIC: readonly Seed[] = [
  ...[
    ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_ACCESS_KEY'],
    ['TF_VAR_aws_secret_access_key', 'AWS_SECRET'],
    ['ARM_CLIENT_SECRET', 'ARM_SECRET'],
    ['AZURE_CLIENT_SECRET', 'AZURE_SECRET'],
    ['AZURE_CREDENTIALS', 'AZURE_CREDENTIALS'],
    ['AZURE_STORAGE_KEY', 'STORAGE_KEY'],
    ['AZURE_STORAGE_CONNECTION_STRING', 'STORAGE'],
    ['AZURE_STORAGE_SAS_TOKEN', 'STORAGE_SAS'],
    ['ARM_ACCESS_KEY', 'BACKEND_KEY'],
    ['GOOGLE_CREDENTIALS', 'GOOGLE_CREDENTIALS'],
    ['GOOGLE_APPLICATION_CREDENTIALS', 'GCP_KEY'],
    ['GCP_SA_KEY', 'GCP_SA_KEY'],
    ['FIREBASE_SERVICE_ACCOUNT', 'FIREBASE'],
    ['TWINE_PASSWORD', 'PYPI_TOKEN'],
    ['UV_PUBLISH_TOKEN', 'PYPI_TOKEN'],
    ['MATURIN_PYPI_TOKEN', 'PYPI_TOKEN'],
    ['POETRY_PYPI_TOKEN_PYPI', 'PYPI_TOKEN'],
    ['HATCH_INDEX_AUTH', 'PYPI_TOKEN'],
    ['FLIT_PASSWORD', 'PYPI_TOKEN'],
    ['CARGO_REGISTRY_TOKEN', 'CRATES_TOKEN'],
    ['GEM_HOST_API_KEY', 'GEM_KEY'],
    ['NUGET_API_KEY', 'NUGET_KEY'],
  ].map(([variable, secret]) => ({
    name: `the integration test holds ${variable}`,
    file: 'container',
    edit: [
      INTEGRATION,
      INTEGRATION.replace(
        '        run:',
        `        env:\n          ${variable}: \${{ secrets.${secret} }}\n        run:`,
      ),
    ] as const,
    expects: KEYS,
    at: variable!,
  })),
  ...['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_CONFIG__AUTHTOKEN', 'YARN_NPM_AUTH_TOKEN'].map((variable) => ({
    name: `the package is published with ${variable}`,
    file: 'release-npm',
    edit: [
      '        run: npm publish --provenance out/*.tgz\n',
      `        env:\n          ${variable}: \${{ secrets.NPM_TOKEN }}\n        run: npm publish --provenance out/*.tgz\n`,
    ] as const,
    expects: KEYS,
    at: variable,
  })),
  ...(
    [
      ['azure/login', 'creds'],
      ['azure/docker-login', 'password'],
      ['azure/webapps-deploy', 'publish-profile'],
      ['azure/functions-action', 'publish-profile'],
      ['google-github-actions/auth', 'credentials_json'],
      ['google-github-actions/setup-gcloud', 'service_account_key'],
      ['google-github-actions/deploy-cloudrun', 'credentials'],
      ['firebaseextended/action-hosting-deploy', 'firebaseServiceAccount'],
      ['pypa/gh-action-pypi-publish', 'password'],
      ['js-devtools/npm-publish', 'token'],
      ['katyo/publish-crates', 'registry-token'],
      ['dawidd6/action-publish-gem', 'api_key'],
      ['acme/deploy', 'aws-secret-access-key'],
      ['acme/deploy', 'aws_secret_access_key'],
      ['aws-actions/configure-aws-credentials', 'aws-secret-access-key'],
    ] as const
  ).map(([action, input]) => ({
    name: `${action} signs in with \`${input}\``,
    file: 'container',
    edit: [
      INTEGRATION,
      `${INTEGRATION}      - uses: ${action}@b6643a29fecd7f34b3597bc6acb0a98b03d33ff8\n        with:\n          ${input}: \${{ secrets.KEY }}\n`,
    ] as const,
    expects: KEYS,
    at: input,
  })),
  ...(
    [
      ['111111111111.dkr.ecr.eu-central-1.amazonaws.com', 'AWS'],
      ['acme.azurecr.io', 'Azure'],
      ['eu.gcr.io', 'Google'],
      ['europe-docker.pkg.dev', 'Google'],
    ] as const
  ).map(([registry, cloud]) => ({
    name: `the login to ${cloud}'s registry ${registry} takes a stored password`,
    file: 'release-image',
    edit: [
      '          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ secrets.GITHUB_TOKEN }}\n',
      `          registry: ${registry}\n          username: robot\n          password: \${{ secrets.REGISTRY_PASSWORD }}\n`,
    ] as const,
    expects: KEYS,
    at: 'password',
  })),
  ...(
    [
      'twine upload -u __token__ -p ${{ secrets.PYPI_TOKEN }} dist/*',
      'twine upload --password ${{ secrets.PYPI_TOKEN }} dist/*',
      'uv publish --token ${{ secrets.PYPI_TOKEN }}',
      'poetry publish --username __token__ --password ${{ secrets.PYPI_TOKEN }}',
      'cargo publish --token ${{ secrets.CRATES_TOKEN }}',
      'cargo login ${{ secrets.CRATES_TOKEN }}',
      'dotnet nuget push out/*.nupkg --api-key ${{ secrets.NUGET_KEY }}',
      'az login --service-principal -u app -p ${{ secrets.AZURE_SECRET }} --tenant acme',
      'aws configure set aws_secret_access_key ${{ secrets.AWS_SECRET }}',
      'export AWS_SECRET_ACCESS_KEY=${{ secrets.AWS_SECRET }}',
      'echo "AWS_SECRET_ACCESS_KEY=${{ secrets.AWS_SECRET }}" >> "$GITHUB_ENV"',
      'echo "${{ secrets.REGISTRY_PASSWORD }}" | docker login -u robot --password-stdin acme.azurecr.io',
    ] as const
  ).map((command) => ({
    name: `a script runs \`${command}\``,
    file: 'container',
    edit: [
      INTEGRATION,
      `${INTEGRATION}      - name: Sign in\n        run: |\n          ${command}\n`,
    ] as const,
    expects: KEYS,
    at: 'secrets.',
  })),
  ...['container', 'service'].map((where) => ({
    name: `the password of the ${where}'s registry is written out`,
    file: 'container',
    edit:
      where === 'container'
        ? ([
            '    services:\n      database:\n',
            '      credentials:\n        username: robot\n        password: hunter2hunter2\n    services:\n      database:\n',
          ] as const)
        : ([
            '      cache: redis@',
            '        credentials:\n          username: robot\n          password: hunter2hunter2\n      cache: redis@',
          ] as const),
    expects: KEYS,
    at: 'password',
  })),
]

export const RIGHTS: readonly Seed[] = [...WIDER, ...SILENT, ...SECRETS_OUT, ...STATIC]
