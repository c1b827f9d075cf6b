import audit from '../../policies/audit.yml'
import pullRequest from '../../policies/pull-request.yml'
import release from '../../policies/release.yml'
import type { Preset } from './schema.ts'

/** The text of the built-in policies, as they stand in `policies/`. */
export const PRESET_TEXT: Readonly<Record<Preset, string>> = { release, 'pull-request': pullRequest, audit }
