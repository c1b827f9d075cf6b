import type { Seed } from '../seeded.ts'

/** Ways in which a script ends well although `npm test` failed; where it stands in the line is the last part. */
const SWALLOWED: readonly string[] = [
  'npm test || true',
  'npm test || :',
  'npm test || /bin/true',
  'npm test || echo failed',
  'npm test || exit 0',
  'npm test || { echo failed; }',
  'npm test || { echo failed; exit 0; }',
  'npm test || (exit 0)',
  'npm test || (echo failed >&2)',
  'npm test || printf "%s\\n" failed',
  'npm test || true && echo done',
  'npm test || echo "::warning::tests failed"',
  'npm test || export FAILED=1',
  'npm test || FAILED=1',
  'npm test ||true',
  'npm test||true',
  'npm test || test 1 -eq 1',
  'npm test || [ 1 = 1 ]',
  'npm test || command true',
  'npm test || builtin true',
  'npm test || ( : )',
  'npm test || echo failed || exit 1',
  'set +e; npm test; true',
  'npm test &',
  'npm test & echo started',
  '! npm test || true',
  '(npm test || true)',
  '{ npm test || true; }',
  '(npm test) || true',
  'npm test && echo good || echo bad',
  'npm test && true || true',
  'if ! npm test; then echo failed; fi',
  'if npm test; then echo good; else echo bad; fi',
  'if npm test; then echo good; fi',
  'while ! npm test; do break; done',
  'until npm test; do break; done',
  'for try in 1 2 3; do npm test && break; done; echo done',
  'for try in 1 2 3; do npm test || true; done',
  'npm test | cat',
  'npm test | tee test.txt',
  'npm test 2>&1 | tee test.txt',
  'npm test |& tee test.txt',
  'npm test | head -40',
  'npm test | grep -v noise || true',
  'export RESULT=$(npm test)',
  'readonly RESULT=$(npm test)',
  'declare RESULT=$(npm test)',
  'echo "$(npm test)"',
  'echo `npm test`',
  'printf "%s" "$(npm test)"',
  'RESULT=$(npm test || true)',
  'RESULT=$(npm test | tail -1)',
  'RESULT=$(npm test) || true',
  'cat <(npm test)',
  'npm test > >(tee test.txt) || true',
  'timeout 600 npm test || true',
  'sudo npm test || true',
  'time npm test || true',
  'env CI=1 npm test || true',
  'CI=1 npm test || true',
  'nice -n 5 npm test || true',
  'bash -c "npm test" || true',
  'bash -c "npm test || true"',
  "sh -c 'npm test; true'",
  'eval "npm test" || true',
  'npx --no vitest run || true',
  'xvfb-run npm test || true',
]

/** The same over several lines; the rule points at the one that begins with `>`. */
const SWALLOWED_LINES: readonly (readonly [string, ...string[]])[] = [
  ['>set +e', 'npm test', 'echo done'],
  ['>set +o errexit', 'npm test', 'true'],
  ['>set +eu', 'npm test', 'echo done'],
  ['>set +e', 'npm test', 'set -e', 'echo done'],
  [">trap 'exit 0' EXIT", 'npm test'],
  [">trap 'exit 0' ERR", 'npm test'],
  ['npm test || {', '  echo failed', '}'],
  ['npm test \\', '>  || true'],
  ['npm test \\', '>  | tee test.txt'],
  ['if ! npm test', 'then', '  echo failed', 'fi'],
  ['npm test || status=$?', 'echo "$status"'],
  ['npm test || status=$?', 'exit 0'],
  ['>set +e', 'npm test', 'status=$?', 'echo "ended with $status"'],
  ['>set +e', 'npm test', 'status=$?', 'if [ "$status" -ne 0 ]; then echo bad; fi', 'echo done'],
  ['run() { npm test || true; }', 'run'],
  ['run() { npm test; }', '>run || true'],
  ['run() {', '  local out=$(npm test)', '}', 'run'],
  ['run() {', '  npm test', '  return 0', '}', '>run || echo failed'],
  ['case $(npm test) in', '  *) echo done ;;', 'esac'],
  ['npm test &', 'echo waiting', 'wait'],
  ['npm test || exit_code=1', 'echo "done $exit_code"'],
  ['set -e', '(npm test) &', 'sleep 1'],
  ['for folder in a b; do', '  (cd "$folder" && npm test) || continue', 'done'],
  ['ls | while read -r folder; do', '  npm test || true', 'done'],
  ['npm test || EXIT=$?', '[ "$EXIT" -eq 0 ] || echo failed'],
  ['>set +e', 'npm test', '[ $? -eq 0 ] || echo failed'],
  ['cat <<EOF', '$(npm test)', 'EOF'],
  ['>set +e; npm test', 'exit 0'],
]

const line = (script: string): Seed => ({
  name: `the test step runs \`${script}\``,
  file: 'ci',
  edit: ['        run: npm test\n', `        run: |\n          ${script}\n`],
  expects: 'workflow/soft-fail',
  at: script.includes('vitest') ? 'vitest' : 'npm test',
})

const bare = (marked: string): string => marked.replace(/^>/, '')

const lines = (script: readonly string[]): Seed => ({
  name: `the test step runs \`${script.map(bare).join(' ⏎ ')}\``,
  file: 'ci',
  edit: [
    '        run: npm test\n',
    `        run: |\n${script.map((one) => `          ${bare(one)}\n`).join('')}`,
  ],
  expects: 'workflow/soft-fail',
  at: bare(script.find((one) => one.startsWith('>')) ?? script.find((one) => one.includes('npm test'))!),
})

