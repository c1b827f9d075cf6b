import { fields } from '../../structured/fields.ts'
import { parseToml } from '../../structured/toml.ts'
import {
  credential,
  type Destination,
  PUBLIC,
  type Surroundings,
  variableName,
  within,
} from './destination.ts'

/**
 * The registry that `package.publish` allows, and its sparse index in `.cargo/config.toml` or the environment.
 * Source: https://doc.rust-lang.org/cargo/reference/registries.html
 */
export async function cargoDestination(around: Surroundings): Promise<Destination> {
  const { manifest, env } = around
  const own = await tomlOf(around, manifest.path)
  const isInherited =
    own.is(['package', 'publish'], 'table') && own.flag(['package', 'publish', 'workspace']) === true
  const allowed = isInherited
    ? manifest.workspaceRoot === null
      ? null
      : listOf(await tomlOf(around, manifest.workspaceRoot), ['workspace', 'package', 'publish'])
    : listOf(own, ['package', 'publish'])
  const name = allowed?.find((one) => one !== 'crates-io')
  // A package that may go to the public registry as well is asked for there.
  if (name === undefined || allowed?.includes('crates-io') === true) return PUBLIC
  const variable = `CARGO_REGISTRIES_${variableName(name)}`
  const index = env[`${variable}_INDEX`] ?? (await configured(around, name))
  if (index === null)
    return { kind: 'unclear', why: `no .cargo/config.toml names the index of the registry ${name}` }
  if (!index.startsWith('sparse+'))
    return {
      kind: 'unclear',
      why: `the index of the registry ${name} is a git repository; a sparse one can be asked`,
    }
  return {
    kind: 'place',
    url: index.slice('sparse+'.length),
    authorization: credential(env, `${variable}_TOKEN`) ?? null,
  }
}

type Fields = ReturnType<typeof fields>

async function tomlOf(around: Surroundings, path: string): Promise<Fields> {
  return fields(parseToml((await around.text(path)) ?? '', path), path)
}

function listOf(toml: Fields, field: readonly string[]): readonly string[] | null {
  return toml.is(field, 'list') ? toml.texts(field) : null
}

/** Cargo lays the nearest file over those further up. */
async function configured(around: Surroundings, name: string): Promise<string | null> {
  for (const folder of around.folders) {
    for (const file of ['.cargo/config.toml', '.cargo/config']) {
      if ((await around.text(within(folder, file))) === null) continue
      const index = (await tomlOf(around, within(folder, file))).text(['registries', name, 'index'])
      if (index !== null) return index
    }
  }
  return null
}
