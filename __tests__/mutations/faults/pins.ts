import type { Seed } from '../seeded.ts'

const USES = 'workflow/unpinned-uses'
const IMAGE = 'workflow/unpinned-image'
const NODE =
  'actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0\n        with:\n          node-version: ${{'
const SHA = '2028fbc5c25fe9cf00d9f06a71cc4710d4507903'

/** Each row of what other scanners take for a pin, and what is none. */
const REFERENCES: readonly Seed[] = (
  [
    'actions/setup-node@v6',
    'actions/setup-node@v6.0.0',
    'actions/setup-node@main',
    'actions/setup-node@HEAD',
    'actions/setup-node@latest',
    'actions/setup-node@refs/heads/main',
    'actions/setup-node@refs/tags/v6',
    `actions/setup-node@${SHA.slice(0, 7)}`,
    `actions/setup-node@${SHA.slice(0, 39)}`,
    `actions/setup-node@${SHA}0`,
    `actions/setup-node@${SHA}${SHA.slice(0, 24)}`,
    `actions/setup-node@${SHA}-evil`,
    `actions/setup-node@v6-${SHA}`,
    `actions/setup-node@release/${SHA}`,
    `actions/setup-node@refs/heads/${SHA}`,
    `actions/setup-node@${SHA.slice(0, 39)}g`,
    `actions/setup-node@${'z'.repeat(40)}`,
    'actions/setup-node',
    'actions/setup-node@',
    `setup-node@${SHA}`,
    `actions/setup-node@v6@${SHA}`,
    `actions/setup-node/deep/path@v6`,
    'actions/setup-node@${{ matrix.node }}',
    "'actions/setup-node@v6'",
    '"actions/setup-node@v6"',
    'Actions/Setup-Node@V6',
    'actions/setup-node@v6 # 2028fbc5c25fe9cf00d9f06a71cc4710d4507903',
    '$/actions/build@v1',
  ] as const
).map((reference) => ({
  name: `an action is used as \`${reference}\``,
  file: 'ci',
  edit: [NODE, NODE.replace(/^actions.*v6\.0\.0/, () => reference)],
  expects: USES,
  at: 'uses:',
}))

const ELSEWHERE: readonly Seed[] = [
  {
    name: 'the called workflow of another repository is a tag',
    file: 'caller',
    edit: ['verify.yml@3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a # v2.1.0', 'verify.yml@v2'],
    expects: USES,
    at: 'acme/pipelines',
  },
  {
    name: 'the called workflow of another repository is a branch',
    file: 'caller',
    edit: ['verify.yml@3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a # v2.1.0', 'verify.yml@main'],
    expects: USES,
    at: 'acme/pipelines',
  },
  {
    name: 'the composite action uses a tag',
    file: '.github/actions/build/action.yml',
    edit: ['setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0', 'setup-node@v6'],
    expects: USES,
    at: 'setup-node',
  },
  {
    name: 'a step is written in one line',
    file: 'release-image',
    edit: [
      '      - uses: docker/login-action@5e57cd118135c172c3672efd75eb46360885c0ef # v3.6.0\n        with:\n          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ secrets.GITHUB_TOKEN }}\n',
      '      - { uses: docker/login-action@v3, with: { registry: ghcr.io } }\n',
    ],
    expects: USES,
    at: 'docker/login-action',
  },
  {
    name: 'the gate itself is a tag',
    file: 'deploy',
    edit: ['@0a5f6b2c9d8e4f1a7b3c5d6e8f9a0b1c2d3e4f5a # v1.0.0', '@v1'],
    expects: USES,
    at: 'release-guardrail',
  },
  {
    name: 'the publishing action is a branch',
    file: 'release-pypi',
    edit: ['@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e # v1.13.0', '@release/v1'],
    expects: USES,
    at: 'gh-action-pypi-publish',
  },
]

const DIGEST = 'sha256:7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d'

