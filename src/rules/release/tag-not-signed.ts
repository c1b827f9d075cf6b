import * as v from 'valibot'
import type { FindingDraft, NoteDraft, UnverifiedDraft } from '../../findings.ts'
import type { TagSignature } from '../../sources/git/signature/index.ts'
import { defineRule } from '../rule.ts'
import { isKey, openPgpKeys, sshSigner } from './tag-not-signed/signers.ts'
import { code, shellWord } from './wording.ts'

type Signed = NonNullable<Extract<TagSignature, { kind: 'annotated' }>['signature']>
type Draft = FindingDraft | UnverifiedDraft | NoteDraft

const key = v.pipe(
  v.string(),
  v.check(isKey, 'must be an SSH public key, a line of allowed signers, or an armoured OpenPGP public key'),
)

/**
 * The tag under release bears no valid signature of a key that the policy names. The keys stand in the policy, not in
 * the configuration of the clone; a signature that is good for another tag is none for this one, since the tag's own name
 * is part of what is signed. A key must be valid on the day of the run: the time in a tag is what its signer wrote.
 * Source: git-verify-tag(1); ssh-keygen(1), ALLOWED SIGNERS; https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig.
 */
export const tagNotSigned = defineRule({
  id: 'release/tag-not-signed',
  title: 'Tag bears no valid signature',
  severity: 'medium',
  rationale:
    'Whoever can push can tag. A signature by a known key is what tells a release that a maintainer made from one that a stolen token made.',
  remedy: 'Sign the tag with a key that the policy names: `git tag --sign TAG`.',
  standards: [
    'SLSA v1.2 Source',
    'NIST SSDF PS.2.1',
    'CIS Software Supply Chain 1.1',
    'OpenSSF Scorecard Signed-Releases',
  ],
  needs: ['run', 'signature', 'remote'],
  modes: ['release'],
  options: v.strictObject({
    keys: v.optional(
      v.pipe(
        v.array(key),
        v.description(
          'Who may sign: SSH public keys, lines of OpenSSH’s allowed signers, armoured OpenPGP public keys.',
        ),
      ),
      [],
    ),
    revoked: v.optional(
      v.pipe(v.array(key), v.description('SSH public keys that may sign no more, wherever else they stand.')),
      [],
    ),
  }),
  applies: ({ run }) => run.repository.tag !== null || 'no tag is under release',
  *check({ run, signature, remote }, { keys, revoked }) {
    const tag = run.repository.tag!
    const finding = (message: string, remedy?: string): FindingDraft => ({
      at: null,
      key: 'signature',
      message,
      evidence: { tag },
      ...(remedy === undefined ? {} : { remedy }),
    })
    if (keys.length === 0) {
      yield {
        unverified:
          'the policy names no key that may sign tags; list them in the option `keys` of release/tag-not-signed',
      }
      return
    }
    if (signature.kind === 'absent') {
      yield { unverified: `the tag ${code(tag)} is not in this clone; fetch it with \`git fetch --tags\`` }
      return
    }
    if (signature.kind === 'broken') {
      yield { unverified: `the tag ${code(tag)} cannot be read: ${signature.why}` }
      return
    }
    if (signature.kind === 'lightweight') {
      yield remote.kind === 'answered' && remote.tag?.annotated === true
        ? {
            unverified: `the tag ${code(tag)} is an annotated one on the remote and a plain ref in this clone, as actions/checkout leaves it before its version 6.0.2; use that version, or run \`git fetch --force origin ${shellWord(`refs/tags/${tag}:refs/tags/${tag}`)}\``,
          }
        : finding(
            `The tag ${code(tag)} is not signed. It is a lightweight tag, which is the name of a commit and nothing more: whoever can push could have made it.`,
          )
      return
    }
    if (signature.name !== tag) {
      yield finding(
        `The tag ${code(tag)} holds the tag object of ${code(signature.name)}. Its signature, if there is one, is for that name: an older release would go out as a new one.`,
        `git tag --sign --force ${shellWord(tag)}`,
      )
      return
    }
    if (signature.signature === null) {
      yield finding(
        `The tag ${code(tag)} is not signed. It is annotated, and whoever can push could have made it.`,
      )
      return
    }
    yield judged(signature.signature, { tag, keys, revoked, at: run.startedAt, finding })
  },
})

interface Question {
  readonly tag: string
  readonly keys: readonly string[]
  readonly revoked: readonly string[]
  /** RFC 3339. */
  readonly at: string
  readonly finding: (message: string, remedy?: string) => FindingDraft
}

function judged(signature: Signed, question: Question): Draft {
  const { tag, finding } = question
  if (signature.format === 'x509') {
    return {
      unverified: `the tag ${code(tag)} is signed with an X.509 certificate (S/MIME, gitsign), which is not verified here; verify it with \`gitsign verify-tag\`, or sign with an SSH or OpenPGP key`,
    }
  }
  const { result } = signature
  const bad = (why: string): FindingDraft =>
    finding(
      `The signature of the tag ${code(tag)} is not valid: ${why}. What it names is not what its signer signed, or not any more.`,
    )
  switch (result.kind) {
    case 'bad':
      return bad(result.why)
    case 'unsupported':
      return {
        unverified: `the signature of the tag ${code(tag)} is one by ${result.why}, which is not verified here; sign with a plain SSH key`,
      }
    case 'unavailable':
      return openPgpKeys(question.keys).length === 0
        ? unknownSigner(tag, 'an OpenPGP key', finding)
        : { unverified: `the signature of the tag ${code(tag)} could not be verified: ${result.why}` }
    case 'unknown-key':
      return unknownSigner(tag, `the OpenPGP key ${code(result.key)}`, finding)
    default:
      return 'key' in result
        ? bySshKey(result.key, result.fingerprint, question)
        : { note: `the tag is signed by the OpenPGP key ${result.fingerprint}` }
  }
}

function bySshKey(
  signedBy: string,
  fingerprint: string,
  { tag, keys, revoked, at, finding }: Question,
): Draft {
  if (revoked.some((one) => sshSigner(one)?.key === signedBy)) {
    return finding(
      `The tag ${code(tag)} is signed by the SSH key ${code(fingerprint)}, which was revoked. Whoever has it now may not be who had it then.`,
    )
  }
  const named = keys.map(sshSigner).filter((signer) => signer !== null && signer.key === signedBy)
  const signer = named.find(
    (one) =>
      one!.forGit && (one!.after === null || one!.after <= at) && (one!.before === null || at < one!.before),
  )
  if (signer !== undefined && signer !== null) {
    const who = signer.principals === '' ? '' : `${signer.principals}, `
    return { note: `the tag is signed by ${who}SSH key ${fingerprint}` }
  }
  if (named.length === 0) return unknownSigner(tag, `the SSH key ${code(fingerprint)}`, finding)
  return finding(
    `The tag ${code(tag)} is signed by the SSH key ${code(fingerprint)}, which may not sign it today. The policy bounds when and for what the key is good.`,
    'Sign with a key that is in force, or extend the time of this one in the policy.',
  )
}

function unknownSigner(tag: string, who: string, finding: Question['finding']): FindingDraft {
  return finding(
    `The tag ${code(tag)} is signed by ${who}, which the policy does not name. Anybody can make a key and sign with it.`,
    'Sign with a key that the policy names; or, when this one is a maintainer’s, add it to the option `keys` of release/tag-not-signed.',
  )
}
