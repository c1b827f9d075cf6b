import type { RepositoryPath } from '../../../location.ts'
import type { SupportFile } from '../model.ts'
import { readScript } from '../script.ts'
import { shebangShell } from '../shell.ts'
import { readDockerfile } from './dockerfile.ts'
import { wholeText } from './text.ts'

/**
 * One file that pipelines run or read besides workflows.
 * @param kind `script-candidate` for a shell script that only its first line tells to be one
 * @throws SourceInvalid for a Dockerfile with an instruction that Docker does not know
 */
export function readSupportFile(
  text: string,
  path: RepositoryPath,
  kind: SupportFile['kind'] | 'script-candidate',
): SupportFile {
  if (kind === 'dockerfile') return readDockerfile(text, path)
  const whole = wholeText(text, path)
  if (kind !== 'shell-script' && kind !== 'script-candidate') {
    return { path, kind, text: whole, scripts: [], images: [] }
  }
  const scripts = [readScript(whole, shebangShell(text, path))]
  return { path, kind: 'shell-script', text: whole, scripts, images: [] }
}

/** Whether a file without extension begins with the name of a POSIX shell; the rest may be anything. */
export function isShellScript(bytes: Uint8Array): boolean {
  const line = String.fromCharCode(...bytes.subarray(0, 128)).split('\n', 1)[0]!
  if (!line.replace(/^\u00ef\u00bb\u00bf/, '').startsWith('#!')) return false
  const { name } = shebangShell(line.replace(/^\u00ef\u00bb\u00bf/, ''), '')
  return name === 'bash' || name === 'sh'
}
