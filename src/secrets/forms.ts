/**
 * Credentials that tell by their form whose they are, as the source of a regular expression.
 * Sources: GitHub, npm, PyPI, AWS, GitLab, Slack, Stripe, Google, RFC 7519.
 */
export const KNOWN_FORMS = String.raw`\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|npm_[A-Za-z0-9]{30,255}|pypi-[A-Za-z0-9_-]{16,500}|(?:AKIA|ASIA)[A-Z0-9]{16}|glpat-[A-Za-z0-9_-]{20,255}|xox[abprs]-[A-Za-z0-9-]{10,255}|[rs]k_live_[A-Za-z0-9]{16,255}|AIza[A-Za-z0-9_-]{35}|eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{0,2000})`
