import { decodeUtf8 } from '../../../files/decode.ts'
import type { Files } from '../../../files.ts'
import { repositoryPath } from '../../../location.ts'
import type { Manifest } from '../../manifests/model.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a package goes when it is published, as its own configuration says. */
export type Destination =
  /** Nothing says otherwise: the public registry of the ecosystem. */
  | { readonly kind: 'public' }
  | { readonly kind: 'place'; readonly url: string; readonly authorization: string | null }
  /** One clause: it is said, and cannot be told from the repository. */
  | { readonly kind: 'unclear'; readonly why: string }
  /** It is a manifest, and nothing publishes it. */
  | { readonly kind: 'nowhere' }

export const PUBLIC: Destination = { kind: 'public' }

/** What reading a destination needs of the repository. */
export interface Surroundings {
  readonly manifest: Manifest
  readonly env: Environment
  /** @returns `null` when there is no such file. @throws SourceInvalid when it cannot be read */
  text(path: string): Promise<string | null>
  /** The manifest's folder and those above it, nearest first; `''` is the root. */
  readonly folders: readonly string[]
  readonly paths: ReadonlySet<string>
}

/** @param paths every path of the repository */
export function surroundings(
  files: Files,
  paths: ReadonlySet<string>,
  env: Environment,
  manifest: Manifest,
): Surroundings {
  const parts = manifest.path.split('/').slice(0, -1)
  return {
    manifest,
    env,
    paths,
    folders: [...parts.keys()].map((index) => parts.slice(0, parts.length - index).join('/')).concat(''),
    async text(path) {
      if (!paths.has(path)) return null
      return decodeUtf8(await files.read(repositoryPath(path)), path)
    },
  }
}

/** A path in a folder; the root is `''`. */
export function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** `Basic` from a name and a password; `null` where neither is set. */
export function basic(user: string | undefined, password: string | undefined): string | null {
  if (!user && !password) return null
  return `Basic ${Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64')}`
}

/** A credential from the environment that may stand in a header; tokens of the run itself are handed to nobody. */
export function credential(env: Environment, name: string): string | undefined {
  const value = /^ACTIONS_/i.test(name) ? undefined : env[name]
  return value !== undefined && /^[\x21-\x7e]+$/.test(value) ? value : undefined
}

/** A name as tools write it into names of variables. */
export function variableName(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
}
