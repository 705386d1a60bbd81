// Serves the checker in flight mode: what the page kept (Look/checker/snapshot.js) when the network does not answer, or not soon.
const CACHE = 'laihua-checker';
const PATIENCE = 3000;

const isPage = (request, url) => request.mode === 'navigate' && /^\/(?:zh|en)\/check$/.test(url.pathname);
const isPart = (url) => url.pathname.startsWith('/assets/') || /^\/(?:laihua\.svg|check-[\w.-]+|check\.(?:zh|en)\.webmanifest)$/.test(url.pathname);

// When the page itself had to be served from what is kept, its parts are too: nobody waits for each of them, and they belong together.
const TOGETHER = 60_000;
let keptAt = 0;

const fromNetwork = (request) =>
  Promise.race([fetch(request), new Promise((_, give) => { setTimeout(() => give(new Error('late')), PATIENCE); })]);

const answer = async (request, url) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(isPage(request, url) ? url.pathname : request);
  if (kept === undefined) {
    return fetch(request);
  }

  if (!isPage(request, url) && Date.now() - keptAt < TOGETHER) {
    return kept;
  }

  try {
    const answered = await fromNetwork(request);
    keptAt = 0;
    return answered;
  } catch {
    keptAt = Date.now();
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
