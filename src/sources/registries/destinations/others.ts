import { fields } from '../../structured/fields.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../../structured/xml.ts'
import { parseYamlTexts } from '../../structured/yaml.ts'
import { basic, credential, type Destination, PUBLIC, type Surroundings, within } from './destination.ts'

/**
 * `defaultPushSource` of the nearest nuget.config, by the name of a source or as its address.
 * Source: https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file
 */
export async function nugetDestination(around: Surroundings): Promise<Destination> {
  for (const folder of around.folders) {
    for (const name of ['nuget.config', 'NuGet.config', 'NuGet.Config']) {
      const path = within(folder, name)
      const text = await around.text(path)
      if (text === null) continue
      const { root } = parseXml(text, path)
      const wanted = added(childOf(root, 'config')).get('defaultpushsource')
      if (wanted === undefined) continue
      const url = added(childOf(root, 'packageSources')).get(wanted.toLowerCase()) ?? wanted
      if (!/^https?:/.test(url))
        return { kind: 'unclear', why: `the push source ${wanted} of ${path} is no web address` }
      const login = added(
        childOf(childOf(root, 'packageSourceCredentials'), wanted.replaceAll(' ', '_x0020_')),
      )
      return { kind: 'place', url, authorization: loginOf(login, around.env) }
    }
  }
  return PUBLIC
}

/** `<add key="…" value="…"/>`, keys without regard to case. */
function added(element: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(element, 'add').map(({ attributes }) => [
      (attributes.get('key')?.value ?? '').toLowerCase(),
      attributes.get('value')?.value ?? '',
    ]),
  )
}

/** NuGet writes variables as `%NAME%`; a literal password is not used. */
function loginOf(login: ReadonlyMap<string, string>, env: Surroundings['env']): string | null {
  const variable = /^%(\w+)%$/.exec(login.get('cleartextpassword') ?? '')?.[1]
  if (variable === undefined) return null
  const user = login.get('username') ?? ''
  const named = /^%(\w+)%$/.exec(user)?.[1]
  const password = credential(env, variable)
  return password === undefined ? null : basic(named === undefined ? user : env[named], password)
}

/**
 * `allowed_push_host` of a gemspec. Credentials are Bundler's: `BUNDLE_GEMS__EXAMPLE__COM=user:password`.
 * Source: https://guides.rubygems.org/specification-reference/#metadata; bundle-config(1), "CREDENTIALS FOR GEM SOURCES".
 */
export async function gemDestination(around: Surroundings): Promise<Destination> {
  const text = (await around.text(around.manifest.path)) ?? ''
  const line = /^[^#\n]*["']?allowed_push_host["']?\]?\s*(?:=>|[:=])\s*(.*)$/m.exec(text)?.[1]
  if (line === undefined) return PUBLIC
  const url = /^["'](https?:\/\/[^"'#]+)["']/.exec(line)?.[1]
  if (url === undefined || !URL.canParse(url))
    return { kind: 'unclear', why: '`allowed_push_host` is no literal web address' }
  const host = new URL(url).hostname.replaceAll('-', '___').replaceAll('.', '__').toUpperCase()
  const login = credential(around.env, `BUNDLE_${host}`)
  return {
    kind: 'place',
    url,
    authorization: login === undefined ? null : `Basic ${Buffer.from(login).toString('base64')}`,
  }
}

/** `publish_to` of a pubspec. Source: https://dart.dev/tools/pub/pubspec#publish_to */
export async function pubDestination(around: Surroundings): Promise<Destination> {
  const { path } = around.manifest
  const url = fields(parseYamlTexts((await around.text(path)) ?? '', path), path).text(['publish_to'])
  return url === null || url === 'none' ? PUBLIC : { kind: 'place', url, authorization: null }
}
