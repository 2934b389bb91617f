import { useEffect, useState } from 'react';
import type { Lazy } from '#catalogue/lazy.ts';

/**
 * Things by name, each undefined until it is loaded. What is loaded already is there in the first render, so that
 * a prerendered page and its first render are the same. Throws in rendering when a load fails, and in prerendering when
 * something isn't loaded yet: the page that is made would lack it, and so would not be the one that is drawn later.
 */
export function useLoaded<T>(lazy: Lazy<T>, names: readonly string[]): readonly (T | undefined)[] {
  const [state, setState] = useState<{ readonly loads: number; readonly failure?: unknown }>({ loads: 0 });
  const missing = names.filter((name) => lazy.has(name) && lazy.now(name) === undefined).join('\n');
  if (import.meta.env.SSR && missing !== '') throw new Error(`the page doesn't load what it shows: ${missing}`);

  useEffect(() => {
    if (missing === '') return undefined;
    let here = true;
    Promise.all(missing.split('\n').map(lazy.load)).then(
      () => here && setState(({ loads }) => ({ loads: loads + 1 })),
      (failure: unknown) => here && setState(({ loads }) => ({ loads, failure })),
    );
    return () => {
      here = false;
    };
  }, [lazy, missing]);

  if (state.failure !== undefined) throw state.failure;
  return names.map(lazy.now);
}
