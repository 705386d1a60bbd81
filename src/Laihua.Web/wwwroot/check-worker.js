// Serves the checker in flight mode: what the page kept (Look/checker/snapshot.js) when the network does not answer, or not soon.
const CACHE = 'laihua-checker';
const PATIENCE = 3000;

const isPage = (request, url) => request.mode === 'navigate' && /^\/(?:zh|en)\/check$/.test(url.pathname);
const isPart = (url) => url.pathname.startsWith('/assets/') || /^\/(?:laihua\.svg|check-[\w.-]+|check\.(?:zh|en)\.webmanifest)$/.test(url.pathname);

const answer = async (request, url) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(isPage(request, url) ? url.pathname : request);
  if (kept === undefined) {
    return fetch(request);
  }

  try {
    return await Promise.race([fetch(request), new Promise((_, give) => { setTimeout(() => give(new Error('late')), PATIENCE); })]);
  } catch {
    return kept;
  }
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === self.location.origin && (isPage(event.request, url) || isPart(url))) {
    event.respondWith(answer(event.request, url));
  }
});
