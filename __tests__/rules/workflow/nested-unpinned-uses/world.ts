import type { Hosted } from '../../../support/github-hosted.ts'

const id = (pair: string): string => pair.repeat(20)
const digest = `sha256:${'ab'.repeat(32)}`

const composite = (...uses: readonly string[]): string =>
  `name: x\nruns:\n  using: composite\n  steps:\n${uses.map((one) => `    - uses: ${one}\n`).join('')}    - run: echo done\n      shell: bash\n`
const node = 'name: x\nruns:\n  using: node24\n  main: dist/index.js\n'
const job = (lines: string): string => `on: workflow_call\njobs:\n  j:\n${lines}`

/** Actions with every kind of thing that an action can name. */
export const WORLD: Readonly<Record<string, Hosted>> = {
  'acme/actions': {
    branches: { main: id('a1') },
    files: {
      [id('a1')]: {
        'action.yml': node,
        'tag/action.yml': composite('other/tool@v1'),
        'branch/action.yaml': composite('other/tool/sub@main', 'other/tool@v1'),
        'pinned/action.yml': composite(
          `other/tool@${id('b1')}`,
          `docker://alpine@${digest}`,
          './here',
          '$/tag-free',
        ),
        'tag-free/action.yml': node,
        'same-commit/action.yml': composite('$/tag'),
        'deep/action.yml': composite(`other/wrapper@${id('b2')}`),
        'circle/action.yml': composite(
          '$/circle',
          `acme/actions/circle@${id('a1')}`,
          `acme/actions/tag@${id('a1')}`,
        ),
        'image/action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3.20\n',
        'docker/action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n',
        'docker/Dockerfile': 'FROM node:22 AS build\nRUN true\nFROM scratch\nCOPY --from=build / /\n',
        'other-dockerfile/action.yml': 'runs:\n  using: docker\n  image: build/Containerfile.ci\n',
        'other-dockerfile/build/Containerfile.ci': 'FROM debian\n',
        'bare-dockerfile/Dockerfile': `FROM alpine@${digest}\n`,
        'expression/action.yml': composite('other/tool@${{ inputs.ref }}'),
        'not-there/readme.md': 'x',
        'cut-off/action.yml': { truncated: 'name: x\n' },
        'broken/action.yml': 'runs: [\n',
        'private/action.yml': composite(`acme/secret@${id('cc')}`),
        '.github/workflows/build.yml': job(
          `    runs-on: ubuntu-latest\n    container: node:22\n    services:\n      db: postgres:16\n    steps:\n      - uses: other/tool@v2\n`,
        ),
        '.github/workflows/calls.yml': job(`    uses: ./.github/workflows/build.yml\n`),
        '.github/workflows/slsa.yml': job(
          '    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0\n',
        ),
        ...Object.fromEntries(
          Array.from({ length: 16 }, (_, level) => [
            `level-${level}/action.yml`,
            composite(`$/level-${level + 1}`),
          ]),
        ),
      },
    },
  },
  'other/tool': { branches: { main: id('b1') }, files: { [id('b1')]: { 'action.yml': node } } },
  'other/wrapper': {
    branches: { main: id('b2') },
    files: { [id('b2')]: { 'action.yml': composite(`acme/actions/tag@${id('a1')}`) } },
  },
  'acme/secret': { hidden: true },
}
