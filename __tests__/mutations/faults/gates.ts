import type { Seed } from '../seeded.ts'

const GATE = 'workflow/unguarded-gate'
const UNDEFINED = 'workflow/undefined-reference'
const JUDGE =
  "      - name: Judge\n        if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\n        run: exit 1\n"

/** Conditions of the judging step under which a bad end passes. */
const CONDITIONS: readonly Seed[] = [
  "contains(needs.*.result, 'failure')",
  "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')",
  "contains(needs.*.result, 'failure') && contains(needs.*.result, 'cancelled')",
  "contains(needs.*.result, 'failed')  || contains(needs.*.result, 'cancelled')",
  "contains(needs.*.result, 'canceled') || contains(needs.*.result, 'failure')",
  "needs.test.result == 'failure'",
  "needs.test.result == 'failure' || needs.scan.result == 'failure'",
  "needs.test.result != 'success' && needs.scan.result != 'success'",
  "needs.test.result != 'success'",
  "!contains(needs.*.result, 'success')",
  "contains(join(needs.*.result, ','), 'failure')",
].map((condition) => ({
  name: `the gate judges by \`${condition}\``,
  file: 'ci',
  edit: [
    "        if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\n",
    `        if: ${condition.startsWith('!') ? `\${{ ${condition} }}` : condition}\n`,
  ],
  expects: GATE,
  at: 'if: always()',
}))

/** Scripts that compare results themselves, and let one through. */
const SCRIPTS: readonly Seed[] = [
  '[ "${{ needs.test.result }}" = success ]',
  '[ "${{ needs.test.result }}" != failure ] && [ "${{ needs.scan.result }}" != failure ]',
  'if [ "${{ needs.test.result }}" = failure ]; then exit 1; fi',
  'if [[ "${{ needs.test.result }}" == "failure" || "${{ needs.scan.result }}" == "failure" ]]; then exit 1; fi',
  'if [ "${{ needs.test.result }}" != success ] && [ "${{ needs.scan.result }}" != success ]; then exit 1; fi',
  "if ${{ contains(needs.*.result, 'failure') }}; then exit 1; fi",
  'case "${{ needs.test.result }}" in success|skipped) ;; *) exit 1 ;; esac',
].map((script) => ({
  name: `the gate judges with \`${script}\``,
  file: 'ci',
  edit: [
    JUDGE,
    `      - name: Judge\n        run: ${/^[[{"]|: /.test(script) ? `|\n          ${script}` : script}\n`,
  ],
  expects: GATE,
  at: 'if: always()',
}))

const WHEN: readonly Seed[] = (
  [
    [
      '    if: always()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      '    if: success()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      'if: success()',
    ],
    [
      '    if: always()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      '    if: failure()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      'if: failure()',
    ],
    [
      '    if: always()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      '    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n',
      'gate:',
    ],
  ] as const
).map(([from, to, at]) => ({
  name: `the gate runs ${to.startsWith('    if') ? `with \`${to.trim().split('\n')[0]}\`` : 'only where all went well'}`,
  file: 'ci',
  edit: [from, to],
  expects: GATE,
  at,
}))

/** Conditions that hold whatever happens, or that a name can get past. */
const UNSOUND: readonly Seed[] = (
  [
    ["${{ github.ref == 'refs/heads/main' }} && true", 'if:'],
    ["github.ref == 'refs/heads/main' && ${{ github.event_name == 'push' }}", 'if:'],
    ["${{ github.event_name == 'push' }} || ${{ github.event_name == 'schedule' }}", 'if:'],
    ["'!${{ always() }}'", 'if:'],
    ['"${{ false }} "', 'if:'],
    ['" ${{ github.event_name == \'push\' }}"', 'if:'],
    ["|\n          ${{ github.event_name == 'push' }}", '${{'],
    [">\n          ${{ github.event_name == 'push' }}", '${{'],
    ["contains('refs/heads/main refs/heads/next', github.ref)", 'if:'],
    ["contains('main next', github.ref_name)", 'if:'],
    ['contains(\'["alice","bob"]\', github.actor)', 'if:'],
    ["contains('alice,bob', github.triggering_actor)", 'if:'],
    ["contains('main next', github.base_ref)", 'if:'],
  ] as const
).map(([condition, at]) => ({
  name: `the publication is held back by \`if: ${condition.replaceAll(/\s+/g, ' ')}\``,
  file: 'release-npm',
  edit: ['      - name: Publish\n', `      - name: Publish\n        if: ${condition}\n`],
  expects: GATE,
  at,
}))

/** Names that nothing defines. */
const NAMES: readonly Seed[] = (
  [
    ['ci', 'steps.changed.outputs.count', 'steps.change.outputs.count'],
    ['ci', 'steps.changed.outputs.count', 'steps.changed.outputs.number'],
    ['ci', 'steps.changed.outputs.count', 'steps.changed.output.count'],
    ['ci', '        id: changed\n', ''],
    ['ci', 'node-version: ${{ matrix.node }}', 'node-version: ${{ matrix.nodes }}'],
    ['ci', 'BROWSER: ${{ matrix.browser }}', 'BROWSER: ${{ matrix.browsers }}'],
    ['ci', 'BROWSER: ${{ matrix.browser }}', 'BROWSER: ${{ needs.prepare.outputs.browser }}'],
    ['ci', 'BROWSER: ${{ matrix.browser }}', 'BROWSER: ${{ inputs.browser }}'],
    ['ci', 'BROWSER: ${{ matrix.browser }}', 'BROWSER: ${{ steps.lint.outputs.browser }}'],
    ['release-npm', 'needs.build.outputs.digest', 'needs.build.outputs.sha'],
    ['release-npm', 'needs.build.outputs.digest', 'needs.pack.outputs.digest'],
    ['release-npm', 'needs.build.outputs.digest', 'needs.build.output.digest'],
    ['release-npm', 'needs: [guard, build]', 'needs: guard'],
    [
      'release-npm',
      'digest: ${{ steps.pack.outputs.digest }}',
      'digest: ${{ steps.package.outputs.digest }}',
    ],
    ['release-npm', '      - id: pack\n', '      - id: package\n'],
    ['reusable', 'target: ${{ inputs.target }}', 'target: ${{ inputs.targets }}'],
    ['reusable', 'value: ${{ jobs.pack.outputs.version }}', 'value: ${{ jobs.package.outputs.version }}'],
    ['reusable', 'value: ${{ jobs.pack.outputs.version }}', 'value: ${{ jobs.pack.outputs.versions }}'],
    ['reusable', 'echo "version=1.2.3"', 'echo "number=1.2.3"'],
    ['caller', 'needs.call.outputs.version', 'needs.call.outputs.versions'],
    ['caller', 'needs: call\n', 'needs: remote\n'],
    ['.github/actions/build/action.yml', 'TARGET: ${{ inputs.target }}', 'TARGET: ${{ inputs.goal }}'],
    [
      '.github/actions/build/action.yml',
      'value: ${{ steps.build.outputs.folder }}',
      'value: ${{ steps.make.outputs.folder }}',
    ],
  ] as const
).map(([file, from, to]) => ({
  name: `${file} says \`${(to || `no ${from}`).trim()}\``,
  file,
  edit: [from, to],
  expects: UNDEFINED,
  at: file === 'ci' && /changed/.test(from) ? 'if:' : '${{',
}))

export const GATES: readonly Seed[] = [...CONDITIONS, ...SCRIPTS, ...WHEN, ...UNSOUND, ...NAMES]
