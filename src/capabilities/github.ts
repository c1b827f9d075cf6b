import { SourceUnavailable } from '../errors.ts'
import type { GitHub, GitHubApi } from '../sources/github/api.ts'
import type { Pace } from './github/octokit.ts'
import { proxyFor } from './http/proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>

const PUBLIC_API = 'https://api.github.com'

/**
 * GitHub's API for one run: the address of `GITHUB_API_URL` (set on every runner, GitHub Enterprise Server included),
 * the token of the environment. Octokit is loaded when a rule first asks.
 * @param env `INPUT_GITHUB-TOKEN` (the action's input) comes first, then `GITHUB_TOKEN` and `GH_TOKEN`
 * @returns a function that throws SourceUnavailable offline, without a token (60 anonymous requests an hour are none),
 *   and where the token would travel in the open
 */
export function gitHub(env: Environment, offline: boolean, pace: Pace = {}): GitHub {
  let made: Promise<GitHubApi> | null = null
  return () => {
    made ??= make(env, offline, pace)
    return made
  }
}

async function make(env: Environment, offline: boolean, pace: Pace): Promise<GitHubApi> {
  if (offline)
    throw unavailable(
      'the run is offline, and only GitHub can say; run it online, or switch the rule off in the policy',
    )
  const token = tokenOf(env)
  if (token === null) {
    throw unavailable(
      'there is no token to ask it with; set GITHUB_TOKEN or GH_TOKEN (for the action: the input github-token)',
    )
  }
  const address = addressOf(env)
  refuseUnusedProxy(address, env)
  const { octokitApi } = await import('./github/octokit.ts')
  return octokitApi(token, address, pace)
}

function unavailable(problem: string): SourceUnavailable {
  return new SourceUnavailable('GitHub', problem)
}

/** @returns `null` when there is none; one that no header can carry counts as none, and is not printed */
function tokenOf(env: Environment): string | null {
  const given = [env['INPUT_GITHUB-TOKEN'], env.GITHUB_TOKEN, env.GH_TOKEN].map(
    (token) => token?.trim() ?? '',
  )
  const token = given.find((text) => text !== '') ?? null
  if (token !== null && !/^[\x21-\x7e]+$/.test(token))
    throw unavailable('the token given holds characters that no token has; set GITHUB_TOKEN again')
  return token
}

/** The API's address without a trailing slash. http is for this machine alone: a token must not travel in the open. */
function addressOf(env: Environment): string {
  const given = env.GITHUB_API_URL?.trim() ?? ''
  if (given === '') return PUBLIC_API
  const url = URL.canParse(given) ? new URL(given) : null
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '')
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)
  if (
    url === null ||
    !secure ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw unavailable(
      'GITHUB_API_URL must be an https address without credentials or query, such as https://github.example/api/v3',
    )
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** The toolkit's client knows HTTPS_PROXY and NO_PROXY, not ALL_PROXY: a proxy that is set must not be passed by. */
function refuseUnusedProxy(address: string, env: Environment): void {
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  const known = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].some((name) => (env[name] ?? '') !== '')
  if (known || proxyFor(url, env) === null) return
  throw unavailable(
    `ALL_PROXY alone cannot be used for it; set ${scheme.toUpperCase()}_PROXY to the same address`,
  )
}
