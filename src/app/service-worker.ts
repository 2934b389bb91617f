import type { PrecacheEntry } from 'workbox-precaching';
import { createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { IS_WHOLE } from './offline.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

// Everything is put on the device at once, so that an open page never needs the network or another version's files.
const files = [...self.__WB_MANIFEST];
precacheAndRoute(files);

// One page without content answers every navigation, from the device: nobody sees the subject before the lock.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell.html')));

// The first version takes over the page that installed it, so that it is offline from the first visit on.
// Later ones wait until the reader accepts them.
const isFirst = !self.registration.active;
self.addEventListener('activate', (event) => {
  if (isFirst) event.waitUntil(self.clients.claim());
});
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === IS_WHOLE) event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage(whole)));
});

/** Whether every file of the list is on the device now, rather than when it was put there. */
async function isWhole(): Promise<boolean> {
  const found = await Promise.all(files.map((file) => matchPrecache(typeof file === 'string' ? file : file.url)));
  return found.every((response) => response?.ok);
}
