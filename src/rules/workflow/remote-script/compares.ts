import type { ShellCommand } from '../shell/commands.ts'

const COMPARES =
  /sha(?:256|384|512)sum|shasum|\bb[23]sum|minisign|signify|slsa-verifier|Get-FileHash|cosign verify|attestation verify|\bgpgv\b|openssl (?:dgst|sha(?:256|384|512))\b/i

/** What only writes its words down. */
const WRITES = new Set(['echo', 'printf', ':'])

/** Whether a command may compare a digest or a signature; of which file is not guessed. */
export function compares({ program, words }: ShellCommand): boolean {
  if (WRITES.has(program)) return false
  const line = words.map(({ value }) => value).join(' ')
  return COMPARES.test(line) || (/\bgpg2?\b/i.test(line) && line.includes('--verify'))
}
