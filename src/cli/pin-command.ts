import { assembleCapabilities } from '../capabilities/assemble.ts'
import { replaceFile } from '../capabilities/replace-file.ts'
import type { Capabilities, PackageWork } from '../context.ts'
import { isSourceError } from '../errors.ts'
import type { RepositoryPath } from '../location.ts'
import { asHeld } from '../pin/file.ts'
import { gitHubResolver } from '../pin/github-resolver.ts'
import { diffOf, pinJson } from '../pin/json.ts'
import { exitCode, type PinReport } from '../pin/model.ts'
import type { Resolver } from '../pin/resolver.ts'
import { type PinResult, pin, type Unavailable } from '../pin/run.ts'
import { effectivePolicy, findPolicyFile } from '../policy/load.ts'
import { RULES } from '../rules/index.ts'
import { terminalWidth, wantsColour } from '../terminal/colour.ts'
import { renderPinReport } from '../terminal/pin-report.ts'
import { printable } from './output.ts'
import type { PinArguments } from './pin-arguments.ts'
import { terminalProgress } from './progress.ts'

type Process = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>

/**
 * `pin`: references to actions become commits, in place, and what was done is told on standard output.
 * @param directory absolute
 * @returns see `exitCode`
 * @throws InputError, SourceUnavailable: exit 2
 */
export async function pinCommand(
  given: PinArguments,
  directory: string,
  process: Process,
  packages: PackageWork,
): Promise<number> {
  const { progress, clear } = terminalProgress(process.stderr, given.quiet)
  try {
    const { offline } = given
    const capabilities = await assembleCapabilities(directory, process.env, { offline, progress, packages })
    const file = await findPolicyFile(capabilities.files, null, RULES)
    const found = await pin({
      files: capabilities.files,
      policy: effectivePolicy(file, 'audit', 'head', RULES),
      settings: { update: given.update, cooldownDays: given.cooldown, now: capabilities.now() },
      resolver: () => resolverOf(capabilities, given),
      progress,
    })
    const report = given.check ? found.report : await written(found, capabilities.root)
    clear()
    const code = exitCode(report, given.check)
    const text = textOf(report, code, given, process)
    process.stdout.write(printable(text, process.env, given.format === 'json' ? 'json' : 'text'))
    return code
  } finally {
    clear()
  }
}

async function resolverOf(
  { github, now }: Capabilities,
  { offline, cooldown }: PinArguments,
): Promise<Resolver | Unavailable> {
  if (offline)
    return { unavailable: 'the run is offline, and only GitHub can say what refs stand for', offline }
  try {
    // Whether there is somebody to ask is known before the first question.
    await github()
    return gitHubResolver(github, now, cooldown > 0)
  } catch (error) {
    if (!isSourceError(error)) throw error
    return { unavailable: error.message, offline }
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Writes what changes; a file that cannot be written is refused, and the others are written all the same. */
async function written({ report, bytes }: PinResult, root: string): Promise<PinReport> {
  const files: PinReport['files'][number][] = []
  for (const file of report.files) {
    if (file.outcome !== 'changed') {
      files.push(file)
      continue
    }
    const before = Buffer.from(bytes.get(file.path as RepositoryPath)!)
    const hasMark = before.subarray(0, 3).equals(BYTE_ORDER_MARK)
    const after = Buffer.concat([...(hasMark ? [BYTE_ORDER_MARK] : []), Buffer.from(file.after)])
    const problem = await replaceFile(root, file.path, before, after)
    files.push(
      problem === null
        ? file
        : { ...file, outcome: 'refused', problem, after: file.before, places: file.places.map(asHeld) },
    )
  }
  return { ...report, files }
}

function textOf(report: PinReport, code: number, given: PinArguments, { stdout, env }: Process): string {
  if (given.format === 'json') return pinJson(report, code, !given.check)
  if (given.format === 'diff') return diffOf(report)
  return renderPinReport(report, {
    colour: given.colour && wantsColour(stdout, env),
    width: terminalWidth(stdout),
    check: given.check,
    quiet: given.quiet,
  })
}
