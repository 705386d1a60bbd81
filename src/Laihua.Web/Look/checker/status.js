// Status lists: Token Status Lists as CWT, two bits for each artefact, believed by the trust list.
import { CborReader, field, need } from './cbor.js';
import { attempt, readSign1, toBeSigned } from './cose.js';
import { HOUR, SECOND, dayOf, isInstant } from './days.js';
import { REVOKED } from './trust.js';

export const LISTS = 1 << 12;

const TYPE = 'application/statuslist+cwt';
const MAXIMUM_UNPACKED = 1 << 18, MAXIMUM_BYTES = MAXIMUM_UNPACKED + 4096, LIFETIME = 72 * HOUR;
const SUBJECT = 2, EXPIRES = 4, ISSUED = 6, STATUS_LIST = 65533, TIME_TO_LIVE = 65534;
const BITS = 2, PER_BYTE = 4;

const readClaims = (payload) => attempt(() => {
  const cbor = new CborReader(payload);
  need(cbor.startMap() === 5);
  const subject = field(cbor, SUBJECT, () => cbor.text());
  const expires = field(cbor, EXPIRES, () => cbor.int64()) * SECOND;
  const asOf = field(cbor, ISSUED, () => cbor.int64()) * SECOND;
  need(field(cbor, STATUS_LIST, () => cbor.startMap()) === 2 && cbor.text() === 'lst');
  const packed = cbor.bytes();
  need(cbor.text() === 'bits' && cbor.int32() === BITS);
  cbor.end();
  need(field(cbor, TIME_TO_LIVE, () => cbor.int64()) > 0);
  cbor.end();
  need(cbor.remaining === 0);
  return { subject, expires, asOf, packed };
});

// zlib data, and never more than an array has of what it unpacks to; null when it is more, none, or no zlib data.
const unpack = async (packed) => {
  const unpacked = new Uint8Array(MAXIMUM_UNPACKED);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > MAXIMUM_UNPACKED) {
        await reader.cancel();
        return null;
      }

      unpacked.set(part.value, length);
      length += part.value.length;
    }
  } catch {
    return null;
  }

  return length > 0 ? unpacked.subarray(0, length) : null;
};

const numberOf = (subject, bases) => {
  const number = Number(/\/status\/(0|[1-9][0-9]{0,3})$/.exec(subject)?.[1] ?? LISTS);
  return number < LISTS && bases.some((base) => `${base}/status/${number}` === subject) ? number : null;
};

// The list of a file, or null when the trust list does not vouch for it or it is not of the form. Whether it is too old is judged at the check.
export const readStatusList = async (file, trust) => {
  const message = file.length > MAXIMUM_BYTES ? null : readSign1(file, TYPE);
  const key = message === null ? undefined : trust.find.get(message.keyId);

  // A withdrawn key is not asked at all: a thief dates as he likes, and status lists stand in no log.
  if (key === undefined || !key.signsStatusLists || key.standing === REVOKED || key.algorithm !== message.algorithm
    || key.verifies === undefined || !await key.verifies(toBeSigned(message.header, new Uint8Array(), message.payload), message.signature)) {
    return null;
  }

  const claims = readClaims(message.payload);
  const number = claims === null ? null : numberOf(claims.subject, trust.bases);
  if (number === null || !isInstant(claims.asOf) || claims.expires <= claims.asOf || claims.expires > claims.asOf + LIFETIME
    || dayOf(claims.asOf) < key.signFrom || dayOf(claims.asOf) > key.signUntil) {
    return null;
  }

  const array = await unpack(claims.packed);
  return array === null ? null : { number, asOf: claims.asOf, until: claims.expires, array };
};

// What a list says of an entry; null beyond its end.
export const statusAt = (list, index) => {
  const byte = list.array[Math.floor(index / PER_BYTE)];
  return byte === undefined ? null : { status: (byte >> (BITS * (index % PER_BYTE))) & 3, asOf: list.asOf, until: list.until };
};
