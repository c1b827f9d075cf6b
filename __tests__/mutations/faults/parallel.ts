import type { Seed } from '../seeded.ts'

const SOFT = 'workflow/soft-fail'
const UNDEFINED = 'workflow/undefined-reference'
const UNGUARDED = 'workflow/unguarded-release'

const WAIT = '      - id: ready\n        wait: [guard, audit, version]\n'
const TEST = '          - name: Test\n            run: npm test\n'
const GROUP = '      - parallel:\n'

const seed = (name: string, edit: Seed['edit'], expects: string, at: string): Seed => ({
  name,
  file: 'release-parallel',
  edit,
  expects,
  at,
})

/** Checks that a step in the background, a wait or a group voids. */
export const PARALLEL: readonly Seed[] = [
  seed('nothing waits before the publication', [WAIT, ''], SOFT, 'background: true'),
  seed('the gate is not waited for', [WAIT, ''], UNGUARDED, 'publish:'),
  seed('what nothing has waited for is read', [WAIT, ''], UNDEFINED, 'VERSION: ${{'),
  seed(
    'one check is left out of the wait',
    [WAIT, '      - wait: [guard, version]\n'],
    SOFT,
    'background: true',
  ),
  seed('the gate is left out of the wait', [WAIT, '      - wait: [audit, version]\n'], UNGUARDED, 'publish:'),
  seed(
    'the output is left out of the wait',
    [WAIT, '      - wait: [guard, audit]\n'],
    UNDEFINED,
    'VERSION: ${{',
  ),
  seed('the wait names nobody', [WAIT, '      - wait: [guard, audits, version]\n'], UNDEFINED, 'audits'),
  seed(
    'the wait goes on',
    [WAIT, `${WAIT}        continue-on-error: true\n`],
    SOFT,
    'continue-on-error: true',
  ),
  seed(
    'the wait lets the gate pass',
    [WAIT, `${WAIT}        continue-on-error: true\n`],
    UNGUARDED,
    'publish:',
  ),
  seed(
    'a wait for all goes on',
    [WAIT, '      - wait-all:\n        continue-on-error: true\n'],
    SOFT,
    'continue-on-error: true',
  ),
  seed(
    'the check is cancelled',
    ['        cancel: server\n', '        cancel: audit\n'],
    SOFT,
    'cancel: audit',
  ),
  seed(
    'the gate is cancelled',
    ['        cancel: server\n', '        cancel: guard\n'],
    UNGUARDED,
    'publish:',
  ),
  seed(
    'the wait comes too late',
    [
      `${WAIT}      - name: Publish\n        env:\n`,
      `      - wait: [guard, version]\n      - name: Publish\n        id: out\n        env:\n`,
    ],
    SOFT,
    'background: true',
  ),
  seed(
    'a test is taken out of its group into the background',
    [
      `${GROUP}${TEST}`,
      `      - id: tests\n        name: Test\n        run: npm test\n        background: true\n${GROUP}`,
    ],
    SOFT,
    'background: true',
  ),
  seed(
    'the publication joins the checks',
    [GROUP, `${GROUP}          - run: npm publish --provenance --tag next\n`],
    SOFT,
    '- run: npm publish',
  ),
  seed(
    'a check of the group is soft',
    [TEST, `${TEST}            continue-on-error: true\n`],
    SOFT,
    'continue-on-error: true',
  ),
  seed(
    'a command of the group is soft',
    [TEST, TEST.replace('test\n', 'test || true\n')],
    SOFT,
    'npm test || true',
  ),
  seed(
    'an action of the group only reports',
    ["              exit-code: '1'\n", "              exit-code: '0'\n"],
    SOFT,
    "exit-code: '0'",
  ),
  seed(
    'an action of the group is a tag',
    [
      'aquasecurity/trivy-action@b6643a29fecd7f34b3597bc6acb0a98b03d33ff8 # 0.33.1',
      'aquasecurity/trivy-action@0.33.1',
    ],
    'workflow/unpinned-uses',
    'aquasecurity/trivy-action@0.33.1',
  ),
  seed(
    'a step of the group runs what it downloads',
    [TEST, `${TEST}          - run: curl -sSf https://example.org/install.sh | sh\n`],
    'workflow/remote-script',
    'curl',
  ),
  seed(
    'a step of the group reads its neighbour',
    [
      TEST,
      `          - id: one\n            run: echo "x=1" >> "$GITHUB_OUTPUT"\n          - run: echo \${{ steps.one.outputs.x }}\n${TEST}`,
    ],
    UNDEFINED,
    'steps.one.outputs.x',
  ),
]
