import type { ShellCommand } from '../shell/commands.ts'

/** Programs that work out a digest, and compare it only where they are told to. */
const DIGESTS = /^(?:g?sha(?:256|384|512)sum|shasum|b[23]sum)$/

/** Whatever is named after such a program is mostly a function or a script that compares. */
const NAMED_AFTER = /sha(?:256|384|512)sum|shasum|\bb[23]sum|Get-FileHash/i

/** Programs that check a signature, some of them by a word of theirs. */
const VERIFIERS: readonly (readonly [program: RegExp, told: RegExp])[] = [
  [/^(?:minisign|signify)\b/i, /(?:^|\s)-\w*V/],
  [/^slsa-verifier/i, /\bverify-/],
  [/^gpg2?$/i, /(?:^|\s)--verify/],
  [/^gpgv/i, /\S/],
  [/^cosign/i, /^verify/],
  [/^gh$/i, /\battestation verify/],
]

/** Programs that run the one that they name. */
const HANDS_ON = new Set(
  'bash sh docker podman nerdctl xargs find parallel nix nix-shell npx bunx pwsh powershell timeout retry'.split(
    ' ',
  ),
)
const COMPARES =
  /sha(?:256|384|512)sum|shasum|\bb[23]sum|minisign|signify|slsa-verifier|Get-FileHash|cosign verify|attestation verify|\bgpgv\b|openssl (?:dgst|sha(?:256|384|512))\b/i

/**
 * Whether a command may compare a digest or a signature; of which file is not guessed. To install such a program, to look
 * for it or to have it print a digest compares nothing.
 */
export function compares(command: ShellCommand, script: string): boolean {
  const { program, words, args } = command
  const told = args.map(({ value }) => value).join(' ')
  const name = program.replace(/^.*\//, '')
  if (DIGESTS.test(name))
    return /(?:^|\s)(?:-[a-z]*c[a-z]*|--check)(?=\s|$)/.test(told) || isRead(command, script)
  if (name === 'openssl')
    return (
      /^(?:dgst|sha(?:256|384|512))\b/.test(told) &&
      (/\s-(?:pr)?verify\b/.test(told) || isRead(command, script))
    )
  if (NAMED_AFTER.test(name)) return true
  if (VERIFIERS.some(([one, by]) => one.test(name) && by.test(told))) return true
  const line = words.map(({ value }) => value).join(' ')
  const runs = HANDS_ON.has(name) || (name === 'go' && told.startsWith('run '))
  return runs && (COMPARES.test(line) || (/\bgpg2?\b/i.test(line) && line.includes('--verify')))
}

/** Whether something may read what a command prints: a pipe, a file, a substitution, or who calls the block. */
function isRead({ node, redirects }: ShellCommand, script: string): boolean {
  if (redirects.length > 0) return true
  const line = script.slice(script.lastIndexOf('\n', node.pos - 1) + 1, node.pos)
  const isInside = /[({`]/.test(line) || /\)\s*\{|\(\s*$/.test(script.slice(0, node.pos))
  return isInside || /^[^\n;&|]*(?:\\\r?\n[^\n;&|]*)?\|(?!\|)/.test(script.slice(node.end))
}
