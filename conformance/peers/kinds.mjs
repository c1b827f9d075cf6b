/**
 * What peers and we call the same thing. `place` says how a finding of one is found again among those of another: on the
 * same lines where both name a token, in the same file where one of them names a job or nothing.
 */
export const KINDS = [
  {
    kind: 'text from outside run as code',
    place: 'lines',
    ours: ['workflow/template-injection'],
    zizmor: ['template-injection', 'github-env', 'insecure-commands'],
    poutine: ['injection'],
  },
  {
    kind: 'code of a pull request run with secrets',
    place: 'file',
    ours: ['workflow/dangerous-trigger'],
    zizmor: ['dangerous-triggers', 'bot-conditions'],
    poutine: ['untrusted_checkout_exec', 'confused_deputy_auto_merge', 'pr_runs_on_self_hosted'],
  },
  {
    kind: 'mutable action',
    place: 'lines',
    ours: ['workflow/unpinned-uses'],
    zizmor: ['unpinned-uses'],
    ghalint: ['action_ref_should_be_full_length_commit_sha'],
  },
  {
    kind: 'mutable image',
    place: 'lines',
    ours: ['workflow/unpinned-image'],
    zizmor: ['unpinned-images'],
    ghalint: ['deny_job_container_latest_image'],
  },
  {
    kind: 'known bad action',
    place: 'lines',
    ours: ['workflow/known-vulnerable-action'],
    zizmor: ['known-vulnerable-actions', 'typosquat-uses'],
    poutine: ['known_vulnerability_in_build_component'],
  },
  {
    kind: 'token with too many rights',
    place: 'file',
    ours: ['workflow/excessive-permissions', 'workflow/missing-permissions'],
    zizmor: ['excessive-permissions'],
    poutine: ['default_permissions_on_risky_events'],
    ghalint: ['job_permissions', 'deny_read_all_permission', 'deny_write_all_permission'],
  },
  {
    kind: 'token left on the disk',
    place: 'lines',
    ours: ['workflow/persisted-credentials'],
    zizmor: ['artipacked'],
    ghalint: ['checkout_persist_credentials_should_be_false'],
  },
  {
    kind: 'secrets reach too much',
    place: 'file',
    ours: ['workflow/secrets-exposed'],
    zizmor: ['secrets-inherit', 'overprovisioned-secrets', 'unredacted-secrets'],
    poutine: ['job_all_secrets'],
    ghalint: ['deny_inherit_secrets', 'workflow_secrets', 'job_secrets'],
  },
  {
    kind: 'long-lived credential',
    place: 'file',
    ours: ['workflow/static-cloud-credentials'],
    zizmor: ['use-trusted-publishing', 'hardcoded-container-credentials'],
    actionlint: ['credentials'],
  },
  {
    kind: 'cache in a release',
    place: 'file',
    ours: ['workflow/cache-in-release'],
    zizmor: ['cache-poisoning'],
  },
  {
    kind: 'condition or gate that holds nothing back',
    place: 'lines',
    ours: ['workflow/unguarded-gate', 'workflow/soft-fail'],
    zizmor: ['unsound-condition', 'unsound-contains', 'unsound-ternary'],
    poutine: ['if_always_true'],
    actionlint: ['if-cond'],
  },
  {
    kind: 'reference to nothing',
    place: 'lines',
    ours: ['workflow/undefined-reference'],
    actionlint: ['expression', 'job-needs', 'workflow-call'],
  },
  {
    kind: 'script or tool from the network',
    place: 'file',
    ours: ['workflow/remote-script', 'workflow/unpinned-install'],
    zizmor: ['unpinned-tools', 'adhoc-packages', 'insecure-url-scheme'],
    poutine: ['unverified_script_exec'],
  },
  {
    kind: 'no time-out',
    place: 'file',
    ours: ['workflow/missing-timeout'],
    ghalint: ['job_timeout_minutes_is_required'],
  },
]
