import { setSecret } from '@actions/core'

const TOKENS = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'INPUT_GITHUB-TOKEN',
]
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** Have the runner mask what this process can see and must never print; before the first line of log. */
export function maskSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of TOKENS) if (env[name]) setSecret(env[name])
  for (const name of PROXIES) {
    const password = passwordOf(env[name])
    if (password !== null) setSecret(password)
  }
}

function passwordOf(proxy: string | undefined): string | null {
  if (!proxy || !URL.canParse(proxy)) return null
  return decodeURIComponent(new URL(proxy).password) || null
}
