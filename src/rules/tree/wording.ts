/** Text from the repository, in backticks on one line: a name can hold line breaks and quotes. */
export function quoted(text: string): string {
  return `\`${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\').replaceAll('`', "'")}\``
}
