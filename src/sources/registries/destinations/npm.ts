import { fields } from '../../structured/fields.ts'
import { parseJson } from '../../structured/json.ts'
import { basic, credential, type Destination, PUBLIC, type Surroundings, within } from './destination.ts'

/**
 * Where `npm publish` sends a package: the scope's registry, `publishConfig.registry`, the environment, `.npmrc`, in
 * that order. Credentials are those that `.npmrc` takes from the environment; literal ones are not used.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc; npm-registry-fetch, `pickRegistry`.
 */
export async function npmDestination(around: Surroundings): Promise<Destination> {
  const { manifest, env, folders } = around
  const json = fields(parseJson((await around.text(manifest.path))!, manifest.path), manifest.path)
  const scope = /^(@[^/]+)\//.exec(manifest.name ?? '')?.[1]
  const published = (key: string): string | null =>
    json.is(['publishConfig', key], 'text') ? json.text(['publishConfig', key]) : null
  const config = await npmrc(around, [
    folders[0]!,
    ...(manifest.workspaceRoot === null ? [] : [folderOf(manifest.workspaceRoot)]),
  ])
  const scoped = scope === undefined ? undefined : `${scope}:registry`
  const url =
    (scoped === undefined ? null : (published(scoped) ?? config.get(scoped))) ??
    published('registry') ??
    env.npm_config_registry ??
    env.NPM_CONFIG_REGISTRY ??
    config.get('registry')
  if (url === undefined || url === null || url === '') return PUBLIC
  const expanded = expand(url, env)
  if (expanded === null || !URL.canParse(expanded))
    return { kind: 'unclear', why: 'the registry of `.npmrc` is computed from a variable that is not set' }
  return { kind: 'place', url: expanded, authorization: authorizationFor(expanded, config, env) }
}

type Config = ReadonlyMap<string, string>
type Environment = Surroundings['env']

/** The nearest file holds; npm reads the one of the folder that it runs in. */
async function npmrc(around: Surroundings, folders: readonly string[]): Promise<Config> {
  for (const folder of folders) {
    const text = await around.text(within(folder, '.npmrc'))
    if (text === null) continue
    return new Map(
      text.split('\n').flatMap((line): [string, string][] => {
        const cut = line.indexOf('=')
        const key = line.slice(0, Math.max(cut, 0)).trim()
        if (key === '' || /^[#;]/.test(key)) return []
        const value = line.slice(cut + 1).trim()
        return [[key, value.replace(/^(["'])(.*)\1$/, '$2')]]
      }),
    )
  }
  return new Map()
}

/** `//host/path/:_authToken`, the longest path that fits. */
function authorizationFor(url: string, config: Config, env: Environment): string | null {
  const { host, pathname } = new URL(url)
  const parts = pathname.split('/').filter(Boolean)
  for (let count = parts.length; count >= 0; count--) {
    const prefix = `//${[host, ...parts.slice(0, count)].join('/')}/:`
    const value = (key: string): string | undefined => {
      const written = config.get(`${prefix}${key}`)
      return written === undefined ? undefined : fromVariable(written, env)
    }
    const token = value('_authToken')
    if (token !== undefined) return `Bearer ${token}`
    const encoded = value('_auth')
    if (encoded !== undefined) return `Basic ${encoded}`
    const password = value('_password')
    if (password !== undefined) {
      const user = config.get(`${prefix}username`)
      return basic(user === undefined ? undefined : (expand(user, env) ?? user), decoded(password))
    }
  }
  return null
}

function fromVariable(text: string, env: Environment): string | undefined {
  const name = /^\$\{(\w+)\??\}$/.exec(text)?.[1]
  return name === undefined ? undefined : credential(env, name)
}

/** npm's `${NAME}`; `null` when a variable is not set. */
function expand(text: string, env: Environment): string | null {
  let whole = true
  const expanded = text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    if (env[name] === undefined) whole = false
    return env[name] ?? ''
  })
  return whole ? expanded : null
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
