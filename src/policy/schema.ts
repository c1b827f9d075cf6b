import * as v from 'valibot'
import { SEVERITIES } from '../findings.ts'
import type { Rule } from '../rules/rule.ts'
import { plainAddress } from '../sources/service-address.ts'
import { matchesEverything } from './waivers.ts'

/** The built-in policies that a policy file may extend. */
export const PRESETS = ['release', 'pull-request', 'audit'] as const
export type Preset = (typeof PRESETS)[number]

const nonEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const severity = v.picklist(SEVERITIES)

/** A waiver may lack fields: rule policy/incomplete-waiver reports it, and it excuses nothing. */
const waiver = v.strictObject({
  rule: v.pipe(nonEmpty, v.description('Id of the rule whose finding is excused; exact, never a pattern.')),
  path: v.optional(v.pipe(nonEmpty, v.description('Glob over repository paths.'))),
  fingerprint: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'),
      v.description('Exact fingerprint from the report.'),
    ),
  ),
  advisory: v.optional(
    v.pipe(nonEmpty, v.description('Exact advisory id, for example GHSA-xxxx-xxxx-xxxx.')),
  ),
  package: v.optional(v.pipe(nonEmpty, v.description('Package as `name` or `name@version`.'))),
  reason: v.optional(v.pipe(nonEmpty, v.description('Why the finding is accepted.'))),
  owner: v.optional(v.pipe(nonEmpty, v.description('Who answers for it: a person or team.'))),
  expires: v.optional(v.pipe(nonEmpty, v.description('Last day on which it holds, YYYY-MM-DD, UTC.'))),
})

const exclusion = v.strictObject({
  path: v.pipe(
    nonEmpty,
    v.check((path) => !path.startsWith('!'), 'must name what is left out, not what is read'),
    v.check(
      (path) => !matchesEverything(path),
      'must not cover the whole repository: nothing would be checked',
    ),
    v.description('Glob over repository paths that no source reads.'),
  ),
  reason: v.pipe(nonEmpty, v.description('Why; repeated in the report.')),
})

const generated = v.strictObject({
  path: v.pipe(
    nonEmpty,
    v.description('Glob over committed files that are generated, for example `dist/**`.'),
  ),
  from: v.pipe(
    v.array(nonEmpty),
    v.minLength(1, 'must name at least one glob'),
    v.description('Globs over the files that they are generated from.'),
  ),
  digest: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'),
    v.description(
      'SHA-256 of what `sha256sum` prints over the sources, ordered by path; a stale one is reported with the new one.',
    ),
  ),
})

const webAddress = v.pipe(
  nonEmpty,
  v.check((text) => plainAddress(text) !== null, 'must be an https address without credentials or query'),
)

const registry = v.pipe(
  v.strictObject({
    ecosystem: v.picklist([
      'npm',
      'PyPI',
      'crates.io',
      'Go',
      'Maven',
      'NuGet',
      'RubyGems',
      'Packagist',
      'Pub',
      'Hex',
      'JSR',
    ]),
    packages: v.optional(
      v.pipe(
        v.array(nonEmpty),
        v.description(
          'Names of packages, `*` for any characters; every package of the ecosystem when left out.',
        ),
      ),
    ),
    url: v.optional(v.pipe(webAddress, v.description('The registry to which they are published.'))),
    published: v.optional(
      v.pipe(v.literal(false), v.description('These packages are published to no registry.')),
    ),
    token: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable'),
        v.description('Name of the environment variable that holds the credential for reading.'),
      ),
    ),
    known: v.optional(
      v.pipe(nonEmpty, v.description('A package that is there: what does not show it proves nothing.')),
    ),
  }),
  v.check(
    ({ url, published }) => (url === undefined) !== (published === undefined),
    'must have either `url` or `published: false`',
  ),
)

const tagPattern = v.pipe(
  nonEmpty,
  v.check((pattern) => pattern.split('{version}').length === 2, 'must contain {version} exactly once'),
)

function ruleSetting(rule: Rule) {
  const options: v.GenericSchema<Record<string, unknown> | undefined> =
    rule.options === undefined
      ? v.undefined_('must be left out: this rule has no options')
      : v.optional(rule.options)
  return v.union(
    [
      v.picklist(['on', 'off']),
      severity,
      v.strictObject({
        enabled: v.optional(v.boolean()),
        severity: v.optional(severity),
        options: v.optional(options),
      }),
    ],
    `must be on, off, a severity (${SEVERITIES.join(', ')}), or a map of enabled, severity${rule.options === undefined ? '' : ', options'}`,
  )
}

/**
 * The schema of a policy file, for exactly these rules.
 * The JSON Schema in policies/policy.schema.json is generated from it.
 */
export function policySchema(rules: readonly Rule[]) {
  return v.strictObject({
    $schema: v.optional(v.string()),
    extends: v.optional(
      v.pipe(
        v.picklist(PRESETS),
        v.description('The built-in policy to start from; by default the one of the run’s mode.'),
      ),
    ),
    'fail-on': v.optional(
      v.pipe(severity, v.description('Findings of this severity and above fail the run.')),
    ),
    tags: v.optional(
      v.pipe(
        v.array(tagPattern),
        v.description('Tag patterns, for example `v{version}` or `{component}@{version}`.'),
      ),
    ),
    advisories: v.optional(
      v.pipe(nonEmpty, v.description('`osv`, or the path of a directory or zip in OSV format.')),
    ),
    registries: v.optional(
      v.pipe(
        v.array(registry),
        v.description('Where packages are published; the first entry that fits a package holds.'),
      ),
    ),
    artifacts: v.optional(
      v.pipe(
        v.array(nonEmpty),
        v.description(
          'Globs of the built files that the release publishes, relative to the repository, for example `dist/*.whl`.',
        ),
      ),
    ),
    rules: v.optional(
      v.strictObject(
        Object.fromEntries(
          rules.map((rule) => [rule.id, v.optional(v.pipe(ruleSetting(rule), v.description(rule.title)))]),
        ),
      ),
    ),
    generated: v.optional(v.array(generated)),
    exclude: v.optional(v.array(exclusion)),
    waivers: v.optional(v.array(waiver)),
  })
}

export type PolicyFile = v.InferOutput<ReturnType<typeof policySchema>>
export type WaiverFields = v.InferOutput<typeof waiver>
