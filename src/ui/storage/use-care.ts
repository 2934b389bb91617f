import { useEffect, useState } from 'react';
import type { storageWords } from '#catalogue/storage-words.ts';
import type { Care } from '#workbook/care/care.ts';
import type { StorageHealth } from '#workbook/care/health.ts';
import { accessOf } from '#workbook/memory/status.ts';
import { useSelected, useStatus, useWorkbook } from '../shared/workbook-context.tsx';

/** Why nothing can be done on the page now; `opening` passes by itself. */
export type Obstacle = keyof typeof storageWords.obstacles | 'opening';

/** What looks after the workbook, loaded, and what stands in the way of using it. */
export function useCare(): { readonly care: Care | undefined; readonly obstacle: Obstacle | undefined } {
  const workbook = useWorkbook();
  const storage = useStatus('storage');
  const access = useSelected(({ status }) => accessOf(status()), 'opening');
  const [care, setCare] = useState<Care | 'unloaded'>();

  useEffect(() => {
    if (storage !== 'open' && storage !== 'nowhere') return undefined;
    let here = true;
    workbook.care().then(
      (loaded) => here && setCare(loaded),
      () => here && setCare('unloaded'),
    );
    return () => {
      here = false;
    };
  }, [workbook, storage]);

  const loaded = care === 'unloaded' ? undefined : care;
  if (access === 'unavailable') return { care: undefined, obstacle: access };
  if (access === 'newer' && storage === 'unavailable') return { care: undefined, obstacle: 'newerUnread' };
  if (access === 'newer' || access === 'elsewhere') return { care: loaded, obstacle: access };
  if (care === 'unloaded') return { care: undefined, obstacle: 'unloaded' };
  return { care: loaded, obstacle: loaded && (access === 'writing' || access === 'nowhere') ? undefined : 'opening' };
}

/** The copies are made in the background, so this is asked again now and then. In milliseconds. */
const ASK_EVERY_MS = 2_000;

/** How the storage is; undefined until it is known, and where it can't be. */
export function useHealth(care: Care | undefined): StorageHealth | undefined {
  const { subscribe } = useWorkbook();
  const [health, setHealth] = useState<StorageHealth>();

  useEffect(() => {
    if (!care) return undefined;
    let here = true;
    const ask = async () => {
      const next = await care.health().catch(() => undefined);
      if (here && next) setHealth((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    void ask();
    const unsubscribe = subscribe(() => void ask());
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      here = false;
      clearInterval(timer);
      unsubscribe();
    };
  }, [care, subscribe]);

  return health;
}
