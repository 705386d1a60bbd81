// The signed data of a permit's code: one map, integer keys rising. Only what the register itself would write is read.
import { CborReader, isEqual, need, writeBytes, writeMap, writeText, writeUnsigned } from './cbor.js';
import { attempt } from './cose.js';
import { SECOND, dayOf, isDay, isInstant, yearsAfter } from './days.js';

export const VERSION = 1n;
export const CARD = 1, LETTER = 2, DYNAMIC = 3, STATUS_LETTER = 4;
export const CODE_SECONDS = 60;
export const ENTRIES_PER_LIST = 1 << 20;

const MAXIMUM_BYTES = 1024, LONGEST_YEARS = 5, LISTS = 1 << 12, HASH_LENGTH = 16, NONCE_LENGTH = 8;
const LARGEST_INT = 0x7fffffffn;

const KEY = {
  version: 1, type: 2, issuer: 3, issued: 4, from: 5, to: 6, number: 7, separateNumber: 8, name: 9, nationality: 10, sexYear: 11, category: 12,
  employerHash: 13, employer: 14, position: 15, portrait: 16, status: 17, edition: 18, document: 19, truncated: 20, permitFrom: 21, permitTo: 22,
  nonce: 23,
};
const TEXTS = [KEY.name, KEY.nationality, KEY.employer, KEY.position];
const BYTES = [KEY.employerHash, KEY.portrait, KEY.document, KEY.nonce];

// The claims that decide whether a key may speak at all: read before the signature, and nothing else is. Null when they are not there.
export const readHead = (payload) => attempt(() => {
  const cbor = new CborReader(payload);
  cbor.startMap();
  const value = (key) => {
    need(cbor.int32() === key);
    return cbor.unsigned();
  };
  const version = value(KEY.version);
  return version === VERSION
    ? { version, type: value(KEY.type), issuer: value(KEY.issuer), issued: value(KEY.issued) }
    : { version };
});

// The day on which an artefact says that it was issued; null beyond any calendar.
export const issuedOn = (head) => head.type === BigInt(DYNAMIC)
  ? head.issued <= 73_000n * 86_400n ? dayOf(Number(head.issued) * SECOND) : null
  : head.issued <= 73_000n && isDay(Number(head.issued)) ? Number(head.issued) : null;

// The claims, or null for everything that the register does not write: what was read is written again and compared.
export const readClaims = (payload) => payload.length > MAXIMUM_BYTES ? null : attempt(() => {
  const claims = toClaims(readMap(payload));
  need(fits(claims) && isEqual(write(claims), payload));
  return claims;
});

const readMap = (payload) => {
  const cbor = new CborReader(payload);
  const values = new Map();
  for (let left = cbor.startMap(); left > 0; left--) {
    const key = cbor.int32();
    need(key >= KEY.version && key <= KEY.nonce);
    values.set(key, TEXTS.includes(key) ? cbor.text() : BYTES.includes(key) ? cbor.bytes() : cbor.unsigned());
  }

  cbor.end();
  return values;
};

const toClaims = (values) => {
  const wanted = (key) => {
    need(values.has(key));
    return values.get(key);
  };
  const int = (value) => {
    need(value <= LARGEST_INT);
    return Number(value);
  };
  const day = (key) => {
    const number = int(wanted(key));
    need(isDay(number));
    return number;
  };
  const digits = (value, count) => value.toString().padStart(count, '0');
  const optional = (key, read) => values.has(key) ? read(values.get(key)) : null;

  const type = int(wanted(KEY.type));
  const isCode = type === DYNAMIC;
  const codeFrom = isCode ? Number(wanted(KEY.issued)) * SECOND : null;
  need(codeFrom === null || isInstant(codeFrom));
  const sexYear = wanted(KEY.sexYear);
  return {
    type,
    issuer: Number(wanted(KEY.issuer)),
    issuedOn: isCode ? dayOf(codeFrom) : day(KEY.issued),
    codeFrom,
    validFrom: day(isCode ? KEY.permitFrom : KEY.from),
    validTo: day(isCode ? KEY.permitTo : KEY.to),
    permitNumber: digits(wanted(KEY.number), isCode ? 4 : 18),
    separateNumber: optional(KEY.separateNumber, (value) => digits(value, 18)),
    name: wanted(KEY.name),
    nameTruncated: values.has(KEY.truncated),
    nationality: wanted(KEY.nationality),
    sex: int(sexYear / 10_000n),
    birthYear: Number(sexYear % 10_000n) || null,
    category: int(wanted(KEY.category)),
    employerHash: optional(KEY.employerHash, (value) => value),
    employer: optional(KEY.employer, (value) => value),
    position: optional(KEY.position, (value) => value),
    portraitHash: wanted(KEY.portrait),
    status: optional(KEY.status, (value) => ({ list: int(value / BigInt(ENTRIES_PER_LIST)), index: int(value % BigInt(ENTRIES_PER_LIST)) })),
    edition: optional(KEY.edition, int),
    documentHash: optional(KEY.document, (value) => value),
    nonce: optional(KEY.nonce, (value) => value),
  };
};

