import { isAbsolute } from 'node:path'
import { InputError, SourceInvalid } from '../errors.ts'
import type { Files } from '../files.ts'
import { repositoryPath } from '../location.ts'
import type { Rule } from '../rules/rule.ts'
import type { Policy, RuleSetting } from './model.ts'
import { PRESET_TEXT } from './presets.ts'
import { type ReadPolicy, readPolicyFile } from './read.ts'
import { type Preset, policySchema } from './schema.ts'
import { policyWaiver } from './waivers.ts'

/** Where a repository keeps its policy. */
export const POLICY_PATHS = ['.github/release-guardrail.yml', '.github/release-guardrail.yaml'] as const

/** A policy file that the user named and that lies outside the repository. */
export interface OutsidePolicy {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Find and read the repository's policy file.
 * @param named the path given with `--policy`, relative to the root; `null` for the usual places
 * @returns `null` when nothing was named and the repository has none
 * @throws InputError when it is named and absent, ambiguous, or invalid
 */
export async function findPolicyFile(
  files: Files,
  named: string | OutsidePolicy | null,
  rules: readonly Rule[],
): Promise<ReadPolicy | null> {
  if (named !== null && typeof named !== 'string')
    return readPolicyFile(named.bytes, named.path, schemaFor(rules))
  const listed = new Set<string>(await files.list())
  const present = (named === null ? POLICY_PATHS : [named]).filter((path) => listed.has(path))
  if (present.length > 1) throw new InputError(`${present.join(' and ')} both exist; keep one`)
  const path = present[0]
  if (path === undefined) {
    if (named === null) return null
    throw new InputError(
      isAbsolute(named)
        ? `${named}: no such policy file`
        : `${named}: no such policy file in the repository (is it ignored by git?)`,
    )
  }
  return readPolicyFile(await readAsInput(files, path), path, schemaFor(rules))
}

async function readAsInput(files: Files, path: string): Promise<Uint8Array> {
  try {
    return await files.read(repositoryPath(path))
  } catch (error) {
    if (error instanceof SourceInvalid) throw new InputError(error.message)
    throw error
  }
}

/**
 * The policy in force: a built-in one with the repository's own laid over it.
 * @param file the repository's policy file; `null` for the built-in policy alone
 * @param preset the built-in policy of the run's mode, used where the file extends none
 */
export function effectivePolicy(
  file: ReadPolicy | null,
  preset: Preset,
  origin: 'base' | 'head',
  rules: readonly Rule[],
): Policy {
  const base = file?.content.extends ?? preset
  const builtIn = readPreset(base, rules)
  const own = file?.content
  const settings = new Map<string, RuleSetting>()
  for (const rule of rules) {
    const inherited = setting(builtIn.content.rules?.[rule.id], OFF)
    settings.set(rule.id, setting(own?.rules?.[rule.id], inherited))
  }
  const source = file ?? builtIn
  return {
    path: source.path,
    origin: file === null ? 'built-in' : origin,
    sha256: source.sha256,
    failOn: own?.['fail-on'] ?? builtIn.content['fail-on'] ?? 'medium',
    rules: settings,
    waivers: (own?.waivers ?? []).map((fields, index) =>
      policyWaiver(fields, index, source.locate(['waivers', index]), rules),
    ),
    exclude: (own?.exclude ?? []).map((entry, index) => ({
      ...entry,
      at: source.locate(['exclude', index]),
    })),
    ...(own?.generated === undefined
      ? {}
      : {
          generated: own.generated.map((entry, index) => ({
            ...entry,
            at: source.locate(['generated', index, 'digest']),
          })),
        }),
    tagPatterns: own?.tags ?? [],
    advisories: own?.advisories ?? 'osv',
    ...(own?.registries === undefined
      ? {}
      : { registries: own.registries.map(({ url = null, ...entry }) => ({ ...entry, url })) }),
    artifacts: own?.artifacts ?? [],
  }
}

const OFF: RuleSetting = { enabled: false, severity: null, options: {} }

type WrittenSetting = NonNullable<NonNullable<ReadPolicy['content']['rules']>[string]>

function setting(written: WrittenSetting | undefined, inherited: RuleSetting): RuleSetting {
  if (written === undefined) return inherited
  if (written === 'off') return { ...inherited, enabled: false }
  if (written === 'on') return { ...inherited, enabled: true }
  if (typeof written === 'string') return { ...inherited, enabled: true, severity: written }
  return {
    enabled: written.enabled ?? true,
    severity: written.severity ?? inherited.severity,
    options: { ...inherited.options, ...written.options },
  }
}

const SCHEMAS = new WeakMap<readonly Rule[], ReturnType<typeof policySchema>>()

/** Made once: a pull request reads two policies, each over a built-in one. */
function schemaFor(rules: readonly Rule[]): ReturnType<typeof policySchema> {
  const schema = SCHEMAS.get(rules) ?? policySchema(rules)
  SCHEMAS.set(rules, schema)
  return schema
}

function readPreset(preset: Preset, rules: readonly Rule[]): ReadPolicy {
  return readPolicyFile(
    new TextEncoder().encode(PRESET_TEXT[preset]),
    `policies/${preset}.yml`,
    schemaFor(rules),
  )
}
