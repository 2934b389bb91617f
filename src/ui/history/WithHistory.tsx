import type { ReactNode } from 'react';
import { lazyByName } from '#catalogue/lazy.ts';
import { useLoaded } from '../shared/use-loaded.ts';

const parts = lazyByName(new Map([['history', () => import('./history.ts')]]));

/** Shows something of earlier wordings, removed rows and erasing, once that is loaded. Few open it, so it isn't there from the start. */
export function WithHistory({ children }: { readonly children: (history: typeof import('./history.ts')) => ReactNode }) {
  const [history] = useLoaded(parts, ['history']);
  return history && children(history);
}
