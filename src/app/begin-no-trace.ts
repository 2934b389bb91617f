import type { NoTrace } from '#ui/no-trace/no-trace.ts';
import { accessOf } from '#workbook/memory/status.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { BASE } from './base.ts';
import { NO_TRACE } from './no-trace.ts';
import { closeWithoutAsking } from './unkept-tab.ts';

/** Whether words are in memory here that aren't on the device, or may not be. */
function isUnsaved(workbook: Workbook): boolean {
  const { save, storage } = workbook.status();
  return workbook.documentIds().length > 0 && (storage !== 'open' || save === 'saving' || save === 'failed');
}

/** Whether the vault was read, and it's known that nobody wrote anything in it. */
export function isUntouched(workbook: Pick<Workbook, 'status' | 'documentIds'>): boolean {
  const status = workbook.status();
  const isWhole = status.unreadable === 0 && status.restored === undefined;
  return accessOf(status) === 'writing' && isWhole && workbook.documentIds().length === 0;
}

/** What Fledge calls its own in this browser. Nothing else of the site is touched. */
const OURS = /^(?:fledge|workbox-precache)-/;

async function removeFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) if (OURS.test(name)) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}

async function removeWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

async function removeCaches(): Promise<void> {
  for (const name of await caches.keys()) if (OURS.test(name)) await caches.delete(name);
}

function removeFlags(): void {
  for (const key of Object.keys(localStorage)) if (OURS.test(key)) localStorage.removeItem(key);
}

/**
 * Takes Fledge's own things off the device, where nobody's words are among them: an empty vault, the files, the worker.
 * Never rejects: what can't be taken away holds no words.
 */
async function takeAway(workbook: Workbook): Promise<void> {
  const steps = [async () => (await workbook.care()).eraseEverything(), removeFiles, removeWorkers, removeCaches, removeFlags];
  for (const step of steps) {
    try {
      await step();
    } catch {
      // A browser that lacks one of them has nothing there, and the next is tried all the same.
    }
  }
}

function toFirstPage(): void {
  location.replace(BASE);
}

/** The ways into that mode and out of it. Each loads the first page anew, so that nothing of one is left in the other. */
export const noTraceOf = (workbook: Workbook, go = toFirstPage): NoTrace => ({
  isUntouched: () => isUntouched(workbook),
  async begin() {
    workbook.flush();
    if (isUnsaved(workbook)) return 'unsaved';
    try {
      sessionStorage.setItem(NO_TRACE, '1');
    } catch {
      return 'failed';
    }
    if (isUntouched(workbook)) await takeAway(workbook);
    go();
    return 'begun';
  },
  end() {
    sessionStorage.removeItem(NO_TRACE);
    closeWithoutAsking();
    go();
  },
});