const isLetterType = (type) => type === LETTER || type === STATUS_LETTER;
const isBytes = (value, length) => value === null || value.length === length;

const fits = (c) => {
  const isCode = c.type === DYNAMIC;
  const isLetter = isLetterType(c.type);
  return [CARD, LETTER, DYNAMIC, STATUS_LETTER].includes(c.type)
    && c.issuer >= 10_000_000 && c.issuer <= 99_999_999 && isDay(c.issuedOn)
    && c.validTo >= c.validFrom && c.validTo <= yearsAfter(c.validFrom, LONGEST_YEARS) + 1
    && c.permitNumber.length === (isCode ? 4 : 18)
    && (c.separateNumber === null || (!isCode && c.separateNumber.length === 18))
    && [1, 2, 3].includes(c.category)
    && isName(c.name, isCode) && isNationality(c.nationality)
    && [0, 1, 2].includes(c.sex) && !(isCode && c.sex !== 0)
    && (c.birthYear === null || (c.birthYear >= 1900 && c.birthYear <= 2100))
    && (c.employerHash !== null) === (c.type === CARD)
    && (c.employer !== null) === isLetter && (c.employer === null || isText(c.employer, 240))
    && (c.position !== null) === isLetter && (c.position === null || isText(c.position, 160))
    && [c.employerHash, c.portraitHash, c.documentHash].every((hash) => isBytes(hash, HASH_LENGTH)) && isBytes(c.nonce, NONCE_LENGTH)
    && (c.status === null || c.status.list < LISTS)
    && (c.edition !== null) === (c.type === CARD || isLetter) && (c.edition === null || (c.edition >= 1 && c.edition <= 9999))
    && (c.documentHash !== null) === isLetter && (c.nonce !== null) === isCode;
};

const isName = (name, masked) => name.length <= 64 && (masked ? /^[A-Z< *]+$/ : /^[A-Z< ]+$/).test(name) && /[A-Z]/.test(name);
const isNationality = (code) => /^(?:[A-Z]<<|[A-Z]{2}<|[A-Z]{3})$/.test(code);

// Control and format characters have no place in a name: a direction override would let a screen show another one. Pairs of surrogates pass.
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\ufffd]/u;
const isText = (text, longest) =>
  text.length > 0 && text.trim() === text && new TextEncoder().encode(text).length <= longest
  && [...text].every((letter) => letter.length > 1 || !REFUSED.test(letter));

const write = (c) => {
  const isCode = c.type === DYNAMIC;
  const entries = [];
  const put = (key, value, writeValue) => {
    if (value !== null) {
      entries.push([writeUnsigned(key), writeValue(value)]);
    }
  };
  const codeFrom = isCode ? c.codeFrom / SECOND : null;
  put(KEY.version, VERSION, writeUnsigned);
  put(KEY.type, c.type, writeUnsigned);
  put(KEY.issuer, c.issuer, writeUnsigned);
  put(KEY.issued, codeFrom ?? c.issuedOn, writeUnsigned);
  put(KEY.from, isCode ? null : c.validFrom, writeUnsigned);
  put(KEY.to, isCode ? codeFrom + CODE_SECONDS : c.validTo, writeUnsigned);
  put(KEY.number, BigInt(c.permitNumber), writeUnsigned);
  put(KEY.separateNumber, c.separateNumber === null ? null : BigInt(c.separateNumber), writeUnsigned);
  put(KEY.name, c.name, writeText);
  put(KEY.nationality, c.nationality, writeText);
  put(KEY.sexYear, c.sex * 10_000 + (c.birthYear ?? 0), writeUnsigned);
  put(KEY.category, c.category, writeUnsigned);
  put(KEY.employerHash, c.employerHash, writeBytes);
  put(KEY.employer, c.employer, writeText);
  put(KEY.position, c.position, writeText);
  put(KEY.portrait, c.portraitHash, writeBytes);
  put(KEY.status, c.status === null ? null : c.status.list * ENTRIES_PER_LIST + c.status.index, writeUnsigned);
  put(KEY.edition, c.edition, writeUnsigned);
  put(KEY.document, c.documentHash, writeBytes);
  put(KEY.truncated, c.nameTruncated ? 1 : null, writeUnsigned);
  put(KEY.permitFrom, isCode ? c.validFrom : null, writeUnsigned);
  put(KEY.permitTo, isCode ? c.validTo : null, writeUnsigned);
  put(KEY.nonce, c.nonce, writeBytes);
  return writeMap(entries);
};
