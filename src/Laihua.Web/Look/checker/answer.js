// Shows the answer to a check. What was in the code comes in as text alone, each value in a bdi of its own; no address of the code is followed.
import { DYNAMIC } from './claims.js';
import { maskedName } from './mask.js';
import { age, area, country, date, instant, reasonText, say } from './words.js';

const TONES = { genuine: 'good', amber: 'care', expired: 'care', suspended: 'bad', replaced: 'bad', cancelled: 'bad', 'not-genuine': 'bad' };
const LONGEST_SAID = 200;

const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

const isolated = (text) => {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
};

const put = (root, name, text) => part(root, name).replaceChildren(isolated(text));

// Level L0 of the profile and no more: no portrait, employer, post or whole name.
const fieldsOf = (claims) => ({
  paper: say(`checker.paper-${claims.type}`),
  name: maskedName(claims.name, claims.type === DYNAMIC),
  'birth-year': claims.birthYear === null ? say('checker.unknown') : String(claims.birthYear),
  nationality: country(claims.nationality),
  category: 'ABC'[claims.category - 1],
  valid: say('checker.from-to', date(claims.validFrom), date(claims.validTo)),
  office: `${area(claims.issuer)} ${claims.issuer}`.trim(),
  number: say('checker.number-end', claims.permitNumber.slice(-4)),
  edition: claims.edition === null ? say('checker.unknown') : String(claims.edition),
});

const listsText = (verdict, carried, now) => verdict.statusAsOf !== null
  ? say('checker.by-status', instant(verdict.statusAsOf), age(verdict.statusAsOf, now))
  : carried.trust !== null ? say('checker.by-trust', instant(carried.trust.issued), age(carried.trust.issued, now))
  : say('checker.by-nothing');

// verdict: of the verifier. now: the instant of the check. text: what was in the code. token: of our own address, or null where there is none.
export const show = (place, { verdict, now, text, token, carried }) => {
  const tone = TONES[verdict.kind];
  const view = document.getElementById(`answer-${tone}`).content.cloneNode(true);
  const box = view.querySelector('[data-verdict]');
  box.dataset.verdict = verdict.kind;
  box.dataset.reason = verdict.reason;
  part(view, 'word').textContent = say(`checker.kind-${verdict.kind}`);
  part(view, 'means').textContent = verdict.kind === 'genuine' && verdict.statusAsOf !== null
    ? `${reasonText(verdict.reason)} ${say('checker.none-known', instant(verdict.statusAsOf))}`
    : reasonText(verdict.reason);
  part(view, 'time').textContent = say('checker.checked-at', instant(now));
  part(view, 'lists').textContent = listsText(verdict, carried, now);

  const details = document.getElementById('answer-details').content.cloneNode(true);
  part(details, 'signed').hidden = verdict.claims === null;
  if (verdict.claims !== null) {
    Object.entries(fieldsOf(verdict.claims)).forEach(([name, value]) => put(details, name, value));
  }

  // A code that is not ours is shown for what it says, cut short; a reader must never be led there.
  part(details, 'said').hidden = verdict.reason !== 'address';
  put(details, 'text', text.slice(0, LONGEST_SAID));
  const online = part(details, 'online');
  online.hidden = token === null;
  if (token !== null) {
    online.href = `/p/${token}?lang=${document.documentElement.lang === 'en' ? 'en' : 'zh'}`;
  }

  place.replaceChildren(view, details);
  place.hidden = false;
  part(place, 'word').focus();
};
