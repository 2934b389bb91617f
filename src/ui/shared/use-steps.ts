import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many are drawn at first, and so many more at each step: a step is short enough for a key to come between. */
const AT_FIRST = 16;
const STEP = 24;
/** A browser that is never idle goes on all the same, after so many milliseconds. */
const AT_THE_LATEST_MS = 200;

function whenIdle(next: () => void): () => void {
  // Safari has no such thing.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(next, AT_THE_LATEST_MS / 10);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(next, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(asked);
}

/**
 * How many of `count` things are to be drawn now: a few at first, then more whenever nothing else is to be done, and all
 * of them at once for paper. `whole`: all of them now.
 */
export function useSteps(count: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(AT_FIRST);
  const isDone = drawn >= count;

  useEffect(() => {
    if (isDone) return undefined;
    return whenIdle(() => startTransition(() => setDrawn(drawn + STEP)));
  }, [drawn, isDone]);

  // What was drawn stays.
  useEffect(() => {
    if (whole) setDrawn((before) => Math.max(before, count));
  }, [whole, count]);

  // In place as soon as the first of them are: an effect that waits for the painting would miss who prints before it.
  useLayoutEffect(() => {
    if (isDone) return undefined;
    const drawAll = () => flushSync(() => setDrawn(count));
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, [count, isDone]);

  return whole ? count : Math.min(drawn, count);
}
