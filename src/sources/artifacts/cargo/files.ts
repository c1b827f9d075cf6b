import { isTable } from '../../structured/document.ts'
import { shown } from '../metadata-member.ts'
import type { ArtifactProblem, Member } from '../model.ts'
import type { CargoToml } from './manifest.ts'

/**
 * What crates.io refuses of a crate's members: another folder than `name-version/`, anything but files, a
 * second manifest in other letters.
 * Source: crates.io's `process_tarball`, https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_tarball/src/lib.rs.
 * @param root `name-version/` as the manifest has it; `null` where it has none
 */
export function judgeMembers(
  members: readonly Member[],
  root: string | null,
  integrity: ArtifactProblem[],
): void {
  for (const { path, type } of members) {
    if (
      root !== null &&
      path !== `${root}Cargo.toml` &&
      path.toLowerCase() === `${root}cargo.toml`.toLowerCase()
    ) {
      integrity.push({
        member: path,
        kind: 'second-manifest',
        detail: 'is a manifest in other letters, which crates.io refuses',
      })
    }
    if (root !== null && !path.startsWith(root) && `${path}/` !== root) {
      integrity.push({
        member: path,
        kind: 'outside-root',
        detail: `lies outside ${shown(root)}, where cargo unpacks nothing`,
      })
    }
    if (type !== 'file' && type !== 'directory') {
      integrity.push({
        member: path,
        kind: 'special-member',
        detail: `is ${type === 'other' ? 'neither file nor folder' : `a ${type}`}, which crates.io refuses`,
      })
    }
  }
}

/** Paths that the manifest names and that are not in the crate. */
export function judgeTargets(
  toml: CargoToml,
  member: string,
  has: (path: string) => boolean,
  problems: ArtifactProblem[],
): void {
  for (const { field, path } of namedPaths(toml)) {
    if (!has(plainPath(path))) {
      problems.push({
        member,
        kind: 'missing-target',
        detail: `\`${field}\` is ${shown(path)}, which is not in the crate`,
      })
    }
  }
}

export interface NamedPath {
  readonly field: string
  readonly path: string
}

/**
 * The files that a normalised manifest names and that somebody needs who depends on the crate or installs it. Tests,
 * examples and benches are nobody's but its makers': cargo before 1.80 kept naming them where they were not packed.
 * Source: https://doc.rust-lang.org/cargo/reference/cargo-targets.html.
 */
export function namedPaths(toml: CargoToml): NamedPath[] {
  const found: NamedPath[] = []
  const add = (field: string, path: unknown): void => {
    if (typeof path === 'string') found.push({ field, path })
  }
  const info = isTable(toml['package']) ? toml['package'] : {}
  for (const field of ['readme', 'license-file']) add(`package.${field}`, info[field])
  const { build } = info
  for (const path of Array.isArray(build) ? build : [build]) add('package.build', path)
  const lib = toml['lib']
  if (isTable(lib)) add('lib.path', lib['path'])
  const bins = toml['bin']
  for (const bin of Array.isArray(bins) ? bins : []) {
    if (isTable(bin)) add('bin.path', bin['path'])
  }
  return found
}

/** A path of a manifest without `./` in front; cargo on Windows writes backslashes. */
export function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
