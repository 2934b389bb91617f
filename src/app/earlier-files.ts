import type { PrecacheController } from 'workbox-precaching';
import { BASE } from './base.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where it is noted which tabs were open when a version took over: a cache beside the files of this language, with one entry. */
const NOTE_CACHE = `fledge-earlier-tabs${BASE === '/' ? '' : BASE}`;
const NOTE = '/earlier-tabs';

/** Keeps the files of a version that was replaced for as long as a tab is open that runs it. */
export interface EarlierFiles {
  /** Puts this version's files on the device. */
  install(event: ExtendableEvent): Promise<unknown>;
  /** This version takes over from an earlier one. */
  takeOver(): Promise<void>;
  /** Takes away what no open tab needs any more. To be called now and then. */
  tidy(): Promise<void>;
}

/** Does one thing with the files at a time, where the browser has locks. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('fledge-files', work) : work();
}

async function openTabs(): Promise<readonly string[]> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);
}

/** As `controller` puts files on the device, but takes earlier ones away only when nobody needs them. */
export function keepEarlierFiles(controller: PrecacheController): EarlierFiles {
  async function removeOutdated(): Promise<void> {
    const cache = await caches.open(controller.strategy.cacheName);
    const own = new Set(controller.getURLsToCacheKeys().values());
    for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request);
    await caches.delete(NOTE_CACHE);
  }

  return {
    install: (event) => alone(() => controller.install(event)),
    takeOver: () =>
      alone(async () => {
        const tabs = await openTabs();
        if (tabs.length === 0) await removeOutdated();
        else await (await caches.open(NOTE_CACHE)).put(NOTE, new Response(JSON.stringify(tabs)));
      }),
    async tidy() {
      if (!(await caches.has(NOTE_CACHE))) return;
      await alone(async () => {
        // What the next version has put there already isn't this one's, and is no earlier one's either.
        if (self.registration.installing || self.registration.waiting) return;
        const note = await (await caches.open(NOTE_CACHE)).match(NOTE);
        const earlier = new Set<unknown>(note ? await note.json() : []);
        if (!(await openTabs()).some((id) => earlier.has(id))) await removeOutdated();
      });
    },
  };
}
