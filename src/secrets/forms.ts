/**
 * Every form ends in letters that no name has: what a job, a step or a variable may well be called (`pypi-build-and-release`,
 * `github_pat_for_the_bot`) is shown to the reader. The lengths are below those of whole tokens, since a quoted command
 * may be cut off.
 */
const FORMS: readonly string[] = [
  // GitHub: classic, OAuth, user-to-server, server-to-server, refresh
  'gh[pousr]_[A-Za-z0-9]{20,255}',
  // GitHub, fine-grained: 22 letters, `_`, 59 letters
  'github_pat_[A-Za-z0-9]{20,255}(?:_[A-Za-z0-9]{0,255})?',
  'npm_[A-Za-z0-9]{30,255}',
  // A macaroon of version 2 (0x02 0x01 and a length below 64), in base64url, whichever index it is for.
  'pypi-AgE[A-Za-z0-9_-]{16,500}',
  '(?:AKIA|ASIA)[A-Z0-9]{16}',
  // GitLab: base64url, of which one in 30,000 has no capital among its first 20
  'glpat-(?=[a-z0-9_-]{0,19}[A-Z])[A-Za-z0-9_-]{20,300}',
  // Slack: numbers of the team and the user come first, or the old form without any
  String.raw`xox[abeoprs](?:\.xox[bp])?-(?:\d[A-Za-z0-9-]{9,255}|[A-Za-z0-9]{16,255})`,
  // Stripe
  '[rs]k_live_[A-Za-z0-9]{16,255}',
  // Google
  'AIza[A-Za-z0-9_-]{35}',
  // RFC 7519
  String.raw`eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{0,2000}`,
]

/**
 * Credentials that tell by their form whose they are, as the source of a regular expression.
 * Sources: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats;
 * https://github.com/pypi/warehouse, `macaroons`; https://docs.gitlab.com/security/tokens/#token-prefixes;
 * https://docs.slack.dev/authentication/tokens; npm, AWS, Stripe, Google; RFC 7519.
 */
export const KNOWN_FORMS = String.raw`\b(?:${FORMS.join('|')})`
