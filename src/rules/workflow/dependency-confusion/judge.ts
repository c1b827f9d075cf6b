import type { FindingDraft } from '../../../findings.ts'
import { compared, competes, competition } from './competition.ts'
import { type IndexUrl, indexUrl, indexUrls, isLocalHost, isOpen, isTrusted } from './index-url.ts'
import type { Setting } from './settings.ts'

/** Whether an index that may be private is named anywhere in the repository. */
type Elsewhere = () => boolean

/**
 * What is wrong with a setting, given the others that hold in the same command, block or file.
 *
 * A single private index (`--index-url` alone) is sound: it serves everything or nothing. A second one is not: pip takes
 * the highest version that any index offers. uv stops at the first index that has the name, so that only names which the
 * private index lacks fall through to the public one; that is one severity lower, until `index-strategy` undoes it.
 *
 * Sources: https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url (its warning),
 * https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes
 */
export function judge(
  setting: Setting,
  beside: readonly Setting[],
  trusted: readonly string[],
  elsewhere: Elsewhere = () => true,
): FindingDraft | null {
  switch (setting.key) {
    case 'extra-index-url':
      return extraIndex(setting, beside, trusted)
    case 'trusted-host':
      return trustedHost(setting)
    case 'index-strategy':
      return setting.value.toLowerCase().startsWith('unsafe-')
        ? unsafeStrategy(setting, beside, elsewhere)
        : null
    case 'strict-ssl':
      return /^(?:false|0)$/i.test(setting.value.trim()) ? noVerification(setting) : null
    case 'index-url':
    case 'find-links':
    case 'registry':
      return plainHttp(setting, trusted)
    default:
      return setting.key satisfies never
  }
}

function extraIndex(
  setting: Setting,
  beside: readonly Setting[],
  trusted: readonly string[],
): FindingDraft | null {
  const open = indexUrls(setting.value).filter((url) => !isTrusted(url, trusted))
  if (open.length === 0) return null
  const mains = beside.filter((other) => other.key === 'index-url' && other.tool === setting.tool)
  const only = mains[0] === undefined ? null : indexUrl(mains[0].value)
  const onlyPrivate = only !== null && !isOpen(only) && !only.dynamic && only.host !== ''
  // Two private indexes with the public one switched off: nobody outside can add a name to either.
  if (onlyPrivate && open.every((url) => !isOpen(url) && !url.dynamic)) return null
  const all = [...mains.flatMap(({ value }) => indexUrls(value)), ...open]
  if (competes(all)) return competition(setting, open, all)
  // PyPI beside another public index that is added, too: that one is judged where it stands.
  if (open.every((url) => url.public) && competes(indexesBeside(setting, beside))) return null
  const shown = open
    .map((url) => (url.host === '' && url.dynamic ? 'a computed index' : `\`${url.shown}\``))
    .join(', ')
  const fallback = onlyPrivate || open.some((url) => url.public)
  const where = fallback ? 'a public fallback to a private index' : `${shown} beside the public index`
  const uv = setting.tool === 'uv'
  const why = uv
    ? 'uv takes the first index that has the name, so a private name that this index lacks is taken from whoever registered it publicly.'
    : 'pip takes the highest version that any index offers, so whoever registers a private name publicly gets installed.'
  return {
    at: setting.at,
    message: `\`${setting.written}\` adds ${where}. ${why}`,
    remedy: uv
      ? `Use one index: \`--default-index <private>\`, or declare the second one under \`[[tool.uv.index]]\` with \`explicit = true\` and name its packages in \`[tool.uv.sources]\`.`
      : `Use one index that proxies the public one (\`--index-url <private>\`), install what comes from the second index in a command of its own with \`--index-url\`, or install with \`--require-hashes\`.`,
    severity: uv ? 'medium' : 'high',
    evidence: { setting: setting.written, indexes: open.map((url) => url.shown) },
  }
}

/** Every index that settings of the same tool name, in the same command, block or file. */
function indexesBeside({ tool }: Setting, beside: readonly Setting[]): readonly IndexUrl[] {
  return beside
    .filter((other) => other.tool === tool && (other.key === 'index-url' || other.key === 'extra-index-url'))
    .flatMap(({ value }) => indexUrls(value))
}

function trustedHost(setting: Setting): FindingDraft | null {
  const hosts = setting.value.split(/\s+/).filter((host) => host !== '' && !isLocalHost(host))
  if (hosts.length === 0) return null
  return {
    at: setting.at,
    message: `\`${setting.written}\` switches off the TLS check for ${hosts.map((host) => `\`${host}\``).join(', ')}. Whoever stands between the runner and the index chooses what is installed.`,
    remedy: `Remove it, and give the index's certificate authority with \`${setting.tool === 'uv' ? 'SSL_CERT_FILE' : 'PIP_CERT'}\` where it is not a public one.`,
    evidence: { setting: setting.written, hosts },
  }
}

function unsafeStrategy(setting: Setting, beside: readonly Setting[], elsewhere: Elsewhere): FindingDraft {
  const all = indexesBeside(setting, beside)
  if (competes(all)) return compared(setting, all)
  if (all.every((url) => url.public) && !elsewhere())
    return {
      at: setting.at,
      message: `\`${setting.value}\` makes uv compare all indexes. Nothing that was read names a private one; from the day on that something does, whoever registers its names publicly gets installed.`,
      remedy: 'Remove it: the default is `first-index`.',
      severity: 'medium',
      evidence: { setting: setting.written, strategy: setting.value },
    }
  return {
    at: setting.at,
    message: `\`${setting.value}\` makes uv compare all indexes. Without it the first index that has a name decides; with it, whoever registers a private name publicly gets installed.`,
    remedy:
      'Remove it (the default is `first-index`), and bind packages to their index in `[tool.uv.sources]`.',
    evidence: { setting: setting.written, strategy: setting.value },
  }
}

function noVerification(setting: Setting): FindingDraft {
  return {
    at: setting.at,
    message: `\`${setting.written}\` is off, so the registry's certificate is not checked. Whoever stands between the runner and the registry chooses what is installed.`,
    remedy: 'Remove it, and name the certificate authority with `cafile` where it is not a public one.',
    evidence: { setting: setting.written },
  }
}

function plainHttp(setting: Setting, trusted: readonly string[]): FindingDraft | null {
  const bad = setting.value
    .split(/\s+/)
    .map(indexUrl)
    .find((url) => url.insecure && !isTrusted(url, trusted))
  if (bad === undefined) return null
  return {
    at: setting.at,
    message: `\`${setting.written}\` reads packages from \`${bad.shown}\` over plain HTTP. Whoever stands between the runner and that host chooses what is installed.`,
    remedy: `Write \`https://${bad.shown}\`.`,
    evidence: { setting: setting.written, index: bad.shown },
  }
}
