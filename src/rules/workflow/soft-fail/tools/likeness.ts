import { KNOWN_CHECKS } from './checks.ts'
import { type Check, programOf } from './classify.ts'

/** How much of what one run looks at another looks at, too: all of it, or some of it with the same tool. */
export type Likeness = 'same' | 'tool' | null

/** Options that change what is said, mended or kept, and not what is looked at. */
const NEUTRAL =
  /^(?:--?(?:fix|write|apply|format|output(?:-f\w+)?|color|colour|quiet|verbose|no-color|cache\S*|install-types|non-interactive|new|exit-zero|soft-fail|no-fail|json|sarif|reporter|message-format|jobs|[\w-]*report[\w-]*|junit\S*)(?:=.*)?|-[wovqj]\d*)$/

/** All of the tree, or what the tool's configuration says. */
const EVERYTHING = /^(?:\.\/?|\.\/\.\.\.|\*\*?(?:\/\*)*)$/

/**
 * Whether a run of a tool looks at what a lost one looks at.
 * @param other a run that is not lost
 */
export function likeness(lost: Check, other: Check): Likeness {
  const program = programOf(lost.words[0] ?? '')
  if (program !== programOf(other.words[0] ?? '') || lost.kind === 'report' || other.kind === 'report')
    return null
  const rows = KNOWN_CHECKS.filter(({ programs }) => programs.includes(program))
  // What `make` or `npm run` does is said by the target.
  const targeted =
    rows.some(({ commands }) => commands?.length === 0) || (rows.length === 0 && lost.kind === 'known')
  // What no name says to be a check is like nothing but itself.
  if (targeted || lost.kind === 'program') return sameSet(lost.words, other.words) ? 'same' : null
  const isCommanded = rows.some(({ commands }) => commands !== undefined)
  const [one, two] = [placesOf(lost, isCommanded), placesOf(other, isCommanded)]
  if (isCommanded) {
    if (lost.name !== other.name) return null
  } else if (rows.length === 0 && (one[0] ?? '') !== (two[0] ?? '')) return null
  const looksOn =
    sameSet(one, two) ||
    (rows.some(({ kind }) => kind === 'lint' || kind === 'scan') &&
      two.every((place) => EVERYTHING.test(place)))
  return looksOn && sameSet(optionsOf(lost), optionsOf(other)) ? 'same' : 'tool'
}

/** Whether a run asks for nothing that a tool does not do as it is configured. */
export function isPlain(check: Check): boolean {
  return optionsOf(check).length === 0
}

function optionsOf({ words }: Check): readonly string[] {
  return words.slice(1).filter((word) => word.startsWith('-') && !NEUTRAL.test(word))
}

/** @param isCommanded the name holds the words of a command; else its second word is a place */
function placesOf({ name, words }: Check, isCommanded: boolean): readonly string[] {
  const verbs = isCommanded ? name.split(' ').slice(1) : []
  return words
    .slice(1)
    .filter((word, index, all) => !word.startsWith('-') && !VALUED.test(all[index - 1] ?? ''))
    .filter((word) => !verbs.includes(word))
}

/** Options of checkers that take the next word, where that is no place. */
const VALUED =
  /^(?:-[ocfp]|--(?:output|config|config-file|format|reporter|cobertura-xml-report|junit-xml|html-report|python-version))$/

function sameSet(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((word) => two.includes(word))
}
