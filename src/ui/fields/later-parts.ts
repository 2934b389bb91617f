import { lazyByName } from '#catalogue/lazy.ts';

/** Parts of a field that few open, each loaded when it is opened: see `useLoaded`. */
export const earlierWordings = lazyByName(
  new Map([['panel', () => import('./EarlierWordings.tsx').then(({ EarlierWordings }) => EarlierWordings)]]),
);
export const removedRows = lazyByName(
  new Map([['panel', () => import('./RemovedRows.tsx').then(({ RemovedRows }) => RemovedRows)]]),
);
