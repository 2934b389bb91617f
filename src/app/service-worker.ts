import type { PrecacheEntry } from 'workbox-precaching';
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

// Everything is put on the device at once, so that an open page never needs the network or another version's files.
precacheAndRoute([...self.__WB_MANIFEST]);

// One page without content answers every navigation, from the device: nobody sees the subject before the lock.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell.html')));

// The first version takes over the page that installed it, so that it is offline from the first visit on.
// Later ones wait until the reader accepts them.
const isFirst = !self.registration.active;
self.addEventListener('activate', (event) => {
  if (isFirst) event.waitUntil(self.clients.claim());
});
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
