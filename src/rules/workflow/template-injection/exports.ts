import type { ShellCommand, ShellWord } from '../shell/commands.ts'

/** A variable whose text a command writes, as it is, into a file from which the runner sets up later steps. */
export interface Export {
  readonly word: ShellWord
  readonly name: string
  readonly file: 'GITHUB_ENV' | 'GITHUB_PATH'
}

/** `echo "TITLE=$TITLE" >> "$GITHUB_ENV"`. Blocks with a delimiter are left out: a random one is sound. */
export function* exportsOf(commands: readonly ShellCommand[]): Iterable<Export> {
  for (const command of commands) {
    if (command.program !== 'echo' && command.program !== 'printf') continue
    const target = command.redirects
      .map((redirect) => (redirect.type === 'Redirect' ? (redirect.target?.text ?? '') : ''))
      .join(' ')
    const file = /\bGITHUB_(?:ENV|PATH)\b/.exec(target)?.[0]
    if (file !== 'GITHUB_ENV' && file !== 'GITHUB_PATH') continue
    for (const word of command.args) {
      if (file === 'GITHUB_ENV' && !word.value.includes('=')) continue
      for (const [, name] of word.value.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) yield { word, name: name!, file }
    }
  }
}
