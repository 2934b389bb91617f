import type { ReactNode } from 'react';
import { startTransition, StrictMode, useEffect, useLayoutEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '#ui/shared/tokens.css';
import { bringEarly, rememberEarly } from '#ui/shared/early-words.ts';
import { watchFileChoice } from '#ui/shared/own-dialogue.ts';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import { App } from './App.tsx';
import { addressOf, BASE } from './base.ts';
import { endRecording, handOver } from './early-taps.ts';
import { followErasing } from './follow-erasing.ts';
import { followLocking } from './locking.ts';
import { lockByItself } from './lock-by-itself.ts';
import { keepInstallOffer } from './install-offer.ts';
import { applyAppearance } from './appearance.ts';
import { saveOnHiding } from './hiding.ts';
import { leavesNoTrace } from './no-trace.ts';
import { workbook } from './opened-workbook.ts';
import { loadPage } from './routes.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');

lockByItself(workbook);
saveOnHiding(workbook);
if (leavesNoTrace()) void import('./unkept-tab.ts').then(({ lookAfterTab }) => lookAfterTab(workbook));
else {
  followErasing();
  followLocking(workbook);
}
watchFileChoice();
applyAppearance(workbook);
keepInstallOffer();
afterFirstSave(async () => void (await import('./persistent-storage.ts')).askForPersistentStorage(workbook));

/** What stands in it answers to taps as soon as it is drawn; those that came earlier are handed on then. */
function Awake({ children }: { readonly children: ReactNode }) {
  const [early] = useState(() => new Map<HTMLElement, string | boolean>());
  useLayoutEffect(() => {
    bringEarly();
    for (const [control, value] of endRecording()) early.set(control, value);
  }, [early]);
  useEffect(() => {
    handOver(early, workbook.ready);
    early.clear();
  }, [early]);
  return children;
}

const app = (
  <StrictMode>
    <WorkbookProvider value={workbook}>
      <BrowserRouter basename={BASE}>
        <Awake>
          <App />
        </Awake>
      </BrowserRouter>
    </WorkbookProvider>
  </StrictMode>
);

/** What follows the first save doesn't compete with the next keys. In milliseconds. */
const AFTER_SAVE_MS = 1_000;

/** Does something a moment after the first word of this visit is on the device. */
function afterFirstSave(act: () => Promise<void>): void {
  const unsubscribe = workbook.subscribe(() => {
    if (workbook.status().save !== 'saved') return;
    unsubscribe();
    setTimeout(() => void act().catch(() => undefined), AFTER_SAVE_MS);
  });
}

/** Takes over the prerendered page, or draws into the empty shell. */
async function show(container: Element): Promise<void> {
  const page = loadPage(addressOf(location.pathname));
  if (container.firstElementChild) {
    await page;
    rememberEarly(container, globalThis.fledgeControls);
    // In slices, so that a tap or a key doesn't wait for all of it.
    startTransition(() => void hydrateRoot(container, app));
  } else {
    // The shell page shows nothing before the vault is open, so that it never flashes an empty workbook.
    await Promise.all([page, workbook.ready]);
    createRoot(container).render(app);
  }
}

void show(root);
