import { resolve } from 'node:path'
import type { Capabilities, Git } from '../../context.ts'
import { isSourceError } from '../../errors.ts'
import { type CommitSha, commitSha } from '../../location.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the repository that everybody fetches from says about the tag under release. */
export type RemoteModel =
  | {
      readonly kind: 'answered'
      /** Without user, password and query. */
      readonly address: string
      /** `null` when the remote has no such tag. */
      readonly tag: RemoteTag | null
      /** The same tag in this clone, as an object; `null` when the clone has none. */
      readonly local: { readonly object: CommitSha; readonly annotated: boolean } | null
    }
  /** Not asked, or no answer: a clause that says why, and the mend where there is one. */
  | { readonly kind: 'unanswered'; readonly why: string }

export interface RemoteTag {
  /** What the tag's ref names: the tag object of an annotated tag, the commit of a lightweight one. */
  readonly object: CommitSha
  /** After peeling. */
  readonly commit: CommitSha
  readonly annotated: boolean
}

/**
 * Ask the remote for the tag under release. Never throws for want of an answer: what the clone itself can prove must
 * not wait for the network.
 * @param tag without `refs/tags/`; `null` outside a release
 */
export async function readRemote(
  { git, env, root, remoteRefs }: Pick<Capabilities, 'git' | 'env' | 'root' | 'remoteRefs'>,
  tag: string | null,
): Promise<RemoteModel> {
  const unanswered = (why: string): RemoteModel => ({ kind: 'unanswered', why })
  if (tag === null) return unanswered('no tag is under release')
  if (remoteRefs === null) return unanswered('the run is offline')
  const ref = `refs/tags/${tag}`
  try {
    const address = isOnRunner(env) ? runnerAddress(env) : await originAddress(git, root)
    if ('why' in address) return unanswered(address.why)
    const authorization = address.authorization ?? (await runnerAuthorization(git, env, address.address))
    const [found, local] = await Promise.all([
      remoteRefs({ address: address.address, authorization, refs: [ref, `${ref}^{}`] }),
      localTag(git, ref),
    ])
    const object = found.get(ref)
    const peeled = found.get(`${ref}^{}`)
    const remote =
      object === undefined
        ? null
        : {
            object: commitSha(object),
            commit: commitSha(peeled ?? object),
            annotated: peeled !== undefined,
          }
    return { kind: 'answered', address: withoutUser(address.address), tag: remote, local }
  } catch (error) {
    if (!isSourceError(error)) throw error
    return unanswered(error.message)
  }
}

interface Address {
  readonly address: string
  /** Where the address itself carried one. */
  readonly authorization: string | null
}

function isOnRunner(env: Environment): boolean {
  return env.GITHUB_ACTIONS === 'true'
}

/** On a runner the address comes from the runner: the clone's configuration can be written by any step before this. */
function runnerAddress(env: Environment): Address | { readonly why: string } {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: name = '' } = env
  const address = `${server.replace(/\/+$/, '')}/${name}`
  if (!URL.canParse(address) || !/^[\w.-]+\/[\w.-]+$/.test(name))
    return { why: 'GITHUB_SERVER_URL and GITHUB_REPOSITORY name no repository' }
  return askable(address)
}

/** Outside a runner: the remote called origin, or the only one. `url.insteadOf` is not applied. */
async function originAddress(git: Git, root: string): Promise<Address | { readonly why: string }> {
  const { code, stdout } = await git.run(['config', '-z', '--get-regexp', String.raw`^remote\..*\.url$`], {
    okCodes: [0, 1],
  })
  const urls = new Map<string, string>()
  for (const entry of code === 0 ? stdout.toString('utf8').split('\0').filter(Boolean) : []) {
    const cut = entry.indexOf('\n')
    const name = entry.slice('remote.'.length, cut - '.url'.length)
    // The first address of a remote is the one that is fetched from.
    if (cut !== -1 && !urls.has(name)) urls.set(name, entry.slice(cut + 1))
  }
  const url = urls.get('origin') ?? (urls.size === 1 ? [...urls.values()][0]! : null)
  if (url === null) {
    return { why: urls.size === 0 ? 'this clone has no remote' : 'none of the remotes is called origin' }
  }
  const isAddress =
    /^[a-z][a-z0-9+.-]*:/i.test(url) || /^[^/\\]+@[^/\\]+:/.test(url) || /^[a-z]:[\\/]/i.test(url)
  return askable(isAddress ? url : resolve(root, url))
}

/** Only what the hardened git is allowed to speak; a password in the address goes into a header, off the command line. */
function askable(address: string): Address | { readonly why: string } {
  const refused = { why: `${withoutUser(address)} is no address that is asked; https, ssh and file are` }
  if (/\p{Cc}/u.test(address)) return refused
  if (/^(?:\/|[a-z]:[\\/])/i.test(address)) return { address, authorization: null }
  if (/^[\w.][\w.-]*@(?:[\w.][\w.-]*|\[[0-9a-f:.]+\]):[^:]/i.test(address))
    return { address, authorization: null }
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || address.replace(/\[[0-9a-f:.]+\]/gi, '').includes('::')) return refused
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.protocol === 'ssh:' && /^[\w.[]/.test(url.hostname)) return { address, authorization: null }
  if (url.protocol === 'file:') return { address, authorization: null }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return refused
  const { username, password } = url
  url.username = ''
  url.password = ''
  const plain = `${decoded(username)}:${decoded(password)}`
  return {
    address: url.href,
    authorization:
      username === '' && password === '' ? null : `Basic ${Buffer.from(plain).toString('base64')}`,
  }
}

/**
 * What actions/checkout left for private repositories: `http.<server>/.extraheader`, in `.git/config` or, since its
 * version 6, in a file that this includes; without one, the job's token. Sent to the runner's own server alone.
 * Source: https://github.com/actions/checkout/blob/main/src/git-auth-helper.ts
 */
async function runnerAuthorization(git: Git, env: Environment, address: string): Promise<string | null> {
  if (!isOnRunner(env) || !/^https?:/.test(address)) return null
  const { origin } = new URL(address)
  const key = `http.${origin}/.extraheader`
  const { code, stdout } = await git.run(['config', '--includes', '-z', '--get-all', key], {
    okCodes: [0, 1],
  })
  const headers = code === 0 ? stdout.toString('utf8').split('\0') : []
  for (const header of headers.toReversed()) {
    const value = /^authorization: *((?:basic|bearer) [\w+/=.~-]+)$/i.exec(header.trim())?.[1]
    if (value !== undefined) return value
  }
  const token = [env['INPUT_GITHUB-TOKEN'], env.GITHUB_TOKEN].find((one) => one !== undefined && one !== '')
  return token === undefined || !/^[\x21-\x7e]+$/.test(token)
    ? null
    : `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

async function localTag(
  git: Git,
  ref: string,
): Promise<{ readonly object: CommitSha; readonly annotated: boolean } | null> {
  const { stdout } = await git.run([
    'for-each-ref',
    '--format=%(refname)%00%(objecttype)%00%(objectname)',
    ref,
  ])
  for (const line of stdout.toString('utf8').split('\n')) {
    const [name, type, object] = line.split('\0')
    if (name === ref && object !== undefined) return { object: commitSha(object), annotated: type === 'tag' }
  }
  return null
}

function withoutUser(address: string): string {
  if (/^(?:\/|[a-z]:[\\/])/i.test(address) || !URL.canParse(address)) return address
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
