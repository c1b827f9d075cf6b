/** What the user asks of `pin` beside pinning. */
export interface PinSettings {
  /** Move what is pinned to the newest full version of its major. */
  readonly update: boolean
  /** The least age in days of what a reference is set to; 0 for none. */
  readonly cooldownDays: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a date is as long ago as the cooldown asks. No date, an unreadable one and one in the future are not. */
export function isAged(date: string | null, { cooldownDays, now }: PinSettings): boolean {
  if (cooldownDays === 0) return true
  const at = date === null ? Number.NaN : Date.parse(date)
  return now - at >= cooldownDays * DAY_MS
}
