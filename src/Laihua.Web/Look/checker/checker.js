// The checker: scans a code, or takes a picture or a typed text, and says by the lists of this device what it is worth.
// Without script, or where the browser cannot check signatures, the page keeps to its online form.
import { show } from './answer.js';
import { Carried, UNREACHED } from './carried.js';
import { MINUTE } from './days.js';
import { Camera, hasCamera, readPicture } from './scan.js';
import { install, isKept } from './snapshot.js';
import { memoryStore, openStore } from './store.js';
import { asScanned, tokenIn } from './typed.js';
import { STATUS_AGE, verify } from './verifier.js';
import { age, instant, say } from './words.js';

const REFRESH_AFTER = 15 * MINUTE;

const section = document.getElementById('checker');
const place = document.getElementById('answer');
const form = document.querySelector('form#main');
const element = (name) => section.querySelector(`[data-checker="${name}"]`);
const tell = (text) => { element('said').textContent = text; };

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const store = await openStore().catch(memoryStore);
const carried = await Carried.resume(bytesOf(section.dataset.roots), store);
const bases = () => carried.trust?.bases ?? [location.origin];

let refusedLast = [];
let isReached = true;

const check = async (text) => {
  const now = Date.now();
  const verdict = carried.trust === null
    ? { kind: 'amber', reason: 'no-list', claims: null, statusAsOf: null }
    : await verify(text, now, carried.trust, carried.statusOf);
  show(place, { verdict, now, text, token: tokenIn(text, bases()), carried });
  tell('');
};

const showLists = () => {
  const now = Date.now();
  const asOf = carried.statusAsOf;
  const isOld = carried.trust === null || asOf === null || now - asOf > STATUS_AGE || now > carried.trust.expires;
  element('age').dataset.old = isOld;
  element('trust').textContent = carried.trust === null ? say('checker.lists-none')
    : say('checker.trust-is', carried.trust.version, instant(carried.trust.issued), age(carried.trust.issued, now));
  element('status').textContent = carried.trust === null ? ''
    : asOf === null ? say('checker.status-none') : say('checker.status-is', instant(asOf), age(asOf, now), carried.lists);
  element('old').hidden = !isOld || carried.trust === null;
  element('refused').textContent = [...new Set(refusedLast)].map((outcome) => say(`checker.refused-${outcome}`)).join(' ');
  element('unreached').hidden = isReached;
};

let refreshing = null;

const refreshNow = async () => {
  const { outcome, refused } = await carried.refresh(Date.now());
  isReached = outcome !== UNREACHED;
  if (isReached) {
    refusedLast = refused;
  }

  showLists();
};

// One at a time: offers of two rounds must not overtake each other.
const refresh = () => {
  refreshing ??= refreshNow().finally(() => { refreshing = null; });
  return refreshing;
};

const camera = new Camera(element('video'), (text) => {
  showCamera();
  check(text);
});

const showCamera = () => {
  element('camera').hidden = !camera.isOn;
  element('start').hidden = camera.isOn || !hasCamera();
  element('stop').hidden = !camera.isOn;
  element('torch').hidden = !camera.isOn || !camera.hasTorch;
};

const startCamera = async () => {
  place.hidden = true;
  try {
    await camera.start();
    tell(say('checker.hint'));
  } catch (error) {
    camera.stop();
    tell(say(error.name === 'NotAllowedError' ? 'checker.camera-refused' : 'checker.camera-none'));
  }

  showCamera();
};

const stopCamera = () => {
  camera.stop();
  showCamera();
  tell('');
};

const checkPicture = async (file) => {
  tell(say('checker.reading'));
  const text = await readPicture(file).catch(() => undefined);
  if (typeof text === 'string') {
    await check(text);
  } else {
    tell(say(text === null ? 'checker.no-code' : 'checker.no-picture'));
  }
};

// A link without signed data can be answered by the register alone.
const checkTyped = async (typed) => {
  const text = asScanned(typed, bases());
  const token = tokenIn(text, bases());
  if (token !== null && !text.includes('#') && navigator.onLine) {
    location.assign(`/p/${token}?lang=${document.documentElement.lang === 'en' ? 'en' : 'zh'}`);
  } else {
    await check(text);
  }
};

element('start').addEventListener('click', startCamera);
element('stop').addEventListener('click', stopCamera);
element('torch').addEventListener('click', () => {
  const isOn = element('torch').getAttribute('aria-pressed') === 'true';
  camera.torch(!isOn).then(() => element('torch').setAttribute('aria-pressed', String(!isOn)), () => { element('torch').hidden = true; });
});
element('picture').addEventListener('change', (event) => {
  const [file] = event.target.files;
  if (file !== undefined) {
    checkPicture(file);
    event.target.value = '';
  }
});
element('update').addEventListener('click', refresh);

document.addEventListener('paste', (event) => {
  const [file] = event.clipboardData.files;
  if (file !== undefined) {
    checkPicture(file);
  }
});

form.addEventListener('submit', (event) => {
  const typed = form.elements.Address.value;
  if (typed.trim() !== '') {
    event.preventDefault();
    event.stopPropagation();
    checkTyped(typed);
  }
});

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    stopCamera();
  } else if (carried.lookedAt === null || Date.now() - carried.lookedAt > REFRESH_AFTER) {
    refresh();
  }

  showLists();
});
window.addEventListener('online', refresh);
setInterval(refresh, REFRESH_AFTER);
setInterval(showLists, MINUTE);

let asking = null;
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  asking = event;
  element('install').hidden = false;
});
element('install').addEventListener('click', () => {
  asking.prompt();
  element('install').hidden = true;
});

showCamera();
showLists();
section.hidden = false;
section.dataset.state = 'open';
await refresh();
await install().catch(() => false);
element('ready').hidden = !await isKept().catch(() => false);
section.dataset.state = 'ready';
