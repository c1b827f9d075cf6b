import type { RepositoryPath } from '../../../location.ts'
import type { SupportFile } from '../model.ts'
import { readScript } from '../script.ts'
import { shebangShell } from '../shell.ts'
import { readDockerfile } from './dockerfile.ts'
import { wholeText } from './text.ts'

/**
 * One file that pipelines run or read besides workflows.
 * @param kind `script-candidate` for a file that only its first line can tell to be a shell script
 * @returns `null` for a candidate that is no shell script
 */
export function readSupportFile(
  text: string,
  path: RepositoryPath,
  kind: SupportFile['kind'] | 'script-candidate',
): SupportFile | null {
  if (kind === 'dockerfile') return readDockerfile(text, path)
  const whole = wholeText(text, path)
  if (kind !== 'shell-script' && kind !== 'script-candidate') {
    return { path, kind, text: whole, scripts: [], images: [] }
  }
  const shell = shebangShell(text, path)
  if (
    kind === 'script-candidate' &&
    (!text.startsWith('#!') || (shell.name !== 'bash' && shell.name !== 'sh'))
  ) {
    return null
  }
  return { path, kind: 'shell-script', text: whole, scripts: [readScript(whole, shell)], images: [] }
}
