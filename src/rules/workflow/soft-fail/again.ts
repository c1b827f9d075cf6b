import type { Command, ParsedScript } from 'unbash'
import { softFlag } from './flags.ts'
import { outline } from './shell/expand.ts'
import type { Follower } from './shell/follower.ts'
import { TooIntricate } from './shell/walk.ts'
import { alwaysRuns } from './surely.ts'
import { type Check, unwrapped } from './tools/classify.ts'
import { buildsConfigured, configured } from './tools/configuring.ts'
import { type Likeness, likeness } from './tools/likeness.ts'
import { buildsAll, folderAsked, installsBuilt, productsOf } from './tools/preparing.ts'

/** What else in a script has a say about a check whose failure it loses. */
export class Others {
  private readonly script: ParsedScript
  private readonly commands: readonly Command[]
  private readonly classified: ReadonlyMap<Command, Check>
  private readonly start: () => Follower
  private started: Follower | null = null
  private readonly reaching = new Map<Command, boolean>()

  /** @param start a follower with fuel of its own: what is asked here is not taken from the checks */
  constructor(
    script: ParsedScript,
    commands: readonly Command[],
    classified: ReadonlyMap<Command, Check>,
    start: () => Follower,
  ) {
    this.script = script
    this.commands = commands
    this.classified = classified
    this.start = start
  }

  /** Whether the script runs a check once more, to a real failure. */
  again(lost: Command): Likeness {
    const check = this.classified.get(lost)!
    let found: Likeness = null
    for (const [command, other] of this.classified) {
      if (command === lost) continue
      const alike = likeness(check, other)
      if (alike === null || (found !== null && alike === 'tool') || !this.counts(command, other)) continue
      if (alike === 'same' && alwaysRuns(this.script, lost, command)) return 'same'
      found = 'tool'
    }
    return found
  }

  /** Whether a later command, which fails the script, works with what a lost one should have made. */
  uses(lost: Command): boolean {
    const check = this.classified.get(lost)!
    if (buildsAll(check) && this.installs(lost)) return true
    const folder = configured(check)
    if (folder !== null && this.builds(lost, folder)) return true
    const products = productsOf(plainWords(lost), check)
    if (products.length === 0) return false
    return this.commands.some(
      (command) =>
        command.pos > lost.pos &&
        plainWords(command).some((word) => products.some(({ isIn }) => isIn(word))) &&
        this.reaches(command, this.classified.get(command)?.statuses ?? [1]),
    )
  }

  /** Whether the script goes on to install what was built, and fails where that fails, on every way that it goes. */
  private installs(lost: Command): boolean {
    const from = folderAsked(unwrapped(plainWords(lost)))
    const installing = this.commands.filter((command) => {
      const words = unwrapped(plainWords(command))
      return command.pos > lost.pos && installsBuilt(words) && folderAsked(words) === from
    })
    return installing.length > 0 && installing.every((command) => this.reaches(command, [1]))
  }

  /** Whether the script goes on to build, and fails where that fails. */
  private builds(lost: Command, folder: string): boolean {
    const building = this.commands.filter(
      (command) => command.pos > lost.pos && buildsConfigured(unwrapped(plainWords(command)), folder),
    )
    return building.length > 0 && building.every((command) => this.reaches(command, [1]))
  }

  /** Its status fails the script, or what it prints does. */
  private counts(command: Command, check: Check): boolean {
    const isSoft = softFlag(check, command, () => false) !== null
    if (!isSoft) return this.reaches(command, check.statuses)
    return asked(() => this.follower().isOutputJudged(command))
  }

  private reaches(command: Command, statuses: readonly number[]): boolean {
    const known = this.reaching.get(command)
    if (known !== undefined) return known
    const reaches = asked(() =>
      statuses.every((status) => this.follower().fate(command, status).kind === 'reaches'),
    )
    this.reaching.set(command, reaches)
    return reaches
  }

  private follower(): Follower {
    this.started ??= this.start()
    return this.started
  }
}

/** A judge that cannot be followed is no proof that anything is judged. */
export function asked(judges: () => boolean): boolean {
  try {
    return judges()
  } catch (error) {
    if (error instanceof TooIntricate) return false
    throw error
  }
}

/** Whether what a command prints is thrown away, errors included. */
export function isUnseen({ redirects }: Command): boolean {
  const nowhere = redirects.filter(
    (redirect) =>
      redirect.type === 'Redirect' &&
      redirect.target !== undefined &&
      outline(redirect.target) === '/dev/null',
  )
  const errors = nowhere.some(({ operator, descriptor }) => operator === '&>' || numberOf(descriptor) === 2)
  const merged = redirects.some(
    (redirect) =>
      redirect.type === 'Redirect' && redirect.operator === '>&' && numberOf(redirect.descriptor) === 2,
  )
  const output = nowhere.some(
    ({ operator, descriptor }) => operator === '&>' || (numberOf(descriptor) ?? 1) === 1,
  )
  return output && (errors || merged)
}

function numberOf(descriptor: unknown): number | null {
  const { value } = (descriptor ?? {}) as { value?: unknown }
  return typeof value === 'number' ? value : null
}

function plainWords({ name, args }: Command): readonly string[] {
  const words = [name, ...args.map((arg) => (arg.type === 'Assignment' ? undefined : arg))]
  return words.flatMap((word) => (word === undefined ? [] : [word.text.replaceAll(/["'{}]/g, '')]))
}
