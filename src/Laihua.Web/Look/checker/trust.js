// The signed trust list: which keys are believed, for what, and under which addresses codes may stand.
import { CborReader, arrayOf, field, need } from './cbor.js';
import { ascii, attempt, isKnownAlgorithm, readKeyId, readSign, toBeSignedByEach } from './cose.js';
import { DAY, SECOND, isDay, isInstant } from './days.js';
import { isBaseUrl } from './address.js';
import { importKey } from './keys.js';
import { THRESHOLD } from './roots.js';

export const ACTIVE = 0, RETIRED = 1, REVOKED = 2;

const MAXIMUM_BYTES = 1 << 20, MAXIMUM_SIGNED = MAXIMUM_BYTES + 2048, MOST_SIGNATURES = 8;
const LONGEST_DAYS = 90, MOST_KEYS = 4096, MOST_SCOPES = 64, LONGEST_KEY = 256;
const STATUS_LIST_TYPE = 5, LARGEST_VERSION = 0xffffffff;
const PROFILE = ascii('FWP-TRUST-1');

const isRising = (items) => items.every((item, i) => i === 0 || items[i - 1] < item);

const readKey = (cbor) => {
  const count = cbor.startMap();
  need(count === 9 || count === 10);
  const key = {
    id: field(cbor, 1, () => readKeyId(cbor.bytes())),
    algorithm: field(cbor, 2, () => cbor.int64()),
    publicKey: field(cbor, 3, () => cbor.bytes()),
    prefixes: field(cbor, 4, () => arrayOf(cbor, MOST_SCOPES, () => cbor.text())),
    types: field(cbor, 5, () => arrayOf(cbor, MOST_SCOPES, () => cbor.int32())),
    signFrom: field(cbor, 6, () => cbor.int64()),
    signUntil: field(cbor, 7, () => cbor.int64()),
    verifyUntil: field(cbor, 8, () => cbor.int64()),
    standing: field(cbor, 9, () => cbor.int64()),
    cutoff: count === 10 ? field(cbor, 10, () => cbor.int64()) * SECOND : null,
  };
  cbor.end();
  key.signsStatusLists = key.types.length === 1 && key.types[0] === STATUS_LIST_TYPE;
  return key;
};

const needScope = (key) => {
  if (key.signsStatusLists) {
    need(key.prefixes.length === 0);
    return;
  }

  need(key.prefixes.length > 0 && key.prefixes.every((prefix) => /^[0-9]{1,8}$/.test(prefix)) && isRising(key.prefixes));
  need(key.types.length > 0 && key.types.every((type) => type >= 1 && type <= 4) && isRising(key.types));
};

const needKey = (key) => {
  need(isKnownAlgorithm(key.algorithm) || (key.algorithm !== 0 && key.publicKey.length > 0 && key.publicKey.length <= LONGEST_KEY));
  needScope(key);
  need([key.signFrom, key.signUntil, key.verifyUntil].every(isDay) && key.signFrom <= key.signUntil && key.signUntil <= key.verifyUntil);
  need([ACTIVE, RETIRED, REVOKED].includes(key.standing) && (key.standing === REVOKED) === (key.cutoff !== null));
  need(key.cutoff === null || isInstant(key.cutoff));
};

const readList = (file) => file.length > MAXIMUM_BYTES ? null : attempt(() => {
  const cbor = new CborReader(file);
  need(cbor.startMap() === 5);
  const list = {
    version: field(cbor, 1, () => cbor.int64()),
    issued: field(cbor, 2, () => cbor.int64()) * SECOND,
    expires: field(cbor, 3, () => cbor.int64()) * SECOND,
    bases: field(cbor, 4, () => arrayOf(cbor, MOST_SCOPES, () => cbor.text())),
    keys: field(cbor, 5, () => arrayOf(cbor, MOST_KEYS, () => readKey(cbor))),
  };
  cbor.end();
  need(cbor.remaining === 0 && list.version > 0 && list.version <= LARGEST_VERSION && isInstant(list.issued));
  need(isInstant(list.expires) && list.expires > list.issued && list.expires <= list.issued + LONGEST_DAYS * DAY);
  need(list.bases.length > 0 && list.bases.every(isBaseUrl) && isRising(list.bases));
  list.keys.forEach(needKey);
  need(isRising(list.keys.map((key) => key.id)));
  return list;
});

const isSigned = async (signed, roots) => {
  let count = 0;
  for (const one of signed.signatures) {
    const root = roots.find((candidate) => candidate.id === one.keyId);

    // A signature of a root of the set that does not fit spoils the file; one of a root that the set does not know counts for nothing.
    if (root !== undefined) {
      if (root.algorithm !== one.algorithm || !await root.verifies(toBeSignedByEach(one.header, PROFILE, signed.payload), one.signature)) {
        return false;
      }

      count++;
    }
  }

  return count >= THRESHOLD;
};

// The list of a file with the keys ready to check, or null when these roots do not vouch for it or it is not of the form.
export const openTrustList = async (file, roots) => {
  const signed = file.length > MAXIMUM_SIGNED ? null : readSign(file, MOST_SIGNATURES);
  if (signed === null || !await isSigned(signed, roots)) {
    return null;
  }

  const list = readList(signed.payload);
  if (list === null) {
    return null;
  }

  for (const key of list.keys.filter((one) => isKnownAlgorithm(one.algorithm))) {
    key.verifies = await importKey(key.algorithm, key.publicKey);
    if (key.verifies === null) {
      return null;
    }
  }

  return { ...list, payload: signed.payload, find: new Map(list.keys.map((key) => [key.id, key])) };
};
