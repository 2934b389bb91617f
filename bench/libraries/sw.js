addEventListener('install', (event) => {
  event.waitUntil(caches.open('libraries').then((cache) => cache.addAll(['/', '/main.js'])));
});
addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((cached) => cached ?? fetch(event.request)));
});
