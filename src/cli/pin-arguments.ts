import { InputError } from '../errors.ts'

export const PIN_FORMATS = ['text', 'json', 'diff'] as const

export interface PinArguments {
  readonly directory: string
  /** Nothing is written; exit 1 when something would be. */
  readonly check: boolean
  readonly update: boolean
  /** Days; 0 for none. */
  readonly cooldown: number
  readonly offline: boolean
  readonly format: (typeof PIN_FORMATS)[number]
  readonly quiet: boolean
  readonly colour: boolean
}

/** What `pin` alone takes. */
const OWN = ['check', 'update', 'cooldown']
const TAKEN = new Set([...OWN, 'offline', 'format', 'quiet', 'no-color'])

/**
 * Refuses options that another command takes: one that is silently ignored is taken for one that works.
 * @param given names of the options on the command line
 * @throws InputError naming the option
 */
export function refuseForeign(command: string, given: readonly string[]): void {
  const foreign = given.find((name) => (command === 'pin' ? !TAKEN.has(name) : OWN.includes(name)))
  if (foreign === undefined) return
  throw new InputError(
    command === 'pin'
      ? `pin takes no --${foreign}; it takes ${[...TAKEN].map((name) => `--${name}`).join(', ')}`
      : `--${foreign} is an option of pin, not of ${command}`,
  )
}

/** @throws InputError when it is not a whole number of days */
export function cooldownDays(value: string | undefined): number {
  if (value === undefined) return 0
  const days = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN
  if (!Number.isInteger(days)) {
    throw new InputError(`cooldown must be a whole number of days up to 9999, not ${JSON.stringify(value)}`)
  }
  return days
}
