import picomatch from 'picomatch'
import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import type { Artifact } from '../../sources/artifacts/model.ts'
import { code } from '../release/wording.ts'
import { defineRule } from '../rule.ts'
import { fileName, firstOf, globWord, haveArtifacts, placeOf } from './named.ts'
import { nameKey, nameOf } from './packages.ts'
import { unwantedByContent } from './unexpected/contents.ts'
import { unwantedInWheel } from './unexpected/installed.ts'
import { unwantedByMode } from './unexpected/modes.ts'
import { type Unwanted, unwantedByName } from './unexpected/names.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
/**
 * A package holds what nobody meant to publish: credentials, keys, version control, source maps with the sources,
 * caches, start-up hooks, modes that give rights away; or it has grown beyond reason.
 * Source: Claude Code 2.1.88, March 2026 (a 59.8 MB source map); LiteLLM, March 2026 (a `.pth`);
 * https://docs.npmjs.com/cli/v11/using-npm/developers (what is never packed); https://docs.python.org/3/library/site.html.
 */
export const unexpectedFile = defineRule({
  id: 'artifact/unexpected-file',
  title: 'Artefact holds files that have no business in it',
  severity: 'high',
  rationale:
    'A package is public the moment it is uploaded and cannot be taken back. Credentials, history and original sources leak that way, and files that run by themselves are how attackers stay.',
  remedy:
    'Leave the files out of the build (`files` in package.json, MANIFEST.in, `exclude`), and build again.',
  standards: ['NIST SSDF PS.1.1', 'OWASP CICD-SEC-6', 'OWASP CICD-SEC-9', 'CIS Software Supply Chain 4.1'],
  needs: ['artifacts'],
  options: v.strictObject({
    /** Members that are meant, each with its reason; globs below the package's root. */
    allow: v.optional(v.array(v.strictObject({ member: text, reason: text })), []),
    /** What the previous release of a package weighed: more than `growth` times as much is a finding. */
    previous: v.optional(
      v.array(v.strictObject({ name: text, bytes: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
      [],
    ),
    growth: v.optional(v.pipe(v.number(), v.minValue(1)), 2),
  }),
  applies: haveArtifacts,
  *check({ artifacts }, { allow, previous, growth }) {
    const allowed = matcher(allow.map(({ member }) => member))
    for (const artifact of artifacts.artifacts) {
      for (const [unwanted, members] of unwantedMembers(artifact, allowed)) {
        yield finding(artifact, unwanted, members)
      }
      yield* grown(artifact, previous, growth)
    }
  },
})

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true })
}

/** In the order in which they stand, by kind. */
function unwantedMembers(artifact: Artifact, allowed: (path: string) => boolean): Map<Unwanted, string[]> {
  const found = new Map<Unwanted, string[]>()
  const add = (unwanted: Unwanted, path: string): void => {
    const known = found.get(unwanted)
    if (known === undefined) found.set(unwanted, [path])
    else known.push(path)
  }
  for (const member of artifact.members) {
    const path = member.path.startsWith(artifact.root) ? member.path.slice(artifact.root.length) : member.path
    if (allowed(path) || isCarried(member.path, path, artifact)) continue
    for (const one of unwantedByMode(member, artifact.format)) add(one, member.path)
    if (member.type === 'directory') continue
    const unwanted =
      unwantedByName(path, artifact.format) ??
      unwantedInWheel(path, artifact) ??
      unwantedByContent(path, member.text)
    if (unwanted !== null) add(unwanted, member.path)
  }
  return found
}

/** Other packages that this one declares to carry are for their own makers to answer for. */
function isCarried(member: string, path: string, { carries = [] }: Artifact): boolean {
  const isIn = (text: string): boolean =>
    carries.some((one) => (one.endsWith('/') ? text.startsWith(one) : text === one))
  return isIn(member) || isIn(path)
}

function finding(
  artifact: Artifact,
  { kind, what, why, severity, remedy }: Unwanted,
  members: readonly string[],
): FindingDraft {
  const path = members[0]!.startsWith(artifact.root) ? members[0]!.slice(artifact.root.length) : members[0]!
  return {
    at: placeOf(artifact),
    message: `${code(artifact.path)} holds ${what}: ${firstOf(members)}. ${why}`,
    ...(severity === undefined ? {} : { severity }),
    remedy: `${remedy ?? `Leave ${members.length === 1 ? 'it' : 'them'} out of the build and build again.`} Where that is meant: \`rules: {artifact/unexpected-file: {options: {allow: [{member: ${globWord(path)}, reason: "…"}]}}}\`.`,
    evidence: { artifact: artifact.path, kind, members: members.slice(0, 50), count: members.length },
    key: kind,
  }
}

function* grown(
  artifact: Artifact,
  previous: readonly { readonly name: string; readonly bytes: number }[],
  growth: number,
): Iterable<FindingDraft> {
  const name = nameOf(artifact)
  const before = previous.find(
    (one) =>
      one.name === fileName(artifact) ||
      (name !== null && nameKey(one.name, artifact.ecosystem) === nameKey(name, artifact.ecosystem)),
  )
  if (before === undefined || artifact.bytes <= before.bytes * growth) return
  const times = (artifact.bytes / before.bytes).toFixed(1)
  yield {
    at: placeOf(artifact),
    message: `${code(artifact.path)} is ${times} times as large as the release before it: ${artifact.bytes} bytes after ${before.bytes}. Something came along with it.`,
    remedy: `Look at what is new in it. Where the growth is meant, record ${artifact.bytes} as the \`bytes\` of ${code(before.name)} in the option \`previous\` of artifact/unexpected-file.`,
    evidence: { artifact: artifact.path, bytes: artifact.bytes, before: before.bytes },
    key: 'size',
  }
}
