import type { Seed } from '../seeded.ts'
import { GATES } from './gates.ts'
import { LOST_IN_SHELL } from './lost-in-shell.ts'
import { LOST_IN_STEPS } from './lost-in-steps.ts'
import { OUTSIDERS } from './outsiders.ts'
import { PARALLEL } from './parallel.ts'
import { PINS } from './pins.ts'
import { RIGHTS } from './rights.ts'
import { SUPPLY } from './supply.ts'

/** Every fault, by subject. */
export const FAULTS: readonly Seed[] = [
  ...LOST_IN_SHELL,
  ...LOST_IN_STEPS,
  ...PARALLEL,
  ...RIGHTS,
  ...PINS,
  ...GATES,
  ...OUTSIDERS,
  ...SUPPLY,
]
