import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { languages } from '#catalogue/languages.ts';
import { BASE } from './base.ts';
import { keepEarlierFiles } from './earlier-files.ts';
import { isLockedForWorker } from '#storage/lock-flag.ts';
import { IS_WHOLE } from './offline.ts';
import { WORKBOOK } from './workbook-name.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

// Everything is put on the device at once, so that an open page never needs the network or another version's files.
const files = [...self.__WB_MANIFEST];
const precache = new PrecacheController();
precache.addToCacheList(files);
const earlierFiles = keepEarlierFiles(precache);
self.addEventListener('install', (event) => event.waitUntil(earlierFiles.install(event)));
registerRoute(new PrecacheRoute(precache));

// One page without content answers every navigation, from the device: nobody sees what they wrote before the vault is open,
// and with a lock not even the subject.
const answer = precache.createHandlerBoundToURL(`${BASE}shell.html`);
const answerLocked = precache.createHandlerBoundToURL(`${BASE}locked.html`);
registerRoute(
  new NavigationRoute(
    async (options) => {
      (options.event as ExtendableEvent).waitUntil(earlierFiles.tidy());
      return (await isLockedForWorker(WORKBOOK)) ? answerLocked(options) : answer(options);
    },
    // Other languages are served from folders of their own, each with a worker of its own.
    { denylist: Object.keys(languages).map((tag) => new RegExp(`^${BASE}${tag}/`)) },
  ),
);

// A tab that was open when another version took over asks for the files of its own, which the host may no longer have.
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`), precache.strategy);

// The first version takes over the page that installed it, so that it is offline from the first visit on.
// Later ones wait until the reader accepts them.
const isFirst = !self.registration.active;
self.addEventListener('activate', (event) => {
  event.waitUntil(isFirst ? self.clients.claim() : earlierFiles.takeOver());
});
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === IS_WHOLE) event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage(whole)));
});

/** Whether every file of the list is on the device now, rather than when it was put there. */
async function isWhole(): Promise<boolean> {
  const found = await Promise.all(files.map((file) => precache.matchPrecache(typeof file === 'string' ? file : file.url)));
  return found.every((response) => response?.ok);
}
