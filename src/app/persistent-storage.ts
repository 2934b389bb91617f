import type { Workbook } from '#workbook/workbook.ts';
import { accessOf } from '#workbook/memory/status.ts';
import { isMarked } from '#storage/copy-marks.ts';
import type { DeviceState } from '#ui/install/device.ts';

/** What says, in `localStorage`, that the browser was asked: a fact about this device, which no backup takes along. */
const ASKED = 'fledge-asked-to-persist';

/** From this length on a text counts as something that somebody would miss. */
const PARAGRAPH = 80;

/** Once nothing was typed for so long, so that a browser that asks the reader doesn't do it in mid-sentence. In milliseconds. */
const REST_MS = 3_000;

function isParagraph(value: unknown): boolean {
  return typeof value === 'string' && (value.length >= PARAGRAPH || value.trim().includes('\n'));
}

function holdsParagraph(workbook: Workbook): boolean {
  return workbook.documentIds().some((id) => Object.values(workbook.document(id).leaves).some(({ value }) => isParagraph(value)));
}

/**
 * Asks the browser once to keep what is stored, after the first real paragraph was saved and the writing rests. To be
 * called once something was saved in this visit, and not at start-up. Never asks from a tab that only reads, and never
 * throws: whatever comes of it, Settings tells. Gives back a way to stop.
 */
export function askForPersistentStorage(workbook: Workbook): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitForRest = () => {
    clearTimeout(timer);
    if (workbook.status().save === 'saved') timer = setTimeout(ask, REST_MS);
  };
  const unsubscribe = workbook.subscribe(waitForRest);
  waitForRest();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };

  function ask(): void {
    const status = workbook.status();
    if (accessOf(status) !== 'writing' || status.save !== 'saved') return;
    if (isMarked(ASKED) || !('storage' in navigator) || !('persist' in navigator.storage)) {
      unsubscribe();
      return;
    }
    if (!holdsParagraph(workbook)) return;
    unsubscribe();
    try {
      localStorage.setItem(ASKED, 'yes');
    } catch {
      // It is asked again in the next visit, which harms nobody.
    }
    void navigator.storage.persist().catch(() => false);
  }
}

/** What the browser says about keeping what is stored. Never rejects. */
export async function persistentStorage(): Promise<DeviceState['persistentStorage']> {
  try {
    return (await navigator.storage.persisted()) ? 'for-good' : 'may-clear';
  } catch {
    return 'cannot-say';
  }
}
