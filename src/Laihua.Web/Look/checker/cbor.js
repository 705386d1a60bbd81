// Canonical CBOR (RFC 8949; the canonical order of RFC 7049, section 3.9), read value by value as the register's own reader does it.
// Whatever is not of the one form that a writer gives is Malformed: other lengths, indefinite ones, keys out of order, bytes after the end.

export class Malformed extends Error {}

const UNSIGNED = 0, NEGATIVE = 1, BYTES = 2, TEXT = 3, ARRAY = 4, MAP = 5, TAG = 6;
const SHORTEST = { 24: 24n, 25: 0x100n, 26: 0x10000n, 27: 0x100000000n };
const LONGEST_INT = 0x8000000000000000n;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const need = (holds) => {
  if (!holds) {
    throw new Malformed();
  }
};

export class CborReader {
  #bytes;
  #at = 0;
  #open = [{ left: 1 }];

  constructor(bytes) {
    this.#bytes = bytes;
  }

  get remaining() {
    return this.#bytes.length - this.#at;
  }

  // A whole number from 0 to 2^64 - 1, as BigInt.
  unsigned() {
    return this.#value(UNSIGNED);
  }

  // A number that a 32-bit integer holds.
  int32() {
    const value = this.#signed();
    need(value >= -0x80000000n && value <= 0x7fffffffn);
    return Number(value);
  }

  // A number that a 64-bit integer holds. What a float cannot hold exactly comes out rounded, far beyond every range that is asked for.
  int64() {
    return Number(this.#signed());
  }

  bytes() {
    return this.#string(BYTES);
  }

  text() {
    const bytes = this.#string(TEXT);
    try {
      return strict.decode(bytes);
    } catch {
      throw new Malformed();
    }
  }

  // A tag: the item that it marks follows, and both are one.
  tag() {
    this.#begin();
    const { major, value } = this.#head();
    need(major === TAG);
    return Number(value);
  }

  startArray() {
    return this.#start(ARRAY, 1);
  }

  startMap() {
    return this.#start(MAP, 2);
  }

  end() {
    need(this.#open.length > 1 && this.#open.at(-1).left === 0);
    this.#open.pop();
    this.#done();
  }

  #signed() {
    const start = this.#begin();
    const { major, value } = this.#head();
    need((major === UNSIGNED || major === NEGATIVE) && value < LONGEST_INT);
    this.#done(start);
    return major === UNSIGNED ? value : -1n - value;
  }

  #value(wanted) {
    const start = this.#begin();
    const { major, value } = this.#head();
    need(major === wanted);
    this.#done(start);
    return value;
  }

  #string(wanted) {
    const start = this.#begin();
    const { major, value } = this.#head();
    need(major === wanted && value <= BigInt(this.remaining));
    const from = this.#at;
    this.#at += Number(value);
    this.#done(start);
    return this.#bytes.subarray(from, this.#at);
  }

  #start(wanted, each) {
    const start = this.#begin();
    const { major, value } = this.#head();
    need(major === wanted && value * BigInt(each) <= BigInt(this.remaining));
    this.#open.push({ left: Number(value) * each, map: wanted === MAP, start });
    return Number(value);
  }

  #begin() {
    need(this.#open.at(-1).left > 0);
    return this.#at;
  }

  #head() {
    need(this.remaining > 0);
    const first = this.#bytes[this.#at++];
    const info = first & 31;
    let value = BigInt(info);
    if (info >= 24) {
      need(info <= 27);
      const size = 1 << (info - 24);
      need(size <= this.remaining);
      value = 0n;
      for (let i = 0; i < size; i++) {
        value = (value << 8n) | BigInt(this.#bytes[this.#at++]);
      }

      need(value >= SHORTEST[info]);
    }

    return { major: first >> 5, value };
  }

  #done(start = this.#at) {
    const frame = this.#open.at(-1);
    frame.left--;
    if (frame.map && frame.left % 2 === 1) {
      const key = this.#bytes.subarray(start, this.#at);
      need(frame.key === undefined || isBefore(frame.key, key));
      frame.key = key;
    }
  }
}

// Fields of a map with integer keys in a fixed order.
export const field = (cbor, key, read) => {
  need(cbor.int32() === key);
  return read();
};

export const arrayOf = (cbor, most, read) => {
  const count = cbor.startArray();
  need(count <= most);
  const items = Array.from({ length: count }, read);
  cbor.end();
  return items;
};

const isBefore = (a, b) => {
  const differs = a.findIndex((byte, i) => byte !== b[i]);
  return a.length === b.length ? differs >= 0 && a[differs] < b[differs] : a.length < b.length;
};

const head = (major, value) => {
  const number = BigInt(value);
  const size = number < 24n ? 0 : number < 0x100n ? 1 : number < 0x10000n ? 2 : number < 0x100000000n ? 4 : 8;
  const bytes = [(major << 5) | (size === 0 ? Number(number) : 24 + Math.log2(size))];
  for (let shift = size - 1; shift >= 0; shift--) {
    bytes.push(Number((number >> BigInt(8 * shift)) & 0xffn));
  }

  return bytes;
};

export const join = (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }

  return whole;
};

export const writeUnsigned = (value) => head(UNSIGNED, value);
export const writeBytes = (bytes) => join(head(BYTES, bytes.length), bytes);
export const writeArray = (items) => join(head(ARRAY, items.length), ...items);
export const writeMap = (entries) => join(head(MAP, entries.length), ...entries.flat());

export const writeText = (text) => {
  const bytes = new TextEncoder().encode(text);
  return join(head(TEXT, bytes.length), bytes);
};

export const isEqual = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
