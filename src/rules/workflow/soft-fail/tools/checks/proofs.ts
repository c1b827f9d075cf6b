import { type KnownCheck, known } from './known.ts'

/** Files, workflows, checksums and signatures. */
export const PROOF_CHECKS: readonly KnownCheck[] = [
  // Files, shells, workflows
  known('lint', 'shellcheck shfmt bashate checkbashisms', 'https://github.com/koalaman/shellcheck/wiki'),
  known('lint', 'hadolint', 'https://github.com/hadolint/hadolint#cli'),
  known(
    'lint',
    'actionlint yamllint ghalint jsonlint taplo buf sqlfluff vale typos editorconfig-checker ec proselint gitlint check-jsonschema',
    'https://yamllint.readthedocs.io/en/stable/quickstart.html',
    { commands: [] },
  ),
  // Proofs
  known(
    'verify',
    'sha1sum sha224sum sha256sum sha384sum sha512sum shasum md5sum b2sum cksum',
    'https://www.gnu.org/software/coreutils/manual/html_node/cksum-common-options.html',
    { flags: ['-c', '--check'] },
  ),
  known(
    'verify',
    'gpg gpg2 gpgv',
    'https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html',
    { flags: ['--verify', '--verify-files'] },
  ),
  known('verify', 'cosign', 'https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md', {
    commands: [
      'verify',
      'verify-blob',
      'verify-attestation',
      'verify-blob-attestation',
      'sign',
      'sign-blob',
      'attest',
    ],
  }),
  known('verify', 'slsa-verifier', 'https://github.com/slsa-framework/slsa-verifier'),
  known('verify', 'gh', 'https://cli.github.com/manual/gh_attestation_verify', {
    commands: [
      'attestation verify',
      'at verify',
      'release create',
      'release upload',
      'release verify',
      'release verify-asset',
    ],
  }),
  known('verify', 'minisign signify rekor-cli notation sigstore', 'https://jedisct1.github.io/minisign/', {
    flags: ['-V', '-Vm', 'verify'],
  }),
  known('verify', 'git', 'https://git-scm.com/docs/git-verify-tag', {
    commands: ['verify-tag', 'verify-commit', 'fsck', 'diff --exit-code', 'diff --check'],
  }),
  known(
    'verify',
    'codesign spctl jarsigner apksigner signtool',
    'https://keith.github.io/xcode-man-pages/codesign.1.html',
    { flags: ['--verify', '-v', '-verify', 'verify', '--assess'] },
  ),
]
