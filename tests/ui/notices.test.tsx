import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, useNavigate } from 'react-router';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { allAddresses } from '#app/addresses.ts';
import { App } from '#app/App.tsx';
import { loadPage } from '#app/routes.tsx';
import type { Updates } from '#app/worker.ts';
import { noticeWords } from '#catalogue/notice-words.ts';
import { words } from '#catalogue/words.ts';
import '#ui/shared/tokens.css';
import { WorkbookProvider } from '#ui/shared/workbook-context.tsx';
import type { Status } from '#workbook/memory/status.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { coveredControls, placesOfControls } from './covered.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';

/** What the screen is told of versions, in place of what a worker would tell. */
const told = vi.hoisted(() => {
  const listeners = new Set<() => void>();
  const none = { ready: false, elsewhere: false, offline: false };
  return { none, listeners, updates: none };
});

vi.mock('#app/updates.ts', () => ({
  currentUpdates: () => told.updates,
  noUpdates: () => told.none,
  subscribeToUpdates: (listener: () => void) => {
    told.listeners.add(listener);
    return () => told.listeners.delete(listener);
  },
  startUpdates: async () => undefined,
  acceptUpdate: () => undefined,
  dismissUpdate: () => undefined,
}));

interface Told {
  readonly status?: Partial<Status>;
  readonly updates?: Partial<Updates>;
}

/** Every notice alone: what brings it, and how it begins. */
const NOTICES: readonly (readonly [begins: string, told: Told])[] = [
  [words.storage.unavailable, { status: { storage: 'unavailable' } }],
  [words.storage.failed, { status: { save: 'failed' } }],
  [noticeWords.late, { status: { storage: 'late' } }],
  [noticeWords.newer, { status: { newer: true } }],
  [noticeWords.newerUnread, { status: { newer: true, storage: 'unavailable' } }],
  [noticeWords.elsewhere, { status: { pen: 'elsewhere' } }],
  [noticeWords.unreadable(2), { status: { unreadable: 2 } }],
  [noticeWords.restored.memory, { status: { restored: 'memory' } }],
  [noticeWords.updateReady, { updates: { ready: true } }],
  [noticeWords.updatedElsewhere, { updates: { elsewhere: true } }],
  [noticeWords.offlineReady, { updates: { offline: true } }],
];

/** It is there from the start, so it comes under nobody's finger. */
const CHOSEN = [noticeWords.nowhere, { status: { storage: 'nowhere' } }] as const;

/** As many as there can be at once. */
const MOST: Told = {
  status: { save: 'failed', newer: true, unreadable: 2, restored: 'memory' },
  updates: { ready: true, elsewhere: true, offline: true },
};

const SIZES = ['normal', 'large', 'larger'] as const;
/** How wide and high, with the sizes of letters that are looked at: on a phone laid on its side one, since its page scrolls as a whole. */
const SCREENS = [
  [320, 740, SIZES],
  [360, 740, ['normal']],
  [320, 256, SIZES],
  [740, 180, ['normal']],
] as const;

/** A reader in the whole frame, who goes from page to page and is told things. */
interface Framed {
  readonly go: (address: string) => Promise<void>;
  readonly tell: (about: Told) => Promise<void>;
}

let framed: Framed;

