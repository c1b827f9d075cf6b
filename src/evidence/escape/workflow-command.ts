/**
 * The runner's own escaping of a workflow command's message.
 * Source: actions/runner, `ActionCommand.cs`, and @actions/core `command.ts`.
 */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The runner's own escaping of a workflow command's property (`file=`, `title=`). */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Text that is printed to a runner's log outside any command: a line that starts with `::` or `##[` would be taken for
 * a command by the runner, so a zero-width space is put before it. The rest of the text is left alone.
 */
export function escapeLog(text: string): string {
  return text.replaceAll(/(^|[\r\n])(\s*)(?=::|##\[)/g, '$1$2\u200b')
}
