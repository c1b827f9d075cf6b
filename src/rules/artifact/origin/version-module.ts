import type { Member } from '../../../sources/artifacts/model.ts'
import { pep440 } from '../../../versions/pep440.ts'
import { isHead } from './scm-record.ts'

/** Lines of the modules that setuptools-scm, hatch-vcs and flit-scm write, and nothing else may stand in one. */
const LINES: readonly RegExp[] = [
  /^$/,
  /^# .*$/,
  /^from __future__ import annotations$/,
  /^(?:TYPE_CHECKING = False|if TYPE_CHECKING:)$/,
  /^__all__ = \[(?:"[a-z_]+"(?:, )?)*\]?$/,
  /^ {4}"[a-z_]+",$/,
  /^\]$/,
  /^ {4}from typing import (?:Tuple, Union|Tuple|Union)$/,
  /^ {4}(?:VERSION_TUPLE|COMMIT_ID) = (?:Tuple|tuple|Union)\[[\w ,.|[\]]+\]$/,
  /^else:$/,
  /^ {4}(?:VERSION_TUPLE|COMMIT_ID) = object$/,
  /^(?:version|__version__): str$/,
  /^(?:__version_tuple__|version_tuple): (?:VERSION_TUPLE|tuple\[int \| str, \.\.\.\])$/,
  /^(?:commit_id|__commit_id__): (?:COMMIT_ID|str \| None)$/,
  /^(?:__version__|version)(?: = version| = __version__)? = ['"](?<version>[^'"\\]+)['"]$/,
  /^(?:__version_tuple__|version_tuple)(?: = version_tuple| = __version_tuple__)? = \((?:(?:[0-9]+|'[\w.+]+'|"[\w.+]+")(?:, |,)?)+\)$/,
  /^(?:__commit_id__|commit_id)(?: = commit_id| = __commit_id__)? = (?:None|['"](?<commit>g?[0-9a-f]+)['"])$/,
]

/**
 * Whether a Python module that is not in the commit is the one in which a build writes down the version: every line is
 * one of those that such tools write, each version in it is the one under release, and a commit is HEAD.
 * Source: https://setuptools-scm.readthedocs.io/en/stable/config/ (`version_file`, the default template).
 */
export function isVersionModule(
  path: string,
  { text }: Member,
  { head, version }: { readonly head: string; readonly version: string | null },
): boolean {
  if (!path.endsWith('.py') || text === null || version === null) return false
  const wanted = pep440.canonical(version)
  let stated = 0
  for (const line of text.split(/\r?\n/)) {
    const found = LINES.map((pattern) => pattern.exec(line)).find((match) => match !== null)
    if (found === undefined) return false
    const named = found.groups ?? {}
    if (named['commit'] !== undefined && !isHead(named['commit'], head)) return false
    if (named['version'] === undefined) continue
    if (wanted === null || pep440.canonical(named['version']) !== wanted) return false
    stated += 1
  }
  return stated > 0
}
