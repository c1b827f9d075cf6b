export interface SplitMessage {
  readonly headline: string
  readonly rest: string
}

/**
 * A rule's message parted into its first sentence and what follows.
 * A full stop, question mark or ellipsis ends the sentence when a blank and anything but a lower-case letter follow,
 * and it stands outside `backticks`; `e.g. this`, `v1.2. and` and a dot in code do not.
 */
export function splitMessage(message: string): SplitMessage {
  let inCode = false
  for (let index = 0; index < message.length; index++) {
    const character = message[index]!
    if (character === '`') inCode = !inCode
    if (inCode || !/[.?…]/.test(character)) continue
    const following = /^\s+(?=[^\s\p{Ll}])/u.exec(message.slice(index + 1, index + 40))
    if (following !== null) {
      return {
        headline: message.slice(0, index + 1),
        rest: message.slice(index + 1 + following[0].length),
      }
    }
  }
  return { headline: message, rest: '' }
}
