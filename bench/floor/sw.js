addEventListener('install', (event) => {
  event.waitUntil(caches.open('floor').then((cache) => cache.add('/')));
});
addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((cached) => cached ?? fetch(event.request)));
});
