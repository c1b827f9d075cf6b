import { parse, TomlError } from 'smol-toml'
import type { FindingDraft, Severity, UnverifiedDraft } from '../../../findings.ts'
import type { Location } from '../../../location.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { SupportFile } from '../../../sources/workflows/model.ts'
import { whoServes } from './competition.ts'
import { type IndexUrl, indexUrl, isOpen, isTrusted } from './index-url.ts'
import { judge } from './judge.ts'
import { textSettings } from './scripts.ts'
import type { Setting } from './settings.ts'

type Draft = FindingDraft | UnverifiedDraft
type Table = Readonly<Record<string, unknown>>

/** Index tables of `pyproject.toml` (uv, Poetry, PDM) and `uv.toml`. */
export function* pythonProject(file: SupportFile, trusted: readonly string[]): Iterable<Draft> {
  const document = parsed(file)
  if (typeof document === 'string') {
    yield {
      at: locate(file.text, 0, 0),
      unverified: `${file.path}: is not valid TOML, so its package indexes are unknown: ${document}`,
    }
    return
  }
  if (file.kind === 'uv-config') {
    yield* uvTables(file, document, '', trusted)
    return
  }
  const tool = table(document.tool)
  yield* uvTables(file, table(tool.uv), 'tool.uv.', trusted)
  yield* poetrySources(file, tables(table(tool.poetry).source), trusted)
  yield* pdmSources(file, table(tool.pdm), trusted)
  // Environments and scripts of task runners (Hatch, tox, cibuildwheel) hold commands as strings.
  const commands = file.text.value.replace(/^[ \t]*#[^\n]*/gm, (line) => ' '.repeat(line.length))
  const settings = textSettings(file.text, commands).filter(({ written }) => /^--|^[A-Z_]+$/.test(written))
  for (const setting of settings) {
    const draft = judge(setting, settings, trusted)
    if (draft !== null) yield draft
  }
}

function parsed(file: SupportFile): Table | string {
  try {
    return parse(file.text.value)
  } catch (error) {
    if (error instanceof TomlError) return error.message.split('\n', 1)[0]!
    throw error
  }
}

/** Source: https://docs.astral.sh/uv/concepts/indexes/ and https://docs.astral.sh/uv/reference/settings/ */
function* uvTables(
  file: SupportFile,
  uv: Table,
  prefix: string,
  trusted: readonly string[],
): Iterable<Draft> {
  const settings: Setting[] = []
  for (const [holder, place] of [
    [uv, prefix],
    [table(uv.pip), `${prefix}pip.`],
  ] as const) {
    for (const key of [
      'index-url',
      'extra-index-url',
      'index-strategy',
      'find-links',
      'allow-insecure-host',
    ] as const) {
      const value = strings(holder[key])
      if (value.length === 0) continue
      settings.push({
        tool: 'uv',
        key: key === 'allow-insecure-host' ? 'trusted-host' : key,
        value: value.join(' '),
        written: key,
        at: keyAt(file, `${place}${key}`),
      })
    }
  }
  const indexes = tables(uv.index)
  const main = indexes.find((index) => index.default === true)
  if (main !== undefined) {
    settings.push({
      tool: 'uv',
      key: 'index-url',
      value: text(main.url),
      written: 'default',
      at: headerAt(file, `${prefix}index`, indexes.indexOf(main)),
    })
  }
  for (const [position, index] of indexes.entries()) {
    if (index === main || index.explicit === true) continue
    settings.push({
      tool: 'uv',
      key: 'extra-index-url',
      value: text(index.url),
      written: `[[${prefix}index]]`,
      at: headerAt(file, `${prefix}index`, position),
    })
  }
  for (const setting of settings) {
    // An index of the public host itself is the default under another name.
    if (setting.written.startsWith('[[') && main === undefined && indexUrl(setting.value).public) continue
    const draft = judge(setting, settings, trusted)
    if (draft !== null) yield draft
  }
}

/**
 * Poetry searches all primary sources alike; PyPI is one of them unless some source is primary by name, and is searched
 * before supplemental ones. Source: https://python-poetry.org/docs/repositories/#package-source-constraint
 */
function* poetrySources(
  file: SupportFile,
  sources: readonly Table[],
  trusted: readonly string[],
): Iterable<Draft> {
  const priority = (source: Table): string => text(source.priority ?? 'primary').toLowerCase()
  const isPublic = (source: Table): boolean =>
    text(source.name).toLowerCase() === 'pypi' || indexUrl(text(source.url)).public
  const open = sources.filter(
    (source) => (isPublic(source) || isOpen(indexUrl(text(source.url)))) && priority(source) !== 'explicit',
  )
  const replaced = sources.some((source) => ['primary', 'default'].includes(priority(source)))
  for (const [position, source] of sources.entries()) {
    const url = indexUrl(text(source.url))
    const at = headerAt(file, 'tool.poetry.source', position)
    const name = text(source.name)
    if (url.insecure && !isTrusted(url, trusted)) {
      yield {
        at,
        message: `Poetry source \`${name}\` is read over plain HTTP from \`${url.shown}\`. Whoever stands between the runner and that host chooses what is installed.`,
        remedy: `Write \`https://${url.shown}\`.`,
        evidence: { source: name, index: url.shown },
      }
    }
    if (isPublic(source) || priority(source) === 'explicit' || isTrusted(url, trusted)) continue
    const onPublic = open.find((other) => other !== source)
    const beside = onPublic !== undefined || !replaced
    if (!beside) continue
    const first = priority(source) === 'primary' || priority(source) === 'default'
    const behind = onPublic !== undefined && !['primary', 'default'].includes(priority(onPublic))
    const why =
      url.known !== null
        ? whoServes(url, !first)
        : first && behind
          ? 'A private name that this source lacks is taken from whoever registered it publicly.'
          : 'A private name that somebody registers publicly can be installed in its place.'
    yield {
      at,
      message: `Poetry source \`${name}\` (\`${url.shown}\`) is searched beside the public index. ${why}`,
      remedy: `Set \`priority = "explicit"\` on source \`${name}\` and name it where it is meant: \`<package> = { version = "…", source = "${name}" }\`; or make it the only primary source.`,
      severity: knownSeverity(url, !first) ?? (first && behind ? 'medium' : 'high'),
      evidence: { source: name, index: url.shown, priority: priority(source) },
    }
  }
}

/**
 * A PDM source is searched beside PyPI unless one is named `pypi`, which replaces it.
 * Source: https://pdm-project.org/latest/usage/config/#configure-the-package-indexes
 */
function* pdmSources(file: SupportFile, pdm: Table, trusted: readonly string[]): Iterable<Draft> {
  const sources = tables(pdm.source)
  const main = sources.find((source) => text(source.name) === 'pypi')
  const ordered = table(pdm.resolution)['respect-source-order'] === true
  for (const [position, source] of sources.entries()) {
    const at = headerAt(file, 'tool.pdm.source', position)
    const url = indexUrl(text(source.url))
    const name = text(source.name)
    if (isTrusted(url, trusted)) continue
    if (source.verify_ssl === false) {
      yield {
        at,
        message: `PDM source \`${name}\` is read without a TLS check. Whoever stands between the runner and \`${url.shown}\` chooses what is installed.`,
        remedy: 'Remove `verify_ssl = false`.',
        evidence: { source: name, index: url.shown },
      }
    }
    if (source === main || url.public || source.include_packages !== undefined) continue
    if (main !== undefined && !isOpen(indexUrl(text(main.url)))) continue
    const why =
      url.known !== null
        ? whoServes(url, false)
        : ordered
          ? 'A private name that this source lacks is taken from whoever registered it publicly.'
          : 'The highest version wins, so whoever registers a private name publicly gets installed.'
    yield {
      at,
      message: `PDM source \`${name}\` (\`${url.shown}\`) is searched beside the public index. ${why}`,
      remedy: `Name the source \`pypi\` so that it replaces the public index, or bind its packages with \`include_packages\` and \`respect-source-order = true\`.`,
      severity: knownSeverity(url, false) ?? (ordered ? 'medium' : 'high'),
      evidence: { source: name, index: url.shown },
    }
  }
}

/** How bad another public index is beside PyPI; `null` for one that may be private. */
function knownSeverity({ known, dynamic }: IndexUrl, behind: boolean): Severity | null {
  if (known === null) return null
  if (known.kind === 'open') return behind ? 'medium' : 'high'
  return known.kind === 'copy' && !dynamic ? 'low' : 'medium'
}

function headerAt(file: SupportFile, name: string, position: number): Location {
  const escaped = name.replaceAll('.', String.raw`\s*\.\s*`)
  const headers = [...file.text.value.matchAll(new RegExp(String.raw`^[ \t]*\[\[\s*${escaped}\s*\]\]`, 'gm'))]
  const header = headers[position]
  // Inline arrays (`index = [{ … }]`) have no header of their own.
  if (header === undefined) return keyAt(file, name)
  const lead = header[0].length - header[0].trimStart().length
  return locate(file.text, header.index + lead, header.index + header[0].length)
}

/** Where a key stands, by its own last name under its table's header; the file's start where it is written unusually. */
function keyAt(file: SupportFile, path: string): Location {
  const parts = path.split('.')
  const key = parts.pop()!
  const { value } = file.text
  const header =
    parts.length === 0
      ? 0
      : value.search(new RegExp(String.raw`^[ \t]*\[\s*${parts.join(String.raw`\s*\.\s*`)}\s*\]`, 'm'))
  const match =
    header === -1 ? null : new RegExp(String.raw`^[ \t]*(${key}[ \t]*=[^\n]*)`, 'm').exec(value.slice(header))
  if (match === null) return locate(file.text, 0, 0)
  const start = header + match.index + match[0].length - match[1]!.length
  return locate(file.text, start, start + match[1]!.trimEnd().length)
}

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}

function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.map(table) : []
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
