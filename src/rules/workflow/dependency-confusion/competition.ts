import type { FindingDraft, Severity } from '../../../findings.ts'
import type { IndexUrl } from './index-url.ts'
import type { Setting } from './settings.ts'

/**
 * Whether indexes that everybody may read compete for every name, and PyPI is not alone among them. No name is private
 * then; what remains is that each of them can serve each package.
 */
export function competes(urls: readonly IndexUrl[]): boolean {
  return (
    urls.some(({ known }) => known !== null) &&
    urls.every((url) => url.known !== null || (url.public && !url.insecure && !url.dynamic))
  )
}

/**
 * The finding for public indexes beside each other. Of TestPyPI it is as bad as of a private one: whoever is first
 * registers there what he likes.
 * @param added what the setting itself names
 * @param all the same, with the main index where one is written
 */
export function competition(
  setting: Setting,
  added: readonly IndexUrl[],
  all: readonly IndexUrl[],
): FindingDraft {
  const uv = setting.tool === 'uv'
  const others = all.filter(({ known }) => known !== null)
  const open = others.find(({ known }) => known!.kind === 'open')
  const vendor = others.find(({ known }) => known!.kind === 'vendor')
  const other = open ?? vendor ?? others[0]!
  const names = [...new Set(added.map((url) => `\`${url.shown}\``))].join(', ')
  const beside = others.every((url) => added.includes(url)) ? 'the public index' : `\`${other.shown}\``
  return {
    at: setting.at,
    message: `\`${setting.written}\` adds ${names} beside ${beside}. ${howTold(uv, added.length > 1)} ${whoServes(other, uv && !added.includes(other))}`,
    remedy:
      open === undefined
        ? `${remedyOf(uv)} Where it is meant, name \`${other.dynamic ? other.host : other.shown}\` in the policy under \`trusted-indexes\` of this rule.`
        : 'Install the dependencies from PyPI first, and then the package alone: `pip install --no-deps --index-url https://test.pypi.org/simple/ <package>==<version>`.',
    severity: severityOf(uv, other, added),
    evidence: {
      setting: setting.written,
      indexes: added.map((url) => url.shown),
      source: other.known!.source,
    },
  }
}

/** The finding for a strategy by which uv compares public indexes, as pip does in any case. */
export function compared(setting: Setting, all: readonly IndexUrl[]): FindingDraft {
  const others = all.filter(({ known }) => known !== null)
  const kinds = (['open', 'vendor', 'copy'] as const).map((kind) =>
    others.find(({ known }) => known!.kind === kind),
  )
  const other = kinds.find((one) => one !== undefined)!
  return {
    at: setting.at,
    message: `\`${setting.value}\` makes uv compare all indexes. They are public, and whichever has the better version serves a package. ${whoServes(other, false)}`,
    remedy: `Remove it (the default is \`first-index\`), and bind packages to their index in \`[tool.uv.sources]\`.`,
    severity: severityOf(false, other, all),
    evidence: { setting: setting.written, strategy: setting.value, indexes: all.map((url) => url.shown) },
  }
}

/** uv asks the added ones first, so that one of PyPI's behind TestPyPI leaves only names that PyPI lacks. */
function severityOf(uv: boolean, other: IndexUrl, added: readonly IndexUrl[]): Severity {
  const { kind } = other.known!
  if (kind === 'open') return uv && !added.includes(other) ? 'medium' : 'high'
  // A variable without quotes around it may hold a blank, and another index behind it.
  return !uv && (kind === 'vendor' || other.dynamic) ? 'medium' : 'low'
}

function howTold(uv: boolean, many: boolean): string {
  const lead = many ? 'All are public' : 'Both are public'
  return uv
    ? `${lead}, and uv (from 0.1.13 on) takes the first that has the name, what is added before the main one.`
    : `${lead}, and pip takes the highest version that ${many ? 'any' : 'either'} offers.`
}

/**
 * What the public index at an address can do to an install.
 * @param behind it is asked for nothing but names that PyPI lacks
 */
export function whoServes({ known, shown }: IndexUrl, behind: boolean): string {
  const { kind, filler } = known!
  const what = behind ? 'every package whose name PyPI lacks' : 'every package of the install'
  switch (kind) {
    case 'open':
      return behind
        ? `Anybody may register any name on \`${shown}\`, so whoever takes a name there that PyPI lacks gets installed.`
        : `Anybody may register any name on \`${shown}\`, so whoever takes the name of a dependency there gets installed.`
    case 'copy':
      return `\`${shown}\`, filled by ${filler}, has the names that PyPI has, so none is free to be taken; it can serve ${what} all the same.`
    case 'vendor':
      return `\`${shown}\`, filled by ${filler}, can serve ${what}, and a name that only it has can be registered on PyPI by anybody.`
    default:
      return kind satisfies never
  }
}

function remedyOf(uv: boolean): string {
  return uv
    ? 'Declare the index under `[[tool.uv.index]]` with `explicit = true` and name its packages in `[tool.uv.sources]`.'
    : 'Install what comes from it in a command of its own with `--index-url`, or install with `--require-hashes`.'
}
