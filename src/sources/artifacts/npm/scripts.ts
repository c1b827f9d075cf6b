import { shown } from '../metadata-member.ts'
import type { EntryFile } from './entries.ts'
import type { ExportedFile } from './exports.ts'
import { loadedFormat, type ModuleFormat, writtenFormat } from './module-format.ts'
import type { Note } from './package-json.ts'

/** A script that package.json leads to, and the nearest package.json of it. */
export interface Script {
  readonly path: string
  readonly text: string
  readonly nearest: unknown
}

/** A file with Flow's types is compiled before anybody loads it. */
const FLOW = /^[ \t]*(?:\/\/|\/\*\*?|\*)[ \t]*@flow/m

/**
 * Judges how a script is written against how it is loaded: a command without a first line that names its interpreter,
 * `module` in CommonJS, and a script that Node.js loads as the other format.
 * Source: https://publint.dev/rules, `BIN_FILE_NOT_EXECUTABLE`, `MODULE_SHOULD_BE_ESM`, `FILE_INVALID_FORMAT`.
 */
export function judgeScript(
  script: Script,
  entries: readonly EntryFile[],
  exported: readonly ExportedFile[],
  note: Note,
): void {
  const { path } = script
  for (const { field, use } of entries.filter((entry) => entry.path === path)) {
    if (use === 'bin' && !/^#!\s*\/usr\/bin\/env\b/.test(script.text)) {
      note(
        'bin-not-executable',
        field,
        `leads to ${shown(path)}, which does not begin with \`#!/usr/bin/env node\``,
      )
    }
    if (use === 'module') mustBeModule(script, field, note)
    else judgeFormat(script, field, note)
  }
  for (const { field, forBundlers, mustBeModule: isModule } of exported.filter((one) => one.path === path)) {
    if (isModule) mustBeModule(script, field, note)
    else if (!forBundlers) judgeFormat(script, field, note)
  }
}

function mustBeModule({ path, text }: Script, field: readonly string[], note: Note): void {
  if (writtenFormat(text) !== 'CommonJS') return
  note(
    'module-not-esm',
    field,
    `leads to ${shown(path)}, which is CommonJS: bundlers take it for an ES module`,
  )
}

const BECAUSE: Readonly<Record<ModuleFormat, string>> = {
  ESM: 'is loaded as an ES module and written in CommonJS',
  CommonJS: 'is loaded as CommonJS and written as an ES module',
}

function judgeFormat({ path, text, nearest }: Script, field: readonly string[], note: Note): void {
  const loaded = loadedFormat(path, nearest)
  if (loaded === null || FLOW.test(text)) return
  const written = writtenFormat(text)
  if (written === null || written === loaded) return
  // Named for bundlers, which read either.
  if (written === 'ESM' && /browser|bundler/.test(path)) return
  note('wrong-format', field, `leads to ${shown(path)}, which ${BECAUSE[loaded]}`)
}

/** The paths whose texts are to be read for {@link judgeScript}; nothing leads to the others. */
export function wantedScripts(
  entries: readonly EntryFile[],
  exported: readonly ExportedFile[],
): ReadonlySet<string> {
  return new Set([...entries, ...exported].map(({ path }) => path).filter((path) => /\.[cm]?js$/.test(path)))
}
