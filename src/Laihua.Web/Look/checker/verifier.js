// Checks codes against a trust list, without network and without clock: the same verdicts and reasons as `laihua qr verify`, in the same order.
// What proves a code false comes before what leaves it open; whatever goes wrong inside is not genuine; a missing list, key or network never is.
import { decodeDigits } from './digits.js';
import { readAddress, tokenBytes } from './address.js';
import { externalDataOf, isKnownAlgorithm, readSign1, toBeSigned } from './cose.js';
import { CODE_SECONDS, VERSION, issuedOn, readClaims, readHead } from './claims.js';
import { HOUR, SECOND, dayOf } from './days.js';
import { REVOKED } from './trust.js';

// A dynamic code is accepted so long before its first and after its last second: clocks differ.
export const CLOCK_SKEW = 30 * SECOND;

// A status older than this says nothing.
export const STATUS_AGE = 72 * HOUR;

// What a status list says, by its number.
const STATUSES = [null, 'cancelled', 'suspended', 'replaced'];

const no = (reason) => ({ kind: 'not-genuine', reason, claims: null, statusAsOf: null });
const open = (reason) => ({ kind: 'amber', reason, claims: null, statusAsOf: null });

// text: what the scanner gave. at: the instant for which the answer holds. trust: an opened trust list.
// statusOf: looks an entry up in the lists at hand, { status, asOf, until } or null; without it no status is asked for.
export const verify = async (text, at, trust, statusOf) => {
  try {
    const code = readAddress(text, trust.bases);
    return code === null ? no('address') : code.digits === null ? open('link-only') : await check(code, at, trust, statusOf);
  } catch {
    return no('unreadable');
  }
};

const check = async (code, at, trust, statusOf) => {
  const bytes = decodeDigits(code.digits);
  if (bytes === null) {
    return no('digits');
  }

  const message = readSign1(bytes);
  const head = message === null ? null : readHead(message.payload);
  if (head === null) {
    return no('form');
  }

  const key = trust.find.get(message.keyId);
  if (key === undefined) {
    return open('key-unknown');
  }

  if (key.algorithm !== message.algorithm) {
    return no('algorithm');
  }

  if (!isKnownAlgorithm(key.algorithm)) {
    return open('algorithm-unknown');
  }

  if (head.version === VERSION && !covers(key, head)) {
    return no('scope');
  }

  if (!await key.verifies(toBeSigned(message.header, externalDataOf(tokenBytes(code.token)), message.payload), message.signature)) {
    return no('signature');
  }

  if (head.version !== VERSION) {
    return open('version-unknown');
  }

  const claims = readClaims(message.payload);
  return claims === null ? no('claims') : judge(claims, key, at, trust, statusOf);
};

// For what a key may speak.
const covers = (key, head) => {
  const day = issuedOn(head);
  const issuer = head.issuer.toString();
  return day !== null && issuer.length === 8
    && key.types.some((type) => BigInt(type) === head.type) && !key.signsStatusLists
    && key.prefixes.some((prefix) => issuer.startsWith(prefix))
    && day >= key.signFrom && day <= key.signUntil;
};

const judge = (claims, key, at, trust, statusOf) => {
  const withdrawn = withdrawal(key, claims);
  if (withdrawn === 'key-withdrawn') {
    return no(withdrawn);
  }

  const status = claims.status === null || statusOf === undefined ? null : statusOf(claims.status);
  const against = status === null ? null : STATUSES[status.status];
  const doubt = withdrawn ?? doubtOf(key, claims, at, trust, statusOf === undefined ? undefined : status);
  const [kind, reason] = against !== null ? [against, against]
    : isCodeOver(claims, at) ? ['expired', 'code-expired']
    : doubt !== null ? ['amber', doubt]
    : ['genuine', 'genuine'];
  return { kind, reason, claims, statusAsOf: status?.asOf ?? null };
};

// A thief can date what he signs as he likes, so that the claimed day alone never clears an artefact: without the log of issue the answer stays open.
const withdrawal = (key, claims) => {
  if (key.standing !== REVOKED) {
    return null;
  }

  const isBefore = claims.codeFrom === null ? claims.issuedOn <= dayOf(key.cutoff) : claims.codeFrom < key.cutoff;
  return isBefore ? 'key-in-doubt' : 'key-withdrawn';
};

const isCodeOver = (claims, at) => claims.codeFrom !== null && at > claims.codeFrom + CODE_SECONDS * SECOND + CLOCK_SKEW;

// What keeps a signed code from being called genuine, the gravest first.
const doubtOf = (key, claims, at, trust, status) => at > trust.expires ? 'list-expired'
  : dayOf(at) > key.verifyUntil ? 'key-ended'
  : isAhead(claims, at) ? 'clock'
  : claims.status !== null && status !== undefined && (status === null || at - status.asOf > STATUS_AGE || at > status.until) ? 'status-old'
  : dayOf(at) < claims.validFrom ? 'not-yet-valid'
  : dayOf(at) > claims.validTo ? 'period-ended'
  : null;

const isAhead = (claims, at) => claims.codeFrom === null ? dayOf(at) < claims.issuedOn : at < claims.codeFrom - CLOCK_SKEW;
