import { packagist } from '../../../versions/packagist.ts'

/**
 * Whether a version is what a constraint of Composer allows. Stability flags and aliases decide what may be chosen, not
 * what fits, and are passed over.
 * Source: `Composer\Semver\VersionParser::parseConstraints`, https://getcomposer.org/doc/articles/versions.md.
 * @returns `null` where a branch is on either side, or one of them cannot be read
 */
export function satisfiesConstraint(version: string, constraint: string): boolean | null {
  const plain = constraint.replace(/\s+as\s+\S+\s*$/i, '')
  const answers = plain.split(/\s*\|\|?\s*/).map((part) => fitsAll(version, part.trim()))
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

function fitsAll(version: string, part: string): boolean | null {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part)
  const answers =
    hyphen === null
      ? part
          .replaceAll(/([=<>!~^]+)\s+/g, '$1')
          .split(/[\s,]+/)
          .filter((one) => one !== '')
          .map((one) => fits(version, one))
      : [fits(version, `>=${hyphen[1]!}`), fits(version, upTo(hyphen[2]!))]
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

/** `- 2.1` takes all of 2.1, `- 2.1.3` ends there. */
function upTo(version: string): string {
  return /^v?\d+(?:\.\d+)?$/.test(version) ? `<${next(numbersOf(version)!, 0)}` : `<=${version}`
}

function fits(version: string, written: string): boolean | null {
  const one = written.replace(/@(?:dev|alpha|beta|rc|stable)$/i, '')
  if (one === '' || /^[vx*](?:\.[x*])*$/i.test(one)) return true
  const match = /^(\^|~|>=|<=|!=|<>|==|=|<|>)?(.+)$/.exec(one)!
  const [, operator = '=', wanted] = match
  const wildcard = /^(v?\d+(?:\.\d+)*)\.[x*](?:\.[x*])*$/i.exec(wanted!)
  if (wildcard !== null && operator === '=') return between(version, numbersOf(wildcard[1]!), 0)
  if (operator === '^' || operator === '~') {
    const own = numbersOf(wanted!)
    if (own === null) return null
    const first = own.findIndex((part) => part !== '0')
    const kept = operator === '^' ? (first === -1 ? own.length : first + 1) : Math.max(own.length - 1, 1)
    return between(version, own, own.length - kept, wanted)
  }
  // `dev-main` is that branch and nothing else
  if (packagist.canonical(wanted!) === null || packagist.canonical(version) === null)
    return operator === '=' && wanted === version ? true : null
  // without a stability of its own a bound takes what is in development as well
  const isBare = /^v?[\d.]+$/i.test(wanted!)
  const bound = isBare && (operator === '>=' || operator === '<') ? `${wanted!}-dev` : wanted!
  const order = packagist.compare(version, bound)
  switch (operator) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '!=':
    case '<>':
      return order !== 0
    default:
      return order === 0
  }
}

/**
 * From a version up to the next of its numbers without the last ones.
 * @param dropped how many of the last numbers may change
 * @param from as written, where it has a stability of its own
 */
function between(
  version: string,
  own: readonly string[] | null,
  dropped: number,
  from = own?.join('.') ?? '',
): boolean | null {
  if (own === null || packagist.canonical(version) === null || packagist.canonical(from) === null) return null
  const lower = /^v?[\d.]+$/i.test(from) ? `${from}-dev` : from
  return packagist.compare(version, lower) >= 0 && packagist.compare(version, next(own, dropped)) < 0
}

/** `1.2` becomes `1.3-dev`. */
function next(own: readonly string[], dropped: number): string {
  const kept = own.slice(0, own.length - dropped)
  return `${[...kept.slice(0, -1), String(BigInt(kept.at(-1)!) + 1n)].join('.')}-dev`
}

/** The numbers in front of any stability. */
function numbersOf(version: string): readonly string[] | null {
  const match = /^v?(\d+(?:\.\d+){0,3})(?:[-.+_]?[a-z@].*)?$/i.exec(version)
  return match === null ? null : match[1]!.split('.')
}
