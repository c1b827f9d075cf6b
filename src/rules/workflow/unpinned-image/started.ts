/** A file of the repository as a command, or what a shell is given to read. */
export const STARTED =
  /(?:^|[;&|]|[({!](?=[ \t])|\$\(|\b(?:then|do|else|sudo|exec|time|env|nohup|xargs)\b)[ \t]*(?:\w{1,99}=\S{0,999}[ \t]+)*(?:(?:(?:ba|z|k|da)?sh|source|\.)[ \t]+(?:-\w+[ \t]+)*["']?([\w./${}-]+)|["']?(\.{0,2}[\w.${}-]*\/[\w./${}-]+))/gm

/** Scripts by their names, and what runs the tasks of a file. */
const CALLED = /\.(?:sh|bash)\b|\b(?:g?make|npm|pnpm|yarn|bun|lerna|turbo)\b/

/** Whether a text starts a script or task of the repository. */
export function startsOwn(text: string): boolean {
  return CALLED.test(text) || [...text.matchAll(STARTED)].length > 0
}
