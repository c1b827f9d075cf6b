import { settings } from '../setup-cfg.ts'
import { joined, type Tree } from '../tree.ts'
import { type Declared, type Expected, is, NEVER_DECLARED, OPEN, requirements } from './declared.ts'

/**
 * The settings of a project that setuptools builds of its setup.cfg alone: there is no setup.py, or it does nothing but
 * call `setup()`.
 * Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html.
 * @returns `null` where a setup.py has its own say
 */
export function setupSettings(folder: string, tree: Tree): ReadonlyMap<string, string> | null {
  const [script, cfg] = ['setup.py', 'setup.cfg'].map((name) => tree.file(joined(folder, name)!))
  if (cfg?.text == null || (script !== null && (script === undefined || !isPlain(script.text)))) return null
  return settings(cfg.text)
}

/** A setup.py of one call without arguments. */
function isPlain(text: string | null): boolean {
  if (text === null) return false
  const code = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*#.*$/, '').trim())
    .filter((line) => line !== '')
  return code.every((line) =>
    /^(?:from setuptools import setup|import setuptools|if __name__ == ["']__main__["']:|(?:setuptools\.)?setup\(\))$/.test(
      line,
    ),
  )
}

/** What setup.cfg says of the metadata. */
export function declaredBySetupCfg(all: ReadonlyMap<string, string>): Declared {
  const groups = [...all].flatMap(([key, value]): [string, readonly string[]][] =>
    key.startsWith('options.extras_require.')
      ? [[key.slice('options.extras_require.'.length), lines(value)]]
      : [],
  )
  // `extra:marker`, which setuptools takes apart
  const isPlainExtra = groups.every(([name]) => /^[\w.-]+$/.test(name))
  const text = (key: string): Expected => {
    const value = all.get(key)
    if (value === undefined || value === '') return is()
    return /^(?:file|attr):/.test(value) ? OPEN : is(value)
  }
  const required = all.get('options.install_requires') ?? ''
  const readme = /^file:\s*([^,\s]+)$/.exec(all.get('metadata.long_description') ?? '')?.[1]
  const emails = [
    'metadata.author_email',
    'metadata.author-email',
    'metadata.maintainer_email',
    'metadata.maintainer-email',
  ]
  const addresses = [
    'metadata.url',
    'metadata.home_page',
    'metadata.home-page',
    'metadata.download_url',
    'metadata.download-url',
  ]
  const labelled = lines(all.get('metadata.project_urls') ?? '').map((line) =>
    line.slice(line.indexOf('=') + 1).trim(),
  )
  return {
    fields: new Map<string, Expected>([
      ['requires-python', text('options.python_requires')],
      ['provides-extra', isPlainExtra ? is(...groups.map(([name]) => name)) : OPEN],
      [
        'requires-dist',
        isPlainExtra && !required.startsWith('file:')
          ? requirements([[null, lines(required)], ...groups])
          : OPEN,
      ],
      ['summary', text('metadata.description')],
      ['keywords', text('metadata.keywords')],
      ['people', is(...emails.flatMap((key) => (all.get(key) ?? '').split(/[\s,]+/)))],
      ...NEVER_DECLARED.filter((field) => !all.has(`metadata.${field}`)).map(
        (field) => [field, is()] as const,
      ),
    ]),
    readme: readme ?? null,
    addresses: [...addresses.flatMap((key) => all.get(key) ?? []), ...labelled],
    rewrites: false,
  }
}

/** A list of setup.cfg: one a line, or all on the key's own line with semicolons between. */
function lines(value: string): string[] {
  // quotes stand in a marker alone, and a marker behind a semicolon can only stand on a line of its own
  const isOneALine = value.includes('\n') || /['"]/.test(value)
  const found = isOneALine ? value.split('\n') : value.split(';')
  return found.map((line) => line.replace(/\s#.*$/, '').trim()).filter((line) => line !== '')
}

/** Entry points of setup.cfg: of a command its name, of others `group:name`, each to its object as written. */
export function setupEntryPoints(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of all) {
    if (!key.startsWith('options.entry_points.')) continue
    const group = key.slice('options.entry_points.'.length)
    const isCommand = group === 'console_scripts' || group === 'gui_scripts'
    for (const line of lines(value)) {
      const [name, target] = line.split('=', 2).map((part) => part.trim())
      if (target !== undefined) found.set(isCommand ? name! : `${group}:${name!}`, target)
    }
  }
  return found
}
