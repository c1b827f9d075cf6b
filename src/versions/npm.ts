import parse from 'semver/functions/parse.js'
import type { VersionGrammar } from './grammar.ts'
import { semverGrammar } from './semver.ts'

/**
 * npm's versions: SemVer, read the way npm publishes them. npm cleans the manifest's version with its "loose" reader
 * before it publishes (normalize-package-data, `fixVersionField`): a leading `v` goes, leading zeros of calendar
 * versions go (`2026.08.28` is published as `2026.8.28`), `1.2.3rc1` becomes `1.2.3-rc1`, build metadata is dropped.
 * `1.0` is no version: npm refuses it.
 */
export const npm: VersionGrammar = semverGrammar('npm', (text) => parse(text, { loose: true }))
