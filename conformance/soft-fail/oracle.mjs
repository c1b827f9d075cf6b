// node conformance/soft-fail/oracle.mjs [scripts] [seed]
// Runs random scripts in real shells, once with `sub` succeeding and once failing for every way in which `x` and `y` can
// end, and compares with what the rule says: a failure is lost where no way of running shows a difference.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { randomScript } from './grammar.mjs'

const count = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? 1)
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'soft-fail-oracle-'))

const SHELLS = [
  { name: 'bash -e', command: ['bash', '-e'], errexit: true, pipefail: false, bash: true },
  {
    name: 'bash -eo pipefail',
    command: ['bash', '-eo', 'pipefail'],
    errexit: true,
    pipefail: true,
    bash: true,
  },
  { name: 'sh -e', command: ['sh', '-e'], errexit: true, pipefail: false, bash: false },
  { name: 'bash', command: ['bash'], errexit: false, pipefail: false, bash: true },
]

async function rule() {
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { followFailure, textParser } from ${JSON.stringify(join(root, 'src/rules/workflow/soft-fail/shell/follow.ts'))}
export { commandsOf } from ${JSON.stringify(join(root, 'src/rules/workflow/soft-fail/shell/commands.ts'))}
export { parse } from ${JSON.stringify(join(root, 'node_modules/unbash/dist/parser.js'))}`,
  )
  const build = await rolldown({ input: join(folder, 'entry.ts'), platform: 'node', cwd: root })
  await build.write({ dir: join(folder, 'out'), format: 'esm' })
  return import(pathToFileURL(join(folder, 'out', 'entry.js')).href)
}

/** Every way to end, as `sub`, `x`, `y` statuses. */
const ways = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y]))

function prelude(bash) {
  const functions = 'sub() { return $SUB; }\nx() { return $X; }\ny() { return $Y; }\nok() { :; }\n'
  return bash ? `${functions}export -f sub x y ok\n` : functions
}

/** Exit statuses of all scripts in one shell, each run eight times: `sub` fails, by way. */
function observed(scripts, shell) {
  const driver = scripts
    .map((script, index) => {
      const path = join(folder, `case-${index}.sh`)
      writeFileSync(path, prelude(shell.bash) + script)
      return ways
        .flatMap(([x, y]) =>
          [0, 1].map(
            (sub) =>
              `SUB=${sub} X=${x} Y=${y} ${shell.command.join(' ')} ${path} >/dev/null 2>&1 </dev/null; printf '%s ' $?`,
          ),
        )
        .join('\n')
    })
    .join('\necho\n')
  writeFileSync(join(folder, 'driver.sh'), `ulimit -t 60\n${driver}\necho\n`)
  const run = spawnSync('bash', [join(folder, 'driver.sh')], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(Number))
}

/** Whether some way of running shows the failure. */
function shows(statuses) {
  return ways.some((_way, index) => (statuses[index * 2] === 0) !== (statuses[index * 2 + 1] === 0))
}

/** Whether some way fails whatever `sub` does: then its failure may be said to reach the end or not. */
function failsAnyway(statuses) {
  return ways.some((_way, index) => statuses[index * 2] !== 0 && statuses[index * 2 + 1] !== 0)
}

function said({ followFailure, textParser, commandsOf, parse }, script, shell) {
  const tree = parse(script)
  if ((tree.errors ?? []).length > 0) return 'unparsed'
  const read = textParser()
  const subject = commandsOf(tree, read).find((command) => command.name?.text === 'sub')
  if (subject === undefined) return 'no subject'
  return followFailure(tree, shell, subject, 1, () => false, { left: 400_000 }, read).kind
}

const library = await rule()
let wrong = 0
for (const shell of SHELLS) {
  const scripts = Array.from({ length: count }, (_, index) =>
    randomScript(seed * 1_000_003 + index, shell.bash),
  )
  const statuses = observed(scripts, shell)
  const tally = { agree: 0, missed: 0, invented: 0, unread: 0 }
  for (const [index, script] of scripts.entries()) {
    const kind = said(library, script, shell)
    const truth = shows(statuses[index])
    if (kind === 'unparsed' || kind === 'no subject') tally.unread += 1
    else if ((kind === 'reaches') === truth || (kind === 'reaches' && failsAnyway(statuses[index])))
      tally.agree += 1
    else {
      const what = kind === 'reaches' ? 'missed' : 'invented'
      tally[what] += 1
      wrong += 1
      if (tally[what] <= Number(process.env.SHOW ?? 5))
        console.log(
          `--- ${shell.name}: ${what}: said ${kind}, statuses ${statuses[index].join(' ')}\n${script}`,
        )
    }
  }
  console.log(`${shell.name}: ${JSON.stringify(tally)}`)
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = wrong === 0 ? 0 : 1
