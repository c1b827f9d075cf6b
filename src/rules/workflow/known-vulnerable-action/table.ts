import type { Severity } from '../../../findings.ts'

/** An advisory that covers releases of an action. */
export interface ActionAdvisory {
  readonly id: string
  readonly aliases: readonly string[]
  /** `owner/repository`, lower case; every path below it is meant. */
  readonly action: string
  /** What an attacker can do, as the end of "An attacker can …" would say it. */
  readonly summary: string
  /** The first release that is affected, and the first that no longer is; `null` where only commits are meant. */
  readonly range: { readonly from: string; readonly fixed: string } | null
  /** Commits that are malicious themselves; where there are some, a release pinned by another commit is sound. */
  readonly commits: readonly string[]
  readonly severity: Severity
  /** An input with which the hole is not reached, where it names a run; it is `medium` then. */
  readonly run?: string
}

const advisory = (
  id: string,
  alias: string,
  action: string,
  range: string,
  severity: Severity,
  summary: string,
): ActionAdvisory => {
  const [from, fixed] = range.split(' ') as [string, string]
  return {
    id,
    aliases: alias === '' ? [] : [alias],
    action,
    summary,
    range: { from, fixed },
    commits: [],
    severity,
  }
}

/**
 * The advisories that every run knows, also offline: actions that were taken over, and holes that let an outsider in.
 * Source of each: https://github.com/advisories/<id>
 */
export const ACTION_ADVISORIES: readonly ActionAdvisory[] = [
  {
    id: 'GHSA-mrrh-fwg8-r2c3',
    aliases: ['CVE-2025-30066'],
    action: 'tj-actions/changed-files',
    summary: 'its tags were moved in March 2025 to a commit that prints the secrets of the runner',
    range: { from: '0', fixed: '46.0.1' },
    commits: ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
    severity: 'high',
  },
  {
    id: 'GHSA-qmg3-hpqr-gqvc',
    aliases: ['CVE-2025-30154'],
    action: 'reviewdog/action-setup',
    summary: 'its tags were moved in March 2025 to a commit that prints the secrets of the runner',
    range: null,
    commits: ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
    severity: 'high',
  },
  advisory(
    'GHSA-mcph-m25j-8j63',
    'CVE-2023-51664',
    'tj-actions/changed-files',
    '0 41',
    'high',
    'the name of a changed file can hold commands',
  ),
  advisory(
    'GHSA-ghm2-rq8q-wrhc',
    'CVE-2023-52137',
    'tj-actions/verify-changed-files',
    '0 17',
    'high',
    'the name of a changed file can hold commands',
  ),
  {
    ...advisory(
      'GHSA-5xr6-xhww-33m4',
      '',
      'dawidd6/action-download-artifact',
      '0 6',
      'high',
      'it takes artefacts of forks unless told not to',
    ),
    run: 'run_id',
  },
  advisory(
    'GHSA-cxww-7g56-2vh6',
    'CVE-2024-42471',
    'actions/download-artifact',
    '4.0.0 4.1.3',
    'high',
    'an artefact can write files outside its folder',
  ),
  advisory(
    'GHSA-6q4m-7476-932w',
    'CVE-2023-27581',
    'rlespinasse/github-slug-action',
    '4.0.0 4.4.1',
    'high',
    'the name of a branch can hold commands',
  ),
  advisory(
    'GHSA-h3qr-39j9-4r5v',
    'CVE-2023-30853',
    'gradle/gradle-build-action',
    '0 2.4.2',
    'high',
    'secrets are written into the cache',
  ),
  advisory(
    'GHSA-4mgv-m5cm-f9h7',
    'CVE-2021-32074',
    'hashicorp/vault-action',
    '0 2.2.0',
    'high',
    'secrets of several lines are printed unmasked',
  ),
  advisory(
    'GHSA-4xqx-pqpj-9fqw',
    'CVE-2020-14188',
    'atlassian/gajira-create',
    '0 2.0.1',
    'high',
    'the title of an issue can hold commands',
  ),
  advisory(
    'GHSA-g86g-chm8-7r2p',
    'CVE-2021-32724',
    'check-spelling/check-spelling',
    '0 0.0.19',
    'high',
    'a symbolic link in a pull request leaks the token',
  ),
  advisory(
    'GHSA-rg3q-prf8-qxmp',
    'CVE-2023-30623',
    'embano1/wip',
    '0 2',
    'high',
    'the title of a pull request can hold commands',
  ),
]
