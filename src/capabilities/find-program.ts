import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, sep } from 'node:path'

/**
 * Where a program stands, looked up in `PATH` by us instead of by the operating system:
 * a relative entry, or one inside the checked repository (`node_modules/.bin`), would let the repository
 * supply the program that judges it. Windows also looks into the current folder first; this does not.
 * @param root the checked repository; entries of `PATH` inside it are passed over
 * @returns the absolute path, or `null` when there is none
 */
export function findProgram(
  name: string,
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const windows = process.platform === 'win32'
  const path = env.PATH ?? (windows ? env.Path : undefined) ?? ''
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder) || isInside(folder, root)) continue
    const candidate = join(folder, windows ? `${name}.exe` : name)
    if (isExecutable(candidate) && !isInside(candidate, root)) return candidate
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Absent, or not ours to run: the next entry of PATH is asked, as a shell would.
    return false
  }
}

function isInside(path: string, root: string): boolean {
  const real = realpathOr(path)
  const base = realpathOr(root)
  return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep)
}

function realpathOr(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
