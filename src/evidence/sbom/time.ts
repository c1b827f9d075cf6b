import { InputError } from '../../errors.ts'
import type { SbomMoment } from './input.ts'

/**
 * The SBOM's timestamp: `SOURCE_DATE_EPOCH`, else the commit's time, else (without git) the start of the run.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws InputError when `SOURCE_DATE_EPOCH` is not a whole number of seconds
 */
export function sbomTime(input: SbomMoment): Date {
  const epoch = input.sourceDateEpoch
  if (epoch) {
    const time = new Date(/^[0-9]{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN)
    if (Number.isNaN(time.getTime())) {
      throw new InputError(
        `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: give whole seconds since 1970, or unset it`,
      )
    }
    return time
  }
  const time = new Date(input.committedAt ?? input.run.startedAt)
  if (Number.isNaN(time.getTime())) throw new Error('the commit time is not a date')
  // Whole seconds, as git has them.
  time.setUTCMilliseconds(0)
  return time
}
