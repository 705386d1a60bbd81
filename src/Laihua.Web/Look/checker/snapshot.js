// Keeps the page of the checker and all that it needs for flight mode: both languages, as somebody sees them who is not signed in.
// The service worker (/check-worker.js) serves it when there is no network.
export const CACHE = 'laihua-checker';

const PAGES = ['/zh/check', '/en/check'];

const bring = async (address) => {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache', redirect: 'error' });
  if (!answer.ok) {
    throw new Error(`${address} answers ${answer.status}`);
  }

  return answer;
};

const own = (address, from) => {
  const url = new URL(address, new URL(from, location.origin));
  return url.origin === location.origin ? url.pathname + url.search : null;
};

const namedByPage = (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('script[src], link[href]:is([rel~=stylesheet], [rel~=icon], [rel=manifest], [rel=apple-touch-icon])')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href'));
};

const named = (text, type) => {
  if (type.includes('html')) {
    return namedByPage(text);
  }

  const pattern = type.includes('javascript') ? /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g : type.includes('css') ? /url\(["']?([^"')]+)["']?\)/g : null;
  return pattern === null ? [] : [...text.matchAll(pattern)].map((match) => match[1]).filter((address) => !address.startsWith('data:'));
};

// All or nothing: what is in the cache was served together.
export const keepForFlightMode = async () => {
  const kept = new Map();
  const wanted = [...PAGES];
  for (let address = wanted.shift(); address !== undefined; address = wanted.shift()) {
    if (!kept.has(address)) {
      const answer = await bring(address);
      const text = await answer.clone().text();
      kept.set(address, answer);
      wanted.push(...named(text, answer.headers.get('content-type') ?? '').map((one) => own(one, address)).filter((one) => one !== null));
    }
  }

  const cache = await caches.open(CACHE);
  await Promise.all([...kept].map(([address, answer]) => cache.put(address, answer)));
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!kept.has(pathname + search)) {
      await cache.delete(request);
    }
  }
};

// One service worker for each language, so that it has a say over the checker's pages and nothing else.
export const install = async () => {
  if (!('serviceWorker' in navigator)) {
    return false;
  }

  await Promise.all(PAGES.map((scope) => navigator.serviceWorker.register('/check-worker.js', { scope })));
  await keepForFlightMode();
  return true;
};

export const isKept = async () => {
  const cache = 'caches' in window ? await caches.open(CACHE) : undefined;
  const found = await Promise.all([...PAGES, new URL('./checker.js', import.meta.url).pathname].map((address) => cache?.match(address)));
  return found.every((answer) => answer !== undefined);
};
