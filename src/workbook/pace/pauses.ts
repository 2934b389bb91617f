/** Hears how much of something is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** The page goes on for a moment after working for so long, in milliseconds. */
const PAUSE_AFTER_MS = 30;

/**
 * Lets the page go on now and then: what it gives back is to be asked, and waited for, between two steps of something
 * long. It answers at once until 30 ms of work have gone by.
 */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PAUSE_AFTER_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