const IMAGES: readonly Seed[] = [
  ...[
    'docker://alpine',
    'docker://alpine:3.22',
    'docker://alpine:latest',
    'docker://alpine@latest',
    `docker://alpine@${DIGEST.slice(0, 40)}`,
    `docker://alpine@sha512:${DIGEST.slice(7)}`,
    `docker://alpine@${DIGEST}0`,
    'docker://ghcr.io/acme/tool:1.2.3',
    'docker://localhost:5000/tool',
  ].map((reference) => ({
    name: `a step runs in \`${reference}\``,
    file: 'container',
    edit: [`docker://alpine@${DIGEST}`, reference] as const,
    expects: IMAGE,
    at: 'docker://',
  })),
  ...['node', 'node:24', 'node:latest', 'node:${{ matrix.node }}', '${{ vars.IMAGE }}'].map((image) => ({
    name: `the job runs in \`${image}\``,
    file: 'container',
    edit: ['node:24@sha256:4f2a1c0b9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a', image] as const,
    expects: IMAGE,
    at: 'image:',
  })),
  {
    name: 'the container is a plain string',
    file: 'container',
    edit: [
      'container:\n      image: node:24@sha256:4f2a1c0b9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a\n',
      'container: node:24\n',
    ],
    expects: IMAGE,
    at: 'container:',
  },
  {
    name: 'a service is a tag',
    file: 'container',
    edit: [
      'postgres:18@sha256:5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b',
      'postgres:18',
    ],
    expects: IMAGE,
    at: 'postgres',
  },
  {
    name: 'a service in one word is a tag',
    file: 'container',
    edit: ['redis@sha256:6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c', 'redis:latest'],
    expects: IMAGE,
    at: 'redis',
  },
  {
    name: 'the image is built from a tag',
    file: 'Dockerfile',
    edit: ['node:24@sha256:4f2a1c0b9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a', 'node:24'],
    expects: IMAGE,
    at: 'FROM node',
  },
  {
    name: 'the last stage is built from a tag',
    file: 'Dockerfile',
    edit: ['nodejs24@sha256:8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e', 'nodejs24'],
    expects: IMAGE,
    at: 'distroless',
  },
  {
    name: 'a stage is copied from an image by its tag',
    file: 'Dockerfile',
    edit: ['COPY --from=build', 'COPY --from=acme/base:1'],
    expects: IMAGE,
    at: 'acme/base',
  },
]

const KNOWN: readonly Seed[] = (
  [
    'tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67',
    'tj-actions/changed-files@v45',
    'tj-actions/changed-files@v46.0.0',
    'tj-actions/changed-files@v40',
    'reviewdog/action-setup@f0d342d24037bb11d26b9bd8496e0808ba32e9ec',
    'tj-actions/verify-changed-files@v16',
    'dawidd6/action-download-artifact@v5',
    'actions/download-artifact@v4.1.2',
    `actions/download-artifact@${SHA} # v4.1.0`,
    'rlespinasse/github-slug-action@v4.4.0',
    'gradle/gradle-build-action@v2.4.1',
    'hashicorp/vault-action@v2.1.0',
    'atlassian/gajira-create@v2.0.0',
    'embano1/wip@v1',
    'actiions/checkout@2028fbc5c25fe9cf00d9f06a71cc4710d4507903',
    'action/checkout@2028fbc5c25fe9cf00d9f06a71cc4710d4507903',
    'dokcer/login-action@2028fbc5c25fe9cf00d9f06a71cc4710d4507903',
  ] as const
).map((reference) => ({
  name: `a step uses \`${reference}\``,
  file: 'ci',
  edit: [NODE, NODE.replace(/^actions.*v6\.0\.0/, () => reference)],
  expects: 'workflow/known-vulnerable-action',
  at: 'uses:',
}))

export const PINS: readonly Seed[] = [...REFERENCES, ...ELSEWHERE, ...IMAGES, ...KNOWN]
