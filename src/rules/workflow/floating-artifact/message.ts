import type { FindingDraft, Severity } from '../../../findings.ts'
import { quoted } from '../pinning/quoted.ts'
import type { Floating } from './model.ts'

/** The finding for one floating name in a job, or in the script or action at `where`. */
export function floatingDraft(floating: Floating, where: string): FindingDraft {
  const { at, use, what, name, by, beside = false, elsewhere = false } = floating
  const severity: Severity = beside
    ? 'low'
    : what === 'tool' || (elsewhere && use === 'published')
      ? 'medium'
      : 'high'
  return {
    at,
    message: `${headline(floating, where)} ${beside ? BESIDE : WHY[use]}`,
    remedy: remedyFor(floating),
    severity,
    evidence: { name, by, use, beside },
    key: `${where} ${use} ${by} ${name}`,
  }
}

function headline(
  { use, what, name, by, beside = false, elsewhere = false }: Floating,
  where: string,
): string {
  if (what === 'tool') {
    const from = name.includes('/') ? ` of ${quoted(name)}` : ''
    return `\`${by}\` in ${where} takes the newest release${from}, whichever that is.`
  }
  const thing = `${what} ${quoted(name)}`
  if (use === 'consumed') return `\`${by}\` in ${where} takes the ${thing}, whichever version that is.`
  return beside
    ? `\`${by}\` in ${where} publishes the ${thing} beside its versions.`
    : `\`${by}\` in ${where} publishes the ${thing}, a name without a version${elsewhere ? '; its versions come from another workflow' : ''}.`
}

const WHY = {
  published: 'The next one overwrites it: nobody can tell which commit is running, or go back.',
  consumed: 'What runs is decided by whoever published last, not by this commit.',
}

const BESIDE =
  'The next one overwrites it: whoever takes it by that name cannot tell which version is running, and gets another one unasked.'

function remedyFor({ use, what, beside = false, by }: Floating): string {
  if (beside) return 'Leave the alias out, and let everybody name a version; or accept it with a waiver.'
  if (use === 'consumed') {
    if (what === 'chart') return 'Add `--version <version>`, or take the chart by its digest.'
    if (what === 'tool')
      return by.startsWith('gh ')
        ? 'Name the release: `gh release download <tag>`, and compare the digest.'
        : 'Name the release: `/releases/download/<tag>/…`, and compare the digest: `sha256sum --check`.'
    return what === 'image'
      ? 'Name the version that this release was built as, or its digest.'
      : 'Name the file with its version: `app-<version>-py3-none-any.whl`.'
  }
  if (what === 'image')
    return 'Push the version: `:${{ github.ref_name }}`, or `type=semver,pattern={{version}}`.'
  return what === 'release'
    ? 'Publish a release of its own for each version, and let nothing move.'
    : 'Put the version into the path: `…/${{ github.ref_name }}/app-<version>.zip`.'
}
