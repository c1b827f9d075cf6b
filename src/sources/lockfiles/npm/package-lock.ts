import { SourceInvalid } from '../../../errors.ts'
import type { RepositoryPath } from '../../../location.ts'
import { jsonMembers } from '../json-members.ts'
import type { Lockfile } from '../model.ts'
import { positionsOf } from '../positions.ts'
import { shapeOf } from '../shape.ts'
import { type LockText, rootOf } from './lock-text.ts'
import { readPackages } from './packages.ts'
import { readTree } from './tree.ts'

/**
 * Read a package-lock.json or npm-shrinkwrap.json of lockfile version 1, 2 or 3.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * @param text decoded, without a byte-order mark
 * @param declaredNames what the package.json beside it declares; version 1 does not repeat it
 * @throws SourceInvalid when it is not such a file, or any entry is not what npm writes
 */
export function readPackageLock(
  text: string,
  path: RepositoryPath,
  declaredNames: ReadonlySet<string> = new Set(),
): Lockfile {
  const shape = shapeOf(path)
  const document = shape.table(parsed(text, path), 'the file')
  const lock: LockText = {
    text,
    path,
    shape,
    document,
    at: positionsOf(text, path),
    top: jsonMembers(text, 0, path),
    scanned: new Map(),
  }
  const version = Object.hasOwn(document, 'lockfileVersion') ? document.lockfileVersion : undefined
  if (version !== 1 && version !== 2 && version !== 3) {
    const found =
      version === undefined ? 'names no lockfileVersion' : `has lockfileVersion ${JSON.stringify(version)}`
    return shape.fail(
      `${found}; versions 1, 2 and 3 are known. Run \`npm install --package-lock-only\` with a current npm`,
    )
  }
  const content = version === 1 ? readTree(lock, declaredNames) : readPackages(lock)
  return {
    path,
    format: path.endsWith('npm-shrinkwrap.json') ? 'npm-shrinkwrap' : 'package-lock',
    formatVersion: String(version),
    ecosystem: 'npm',
    root: rootOf(lock),
    ...content,
    carriesIntegrity: true,
    graph: 'complete',
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new SourceInvalid(path, 'is not valid JSON; it may be truncated or hold merge-conflict markers')
  }
}
