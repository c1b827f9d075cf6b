import { npm } from '../../../versions/npm.ts'

export interface NamedVersion {
  readonly name: string
  readonly version: string
}

/**
 * What the file's name says, as `npm pack` makes it: `@scope/name` 1.2.3 is `scope-name-1.2.3.tgz`.
 * Source: https://docs.npmjs.com/cli/v11/commands/npm-pack.
 * @param inside what package.json says, to tell a name with digits from a version (`a-1.0.0-2.0.0.tgz`)
 * @returns `null` for a name that carries no version, as Yarn's `package.tgz`
 */
export function tarballName(file: string, inside: NamedVersion | null): NamedVersion | null {
  const stem = file.replace(/\.(?:tgz|tar\.gz)$/i, '')
  if (inside !== null && stem === `${flatName(inside.name)}-${inside.version}`) return inside
  // pnpm writes a name with its scope's `@`, Yarn with `%v` filled in by hand: any dash may be the border
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    const version = stem.slice(dash + 1).replace(/^v(?=[0-9])/, '')
    if (!/^[0-9]/.test(version) || npm.canonical(version) === null) continue
    const name = stem.slice(0, dash)
    return { name: inside !== null && name === flatName(inside.name) ? inside.name : name, version }
  }
  return null
}

function flatName(name: string): string {
  return name.startsWith('@') ? name.slice(1).replace('/', '-') : name
}
