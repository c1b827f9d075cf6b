/** Of shells, of make and of YAML. */
const COMMENT = /(?:^|[ \t])#.*$/gm

/** What runs tasks by their names, with what it is told. */
export const TASK_CALL = /\b(?:g?make|npm|pnpm|yarn|bun|lerna|turbo|nx)\b[ \t]([^\n;&|]*)/g

export function withoutComments(text: string): string {
  return text.replaceAll(COMMENT, '')
}
