import type { PackageWork } from '../context.ts'
import type { EvidenceContents } from '../gate/evidence.ts'
import { terminalWidth, wantsColour } from '../terminal/colour.ts'
import { renderReport } from '../terminal/report.ts'
import type { CheckArguments, Format } from './arguments.ts'
import { check } from './check.ts'
import { printable } from './output.ts'
import { terminalProgress } from './progress.ts'
import { typedPaths } from './typed-paths.ts'

type Process = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'cwd'>

/**
 * `check`: the report on standard output in the format asked for, the verdict as exit code.
 * @param directory absolute
 */
export async function checkCommand(
  given: CheckArguments,
  directory: string,
  process: Process,
  packages: PackageWork,
): Promise<number> {
  const { progress, clear } = terminalProgress(process.stderr, given.quiet)
  try {
    const result = await check(
      typedPaths(given, directory, process.cwd()),
      directory,
      process.env,
      progress,
      packages,
    )
    clear()
    const text =
      given.format === 'text'
        ? renderReport(result.report, {
            colour: given.colour && wantsColour(process.stdout, process.env),
            width: terminalWidth(process.stdout),
            verbose: given.verbose,
            quiet: given.quiet,
            directory: result.directory,
          })
        : contentOf(result.contents, given.format)
    process.stdout.write(printable(text, process.env, given.format))
    return result.exitCode
  } finally {
    clear()
  }
}

function contentOf(contents: EvidenceContents, format: Exclude<Format, 'text'>): string {
  return contents[format]
}
