/** The day on this device as `2026-11-21`. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The farthest moment that the language can tell, in milliseconds before or after 1970. */
const FARTHEST_MS = 8.64e15;

/** Whether a number can be a moment in milliseconds since 1970. */
export function isMoment(time: number): boolean {
  return Math.abs(time) <= FARTHEST_MS;
}

const DAY_MS = 86_400_000;

/**
 * The latest moment at which something can have been written, in milliseconds since 1970: tomorrow, since clocks of
 * devices differ. A time beyond it was made up, and isn't shown as though it were one.
 */
export function latestMoment(now: number): number {
  return now + DAY_MS;
}