/** Without `pipefail` a pipe has the status of its last command. */
const PIPEFAIL: readonly Seed[] = [
  {
    name: 'the lint step loses its shell, and pipefail with it',
    file: 'ci',
    edit: ['        shell: bash\n        run: npm run lint', '        run: npm run lint'],
    expects: 'workflow/soft-fail',
    at: 'npm run lint',
  },
  {
    name: 'the lint step takes a shell without pipefail',
    file: 'ci',
    edit: ['shell: bash\n        run: npm run lint', 'shell: bash -e {0}\n        run: npm run lint'],
    expects: 'workflow/soft-fail',
    at: 'npm run lint',
  },
  {
    name: 'the lint step takes a shell without errexit',
    file: 'ci',
    edit: [
      'shell: bash\n        run: npm run lint | tee lint.txt',
      'shell: bash {0}\n        run: |\n          npm run lint\n          echo done',
    ],
    expects: 'workflow/soft-fail',
    at: 'npm run lint',
  },
  {
    name: 'the lint step runs in sh',
    file: 'ci',
    edit: ['shell: bash\n        run: npm run lint', 'shell: sh\n        run: npm run lint'],
    expects: 'workflow/soft-fail',
    at: 'npm run lint',
  },
  {
    name: 'the lint step turns pipefail off',
    file: 'ci',
    edit: [
      'run: npm run lint | tee lint.txt',
      'run: |\n          set +o pipefail\n          npm run lint | tee lint.txt',
    ],
    expects: 'workflow/soft-fail',
    at: 'npm run lint',
  },
  {
    name: 'the default shell of the deployment is gone',
    file: 'deploy',
    edit: ['defaults:\n  run:\n    shell: bash\n', ''],
    expects: 'workflow/soft-fail',
    at: 'terraform plan',
  },
  {
    name: 'the default shell of the deployment is sh',
    file: 'deploy',
    edit: ['    shell: bash\n', '    shell: sh\n'],
    expects: 'workflow/soft-fail',
    at: 'terraform plan',
  },
  {
    name: 'the default shell of the image workflow is gone',
    file: 'release-image',
    edit: ['defaults:\n  run:\n    shell: bash\n', ''],
    expects: 'workflow/soft-fail',
    at: 'trivy image',
  },
  {
    name: 'one job of the image workflow has a default of its own',
    file: 'release-image',
    edit: [
      '    timeout-minutes: 30\n',
      '    timeout-minutes: 30\n    defaults:\n      run:\n        shell: bash -e {0}\n',
    ],
    expects: 'workflow/soft-fail',
    at: 'trivy image',
  },
  {
    name: 'the composite action pipes in sh',
    file: '.github/actions/build/action.yml',
    edit: ['    - name: Test\n      shell: bash\n', '    - name: Test\n      shell: sh\n'],
    expects: 'workflow/soft-fail',
    at: 'npm run test',
  },
  {
    name: 'the container job pipes, and its shell is sh',
    file: 'container',
    edit: ['run: npm run integration', 'run: npm run integration | tee log.txt'],
    expects: 'workflow/soft-fail',
    at: 'npm run integration',
  },
  {
    name: 'the upload script ignores its tests',
    file: 'scripts/upload.sh',
    edit: ['npm test\n', 'npm test || true\n'],
    expects: 'workflow/soft-fail',
    at: 'npm test',
  },
  {
    name: 'the upload script runs without errexit',
    file: 'scripts/upload.sh',
    edit: ['set -euo pipefail\nnpm test\n', 'npm test\n'],
    expects: 'workflow/soft-fail',
    at: 'npm test',
  },
  {
    name: 'the upload script pipes without pipefail',
    file: 'scripts/upload.sh',
    edit: ['set -euo pipefail\nnpm test\n', 'set -eu\nnpm test | tee test.txt\n'],
    expects: 'workflow/soft-fail',
    at: 'npm test',
  },
]

/** PowerShell goes on after a program that failed, and succeeds with the status of the last. */
const POWERSHELL: readonly Seed[] = (
  [
    ['dotnet test\n          exit 0', 'dotnet test'],
    ["dotnet test\n          Write-Host 'done'\n          exit 0", 'dotnet test'],
    ['dotnet test\n          dotnet pack', 'dotnet test'],
    ['dotnet test; exit 0', 'exit 0'],
  ] as const
).map(([script, at]) => ({
  name: `the Windows test runs \`${script.replaceAll(/\n\s+/g, ' ⏎ ')}\``,
  file: 'windows',
  edit: ['          dotnet test\n', `          ${script}\n`],
  expects: 'workflow/soft-fail',
  at,
}))

const PREFERENCES: readonly Seed[] = ["'SilentlyContinue'", '"SilentlyContinue"', "'Ignore'"].map(
  (value) => ({
    name: `PowerShell's errors are ${value}`,
    file: 'windows',
    edit: ["$ErrorActionPreference = 'Stop'", `$ErrorActionPreference = ${value}`],
    expects: 'workflow/soft-fail',
    at: 'ErrorActionPreference',
  }),
)

const ANALYSER: readonly Seed[] = [
  '-ErrorAction SilentlyContinue',
  '-ErrorAction Ignore',
  '-ErrorAction:Ignore',
  '-EA 0',
].map((flag) => ({
  name: `the script analyser runs with ${flag}`,
  file: 'windows',
  edit: ['-Path . -EnableExit', `-Path . -EnableExit ${flag}`],
  expects: 'workflow/soft-fail',
  at: 'Invoke-ScriptAnalyzer',
}))

export const LOST_IN_SHELL: readonly Seed[] = [
  ...SWALLOWED.map(line),
  ...SWALLOWED_LINES.map(lines),
  ...PIPEFAIL,
  ...POWERSHELL,
  ...PREFERENCES,
  ...ANALYSER,
]