async function frame(workbook: Workbook): Promise<Framed> {
  const listeners = new Set<() => void>();
  let forced: Partial<Status> = {};
  const listened: Workbook = {
    ...workbook,
    status: () => ({ ...workbook.status(), storage: 'opening', ...forced }),
    subscribe: (listener) => {
      listeners.add(listener);
      const unsubscribe = workbook.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
  };
  let here = '/';
  let navigate: (to: string) => unknown = () => undefined;
  function Follow() {
    const to = useNavigate();
    useEffect(() => {
      navigate = to;
    });
    return null;
  }
  await loadPage('/');
  document.documentElement.style.scrollBehavior = 'auto';
  document.body.style.margin = '0';
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  root.render(
    <WorkbookProvider value={listened}>
      <MemoryRouter>
        <Follow />
        <App />
      </MemoryRouter>
    </WorkbookProvider>,
  );
  afterAll(() => {
    root.unmount();
    container.remove();
    document.documentElement.removeAttribute('style');
  });
  await vi.waitUntil(() => container.querySelector('h1'));
  return {
    go: async (to) => {
      if (to === here) return;
      here = to;
      await loadPage(to);
      const left = container.querySelector('article');
      await navigate(to);
      await vi.waitUntil(() => container.querySelector('h1') && container.querySelector('article') !== left, {
        interval: 5,
        timeout: 5_000,
      });
    },
    tell: async ({ status = {}, updates = {} }) => {
      forced = status;
      told.updates = { ...told.none, ...updates };
      for (const listener of [...listeners, ...told.listeners]) listener();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
  };
}

function inLetters(size: (typeof SIZES)[number]): void {
  document.documentElement.dataset['text'] = size;
}

beforeAll(async () => {
  await loadWorksheets();
  framed = await frame(openWorkbook({}));
  await framed.tell(MOST);
  // The notices come as late as any: once the page has come to rest.
  await vi.waitUntil(() => document.body.textContent.includes(noticeWords.offlineReady), { timeout: 5_000 });
});
afterAll(async () => {
  document.documentElement.removeAttribute('data-text');
  await page.viewport(360, 740);
});

describe('somebody who is told something by a notice', () => {
  test(
    'finds nothing covered that can be pressed, and never what has the focus, on any page, screen and in any size of letters',
    { timeout: 240_000 },
    async () => {
      await framed.tell(MOST);
      const addresses = await allAddresses();
      const covered: string[] = [];
      // Each third page in every run, and all of them where runs are asked for.
      const each = inject('faults').runs === null ? 3 : 1;
      for (const address of addresses.filter((_, index) => index % each === 0)) {
        await framed.go(address);
        for (const [width, height, sizes] of SCREENS) {
          await page.viewport(width, height);
          for (const size of sizes) {
            inLetters(size);
            covered.push(...coveredControls().map((each) => `${address} at ${width} by ${height}, ${size}: ${each}`));
          }
        }
      }
      expect(addresses.length).toBeGreaterThan(100);
      expect(covered).toEqual([]);
    },
  );

  test.each(NOTICES)('reads “%s”, and nothing moves under their finger as it comes', async (begins, about) => {
    for (const [width, height] of [
      [360, 740],
      [320, 256],
    ] as const) {
      await page.viewport(width, height);
      for (const address of ['/', '/begin/when', '/worksheets/goals']) {
        inLetters('large');
        await framed.tell({});
        await framed.go(address);
        for (const part of [0, 0.5, 1]) {
          await framed.tell({});
          scrollTo(0, part * document.documentElement.scrollHeight);
          const before = placesOfControls();
          expect(before.length).toBeGreaterThan(0);
          await framed.tell(about);
          expect(document.body.textContent).toContain(begins);
          expect(placesOfControls(), `${address} at ${width} by ${height}`).toEqual(expect.arrayContaining([...before]));
        }
      }
    }
  });

  test.each<(typeof NOTICES)[number]>([...NOTICES.filter(([, { status }]) => status), CHOSEN])(
    'sees at the top of the screen that there is “%s”, all of it, and is led there',
    async (begins, about) => {
      for (const size of SIZES) {
        for (const width of [320, 360]) {
          await page.viewport(width, 740);
          inLetters(size);
          await framed.go('/worksheets/goals');
          await framed.tell({});
          expect(document.querySelector('header a[href="#notices"]')).toBeNull();
          await framed.tell(about);
          const way = document.querySelector<HTMLElement>('header a[href="#notices"]');
          // One pixel, since heights are rounded.
          expect((way?.scrollHeight ?? 99) - (way?.clientHeight ?? 0), `${size} at ${width}`).toBeLessThanOrEqual(1);
          expect((way?.scrollWidth ?? 99) - (way?.clientWidth ?? 0), `${size} at ${width}`).toBeLessThanOrEqual(1);
          expect(document.querySelector('#notices')?.textContent).toContain(begins);
        }
      }
    },
  );
});
